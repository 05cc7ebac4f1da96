package org.hingewise.ui.session;

import java.util.stream.Collectors;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.session.PainLight;
import org.hingewise.domain.session.SetShorthand;
import org.hingewise.text.MovementTexts;
import org.hingewise.text.SetWords;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;
import org.jspecify.annotations.Nullable;

/** Short lines about a movement. */
public final class MovementWords {
    private MovementWords() {}

    /** Pattern and equipment: "hip hinge · barbell". */
    static String about(Movement movement) {
        String pattern = Words.pattern(movement.pattern());
        boolean bare = movement.equipment().isBlank() || movement.equipment().equals("none");
        return bare ? pattern : Texts.get("plan.about", pattern, movement.equipment());
    }

    /** Pattern and what it asks of a back most: "ballistic hinge · fast bent-to-straight movement". */
    static String asks(Movement movement) {
        String most = MovementTexts.most(movement);
        String pattern = Words.pattern(movement.pattern());
        return most.isEmpty() ? about(movement) : Texts.get("plan.about", pattern, most);
    }

    /** What was done of it last time, with the day; empty when it was never done. */
    static String lastTime(ClientRecord record, String id, @Nullable Movement movement, Moment now) {
        return record.lastTime(id)
                .map(done -> Texts.get(
                        "plan.lastTime",
                        SetWords.done(
                                done.assignment().done(),
                                movement,
                                record.client().unit()),
                        Times.shortDay(done.session().when().date(), now.date())))
                .orElse("");
    }

    /** What back pain during a movement means for going on. */
    public static String light(PainLight light) {
        return switch (light) {
            case GO -> Texts.get("pain.go");
            case SETTLE -> Texts.get("pain.settle");
            case STOP -> Texts.get("pain.stop");
        };
    }

    /** What is wrong with what was typed into a row, where load and effort have cells of their own. */
    static String fault(PlanRow.Read read, @Nullable Movement movement) {
        boolean reps = movement == null || movement.measure() == Movement.Measure.REPS;
        String example = reps ? Texts.get("sets.example.reps.alone") : example(movement);
        return read.faults().values().stream()
                .map(fault -> fault(fault, example))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** What is wrong with sets, and how to type them. */
    public static String fault(SetShorthand.Fault fault, @Nullable Movement movement) {
        return fault(fault, example(movement));
    }

    private static String fault(SetShorthand.Fault fault, String example) {
        return switch (fault) {
            case EMPTY, UNREADABLE -> Texts.get("sets.wrong.unreadable", example);
            case SETS -> Texts.get("sets.wrong.sets");
            case AMOUNT -> Texts.get("sets.wrong.amount");
            case LOAD -> Texts.get("sets.wrong.load");
            case RPE -> Texts.get("sets.wrong.rpe");
            case SETS_OR_LOAD -> Texts.get("sets.wrong.setsOrLoad");
            case MEASURE -> Texts.get("sets.wrong.measure", example);
        };
    }

    /** A shorthand for this movement, to show how it is typed. */
    static String example(@Nullable Movement movement) {
        if (movement == null) {
            return Texts.get("sets.example.reps");
        }
        return switch (movement.measure()) {
            case REPS -> Texts.get("sets.example.reps");
            case SECONDS -> Texts.get("sets.example.seconds");
            case METRES -> Texts.get("sets.example.metres");
        };
    }
}
