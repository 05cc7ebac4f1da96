package org.hingewise.usecase;

/**
 * One record as it lies in its table, with the rows that are parts of it.
 *
 * @param json every column by its name, personal values opened: never to be logged
 */
public record KeptRow(String table, String json) {
    @Override
    public String toString() {
        return table;
    }
}
