package org.hingewise.domain.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.hingewise.domain.Moment;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.GateContext;
import org.hingewise.domain.gate.GateReason;
import org.hingewise.domain.gate.LoadCap;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.movement.Pattern;

/**
 * What the gate says of the whole library for one client now.
 *
 * @param movements by answer, in the library's order
 * @param usualCap the load cap, in percent of e1RM, most of the lighter ones have; empty when none has one
 * @param hingeWaits how many are not yet given for the hinge alone
 */
public record MovementsByGate(Map<Gate, List<Movement>> movements, OptionalInt usualCap, int hingeWaits) {
    public MovementsByGate {
        movements = Map.copyOf(movements);
    }

    /** Nothing asked about yet. */
    public static final MovementsByGate NONE = new MovementsByGate(Map.of(), OptionalInt.empty(), 0);

    /** Asks the gate about every movement that pickers show, at a usual working load. */
    public static MovementsByGate of(ClientRecord record, MovementLibrary library, Moment now) {
        GateContext context = record.gateContext(library, now);
        Map<Gate, List<Movement>> movements = new EnumMap<>(Gate.class);
        Map<Integer, Integer> caps = new TreeMap<>();
        int hingeWaits = 0;
        for (Movement movement : library.visible()) {
            GateAnswer answer = record.gate(context, library, movement, null, now);
            movements.computeIfAbsent(answer.gate(), g -> new ArrayList<>()).add(movement);
            LoadCap cap = answer.cap();
            if (answer.gate() == Gate.MODIFY && cap != null && cap.percentE1rm() != null) {
                caps.merge(cap.percentE1rm(), 1, Integer::sum);
            }
            if (answer.gate() == Gate.REGRESS && isHingeAlone(answer)) {
                hingeWaits++;
            }
        }
        OptionalInt usual = caps.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(e -> OptionalInt.of(e.getKey()))
                .orElseGet(OptionalInt::empty);
        return new MovementsByGate(movements, usual, hingeWaits);
    }

    /** How many got that answer. */
    public int count(Gate gate) {
        return movements.getOrDefault(gate, List.of()).size();
    }

    /** How many were asked about. */
    public int all() {
        return movements.values().stream().mapToInt(List::size).sum();
    }

    /**
     * A few that stand for the rest: those the article names first, then one of each pattern, then the library's order.
     */
    public List<Movement> examples(Gate gate, int most) {
        List<Movement> all = movements.getOrDefault(gate, List.of());
        Set<Movement> chosen = new LinkedHashSet<>();
        Set<Pattern> patterns = EnumSet.noneOf(Pattern.class);
        all.stream()
                .sorted(Comparator.comparing((Movement m) -> !m.articleNamed()))
                .filter(m -> patterns.add(m.pattern()))
                .forEach(chosen::add);
        chosen.addAll(all);
        return chosen.stream().limit(most).toList();
    }

    private static boolean isHingeAlone(GateAnswer answer) {
        Set<GateReason.Code> hinge = EnumSet.of(
                GateReason.Code.HINGE_LEVEL,
                GateReason.Code.HINGE_NOT_ASSESSED,
                GateReason.Code.REMINDER,
                GateReason.Code.HISTORY_NOT_ASKED,
                GateReason.Code.CONSENT_WITHDRAWN);
        return answer.reasons().stream().allMatch(r -> hinge.contains(r.code()));
    }
}
