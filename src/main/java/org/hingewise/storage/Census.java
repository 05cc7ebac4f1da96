package org.hingewise.storage;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hingewise.usecase.backup.Contents;
import org.jspecify.annotations.Nullable;

/**
 * How much is in a file, table by table: a copy has to have the same.
 *
 * @param seq how often the file was saved
 * @param keyId name of the data key its values are sealed with
 * @param rows rows by table
 */
record Census(int format, long seq, String fileId, String keyId, SortedMap<String, Long> rows, Contents contents) {
    private static final List<Sql> ROWS = List.of(
            Sql.of("assignment", "SELECT count(*) AS number FROM assignment"),
            Sql.of("back_injury", "SELECT count(*) AS number FROM back_injury"),
            Sql.of("board_response", "SELECT count(*) AS number FROM board_response"),
            Sql.of("check_in_request", "SELECT count(*) AS number FROM check_in_request"),
            Sql.of("clearance", "SELECT count(*) AS number FROM clearance"),
            Sql.of("client", "SELECT count(*) AS number FROM client"),
            Sql.of("draft", "SELECT count(*) AS number FROM draft"),
            Sql.of("envelope", "SELECT count(*) AS number FROM envelope"),
            Sql.of("erased", "SELECT count(*) AS number FROM erased"),
            Sql.of("hinge_assessment", "SELECT count(*) AS number FROM hinge_assessment"),
            Sql.of("hinge_item", "SELECT count(*) AS number FROM hinge_item"),
            Sql.of("history", "SELECT count(*) AS number FROM history"),
            Sql.of("movement_edit", "SELECT count(*) AS number FROM movement_edit"),
            Sql.of("return_plan", "SELECT count(*) AS number FROM return_plan"),
            Sql.of("save_count", "SELECT count(*) AS number FROM save_count"),
            Sql.of("sealed_with", "SELECT count(*) AS number FROM sealed_with"),
            Sql.of("session", "SELECT count(*) AS number FROM session"),
            Sql.of("set_done", "SELECT count(*) AS number FROM set_done"),
            Sql.of("soreness_entry", "SELECT count(*) AS number FROM soreness_entry"),
            Sql.of("timeline", "SELECT count(*) AS number FROM timeline"),
            Sql.of("trash", "SELECT count(*) AS number FROM trash"),
            Sql.of("trash_seen", "SELECT count(*) AS number FROM trash_seen"),
            Sql.of("usual_left_out", "SELECT count(*) AS number FROM usual_left_out"));
    private static final Sql CLIENTS =
            Sql.of("client", "SELECT count(*) AS number FROM client WHERE removed_at IS NULL");
    private static final Sql SESSIONS =
            Sql.of("session", "SELECT count(*) AS number FROM session WHERE removed_at IS NULL");
    private static final Sql ENTRIES =
            Sql.of("soreness_entry", "SELECT count(*) AS number FROM soreness_entry WHERE removed_at IS NULL");
    private static final Sql NEWEST = Sql.of(
            "soreness_entry",
            """
            SELECT max(happened) AS newest FROM (
              SELECT max(felt_at) AS happened FROM soreness_entry WHERE removed_at IS NULL
              UNION ALL SELECT max(ended_at) FROM session WHERE removed_at IS NULL)
            """);

    static Census of(Database database) {
        Set<String> tables = database.tables();
        SortedMap<String, Long> rows = new TreeMap<>();
        for (Sql count : ROWS) {
            if (tables.contains(count.table())) {
                rows.put(count.table(), number(database, count));
            }
        }
        return new Census(
                database.version(),
                database.saves(),
                database.fileId(),
                database.key().id(),
                rows,
                contents(database));
    }

    /** Tables that are counted. */
    static List<String> tables() {
        return ROWS.stream().map(Sql::table).toList();
    }

    private static Contents contents(Database database) {
        String newest =
                database.on(NEWEST).list(row -> row.clearOrNull("newest")).get(0);
        return new Contents(
                number(database, CLIENTS),
                number(database, SESSIONS),
                number(database, ENTRIES),
                newest == null ? null : time(newest));
    }

    /** Null for what is no time any more, which whoever checks the records names with its record. */
    private static @Nullable Instant time(String text) {
        try {
            return Instants.of(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static long number(Database database, Sql count) {
        return database.on(count).first(row -> row.number("number")).orElse(0L);
    }
}
