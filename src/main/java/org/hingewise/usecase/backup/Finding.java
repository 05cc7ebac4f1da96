package org.hingewise.usecase.backup;

/**
 * Something in a data file that is no longer as it was written.
 *
 * @param column empty when it is not about one value
 * @param record id of the record; empty when it is not about one
 * @param client id of the client it belongs to; empty when there is none
 */
public record Finding(Kind kind, String table, String column, String record, String client) {
    /** What was looked at. */
    public enum Kind {
        /** How the file is built, and the types and ranges of its values; {@code table} holds what SQLite says. */
        STRUCTURE,
        /** A row that belongs to another which is not there. */
        REFERENCE,
        /** A sealed value that does not open. */
        VALUE,
        /** A record that can be opened but makes no sense. */
        RECORD
    }

    /** One that is not about a single value. */
    public static Finding of(Kind kind, String what) {
        return new Finding(kind, what, "", "", "");
    }
}
