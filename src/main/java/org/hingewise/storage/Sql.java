package org.hingewise.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement with named parameters ({@code :name}), parsed once. A parameter that takes a personal value has the name of
 * its column, because the seal binds the value to it.
 *
 * <p>The text is a constant; values only ever come in as parameters.
 */
final class Sql {
    private static final Pattern PARAMETER = Pattern.compile(":([a-z_]+)");

    private final String table;
    private final String text;
    private final List<String> parameters;

    private Sql(String table, String text, List<String> parameters) {
        this.table = table;
        this.text = text;
        this.parameters = List.copyOf(parameters);
    }

    /** @param table the table whose sealed values it reads or writes */
    static Sql of(String table, String text) {
        List<String> parameters = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(text);
        while (matcher.find()) {
            parameters.add(matcher.group(1));
        }
        return new Sql(table, matcher.replaceAll("?"), parameters);
    }

    /**
     * The same for a statement put together from a file's own schema, with names that SQLite quoted; for {@link Schema}
     * alone.
     */
    static Sql made(String table, String text) {
        return of(table, text);
    }

    String table() {
        return table;
    }

    /** With question marks, as the driver wants it. */
    String text() {
        return text;
    }

    /** Names by position, first to last; a name may come twice. */
    List<String> parameters() {
        return parameters;
    }
}
