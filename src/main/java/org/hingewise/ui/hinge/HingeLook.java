package org.hingewise.ui.hinge;

import java.util.Comparator;
import java.util.List;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateContext;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.hinge.HingeHistory;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeResult;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.movement.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the checklist shows as it stands.
 *
 * @param test what the level is tested with
 * @param result what this look shows by itself; null while nothing was checked
 * @param after what would count once it is saved; what counts now while nothing was checked
 * @param practise movements to practise until the next look; empty while the back is held
 */
record HingeLook(TestLoad test, @Nullable HingeResult result, HingeHistory after, List<Movement> practise) {
    /** Movements offered to practise (decision: as many as one does between two looks). */
    private static final int PRACTISE = 2;

    HingeLook {
        practise = List.copyOf(practise);
    }

    /** @param history what counts without this look */
    static HingeLook of(
            ClientRecord record, MovementLibrary library, HingeHistory history, HingeForm form, Moment now) {
        TestLoad test = TestLoad.of(form.aim(), record.client());
        if (!form.isAnythingChecked()) {
            return new HingeLook(test, null, history, practise(record, library, history, now));
        }
        HingeAssessment look = HingeReading.of(form, record.client(), now).candidate();
        ClientRecord with = record.withHinge(look);
        HingeHistory after = with.hinge(library, now);
        return new HingeLook(test, HingeResult.of(look), after, practise(with, library, after, now));
    }

    /** Items to say something about, at most two: what was missed most often and is still missing. */
    List<HingeItem> cues() {
        return after.standing().practise();
    }

    /** Hinges that pass the gate, nearest to the level that counts first, the easiest of a level first. */
    private static List<Movement> practise(
            ClientRecord record, MovementLibrary library, HingeHistory history, Moment now) {
        GateContext context = record.gateContext(library, now);
        return library.visible().stream()
                .filter(m -> m.pattern() == Pattern.HINGE
                        && history.standing().level().atLeast(m.hingeRequired()))
                .sorted(Comparator.comparing(Movement::hingeRequired).reversed().thenComparing(Movement::totalDemand))
                .filter(m -> passes(record.gate(context, library, m, null, now).gate()))
                .limit(PRACTISE)
                .toList();
    }

    private static boolean passes(Gate gate) {
        return gate == Gate.GO || gate == Gate.MODIFY;
    }
}
