package org.hingewise.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work on a file that goes past its everyday rules: letting triggers rest, and writing the file anew. */
final class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private static final String TRIGGERS =
            """
            SELECT format('DROP TRIGGER "%w"', name), sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name
            """;

    private final Connection connection;

    Upkeep(Connection connection) {
        this.connection = connection;
    }

    /** Work during which triggers that keep a table from changing rest; inside the transaction of whoever calls it. */
    <R> R whileTriggersRest(Bound.Attempt<R> work) throws SQLException {
        List<Resting> triggers = triggers();
        for (Resting trigger : triggers) {
            execute(trigger.drop());
        }
        R result = work.run();
        for (Resting trigger : triggers) {
            execute(trigger.create());
        }
        return result;
    }

    /** Writes the file anew without what was deleted in it; only to be called outside a transaction. */
    void vacuum() {
        try {
            execute("VACUUM");
        } catch (SQLException e) {
            // What was deleted is overwritten already; this only makes the file smaller.
            LOG.warn("the data file could not be written anew, result {}", e.getErrorCode());
        }
    }

    private List<Resting> triggers() throws SQLException {
        List<Resting> triggers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(TRIGGERS)) {
            while (results.next()) {
                triggers.add(new Resting(results.getString(1), results.getString(2)));
            }
        }
        return triggers;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A trigger: how it goes and how it comes back. */
    private record Resting(String drop, String create) {}
}
