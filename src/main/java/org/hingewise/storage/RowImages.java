package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.storage.Schema.Column;
import org.hingewise.storage.Schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads records as images and writes images back, in any table: whatever the schema has is in the image. Used inside a
 * read or a write of the store, like every repository.
 */
final class RowImages {
    /** Under which bytes that are no text stand. */
    private static final String BYTES = "bytes";

    private final Database database;
    private @Nullable Schema schema;

    RowImages(Database database) {
        this.database = database;
    }

    /** The tables as they are; asked once. */
    Schema schema() {
        Schema known = schema;
        if (known == null) {
            known = Schema.of(database);
            schema = known;
        }
        return known;
    }

    /**
     * One record, removed or not; empty when there is no such row.
     *
     * @throws IllegalArgumentException when there is no such table of records
     */
    Optional<RowImage> find(String table, String id) {
        Table of = schema().table(table);
        return database.on(byId(of)).set("id", id).first(row -> values(of, row)).map(row -> {
            addParts(of, row);
            return new RowImage(table, row);
        });
    }

    /**
     * Everything kept of a client, removed or not, in every table: first what others point to, so that written back in this
     * order everything finds its place.
     */
    List<RowImage> of(Id<Client> client) {
        List<RowImage> images = new ArrayList<>();
        for (Table table : schema().ofClients()) {
            Sql query = table.ofClient();
            if (query != null) {
                List<ObjectNode> rows = database.on(query).set("id", client).list(row -> values(table, row));
                for (ObjectNode row : rows) {
                    addParts(table, row);
                    images.add(new RowImage(table.name(), row));
                }
            }
        }
        return images;
    }

    /**
     * Writes a record and its parts where there is none of that id, sealed for this file. Its place in the order of rows is
     * a new one.
     *
     * @throws org.hingewise.usecase.StoreProblem {@code REFUSED} when there is one, or when it points to nothing
     * @throws IllegalArgumentException when the image has what no column can take
     */
    void insert(RowImage image) {
        insert(schema().table(image.table()), image.row());
    }

    private void insert(Table table, ObjectNode row) {
        requireKnown(table, row);
        JsonNode id = row.path("id");
        Bound bound = id.isTextual() ? database.on(table.insert(), id.textValue()) : database.on(table.insert());
        for (Column column : table.columns()) {
            if (!column.name().equals(Schema.ORDER)) {
                set(bound, column, row.path(column.name()));
            }
        }
        bound.update();
        for (Table part : table.parts()) {
            for (JsonNode child : row.path(part.name())) {
                insert(part, (ObjectNode) child);
            }
        }
    }

    private static void requireKnown(Table table, ObjectNode row) {
        for (Map.Entry<String, JsonNode> value : row.properties()) {
            String name = value.getKey();
            boolean column = table.columns().stream().anyMatch(c -> c.name().equals(name));
            boolean part = table.parts().stream().anyMatch(p -> p.name().equals(name));
            if (!column && !(part && value.getValue().isArray())) {
                throw new IllegalArgumentException("no column of " + table.name() + ": " + name);
            }
        }
    }

    private static void set(Bound bound, Column column, JsonNode value) {
        String name = column.name();
        boolean absent = value.isNull() || value.isMissingNode();
        switch (column.type()) {
            case TEXT ->
                bound.set(
                        name,
                        absent ? null : required(value.isTextual(), value, name).textValue());
            case INTEGER -> {
                if (absent) {
                    bound.set(name, (Integer) null);
                } else {
                    bound.set(
                            name,
                            required(value.isIntegralNumber(), value, name).longValue());
                }
            }
            case REAL ->
                bound.set(
                        name,
                        absent
                                ? null
                                : (Double)
                                        required(value.isNumber(), value, name).doubleValue());
            case BLOB -> bound.set(name, absent ? null : bytes(value, name));
        }
    }

    private static byte[] bytes(JsonNode value, String column) {
        return value.isObject()
                ? Base64.getDecoder()
                        .decode(required(value.path(BYTES).isTextual(), value, column)
                                .path(BYTES)
                                .textValue())
                : required(value.isTextual(), value, column).textValue().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode required(boolean fits, JsonNode value, String column) {
        if (!fits) {
            throw new IllegalArgumentException("not what a column takes: " + column);
        }
        return value;
    }

    private void addParts(Table table, ObjectNode row) {
        for (Table part : table.parts()) {
            Sql query = part.ofOwner();
            if (query != null) {
                ArrayNode parts = row.putArray(part.name());
                String owner = row.path("id").asText();
                for (ObjectNode child : database.on(query).set("id", owner).list(r -> values(part, r))) {
                    addParts(part, child);
                    parts.add(child);
                }
            }
        }
    }

    private static ObjectNode values(Table table, Row row) {
        ObjectNode values = Json.object();
        for (Column column : table.columns()) {
            String name = column.name();
            switch (column.type()) {
                case TEXT -> values.put(name, row.clearOrNull(name));
                case INTEGER -> values.put(name, row.numberOrNull(name));
                case REAL -> values.put(name, row.decimalOrNull(name));
                case BLOB -> put(values, name, row.bytesOrNull(name));
            }
        }
        return values;
    }

    private static void put(ObjectNode values, String name, byte @Nullable [] bytes) {
        if (bytes == null) {
            values.putNull(name);
            return;
        }
        try {
            values.put(
                    name,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            values.putObject(name).put(BYTES, Base64.getEncoder().encodeToString(bytes));
        }
    }

    private static Sql byId(Table table) {
        Sql query = table.byId();
        if (query == null) {
            throw new IllegalArgumentException("rows without an id: " + table.name());
        }
        return query;
    }
}
