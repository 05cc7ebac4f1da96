package org.hingewise.domain.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateContext;
import org.hingewise.domain.gate.PastEpisode;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.domain.triage.Level;

/**
 * What a coach keeps in mind about a client's form now: what the gate, the hip hinge and the back history say of the
 * whole library, in a few lines (S50, S56, S57).
 *
 * @param open the level that stands; from {@link Level#DOCTOR} on it holds all back loading
 * @param episodes the back history
 * @param hinge what counts of the hip hinge
 * @param usualCap the load cap, in percent of e1RM, that most of the lighter movements have; empty when none has one
 * @param swingsWait whether none of the movements with speed may be given yet
 */
public record FormReminders(
        Level open, List<PastEpisode> episodes, HingeStanding hinge, OptionalInt usualCap, boolean swingsWait) {
    /** Barbell pulls and squats wait for this level (S50). */
    static final HingeLevel MASTERED = HingeLevel.H3;

    public FormReminders {
        episodes = List.copyOf(episodes);
    }

    /** What holds now, asked of every movement that pickers show. */
    public static FormReminders of(ClientRecord record, MovementLibrary library, Moment now) {
        GateContext context = record.gateContext(library, now);
        MovementsByGate gates = MovementsByGate.of(record, library, now);
        boolean swings = library.visible().stream().anyMatch(FormReminders::hasSpeed);
        boolean given = gates.movements().entrySet().stream()
                .filter(e -> e.getKey() == Gate.GO || e.getKey() == Gate.MODIFY)
                .flatMap(e -> e.getValue().stream())
                .anyMatch(FormReminders::hasSpeed);
        return new FormReminders(
                record.open().level(), context.episodes(), context.hinge(), gates.usualCap(), swings && !given);
    }

    /** Whether all back loading is held. */
    public boolean holdsBackLoading() {
        return open.atLeast(Level.DOCTOR);
    }

    /** Episodes that wait for a clinician's clearance. */
    public List<PastEpisode> waiting() {
        return episodes.stream()
                .filter(e -> e.type().needsClearance() && e.clearing() != PastEpisode.Clearing.HOLDS)
                .toList();
    }

    /** Whether barbell pulls and squats wait for the hip hinge. */
    public boolean hingeWaits() {
        return !hinge.level().atLeast(MASTERED);
    }

    /** Kinds of episode, each once, in the order of the history. */
    public Set<InjuryType> kinds() {
        Set<InjuryType> kinds = new LinkedHashSet<>();
        episodes.forEach(e -> kinds.add(e.type()));
        return kinds;
    }

    /** Whether there is nothing to keep in mind. */
    public boolean isEmpty() {
        return !holdsBackLoading()
                && episodes.isEmpty()
                && !hingeWaits()
                && usualCap.isEmpty()
                && !swingsWait
                && hinge.practise().isEmpty();
    }

    private static boolean hasSpeed(Movement movement) {
        return movement.pattern() == Pattern.BALLISTIC_HINGE;
    }
}
