package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.hingewise.usecase.StoreProblem;
import org.jspecify.annotations.Nullable;

/**
 * A statement being given its values. What is sealed is decided by type: personal texts, personal dates and JSON trees
 * are, everything else is not.
 */
final class Bound {
    private final Database database;
    private final Sql sql;
    private final PreparedStatement statement;
    private final @Nullable String row;
    private final Set<String> given = new HashSet<>();

    Bound(Database database, Sql sql, PreparedStatement statement, @Nullable String row) {
        this.database = database;
        this.sql = sql;
        this.statement = statement;
        this.row = row;
    }

    Bound set(String name, @Nullable PersonalText text) {
        return seal(name, text == null ? null : text.value());
    }

    /** Bytes are sealed as they are. */
    Bound set(String name, byte @Nullable [] personal) {
        if (row == null) {
            throw new IllegalStateException("a personal value needs its row: " + name);
        }
        byte[] sealed =
                personal == null ? null : database.seal().close(new Seal.Place(sql.table(), name, row), personal);
        return put(name, sealed, Types.BLOB);
    }

    /** A value that is sealed already, with this file's key and for this place. */
    Bound setSealed(String name, byte @Nullable [] sealed) {
        return put(name, sealed, Types.BLOB);
    }

    Bound set(String name, @Nullable PersonalDate date) {
        return seal(name, date == null ? null : date.value().toString());
    }

    Bound set(String name, @Nullable JsonNode tree) {
        return seal(name, tree == null ? null : Json.write(tree));
    }

    Bound set(String name, @Nullable String clear) {
        return put(name, clear, Types.VARCHAR);
    }

    Bound set(String name, @Nullable Id<?> id) {
        return put(name, id == null ? null : id.toString(), Types.VARCHAR);
    }

    Bound set(String name, @Nullable Enum<?> constant) {
        return put(name, constant == null ? null : constant.name(), Types.VARCHAR);
    }

    Bound set(String name, @Nullable Integer number) {
        return put(name, number, Types.INTEGER);
    }

    Bound set(String name, long number) {
        return put(name, number, Types.INTEGER);
    }

    Bound set(String name, @Nullable Double number) {
        return put(name, number, Types.REAL);
    }

    Bound set(String name, boolean flag) {
        return put(name, flag ? 1 : 0, Types.INTEGER);
    }

    Bound set(String name, @Nullable Mass mass) {
        return put(name, mass == null ? null : mass.milligrams(), Types.INTEGER);
    }

    /** Sets {@code name_at}, {@code name_zone} and {@code name_day}. */
    Bound set(String name, @Nullable Moment moment) {
        put(name + "_at", moment == null ? null : Instants.text(moment.instant()), Types.VARCHAR);
        put(name + "_zone", moment == null ? null : moment.zone().getId(), Types.VARCHAR);
        return put(name + "_day", moment == null ? null : moment.date().toString(), Types.VARCHAR);
    }

    /** @return how many rows changed */
    int update() {
        database.requireWriting();
        return database.attempt(() -> {
            requireAllGiven();
            return statement.executeUpdate();
        });
    }

    <T> List<T> list(Function<Row, T> reader) {
        return database.attempt(() -> {
            requireAllGiven();
            List<T> list = new ArrayList<>();
            try (ResultSet results = statement.executeQuery()) {
                Row row = new Row(database, sql.table(), results);
                while (results.next()) {
                    list.add(read(reader, row));
                }
            }
            return list;
        });
    }

    <T> Optional<T> first(Function<Row, T> reader) {
        return list(reader).stream().findFirst();
    }

    private static <T> T read(Function<Row, T> reader, Row row) {
        try {
            return reader.apply(row);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw row.damaged(""); // without the cause, whose message may quote a personal value
        }
    }

    private Bound seal(String name, @Nullable String personal) {
        return set(name, personal == null ? null : personal.getBytes(StandardCharsets.UTF_8));
    }

    private Bound put(String name, @Nullable Object value, int type) {
        if (!given.add(name)) {
            throw new IllegalArgumentException("given twice: " + name);
        }
        List<String> names = sql.parameters();
        database.attempt(() -> {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).equals(name)) {
                    statement.setObject(i + 1, value, type);
                }
            }
            return name;
        });
        return this;
    }

    private void requireAllGiven() {
        if (!given.equals(Set.copyOf(sql.parameters()))) {
            throw new IllegalStateException("parameters " + sql.parameters() + ", given " + given);
        }
    }

    /** Work on a statement that the driver may refuse. */
    interface Attempt<R> {
        /** @throws StoreProblem when a value read is not what was written */
        R run() throws SQLException;
    }
}
