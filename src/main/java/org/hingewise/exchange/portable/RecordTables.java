package org.hingewise.exchange.portable;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.usecase.ExportClient;
import org.jspecify.annotations.Nullable;

/**
 * The record as tables for a spreadsheet (RFC 4180, UTF-8): what is in force now, without what was removed. Times are
 * local with their offset, loads in kilograms. Text cells pass the {@link FormulaGuard}; numbers stay numbers.
 */
final class RecordTables {
    private final StringWriter out = new StringWriter();
    private final CsvWriter csv;

    private RecordTables(String... header) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(List.of(header));
    }

    /** Every table by its name, without folder and ending. */
    static Map<String, String> of(ExportClient.Whole whole) {
        ClientRecord record = whole.record();
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("client", client(record.client()));
        tables.put("back_injuries", injuries(record.injuries()));
        tables.put("clearances", clearances(record.clearances()));
        tables.put("hip_hinge", hinges(record.hinges()));
        tables.put("sessions", sessions(record.sessions()));
        tables.put("sets", sets(record.sessions()));
        tables.put("soreness", soreness(record.entries()));
        tables.put("timeline", timeline(whole.timeline()));
        return tables;
    }

    private String text() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void row(@Nullable Object... cells) {
        List<String> row = new ArrayList<>();
        for (@Nullable Object cell : cells) {
            row.add(
                    cell instanceof Number || cell instanceof Boolean
                            ? cell.toString()
                            : FormulaGuard.guarded(text(cell)));
        }
        csv.writeRecord(row);
    }

    private static String client(Client c) {
        RecordTables table = new RecordTables(
                "name",
                "birth_date",
                "sex",
                "contact",
                "emergency_contact",
                "doctor",
                "goals",
                "notes",
                "body_mass_kg",
                "agreed_on",
                "agreement_taken_back_on",
                "added");
        table.row(
                c.name(),
                c.birthDate(),
                c.sex(),
                c.contact(),
                c.emergencyContact(),
                c.doctor(),
                c.goals(),
                c.notes(),
                kg(c.bodyMass()),
                c.consent().given(),
                c.consent().withdrawn(),
                c.since());
        return table.text();
    }

    private static String injuries(List<BackInjury> injuries) {
        RecordTables table = new RecordTables(
                "type",
                "from",
                "to",
                "regions",
                "how_it_happened",
                "worst_pain_0_to_10",
                "leg_symptoms",
                "worse_with",
                "better_with",
                "treatment",
                "surgery_on",
                "status",
                "last_symptoms_by",
                "notes",
                "recorded");
        for (BackInjury b : injuries) {
            RoughDate when = b.when();
            RoughDate last = b.lastSymptoms();
            table.row(
                    b.type(),
                    when == null ? "" : when.first(),
                    when == null ? "" : when.last(),
                    b.regions().stream().sorted().map(RecordTables::text).collect(Collectors.joining(" ")),
                    b.howItHappened(),
                    none(b.worstNrs()),
                    b.legSymptoms(),
                    b.worseWith(),
                    b.betterWith(),
                    b.treatment(),
                    b.surgeryDate(),
                    b.status(),
                    last == null ? "" : last.last(),
                    b.notes(),
                    b.recordedAt());
        }
        return table.text();
    }

    private static String clearances(List<Clearance> clearances) {
        RecordTables table = new RecordTables(
                "given_by", "given_on", "limits", "load_limit_percent_of_maximum", "valid_until", "recorded");
        for (Clearance c : clearances) {
            table.row(c.by(), c.date(), c.limits(), none(c.maxPercentE1rm()), c.validUntil(), c.recordedAt());
        }
        return table.text();
    }

    private static String hinges(List<HingeAssessment> hinges) {
        RecordTables table = new RecordTables("watched", "aim", "load_kg", "seen", "not_yet", "note");
        for (HingeAssessment h : hinges) {
            table.row(
                    h.time(),
                    h.aim(),
                    kg(h.load()),
                    items(h, HingeAssessment.Seen.SEEN),
                    items(h, HingeAssessment.Seen.NOT_YET),
                    h.note());
        }
        return table.text();
    }

    private static String items(HingeAssessment h, HingeAssessment.Seen seen) {
        return h.seen().entrySet().stream()
                .filter(e -> e.getValue() == seen)
                .map(e -> text(e.getKey()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String sessions(List<Session> sessions) {
        RecordTables table = new RecordTables(
                "planned", "started", "ended", "familiarity", "effort_0_to_10", "loads_back", "movements", "note");
        for (Session s : sessions) {
            table.row(
                    s.planned(),
                    s.started(),
                    s.ended(),
                    s.familiarity(),
                    none(s.effort()),
                    s.loadsBack(),
                    s.assignments().stream().map(Assignment::movementName).collect(Collectors.joining(", ")),
                    s.note());
        }
        return table.text();
    }

    private static String sets(List<Session> sessions) {
        RecordTables table = new RecordTables(
                "session",
                "movement",
                "set",
                "amount",
                "load_kg",
                "effort_1_to_10",
                "warm_up",
                "back_pain_0_to_10",
                "done");
        for (Session s : sessions) {
            for (Assignment a : s.assignments()) {
                int number = 0;
                for (SetDone set : a.done()) {
                    number++;
                    table.row(
                            s.when(),
                            a.movementName(),
                            number,
                            set.amount(),
                            kg(set.load()),
                            none(set.rpe()),
                            set.warmUp(),
                            none(a.pain()),
                            set.time());
                }
            }
        }
        return table.text();
    }

    private static String soreness(List<JudgedEntry> entries) {
        RecordTables table = new RecordTables(
                "felt",
                "session_ended",
                "score_0_to_10",
                "regions",
                "spread",
                "onset",
                "warning_signs",
                "sleep_hours",
                "stress_0_to_10",
                "trust_0_to_10",
                "words",
                "note",
                "level_0_to_3",
                "advice",
                "recorded");
        for (JudgedEntry judged : entries) {
            SorenessEntry e = judged.entry();
            table.row(
                    e.time(),
                    e.sessionEnded(),
                    e.nrs() == null ? "" : (Object) e.nrs().value(),
                    e.regions().stream().sorted().map(RecordTables::text).collect(Collectors.joining(" ")),
                    e.distribution(),
                    e.onset(),
                    e.reported().stream().sorted().map(RecordTables::text).collect(Collectors.joining(" ")),
                    none(e.sleepHours()),
                    none(e.stress()),
                    none(e.trust()),
                    e.words(),
                    e.note(),
                    judged.verdict().level().number(),
                    judged.advice(),
                    e.recordedAt());
        }
        return table.text();
    }

    private static String timeline(List<TimelineEvent> events) {
        RecordTables table = new RecordTables("written", "what", "details");
        for (TimelineEvent event : events) {
            table.row(
                    event.time(),
                    event.kind(),
                    event.details().entrySet().stream()
                            .filter(e -> !e.getValue().isEmpty())
                            .sorted(Map.Entry.comparingByKey())
                            .map(e -> e.getKey() + ": " + e.getValue().value())
                            .collect(Collectors.joining("; ")));
        }
        return table.text();
    }

    private static Object none(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static Object kg(@Nullable Mass mass) {
        return mass == null ? "" : (Object) mass.in(MassUnit.KG);
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof PersonalText text) {
            return text.value();
        }
        if (value instanceof PersonalDate date) {
            return date.value().toString();
        }
        if (value instanceof Moment moment) {
            return moment.local().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        }
        return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
    }
}
