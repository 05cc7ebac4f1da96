package org.hingewise.ui.session;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateContext;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.jspecify.annotations.Nullable;

/**
 * Every movement with its gate for one client today, at a usual working load. Built off the event thread, then only
 * read.
 *
 * @param gates by movement id
 */
public record PlanPicker(MovementLibrary library, Map<String, Gate> gates, List<String> doneBefore) {
    /** From this share on hold, the few others are worth being seen first (decision). */
    private static final double MOSTLY = 0.75;

    /** A movement and how it stands. */
    public record Item(String id, String name, String about, Gate gate) {}

    static final PlanPicker EMPTY = new PlanPicker(MovementLibrary.of(List.of(), List.of()), Map.of(), List.of());

    /** Asks the gate for every movement; takes a moment, so not on the event thread. */
    public static PlanPicker of(ClientRecord record, MovementLibrary library, Moment now) {
        GateContext context = record.gateContext(library, now);
        Map<String, Gate> gates = new LinkedHashMap<>();
        for (Movement m : library.visible()) {
            gates.put(m.id(), record.gate(context, library, m, null, now).gate());
        }
        List<String> done = gates.keySet().stream()
                .filter(id -> record.lastTime(id).isPresent())
                .toList();
        return new PlanPicker(library, gates, done);
    }

    /**
     * What is found, those this client has done before first; only those of one gate when one is asked for. While most
     * are on hold, what is not comes before them.
     */
    public List<Item> items(String words, @Nullable Gate only) {
        boolean all = words.isBlank();
        boolean held = all && isMostlyHeld();
        return library.search(words).stream()
                .filter(m -> only == null || gates.get(m.id()) == only)
                .sorted(Comparator.comparing((Movement m) -> held && gates.get(m.id()) == Gate.HOLD)
                        .thenComparing(m -> all && !doneBefore.contains(m.id())))
                .map(m -> new Item(m.id(), m.name(), MovementWords.about(m), gates.getOrDefault(m.id(), Gate.GO)))
                .toList();
    }

    private boolean isMostlyHeld() {
        long held = gates.values().stream().filter(g -> g == Gate.HOLD).count();
        return held > gates.size() * MOSTLY;
    }

    /** How many of those found stand where. */
    Map<Gate, Integer> counts(String words) {
        Map<Gate, Integer> counts = new EnumMap<>(Gate.class);
        for (Gate gate : Gate.values()) {
            counts.put(gate, 0);
        }
        library.search(words).forEach(m -> counts.merge(gates.getOrDefault(m.id(), Gate.GO), 1, Integer::sum));
        return counts;
    }
}
