package org.hingewise.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hingewise.domain.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * One object of a line, read field by field. A field that is missing or null is not known; one of the wrong kind makes the
 * line bad; one nobody asks for is ignored.
 */
final class Input {
    /** Most characters of a value repeated in an error. */
    private static final int SHOWN = 60;

    private final JsonNode object;
    private final String path;

    Input(JsonNode object) {
        this(object, "");
    }

    private Input(JsonNode object, String path) {
        this.object = object;
        this.path = path;
    }

    boolean has(String name) {
        return !get(name).isNull();
    }

    /** A name or number the caller gives a line to know its answer by; repeated as it is. */
    JsonNode label(String name) throws BadInput {
        JsonNode node = get(name);
        if (node.isContainerNode()) {
            throw BadInput.of("not_text", at(name));
        }
        if (node.isTextual() && PersonalText.hasLoneSurrogate(node.textValue())) {
            throw BadInput.of("unreadable", at(name));
        }
        return node;
    }

    @Nullable
    String text(String name) throws BadInput {
        JsonNode node = get(name);
        if (node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            throw BadInput.of("not_text", at(name));
        }
        return node.textValue();
    }

    /** The text, or empty when it is not known. */
    String words(String name) throws BadInput {
        String text = text(name);
        return text == null ? "" : text;
    }

    String required(String name) throws BadInput {
        String text = text(name);
        if (text == null || text.isBlank()) {
            throw BadInput.of("missing", at(name));
        }
        return text;
    }

    @Nullable
    Boolean flag(String name) throws BadInput {
        JsonNode node = get(name);
        if (node.isNull()) {
            return null;
        }
        if (!node.isBoolean()) {
            throw BadInput.of("not_flag", at(name));
        }
        return node.booleanValue();
    }

    /** A number within bounds, both included. */
    @Nullable
    Double number(String name, double min, double max) throws BadInput {
        BigDecimal value = decimal(name, min, max);
        return value == null ? null : Double.valueOf(value.doubleValue());
    }

    /** A whole number within bounds, both included. */
    @Nullable
    Integer whole(String name, int min, int max) throws BadInput {
        BigDecimal value = decimal(name, min, max);
        if (value == null) {
            return null;
        }
        if (value.stripTrailingZeros().scale() > 0) {
            throw BadInput.of("not_whole", at(name));
        }
        return value.intValueExact();
    }

    private @Nullable BigDecimal decimal(String name, double min, double max) throws BadInput {
        JsonNode node = get(name);
        if (node.isNull()) {
            return null;
        }
        if (!node.isNumber()) {
            throw BadInput.of("not_number", at(name));
        }
        BigDecimal value = node.decimalValue();
        if (value.compareTo(BigDecimal.valueOf(min)) < 0 || value.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw BadInput.of("out_of_range", at(name), plain(min), plain(max));
        }
        return value;
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    @Nullable
    <T> T code(String name, Function<String, Optional<T>> known) throws BadInput {
        String text = text(name);
        return text == null ? null : known(text, at(name), known);
    }

    /** Codes in the order given, each once; null when not known, empty when asked and none. */
    @Nullable
    <T> Set<T> codes(String name, Function<String, Optional<T>> known) throws BadInput {
        JsonNode node = get(name);
        if (node.isNull()) {
            return null;
        }
        if (!node.isArray()) {
            throw BadInput.of("not_list", at(name));
        }
        Set<T> codes = new LinkedHashSet<>();
        for (int i = 0; i < node.size(); i++) {
            String at = at(name) + "[" + i + "]";
            if (!node.get(i).isTextual()) {
                throw BadInput.of("not_text", at);
            }
            codes.add(known(node.get(i).textValue(), at, known));
        }
        return codes;
    }

    private static <T> T known(String text, String at, Function<String, Optional<T>> known) throws BadInput {
        Optional<T> code = known.apply(text);
        if (code.isEmpty()) {
            throw BadInput.of("unknown_code", at, shown(text));
        }
        return code.get();
    }

    /** Objects in the order given; null when not known. */
    @Nullable
    List<Input> objects(String name) throws BadInput {
        JsonNode node = get(name);
        if (node.isNull()) {
            return null;
        }
        if (!node.isArray()) {
            throw BadInput.of("not_list", at(name));
        }
        List<Input> objects = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            String at = at(name) + "[" + i + "]";
            if (!node.get(i).isObject()) {
                throw BadInput.of("not_object_in", at);
            }
            objects.add(new Input(node.get(i), at));
        }
        return objects;
    }

    /** Where a field stands, for an error: {@code entries[2].nrs}. */
    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private JsonNode get(String name) {
        JsonNode node = object.get(name);
        return node == null ? NullNode.getInstance() : node;
    }

    /** A value short enough to repeat. */
    static String shown(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
