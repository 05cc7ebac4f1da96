package org.hingewise.ui.live;

import java.util.List;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.NextLoad;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.GateContext;
import org.hingewise.domain.gate.LoadCap;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.PainLight;
import org.hingewise.domain.session.Session;
import org.hingewise.text.GateTexts;
import org.hingewise.text.ReturnTexts;
import org.hingewise.text.SetWords;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.live.LiveState.Focus;
import org.hingewise.ui.live.LiveState.Instead;
import org.hingewise.ui.live.LiveState.Item;
import org.hingewise.ui.live.LiveState.Standing;
import org.hingewise.ui.session.MovementWords;
import org.hingewise.ui.session.PlanStart;
import org.jspecify.annotations.Nullable;

/** Puts a running session into words, with the gate asked anew for this moment. */
final class LiveWords {
    private static final int INSTEAD = 3;
    private static final int REASONS = 3;

    private final ClientRecord record;
    private final MovementLibrary library;
    private final Session session;
    private final Moment now;
    private final GateContext context;

    LiveWords(ClientRecord record, MovementLibrary library, Session session, Moment now) {
        this.record = record;
        this.library = library;
        this.session = session;
        this.now = now;
        context = record.gateContext(library, now);
    }

    List<Item> items() {
        List<Assignment> all = session.assignments();
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(i -> item(i, all.get(i)))
                .toList();
    }

    private Item item(int position, Assignment a) {
        GateAnswer answer = ask(a);
        Standing standing = standing(position);
        return new Item(
                position,
                a.movementName(),
                SetWords.plan(a.plan(), movement(a), unit()),
                standing,
                answer.gate(),
                word(standing, answer.gate()));
    }

    private static String word(Standing standing, Gate gate) {
        return switch (standing) {
            case DONE -> Texts.get("live.chip.done");
            case STOPPED -> Texts.get("live.chip.stopped");
            case SWAPPED -> Texts.get("live.chip.swapped");
            case TO_DO -> GateTexts.word(gate);
        };
    }

    Standing standing(int position) {
        Assignment a = session.assignments().get(position);
        if (isReplaced(position)) {
            return Standing.SWAPPED;
        }
        if (a.isStopped()) {
            return Standing.STOPPED;
        }
        return a.isComplete() ? Standing.DONE : Standing.TO_DO;
    }

    private boolean isReplaced(int position) {
        String own = session.assignments().get(position).movement();
        return position + 1 < session.assignments().size()
                && own.equals(session.assignments().get(position + 1).swappedFrom());
    }

    Focus focus(int position, LiveSets sets) {
        Assignment a = session.assignments().get(position);
        Movement movement = movement(a);
        GateAnswer answer = ask(a);
        ClientRecord.Done last = record.lastTime(a.movement()).orElse(null);
        PainLight light = a.pain() == null ? null : PainLight.of(a.pain());
        Standing standing = standing(position);
        boolean left = standing == Standing.STOPPED || standing == Standing.SWAPPED;
        return new Focus(
                position,
                a.movement(),
                a.movementName(),
                answer.gate(),
                left ? standing : Standing.TO_DO,
                left ? word(standing, answer.gate()) : chip(answer),
                last == null
                        ? Texts.get("live.column.last")
                        : Texts.get(
                                "live.column.lastOn",
                                Times.shortDay(last.session().when().date(), now.date())),
                sets.rows(a, last == null ? null : last.assignment(), movement, unit(), left),
                left ? "" : next(a, answer),
                a.pain(),
                light,
                light == null ? "" : MovementWords.light(light),
                stop(a, standing),
                a.legSymptom(),
                standing == Standing.STOPPED && !a.legSymptom() && movement != null
                        ? instead(movement, a, answer)
                        : List.of(),
                a.formBroke(),
                a.formBroke() && movement != null && movement.isHinging(),
                answer.cues(),
                answer.adjustments().stream().map(GateTexts::adjustment).toList(),
                answer.reasons().stream()
                        .limit(REASONS)
                        .map(r -> GateTexts.reason(r, now.date()))
                        .toList());
    }

    /** The stage of the way back; empty when none is open. */
    String stage() {
        return record.openReturn().map(plan -> ReturnTexts.stage(plan.stage())).orElse("");
    }

    private String next(Assignment a, GateAnswer answer) {
        return NextLoad.beside(record, a, answer, now)
                .map(next -> {
                    String words = ReturnTexts.nextLoad(next, unit());
                    return next.to() == null ? words : Texts.get("live.next", words);
                })
                .orElse("");
    }

    private static String stop(Assignment a, Standing standing) {
        if (a.legSymptom()) {
            return Texts.get("live.stop.leg");
        }
        if (standing == Standing.SWAPPED) {
            return Texts.get("live.stop.swapped");
        }
        return standing == Standing.STOPPED ? Texts.get("live.stop.pain") : "";
    }

    /** Easier movements that pass, the gate's own first. */
    private List<Instead> instead(Movement movement, Assignment a, GateAnswer answer) {
        List<String> ids = answer.useInstead().isEmpty() ? movement.easier() : answer.useInstead();
        return ids.stream()
                .flatMap(id -> library.find(id).stream())
                .filter(m -> passes(record.gate(context, library, m, null, now)))
                .limit(INSTEAD)
                .map(m -> new Instead(
                        m.id(),
                        m.name(),
                        SetWords.plan(
                                PlanStart.inPlaceOf(record, library, m, movement, PlanStart.rest(a), now), m, unit())))
                .toList();
    }

    private static boolean passes(GateAnswer answer) {
        return answer.gate() == Gate.GO || answer.gate() == Gate.MODIFY;
    }

    private String chip(GateAnswer answer) {
        LoadCap cap = answer.cap();
        String word = GateTexts.word(answer.gate());
        return cap == null || !passes(answer) ? word : Texts.get("live.chip.cap", word, GateTexts.cap(cap, unit()));
    }

    /** The gate's answer now; as it was when the movement is no longer in the library. */
    private GateAnswer ask(Assignment a) {
        Movement movement = movement(a);
        return movement == null ? a.gate() : record.gate(context, library, movement, a.plan(), now);
    }

    @Nullable
    Movement movement(Assignment a) {
        return library.find(a.movement()).orElse(null);
    }

    private MassUnit unit() {
        return record.client().unit();
    }
}
