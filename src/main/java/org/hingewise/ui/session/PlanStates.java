package org.hingewise.ui.session;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.NextLoad;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.triage.GivenVerdict;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.OpenVerdict;
import org.hingewise.text.GateTexts;
import org.hingewise.text.ReturnTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.jspecify.annotations.Nullable;

/** Puts what the plan editor knows into what it shows. */
final class PlanStates {
    /** How far ahead a plan looks likely (decision: further is more likely a slip of the keys). */
    private static final int MONTHS_AHEAD = 12;

    /** Everything the state is made of. */
    record Shown(
            ClientRecord record,
            MovementLibrary library,
            PlanPicker picker,
            Moment now,
            PlanForm form,
            PlanCheck check,
            String words,
            @Nullable Gate only,
            @Nullable String looked,
            @Nullable Integer selected,
            Set<Integer> touched,
            boolean tried,
            boolean fromDraft,
            String message) {
        MassUnit unit() {
            return record.client().unit();
        }
    }

    private PlanStates() {}

    static PlanState loading(PlanForm form, String words) {
        return new PlanState(
                true,
                form.session() != null,
                "",
                form.day(),
                form.time(),
                "",
                Familiarity.NEW_STEP,
                true,
                List.of(),
                "",
                false,
                "",
                words,
                null,
                new EnumMap<>(Gate.class),
                List.of(),
                null,
                null,
                "",
                false,
                null);
    }

    static PlanState of(Shown s) {
        return new PlanState(
                false,
                s.form().session() != null,
                s.unit().symbol(),
                s.form().day(),
                s.form().time(),
                whenNote(s),
                s.check().familiarity(),
                s.form().familiarity() == null,
                s.check().rows().stream().map(row -> row(s, row)).toList(),
                s.form().note(),
                s.fromDraft(),
                message(s),
                s.words(),
                s.only(),
                Map.copyOf(s.picker().counts(s.words())),
                s.picker().items(s.words(), s.only()),
                s.looked(),
                s.selected(),
                hint(s),
                hingeWaits(s),
                panel(s));
    }

    private static String whenNote(Shown s) {
        Moment when = s.form().when(s.now().zone());
        if (when == null) {
            return s.tried() ? Texts.get("plan.when.required") : "";
        }
        LocalDate today = s.now().date();
        if (when.date().isBefore(today)) {
            return Texts.get("plan.when.past");
        }
        return when.date().isAfter(today.plusMonths(MONTHS_AHEAD)) ? Texts.get("plan.when.far") : "";
    }

    private static String message(Shown s) {
        boolean nothing = s.tried() && s.form().rows().isEmpty();
        return s.message().isEmpty() && nothing ? Texts.get("problem.movements.required") : s.message();
    }

    private static PlanState.Row row(Shown s, PlanCheck.Row row) {
        GateAnswer gate = row.gate();
        return new PlanState.Row(
                row.row().key(),
                s.library().nameOf(row.row().movement()),
                under(s, row),
                row.row().sets(),
                row.row().load(),
                row.row().rpe(),
                row.standing(),
                gate == null ? Gate.HOLD : gate.gate(),
                chip(row),
                complaint(s, row),
                row.read().faults().keySet());
    }

    private static String under(Shown s, PlanCheck.Row row) {
        String movement = row.row().movement();
        String swapped = row.row().swappedFrom();
        return Stream.of(
                        s.library()
                                .entry(movement)
                                .filter(MovementLibrary.Entry::hidden)
                                .map(entry -> Texts.get("plan.row.hidden"))
                                .orElse(""),
                        swapped == null
                                ? ""
                                : Texts.get("plan.row.insteadOf", s.library().nameOf(swapped)),
                        MovementWords.lastTime(s.record(), movement, row.movement(), s.now()),
                        next(s, movement))
                .filter(words -> !words.isEmpty())
                .reduce((before, after) -> Texts.get("plan.row.both", before, after))
                .orElse("");
    }

    /** What two sessions of it ask of the next load; empty when they ask for nothing. */
    static String next(Shown s, String movement) {
        return NextLoad.of(s.record(), movement, s.now())
                .map(next -> ReturnTexts.nextLoad(next, s.unit()))
                .orElse("");
    }

    private static String chip(PlanCheck.Row row) {
        return switch (row.standing()) {
            case FINE -> GateTexts.word(Gate.GO);
            case LIGHTER -> GateTexts.word(Gate.MODIFY);
            case DECIDE -> Texts.get("plan.chip.decide");
            case ANYWAY -> Texts.get("plan.chip.anyway");
            case HELD -> GateTexts.word(Gate.HOLD);
            case GONE -> Texts.get("plan.chip.gone");
        };
    }

    /** What is said under a row: what cannot be read once it was left, what is not decided once saving was tried. */
    private static String complaint(Shown s, PlanCheck.Row row) {
        if (!row.read().faults().isEmpty()) {
            boolean left = s.tried() || s.touched().contains(row.row().key());
            return left ? MovementWords.fault(row.read(), row.movement()) : "";
        }
        if (row.standing() == PlanCheck.Standing.GONE) {
            return Texts.get("plan.row.gone");
        }
        if (!s.tried()) {
            return "";
        }
        return switch (row.standing()) {
            case DECIDE -> Texts.get("plan.row.decide");
            case HELD -> Texts.get("plan.row.held");
            default -> "";
        };
    }

    /** What keeps many movements away at once: an open verdict, or a hinge that counts for nothing yet. */
    private static String hint(Shown s) {
        OpenVerdict open = s.record().open();
        GivenVerdict because = open.because();
        if (open.holdsBackLoading() && because != null) {
            String since = Times.day(because.time().date(), s.now().date());
            return open.level() == Level.URGENT
                    ? Texts.get("panel.held.urgent", since)
                    : Texts.get("panel.held.doctor", since);
        }
        return hingeWaits(s) ? Texts.get("panel.hinge.hint") : "";
    }

    private static boolean hingeWaits(Shown s) {
        return !s.record().open().holdsBackLoading()
                && s.record().hinge(s.library(), s.now()).standing().level() == HingeLevel.H0;
    }

    private static @Nullable GateView panel(Shown s) {
        if (s.selected() != null) {
            return s.check()
                    .row(s.selected())
                    .map(row -> GateViews.ofRow(s, row))
                    .orElse(null);
        }
        Movement movement =
                s.looked() == null ? null : s.library().find(s.looked()).orElse(null);
        return movement == null ? null : GateViews.ofMovement(s, movement);
    }
}
