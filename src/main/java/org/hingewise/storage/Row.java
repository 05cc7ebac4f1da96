package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.hingewise.usecase.StoreProblem;
import org.jspecify.annotations.Nullable;

/**
 * The row a query stands on, read by column name. Sealed values are opened here and nowhere else; a query that reads any
 * also selects the row's {@code id}, and {@code client_id} where there is one, so that damage can be named.
 */
final class Row {
    private final Database database;
    private final String table;
    private final ResultSet results;
    private final Map<String, Integer> columns = new HashMap<>();

    Row(Database database, String table, ResultSet results) throws SQLException {
        this.database = database;
        this.table = table;
        this.results = results;
        ResultSetMetaData meta = results.getMetaData();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.put(meta.getColumnLabel(i), i);
        }
    }

    PersonalText text(String column) {
        return PersonalText.of(required(column, unsealed(column)));
    }

    /** Empty where there is none. */
    PersonalText textOrNone(String column) {
        String text = unsealed(column);
        return text == null ? PersonalText.EMPTY : PersonalText.of(text);
    }

    PersonalDate date(String column) {
        return new PersonalDate(LocalDate.parse(required(column, unsealed(column))));
    }

    @Nullable
    PersonalDate dateOrNull(String column) {
        String text = unsealed(column);
        return text == null ? null : new PersonalDate(LocalDate.parse(text));
    }

    JsonNode json(String column) {
        return parsed(column, required(column, unsealed(column)));
    }

    @Nullable
    JsonNode jsonOrNull(String column) {
        String text = unsealed(column);
        return text == null ? null : parsed(column, text);
    }

    String clear(String column) {
        return required(column, clearOrNull(column));
    }

    @Nullable
    String clearOrNull(String column) {
        return database.attempt(() -> results.getString(index(column)));
    }

    <T> Id<T> id(String column) {
        return Id.of(clear(column));
    }

    <T> @Nullable Id<T> idOrNull(String column) {
        String text = clearOrNull(column);
        return text == null ? null : Id.of(text);
    }

    <E extends Enum<E>> E constant(Class<E> type, String column) {
        return Enum.valueOf(type, clear(column));
    }

    boolean flag(String column) {
        return integer(column) == 1;
    }

    int integer(String column) {
        return required(column, integerOrNull(column));
    }

    @Nullable
    Integer integerOrNull(String column) {
        Long value = numberOrNull(column);
        return value == null ? null : Math.toIntExact(value);
    }

    long seq() {
        return number("seq");
    }

    long number(String column) {
        return required(column, numberOrNull(column));
    }

    @Nullable
    Long numberOrNull(String column) {
        Number value = anyNumber(column);
        return value == null ? null : (Long) value.longValue();
    }

    /** Whether a sealed value is what was written, or there is none. */
    boolean opens(String column) {
        if (!database.key().isKnown()) {
            return false;
        }
        try {
            unsealed(column);
            return true;
        } catch (StoreProblem e) {
            if (e.code() == StoreProblem.Code.DAMAGED_VALUE) {
                return false;
            }
            throw e;
        }
    }

    @Nullable
    Double decimalOrNull(String column) {
        Number value = anyNumber(column);
        return value == null ? null : (Double) value.doubleValue();
    }

    @Nullable
    Mass massOrNull(String column) {
        Long value = numberOrNull(column);
        return value == null ? null : new Mass(value);
    }

    Moment moment(String name) {
        return required(name + "_at", momentOrNull(name));
    }

    @Nullable
    Moment momentOrNull(String name) {
        String at = clearOrNull(name + "_at");
        if (at == null) {
            return null;
        }
        Instant instant = Instants.of(at);
        return new Moment(instant, ZoneId.of(clear(name + "_zone")));
    }

    /**
     * Says that a value of this row is not what was written.
     *
     * @param column empty when it cannot be told
     */
    StoreProblem damaged(String column) {
        return new StoreProblem(
                StoreProblem.Code.DAMAGED_VALUE,
                Map.of(
                        "file",
                        database.file().getFileName().toString(),
                        "table",
                        table,
                        "column",
                        column,
                        "record",
                        named("id"),
                        "client",
                        table.equals("client") ? named("id") : named("client_id")),
                null);
    }

    private String named(String column) {
        String value = columns.containsKey(column) ? clearOrNull(column) : null;
        return value == null ? "" : value;
    }

    private @Nullable String unsealed(String column) {
        byte[] plain = bytesOrNull(column);
        return plain == null ? null : new String(plain, StandardCharsets.UTF_8);
    }

    /** A sealed value as it lies there, not opened. */
    byte @Nullable [] sealedOrNull(String column) {
        return database.attempt(() -> results.getBytes(index(column)));
    }

    /** A sealed value, opened. */
    byte @Nullable [] bytesOrNull(String column) {
        byte[] sealed = sealedOrNull(column);
        if (sealed == null) {
            return null;
        }
        try {
            return database.seal().open(new Seal.Place(table, column, clear("id")), sealed);
        } catch (Seal.BrokenSealException e) {
            throw damaged(column);
        }
    }

    private JsonNode parsed(String column, String text) {
        try {
            return Json.read(text);
        } catch (IllegalArgumentException e) {
            throw damaged(column); // without the cause, whose message may quote a personal value
        }
    }

    private @Nullable Number anyNumber(String column) {
        return database.attempt(() -> (Number) results.getObject(index(column)));
    }

    private <T> T required(String column, @Nullable T value) {
        if (value == null) {
            throw damaged(column);
        }
        return value;
    }

    private int index(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalStateException("the query does not select " + column);
        }
        return index;
    }
}
