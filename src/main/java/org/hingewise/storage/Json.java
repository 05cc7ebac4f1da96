package org.hingewise.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.client.RoughDate;
import org.jspecify.annotations.Nullable;

/**
 * JSON trees for values that have no column of their own. They are written and read token by token: Jackson's mapper alone
 * would delay the first read by a sixth of a second. Readers throw {@link IllegalArgumentException} or
 * {@link java.time.DateTimeException} on what is not there or not legal; enums are kept by name.
 */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static String write(JsonNode node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            write(node, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonNode node, JsonGenerator out) throws IOException {
        if (node.isObject()) {
            out.writeStartObject();
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                out.writeFieldName(property.getKey());
                write(property.getValue(), out);
            }
            out.writeEndObject();
        } else if (node.isArray()) {
            out.writeStartArray();
            for (JsonNode element : node) {
                write(element, out);
            }
            out.writeEndArray();
        } else if (node.isTextual()) {
            out.writeString(node.textValue());
        } else if (node.isIntegralNumber()) {
            out.writeNumber(node.longValue());
        } else if (node.isNumber()) {
            out.writeNumber(node.doubleValue());
        } else if (node.isBoolean()) {
            out.writeBoolean(node.booleanValue());
        } else {
            out.writeNull();
        }
    }

    /** @throws IllegalArgumentException when it is not one JSON value */
    static JsonNode read(String text) {
        try (JsonParser in = FACTORY.createParser(text)) {
            JsonNode node = read(in.nextToken(), in);
            if (in.nextToken() != null) {
                throw new IllegalArgumentException("more than one JSON value");
            }
            return node;
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    private static JsonNode read(@Nullable JsonToken token, JsonParser in) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            ObjectNode object = object();
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                object.set(name, read(in.nextToken(), in));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            ArrayNode array = NODES.arrayNode();
            for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
                array.add(read(next, in));
            }
            return array;
        }
        if (token == JsonToken.VALUE_STRING) {
            return NODES.textNode(in.getText());
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return NODES.numberNode(in.getLongValue());
        }
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            return NODES.numberNode(in.getDoubleValue());
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return NODES.booleanNode(token == JsonToken.VALUE_TRUE);
        }
        if (token == JsonToken.VALUE_NULL) {
            return NODES.nullNode();
        }
        throw new IllegalArgumentException("not JSON");
    }

    static <E extends Enum<E>> E constant(Class<E> type, JsonNode node) {
        return Enum.valueOf(type, node.asText());
    }

    static <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type, JsonNode node) {
        return absent(node) ? null : constant(type, node);
    }

    static @Nullable Integer integerOrNull(JsonNode node) {
        return absent(node) ? null : (Integer) number(node).intValue();
    }

    static @Nullable Long longOrNull(JsonNode node) {
        return absent(node) ? null : (Long) number(node).longValue();
    }

    static @Nullable Double decimalOrNull(JsonNode node) {
        return absent(node) ? null : (Double) number(node).doubleValue();
    }

    static @Nullable String textOrNull(JsonNode node) {
        return absent(node) ? null : node.asText();
    }

    static void putDate(ObjectNode node, String name, @Nullable PersonalDate date) {
        node.put(name, date == null ? null : date.value().toString());
    }

    static @Nullable PersonalDate dateOrNull(JsonNode node) {
        return absent(node) ? null : new PersonalDate(LocalDate.parse(node.asText()));
    }

    static void putRoughDate(ObjectNode node, String name, @Nullable RoughDate date) {
        if (date != null) {
            node.putArray(name).add(date.first().toString()).add(date.last().toString());
        }
    }

    static @Nullable RoughDate roughDateOrNull(JsonNode node) {
        return absent(node)
                ? null
                : new RoughDate(
                        LocalDate.parse(node.path(0).asText()),
                        LocalDate.parse(node.path(1).asText()));
    }

    static void putConstants(ObjectNode node, String name, Set<? extends Enum<?>> values) {
        node.putArray(name);
        values.stream().sorted().forEach(v -> node.withArray(name).add(v.name()));
    }

    static <E extends Enum<E>> Set<E> constants(Class<E> type, JsonNode node) {
        EnumSet<E> values = EnumSet.noneOf(type);
        node.forEach(v -> values.add(constant(type, v)));
        return values;
    }

    static void putConstantMap(ObjectNode node, String name, Map<? extends Enum<?>, ? extends Enum<?>> values) {
        ObjectNode map = node.putObject(name);
        values.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getKey().name()))
                .forEach(e -> map.put(e.getKey().name(), e.getValue().name()));
    }

    static <K extends Enum<K>, V extends Enum<V>> Map<K, V> constantMap(Class<K> keys, Class<V> values, JsonNode node) {
        EnumMap<K, V> map = new EnumMap<>(keys);
        node.properties().forEach(e -> map.put(Enum.valueOf(keys, e.getKey()), constant(values, e.getValue())));
        return map;
    }

    static void putTexts(ObjectNode node, String name, List<String> texts) {
        node.putArray(name);
        texts.forEach(t -> node.withArray(name).add(t));
    }

    static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(t -> texts.add(t.asText()));
        return texts;
    }

    static void putTextMap(ObjectNode node, String name, Map<String, String> texts) {
        ObjectNode map = node.putObject(name);
        texts.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> map.put(e.getKey(), e.getValue()));
    }

    static Map<String, String> textMap(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.properties().forEach(e -> texts.put(e.getKey(), e.getValue().asText()));
        return texts;
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static Number number(JsonNode node) {
        if (!node.isNumber()) {
            throw new IllegalArgumentException("not a number");
        }
        return node.numberValue();
    }
}
