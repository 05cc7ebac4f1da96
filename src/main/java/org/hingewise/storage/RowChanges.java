package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.history.HistoryEntry.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two images of a record. Only that is kept, so that one more set does not write a whole session
 * down again; parts are compared by their place.
 *
 * @param before null where there was no record
 * @param after null where there is none any more
 */
record RowChanges(@Nullable JsonNode before, @Nullable JsonNode after) {
    /** How a row is kept, not what it tells. */
    private static final Set<String> OF_THE_ROW = Set.of(Schema.ORDER, "version");

    /** Columns whose text is a JSON tree of several values. */
    private static final Set<String> TREES = Set.of("health", "gate", "details", "movement");

    /** Compares what was with what is; equal images give two empty objects. */
    static RowChanges between(@Nullable RowImage before, @Nullable RowImage after) {
        if (before == null || after == null) {
            return new RowChanges(before == null ? null : before.row(), after == null ? null : after.row());
        }
        ObjectNode was = Json.object();
        ObjectNode is = Json.object();
        compare(before.row(), after.row(), was, is);
        return new RowChanges(was, is);
    }

    boolean isEmpty() {
        return before != null && after != null && before.isEmpty() && after.isEmpty();
    }

    private static void compare(JsonNode before, JsonNode after, ObjectNode was, ObjectNode is) {
        for (String name : names(before, after)) {
            JsonNode old = at(before, name);
            JsonNode now = at(after, name);
            if (OF_THE_ROW.contains(name) || old.equals(now)) {
                continue;
            }
            if (isTree(old) && isTree(now)) {
                ObjectNode less = Json.object();
                ObjectNode more = Json.object();
                compare(old, now, less, more);
                put(was, name, less);
                put(is, name, more);
            } else {
                set(was, name, old);
                set(is, name, now);
            }
        }
    }

    /** Names of an object's values, or places of an array's. */
    private static Set<String> names(JsonNode... nodes) {
        Set<String> names = new TreeSet<>();
        for (JsonNode node : nodes) {
            node.fieldNames().forEachRemaining(names::add);
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                names.add(Integer.toString(i));
            }
        }
        return names;
    }

    private static JsonNode at(JsonNode node, String name) {
        return node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
    }

    private static boolean isTree(JsonNode node) {
        return node.isArray() || node.isObject();
    }

    private static void put(ObjectNode into, String name, ObjectNode values) {
        if (!values.isEmpty()) {
            into.set(name, values);
        }
    }

    private static void set(ObjectNode into, String name, JsonNode value) {
        if (!value.isMissingNode()) {
            into.set(name, value);
        }
    }

    /** Value by value, by path. */
    List<FieldChange> fields() {
        Map<String, String> was = new TreeMap<>();
        Map<String, String> is = new TreeMap<>();
        flatten("", before, was);
        flatten("", after, is);
        List<FieldChange> fields = new ArrayList<>();
        Set<String> paths = new TreeSet<>(was.keySet());
        paths.addAll(is.keySet());
        for (String path : paths) {
            String old = was.get(path);
            String now = is.get(path);
            if (old == null || !old.equals(now)) {
                fields.add(new FieldChange(path, text(old), text(now)));
            }
        }
        return fields;
    }

    private static @Nullable PersonalText text(@Nullable String value) {
        return value == null
                ? null
                : PersonalText.of(value.substring(0, Math.min(value.length(), PersonalText.MAX_LENGTH)));
    }

    private static void flatten(String path, @Nullable JsonNode node, Map<String, String> values) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return;
        }
        if (isTree(node) && !isList(node)) {
            for (String name : names(node)) {
                JsonNode value = at(node, name);
                boolean opened = TREES.contains(name) && value.isTextual();
                flatten(path.isEmpty() ? name : path + "." + name, opened ? tree(value) : value, values);
            }
        } else if (isList(node)) {
            List<String> texts = new ArrayList<>();
            node.forEach(value -> texts.add(value.asText()));
            values.put(path, String.join("\n", texts));
        } else {
            values.put(path, node.asText());
        }
    }

    private static boolean isList(JsonNode node) {
        return node.isArray() && (node.isEmpty() || !isTree(node.get(0)));
    }

    private static JsonNode tree(JsonNode text) {
        try {
            return Json.read(text.textValue());
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
