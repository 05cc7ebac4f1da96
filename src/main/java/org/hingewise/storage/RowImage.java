package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One record as it lies in its table, opened: every column by its name, and the rows that are parts of it in arrays under
 * the names of their tables. A sealed value is a text; one that is no text is an object with its bytes in base 64.
 *
 * @param row personal: never to be logged
 */
record RowImage(String table, ObjectNode row) {
    /** The row's own id. */
    String id() {
        return row.path("id").asText();
    }

    /** The row as JSON; the table's name is not in it. */
    String json() {
        return Json.write(row);
    }

    /** @throws IllegalArgumentException when the text is no JSON object */
    static RowImage read(String table, String json) {
        JsonNode row = Json.read(json);
        if (!row.isObject()) {
            throw new IllegalArgumentException("a row is a JSON object");
        }
        return new RowImage(table, (ObjectNode) row);
    }

    @Override
    public String toString() {
        return table + " " + id();
    }
}
