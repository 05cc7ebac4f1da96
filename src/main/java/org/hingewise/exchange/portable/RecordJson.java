package org.hingewise.exchange.portable;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hingewise.exchange.portable.RecordNames.Section;
import org.hingewise.exchange.portable.RecordNames.Value;
import org.hingewise.usecase.KeptRow;

/** Rows of a client to {@code record.json} and back. What it reads is what it would write: nothing more, nothing less. */
final class RecordJson {
    /** What says that a file is a record. */
    static final String FORMAT = "hingewise-client-record";

    /** Form of the file; grows when a reader of before would not understand it. */
    static final int VERSION = 1;

    private static final String ID = "id";

    /** The place in the order of rows, which is each file's own; arrays keep the order. */
    private static final String ORDER = "seq";

    private static final int ID_LENGTH = 36;
    private static final String AT = "_at";
    private static final String ZONE = "_zone";
    private static final String DAY = "_day";

    /** Columns that point to another row of the same client. */
    private static final Set<String> REFERENCES = Set.of("injury_id", "session_id", "entry_id");

    /** A session left out is kept under the session's own id. */
    private static final String LEFT_OUT = "usual_left_out";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordJson() {}

    /** A file that is not what it should be; the message names no value of it. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private final boolean newer;

        Unreadable(boolean newer, String what) {
            super(what);
            this.newer = newer;
        }

        /** Whether a newer program would understand it. */
        boolean isNewer() {
            return newer;
        }
    }

    /** Writes the rows, each in its section; the stream stays open. */
    static void write(List<KeptRow> rows, OutputStream out) throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            for (Section section : RecordNames.SECTIONS) {
                json.writeArrayFieldStart(section.name());
                for (KeptRow row : rows) {
                    if (row.table().equals(section.table())) {
                        MAPPER.writeTree(json, named(section, (ObjectNode) MAPPER.readTree(row.json())));
                    }
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        requireAllKnown(rows);
    }

    private static void requireAllKnown(List<KeptRow> rows) {
        Set<String> tables = new TreeSet<>();
        rows.forEach(row -> tables.add(row.table()));
        RecordNames.SECTIONS.forEach(section -> tables.remove(section.table()));
        if (!tables.isEmpty()) {
            throw new IllegalStateException("a record has no place for " + tables);
        }
    }

    private static ObjectNode named(Section section, ObjectNode row) throws IOException {
        requireAllNamed(section, row);
        ObjectNode named = NODES.objectNode();
        for (Value value : section.values()) {
            switch (value.kind()) {
                case VALUE -> named.set(value.name(), row.path(value.column()));
                case DOCUMENT -> named.set(value.name(), opened(row.path(value.column())));
                case MOMENT -> named.set(value.name(), moment(value.column(), row));
            }
        }
        for (Section part : section.parts()) {
            ArrayNode parts = named.putArray(part.name());
            for (JsonNode one : row.path(part.table())) {
                parts.add(named(part, (ObjectNode) one));
            }
        }
        return named;
    }

    /** A column without a name would be left behind without a word. */
    private static void requireAllNamed(Section section, ObjectNode row) {
        Set<String> columns = new TreeSet<>();
        row.fieldNames().forEachRemaining(columns::add);
        columns.remove(ORDER);
        columns.remove(section.owner());
        section.parts().forEach(part -> columns.remove(part.table()));
        for (Value value : section.values()) {
            if (value.kind() == RecordNames.Kind.MOMENT) {
                columns.removeAll(List.of(value.column() + AT, value.column() + ZONE, value.column() + DAY));
            } else {
                columns.remove(value.column());
            }
        }
        if (!columns.isEmpty()) {
            throw new IllegalStateException("a record has no name for " + columns + " of " + section.table());
        }
    }

    /** As a tree where the text comes out of it as it was; as the text where it would not. */
    private static JsonNode opened(JsonNode text) throws IOException {
        if (!text.isTextual()) {
            return text;
        }
        try {
            JsonNode tree = MAPPER.readTree(text.textValue());
            return MAPPER.writeValueAsString(tree).equals(text.textValue()) ? tree : text;
        } catch (JsonProcessingException e) {
            return text;
        }
    }

    private static JsonNode moment(String column, ObjectNode row) {
        if (row.path(column + AT).isNull()) {
            return NODES.nullNode();
        }
        ObjectNode moment = NODES.objectNode();
        moment.set("at", row.path(column + AT));
        moment.set("zone", row.path(column + ZONE));
        moment.set("day", row.path(column + DAY));
        return moment;
    }

    /**
     * Reads rows, first what others point to.
     *
     * @throws Unreadable when it is no record, is newer, has a name this program does not know, or points outside itself
     */
    static List<KeptRow> read(byte[] bytes) throws Unreadable {
        try (JsonParser in = MAPPER.createParser(bytes)) {
            List<KeptRow> rows = new Reading(in).rows();
            if (in.nextToken() != null) {
                throw new Unreadable(false, "more than one value");
            }
            return rows;
        } catch (IOException e) {
            throw new Unreadable(false, "no JSON");
        }
    }

    /** The id of the client whose rows they are. */
    static String client(List<KeptRow> rows) throws Unreadable {
        try {
            return MAPPER.readTree(rows.get(0).json()).path(ID).asText();
        } catch (JsonProcessingException e) {
            throw new Unreadable(false, "no client");
        }
    }

    /** Reads a file from its beginning to its end. */
    private static final class Reading {
        private final JsonParser in;
        private final List<KeptRow> rows = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        private final List<String> references = new ArrayList<>();
        private String client = "";

        Reading(JsonParser in) {
            this.in = in;
        }

        List<KeptRow> rows() throws IOException, Unreadable {
            require(in.nextToken() == JsonToken.START_OBJECT, "no object");
            require("format".equals(in.nextFieldName()) && FORMAT.equals(in.nextTextValue()), "another format");
            require("version".equals(in.nextFieldName()), "no version");
            int version = in.nextIntValue(0);
            if (version > VERSION) {
                throw new Unreadable(true, "version");
            }
            require(version == VERSION, "no version");
            for (Section section : RecordNames.SECTIONS) {
                require(section.name().equals(in.nextFieldName()), section.name());
                require(in.nextToken() == JsonToken.START_ARRAY, section.name());
                for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
                    JsonNode named = MAPPER.readTree(in);
                    require(named != null && named.isObject(), section.name());
                    read(section, (ObjectNode) named);
                }
                require(!client.isEmpty(), "no client");
            }
            require(in.nextToken() == JsonToken.END_OBJECT, "more than a record has");
            require(ids.containsAll(references), "points outside the record");
            return rows;
        }

        private void read(Section section, ObjectNode named) throws IOException, Unreadable {
            boolean isClient = section.table().equals("client");
            if (isClient) {
                require(client.isEmpty(), "more than one client");
                client = named.path(ID).asText();
                require(client.length() == ID_LENGTH, "the client's id");
            }
            ObjectNode row = row(section, named, client);
            String id = row.path(ID).asText();
            if (section.table().equals(LEFT_OUT)) {
                references.add(id);
            } else if (section.owner().isEmpty()) {
                require(id.endsWith(client), "what belongs to nobody");
            }
            ids.add(id);
            REFERENCES.stream()
                    .map(row::path)
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::textValue)
                    .forEach(references::add);
            rows.add(new KeptRow(section.table(), MAPPER.writeValueAsString(row)));
        }
    }

    private static ObjectNode row(Section section, ObjectNode named, String owner) throws IOException, Unreadable {
        ObjectNode row = NODES.objectNode();
        if (!section.owner().isEmpty()) {
            row.put(section.owner(), owner);
        }
        Set<String> left = new HashSet<>();
        named.fieldNames().forEachRemaining(left::add);
        for (Value value : section.values()) {
            JsonNode given = named.path(value.name());
            require(left.remove(value.name()), section.name() + "." + value.name());
            switch (value.kind()) {
                case VALUE -> {
                    require(given.isValueNode(), section.name() + "." + value.name());
                    row.set(value.column(), given);
                }
                case DOCUMENT ->
                    row.set(
                            value.column(),
                            given.isTextual() || given.isNull()
                                    ? given
                                    : NODES.textNode(MAPPER.writeValueAsString(given)));
                case MOMENT -> put(row, value.column(), given, section.name() + "." + value.name());
            }
        }
        for (Section part : section.parts()) {
            require(left.remove(part.name()) && named.path(part.name()).isArray(), section.name() + "." + part.name());
            ArrayNode parts = row.putArray(part.table());
            for (JsonNode one : named.path(part.name())) {
                require(one.isObject(), part.name());
                parts.add(row(part, (ObjectNode) one, row.path(ID).asText()));
            }
        }
        if (!left.isEmpty()) {
            throw new Unreadable(true, "more than is known in " + section.name());
        }
        return row;
    }

    private static void put(ObjectNode row, String column, JsonNode moment, String name) throws Unreadable {
        Map<String, String> parts = Map.of("at", AT, "zone", ZONE, "day", DAY);
        require(moment.isNull() || (moment.isObject() && moment.size() == parts.size()), name);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            require(moment.isNull() || moment.path(part.getKey()).isTextual(), name);
            row.set(column + part.getValue(), moment.isNull() ? NODES.nullNode() : moment.path(part.getKey()));
        }
    }

    private static void require(boolean holds, String what) throws Unreadable {
        if (!holds) {
            throw new Unreadable(false, what);
        }
    }
}
