package org.hingewise.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** Strict JSON: no name twice, nothing after the object, numbers kept exactly, no deep nesting. */
final class Json {
    /** Deepest nesting taken (decision: no command needs more than three). */
    private static final int MAX_DEPTH = 50;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    /** Reads one object. */
    static ObjectNode object(String text) throws BadInput {
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw BadInput.of("not_json", place(e));
        } catch (NumberFormatException e) {
            // An exponent beyond what a decimal can have; the parser lets it through.
            throw BadInput.of("number_too_large");
        }
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw BadInput.of("not_object");
    }

    /** Where the line stops being JSON, counted from 1. */
    private static String place(JsonProcessingException e) {
        JsonLocation where = e.getLocation();
        return Integer.toString(where == null ? 1 : Math.max(1, where.getColumnNr()));
    }

    static ObjectNode answer() {
        return MAPPER.createObjectNode();
    }

    /** One line, without line ends. */
    static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
