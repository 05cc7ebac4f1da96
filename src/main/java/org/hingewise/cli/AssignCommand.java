package org.hingewise.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.GateCheck;
import org.hingewise.domain.gate.GateContext;
import org.hingewise.domain.gate.GateReason;
import org.hingewise.domain.gate.LoadCap;
import org.hingewise.domain.gate.OpenLevel;
import org.hingewise.domain.gate.PastEpisode;
import org.hingewise.domain.gate.PlannedLoad;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.triage.Level;
import org.hingewise.text.GateTexts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Asks the gate about movements; keeps nothing. */
@Command(name = "assign")
final class AssignCommand implements Callable<Integer> {
    static final List<String> EXAMPLES = List.of(
            "echo '{\"id\":\"a\",\"movement\":\"kb_swing\",\"load_percent_e1rm\":70,\"hinge_level\":2,"
                    + "\"histories\":[{\"type\":\"FD\",\"weeks_since_symptoms\":200}],\"open_level\":0}'"
                    + " | java -jar hingewise.jar assign",
            "java -jar hingewise.jar assign plans.jsonl");

    /** Longest time since symptoms taken, in weeks: that of the gate itself. */
    private static final double MAX_WEEKS = 10_000;

    private final HingewiseCommand root;

    @Mixin
    private final LineCommand lines = new LineCommand();

    AssignCommand(HingewiseCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        MovementLibrary library = root.library();
        LocalDate today = root.workspace().clock().now().date();
        return lines.run(root.terminal(), (line, number) -> answer(line, library, today));
    }

    private static ObjectNode answer(Input line, MovementLibrary library, LocalDate today) throws BadInput {
        JsonNode id = line.label("id");
        String name = line.required("movement");
        Optional<Movement> movement = library.find(name);
        if (movement.isEmpty()) {
            throw BadInput.of("unknown_movement", Input.shown(name));
        }
        GateContext context = context(line, today);
        GateAnswer gate = GateCheck.of(movement.get(), context, library);
        ObjectNode answer = Json.answer();
        answer.set("id", id);
        answer.put("gate", gate.gate().code()).put("score", Math.round(gate.score() * 1000) / 1000.0);
        ArrayNode reasons = answer.putArray("reasons");
        for (GateReason reason : gate.reasons()) {
            reasons.addObject().put("code", Codes.code(reason.code())).put("text", GateTexts.reason(reason, today));
        }
        answer.set("cap", cap(gate.cap(), context.unit()));
        ArrayNode instead = answer.putArray("use_instead");
        gate.useInstead().forEach(instead::add);
        ArrayNode cues = answer.putArray("cues");
        gate.cues().forEach(cues::add);
        return answer.put("reminder", gate.reminder()).put("overridable", gate.overridable());
    }

    private static GateContext context(Input line, LocalDate today) throws BadInput {
        MassUnit unit = line.code("unit", Codes::unit);
        MassUnit shown = unit == null ? MassUnit.KG : unit;
        Integer hinge = line.whole("hinge_level", 0, 5);
        Integer level = line.whole("open_level", 0, 3);
        List<Input> histories = line.objects("histories");
        return new GateContext(
                HingeStanding.given(HingeLevel.of(hinge == null ? 0 : hinge)),
                episodes(histories == null ? List.of() : histories),
                injured(histories),
                level == null || level == 0 ? null : new OpenLevel(Level.of(level), null),
                load(line, shown),
                shown,
                false,
                today);
    }

    private static Answer injured(@Nullable List<Input> histories) {
        if (histories == null) {
            return Answer.NOT_ASKED;
        }
        return histories.isEmpty() ? Answer.NO : Answer.YES;
    }

    private static List<PastEpisode> episodes(List<Input> histories) throws BadInput {
        List<PastEpisode> episodes = new ArrayList<>();
        for (Input history : histories) {
            InjuryType type = history.code("type", Codes::injury);
            if (type == null) {
                throw BadInput.of("missing", history.at("type"));
            }
            Boolean cleared = history.flag("cleared");
            episodes.add(PastEpisode.given(
                    type, history.number("weeks_since_symptoms", 0, MAX_WEEKS), cleared != null && cleared));
        }
        return episodes;
    }

    private static PlannedLoad load(Input line, MassUnit unit) throws BadInput {
        Double e1rm = line.number("e1rm", 0, new Mass(Mass.MAX_MILLIGRAMS).in(unit));
        return new PlannedLoad(
                line.number("load_percent_e1rm", 0, PlannedLoad.MAX_PERCENT),
                line.number("rpe", 1, 10),
                e1rm == null || e1rm == 0 ? null : Mass.of(e1rm, unit));
    }

    private static JsonNode cap(@Nullable LoadCap cap, MassUnit unit) {
        if (cap == null) {
            return NullNode.getInstance();
        }
        Mass mass = cap.mass();
        return Json.answer()
                .put("load", mass == null ? null : Double.valueOf(mass.in(unit)))
                .put("unit", unit.symbol())
                .put("percent_e1rm", cap.percentE1rm())
                .put("rpe", cap.rpe())
                .put("note", cap.note());
    }
}
