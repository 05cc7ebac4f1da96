package org.hingewise.exchange.portable;

import java.util.ArrayList;
import java.util.List;

/**
 * What the values of a record are called in {@code record.json}, and where they lie. The names are a promise to whoever
 * reads such a file ({@code src/docs/client-record.md}); they stay when a column is renamed.
 */
final class RecordNames {
    /** Everything that is an array of the file, in its order. */
    static final List<Section> SECTIONS = List.of(
            new Section(
                    "client",
                    "client",
                    "",
                    List.of(
                            value("id"),
                            value("version"),
                            value("name"),
                            value("birth_date"),
                            value("contact"),
                            value("emergency_contact"),
                            value("doctor"),
                            value("goals"),
                            value("notes"),
                            document("health", "health"),
                            value("unit", "unit_of_weights"),
                            value("archived"),
                            moment("since", "added"),
                            value("removed_at")),
                    List.of()),
            section(
                    "back_injuries",
                    "back_injury",
                    List.of(
                            value("how_it_happened"),
                            value("worse_with"),
                            value("better_with"),
                            value("treatment"),
                            value("surgery_date"),
                            value("notes"),
                            document("health", "episode"),
                            moment("recorded", "recorded")),
                    List.of()),
            section(
                    "clearances",
                    "clearance",
                    List.of(
                            value("injury_id", "back_injury"),
                            value("given_by"),
                            value("given_date", "given_on"),
                            value("limits"),
                            value("valid_until"),
                            document("health", "load_limit"),
                            moment("recorded", "recorded")),
                    List.of()),
            section(
                    "hinge_assessments",
                    "hinge_assessment",
                    List.of(
                            value("aim", "aim_level_1_to_5"),
                            value("load_mg", "load_milligrams"),
                            value("note"),
                            moment("watched", "watched")),
                    List.of(new Section(
                            "items", "hinge_item", "assessment_id", List.of(value("item"), value("seen")), List.of()))),
            section(
                    "sessions",
                    "session",
                    List.of(
                            moment("planned", "planned"),
                            moment("started", "started"),
                            moment("ended", "ended"),
                            value("familiarity"),
                            value("effort", "effort_0_to_10"),
                            value("loads_back"),
                            value("note")),
                    List.of(movements())),
            section(
                    "soreness_entries",
                    "soreness_entry",
                    List.of(
                            value("session_id", "session"),
                            moment("session_ended", "session_ended"),
                            moment("felt", "felt"),
                            value("nrs", "score_0_to_10"),
                            value("level", "verdict_level_0_to_3"),
                            value("words"),
                            value("note"),
                            document("health", "details"),
                            moment("recorded", "recorded")),
                    List.of()),
            section("left_out_of_usual_curve", "usual_left_out", List.of(moment("recorded", "recorded")), List.of()),
            section(
                    "lines_closed_on_today",
                    "board_response",
                    List.of(value("reason"), document("health", "line"), moment("given", "given")),
                    List.of()),
            section(
                    "ways_back",
                    "return_plan",
                    List.of(
                            moment("opened", "opened"),
                            moment("verdict", "verdict"),
                            moment("core_permitted", "core_permitted"),
                            moment("closed", "closed"),
                            document("health", "steps")),
                    List.of()),
            section(
                    "check_in_requests",
                    "check_in_request",
                    List.of(
                            value("session_id", "session"),
                            value("asked_hour", "asked_hours_after_session"),
                            value("code"),
                            moment("made", "made"),
                            moment("answered", "answered"),
                            value("entry_id", "soreness_entry")),
                    List.of()),
            new Section(
                    "timeline",
                    "timeline",
                    Section.CLIENT,
                    List.of(
                            value("id"),
                            moment("written", "written"),
                            value("kind"),
                            value("record_id", "about"),
                            document("details", "details")),
                    List.of()),
            new Section(
                    "drafts",
                    "draft",
                    "",
                    List.of(value("id"), value("content", "text"), value("kept_at")),
                    List.of()));

    private RecordNames() {}

    /** How a value is written. */
    enum Kind {
        /** A text, a number or null, as it is. */
        VALUE,
        /** A tree of values, kept as a text. */
        DOCUMENT,
        /** A time with its zone and local day: three columns. */
        MOMENT
    }

    /**
     * A value.
     *
     * @param column in the table; of a moment, what its three columns begin with
     * @param name in the file
     */
    record Value(String column, String name, Kind kind) {}

    /**
     * Rows of a table.
     *
     * @param name of the array in the file
     * @param owner the column that says whose they are: the client, or the row they are a part of; empty for none
     */
    record Section(String name, String table, String owner, List<Value> values, List<Section> parts) {
        /** The column that names the client. */
        static final String CLIENT = "client_id";
    }

    private static Section section(String name, String table, List<Value> own, List<Section> parts) {
        List<Value> values = new ArrayList<>();
        values.add(value("id"));
        values.add(value("version"));
        values.addAll(own);
        values.add(value("removed_at"));
        return new Section(name, table, Section.CLIENT, List.copyOf(values), parts);
    }

    private static Section movements() {
        return new Section(
                "movements",
                "assignment",
                "session_id",
                List.of(
                        value("id"),
                        value("position"),
                        value("movement"),
                        value("movement_name"),
                        value("swapped_from"),
                        value("decision"),
                        value("override_reason"),
                        document("gate", "gate"),
                        value("planned_sets"),
                        value("planned_amount"),
                        value("planned_load_mg", "planned_load_milligrams"),
                        value("planned_rpe", "planned_effort_1_to_10"),
                        value("pain", "back_pain_0_to_10"),
                        value("form_broke"),
                        value("leg_symptom")),
                List.of(new Section(
                        "sets",
                        "set_done",
                        "assignment_id",
                        List.of(
                                value("position"),
                                value("amount"),
                                value("load_mg", "load_milligrams"),
                                value("rpe", "effort_1_to_10"),
                                value("warm_up"),
                                moment("done", "done")),
                        List.of())));
    }

    private static Value value(String column) {
        return value(column, column);
    }

    private static Value value(String column, String name) {
        return new Value(column, name, Kind.VALUE);
    }

    private static Value document(String column, String name) {
        return new Value(column, name, Kind.DOCUMENT);
    }

    private static Value moment(String column, String name) {
        return new Value(column, name, Kind.MOMENT);
    }
}
