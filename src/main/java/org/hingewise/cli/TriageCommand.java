package org.hingewise.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.FiredRule;
import org.hingewise.domain.triage.Reading;
import org.hingewise.domain.triage.Triage;
import org.hingewise.domain.triage.TriageInput;
import org.hingewise.domain.triage.Unknown;
import org.hingewise.domain.triage.Usual;
import org.hingewise.domain.triage.Verdict;
import org.hingewise.text.VerdictTexts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Judges reports of soreness; keeps nothing. */
@Command(name = "triage")
final class TriageCommand implements Callable<Integer> {
    static final List<String> EXAMPLES = List.of(
            "echo '{\"id\":\"a\",\"hours_since_session\":31,\"nrs\":3,\"symptoms\":[],\"onset\":\"gradual\","
                    + "\"distribution\":\"diffuse\",\"history_codes\":[]}' | java -jar hingewise.jar triage",
            "java -jar hingewise.jar triage reports.jsonl");

    /** Longest time after a session taken, in hours: ten years (decision: beyond it a slip of the pen is likelier). */
    static final double MAX_HOURS = 87_600;

    /** How long before the session a reading may lie, in hours: one week (decision). */
    static final double MAX_HOURS_BEFORE = 168;

    /** Highest usual score taken; a limit may lie above the scale's 10 (decision). */
    private static final double MAX_USUAL = 100;

    private final HingewiseCommand root;

    @Mixin
    private final LineCommand lines = new LineCommand();

    TriageCommand(HingewiseCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        return lines.run(root.terminal(), (line, number) -> answer(line));
    }

    private static ObjectNode answer(Input line) throws BadInput {
        ObjectNode answer = Json.answer();
        answer.set("id", line.label("id"));
        Verdict verdict = Triage.judge(report(line));
        answer.put("level", verdict.level().number());
        ArrayNode rules = answer.putArray("rules");
        for (FiredRule rule : verdict.rules()) {
            rules.addObject()
                    .put("id", rule.id())
                    .put("text", VerdictTexts.rule(rule))
                    .put("source", rule.source());
        }
        ArrayNode unknown = answer.putArray("unknown");
        verdict.unknown().stream().sorted().map(Unknown::code).forEach(unknown::add);
        answer.put("advice", VerdictTexts.advice(verdict));
        return answer;
    }

    private static TriageInput report(Input line) throws BadInput {
        Integer nrs = line.whole("nrs", Nrs.MIN, Nrs.MAX);
        Boolean before = line.flag("pain_before_session");
        TriageInput.Builder report = TriageInput.builder()
                .hours(line.number("hours_since_session", 0, MAX_HOURS))
                .nrs(nrs == null ? null : new Nrs(nrs))
                .earlier(readings(line))
                .onset(line.code("onset", Onset::ofCode))
                .distribution(line.code("distribution", Distribution::ofCode))
                .usual(usual(line))
                .painBeforeSession(before != null && before);
        Set<Symptom> symptoms = line.codes("symptoms", Symptom::ofCode);
        if (symptoms != null) {
            report.symptoms(symptoms);
        }
        Set<HistoryFlag> history = line.codes("history_codes", HistoryFlag::ofCode);
        report.history(
                history == null ? Set.of() : history, history == null ? EnumSet.allOf(HistoryFlag.class) : Set.of());
        return report.build();
    }

    private static List<Reading> readings(Input line) throws BadInput {
        List<Input> entries = line.objects("entries");
        List<Reading> readings = new ArrayList<>();
        for (Input entry : entries == null ? List.<Input>of() : entries) {
            Double hour = entry.number("hour", -MAX_HOURS_BEFORE, MAX_HOURS);
            Integer nrs = entry.whole("nrs", Nrs.MIN, Nrs.MAX);
            if (hour == null || nrs == null) {
                throw BadInput.of("missing", entry.at(hour == null ? "hour" : "nrs"));
            }
            readings.add(new Reading(hour, new Nrs(nrs), entry.code("distribution", Distribution::ofCode)));
        }
        return readings;
    }

    private static @Nullable Usual usual(Input line) throws BadInput {
        Double expected = line.number("usual_expected", 0, MAX_USUAL);
        Double upper = line.number("usual_upper", 0, MAX_USUAL);
        return expected == null || upper == null ? null : new Usual(expected, upper);
    }
}
