package org.hingewise.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.Finding;
import org.hingewise.usecase.backup.Health;

/** Opens every sealed value of a file in the newest format, and reads every record, to find what is no longer as written. */
final class SealCheck {
    private static final List<Sealed> SEALED = List.of(
            new Sealed(
                    Sql.of(
                            "client",
                            """
                            SELECT id, id AS client_id, name, birth_date, contact, emergency_contact, doctor, goals,
                              notes, health
                            FROM client ORDER BY seq
                            """),
                    List.of(
                            "name",
                            "birth_date",
                            "contact",
                            "emergency_contact",
                            "doctor",
                            "goals",
                            "notes",
                            "health")),
            new Sealed(
                    Sql.of(
                            "back_injury",
                            """
                            SELECT id, client_id, how_it_happened, worse_with, better_with, treatment, surgery_date,
                              notes, health
                            FROM back_injury ORDER BY seq
                            """),
                    List.of(
                            "how_it_happened",
                            "worse_with",
                            "better_with",
                            "treatment",
                            "surgery_date",
                            "notes",
                            "health")),
            new Sealed(
                    Sql.of(
                            "clearance",
                            """
                            SELECT id, client_id, given_by, given_date, limits, valid_until, health
                            FROM clearance ORDER BY seq
                            """),
                    List.of("given_by", "given_date", "limits", "valid_until", "health")),
            new Sealed(
                    Sql.of("hinge_assessment", "SELECT id, client_id, note FROM hinge_assessment ORDER BY seq"),
                    List.of("note")),
            new Sealed(Sql.of("session", "SELECT id, client_id, note FROM session ORDER BY seq"), List.of("note")),
            new Sealed(
                    Sql.of(
                            "assignment",
                            """
                            SELECT a.id, s.client_id, a.movement_name, a.override_reason, a.gate
                            FROM assignment a JOIN session s ON s.id = a.session_id ORDER BY a.seq
                            """),
                    List.of("movement_name", "override_reason", "gate")),
            new Sealed(
                    Sql.of(
                            "soreness_entry",
                            "SELECT id, client_id, words, note, health FROM soreness_entry ORDER BY seq"),
                    List.of("words", "note", "health")),
            new Sealed(
                    Sql.of("board_response", "SELECT id, client_id, reason, health FROM board_response ORDER BY seq"),
                    List.of("reason", "health")),
            new Sealed(
                    Sql.of("return_plan", "SELECT id, client_id, health FROM return_plan ORDER BY seq"),
                    List.of("health")),
            new Sealed(
                    Sql.of("timeline", "SELECT id, client_id, details FROM timeline ORDER BY seq"), List.of("details")),
            new Sealed(
                    Sql.of(
                            "history",
                            """
                            SELECT id, coalesce(client_id, '') AS client_id, actor, before_row, after_row, reason
                            FROM history ORDER BY seq
                            """),
                    List.of("actor", "before_row", "after_row", "reason")),
            new Sealed(
                    Sql.of("erased", "SELECT id, '' AS client_id, reason FROM erased ORDER BY seq"), List.of("reason")),
            new Sealed(
                    Sql.of("draft", "SELECT id, '' AS client_id, content FROM draft ORDER BY seq"), List.of("content")),
            new Sealed(
                    Sql.of("movement_edit", "SELECT id, '' AS client_id, movement FROM movement_edit ORDER BY seq"),
                    List.of("movement")));

    /** Reading asks for no time. */
    private static final Clock NO_CLOCK = () -> {
        throw new IllegalStateException("nothing is written");
    };

    private SealCheck() {}

    /** Everything that can be found wrong with a file in the newest format; sealed values only when its key is known. */
    static Health of(Database database) {
        List<Finding> findings = new ArrayList<>();
        database.faults().forEach(fault -> findings.add(Finding.of(Finding.Kind.STRUCTURE, fault)));
        database.brokenReferences().forEach(table -> findings.add(Finding.of(Finding.Kind.REFERENCE, table)));
        long values = 0;
        for (Sealed sealed : database.key().isKnown() ? SEALED : List.<Sealed>of()) {
            List<List<Finding>> rows = database.on(sealed.query()).list(row -> broken(row, sealed));
            rows.forEach(findings::addAll);
            values += (long) rows.size() * sealed.columns().size();
        }
        if (database.key().isKnown()) {
            findings.addAll(senseless(database, findings));
        }
        return new Health(findings, values, Census.of(database).contents());
    }

    /** Records whose values open and cannot be: the first of each kind that is not named already. */
    private static List<Finding> senseless(Database database, List<Finding> known) {
        SqlRecords records = SqlRecords.of(database, NO_CLOCK);
        List<Runnable> readings = List.of(
                records.clients()::all,
                records.injuries()::all,
                records.clearances()::all,
                records.hinges()::all,
                records.sessions()::all,
                records.soreness()::all,
                records.leftOut()::all,
                records.responses()::all,
                records.returns()::all,
                records.checkInRequests()::all,
                records.movements()::all);
        List<Finding> found = new ArrayList<>();
        for (Runnable reading : readings) {
            try {
                reading.run();
            } catch (StoreProblem e) {
                if (e.code() != StoreProblem.Code.DAMAGED_VALUE) {
                    throw e;
                }
                Finding finding = finding(e.problem().values());
                if (known.stream().noneMatch(k -> k.record().equals(finding.record()))) {
                    found.add(finding);
                }
            }
        }
        return found;
    }

    private static Finding finding(Map<String, String> values) {
        return new Finding(
                Finding.Kind.RECORD,
                values.getOrDefault("table", ""),
                values.getOrDefault("column", ""),
                values.getOrDefault("record", ""),
                values.getOrDefault("client", ""));
    }

    /** How many values do not open; 0 for an older format, whose tables this program does not read. */
    static long unreadable(Database database, int newest) {
        return database.version() < newest ? 0 : of(database).unreadable();
    }

    /** Which columns are opened, as {@code table.column}. */
    static Set<String> columns() {
        return SEALED.stream()
                .flatMap(s -> s.columns().stream().map(c -> s.query().table() + "." + c))
                .collect(Collectors.toSet());
    }

    private static List<Finding> broken(Row row, Sealed sealed) {
        List<Finding> broken = new ArrayList<>(0);
        for (String column : sealed.columns()) {
            if (!row.opens(column)) {
                broken.add(new Finding(
                        Finding.Kind.VALUE, sealed.query().table(), column, row.clear("id"), row.clear("client_id")));
            }
        }
        return broken;
    }

    /** A table with sealed values. */
    private record Sealed(Sql query, List<String> columns) {}
}
