package org.hingewise.domain.movement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hingewise.domain.movement.MovementFault.Code;

/** Checks that movements fit together: the same rules for the shipped file and for the coach's editor. */
public final class MovementCheck {
    private MovementCheck() {}

    /** Every fault of a whole library, in its order. Empty when it is sound. */
    public static List<MovementFault> all(List<Movement> library) {
        List<MovementFault> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Movement m : library) {
            if (!ids.add(m.id())) {
                faults.add(new MovementFault(Code.DUPLICATE_ID, m.id(), ""));
            }
        }
        Map<String, Movement> byId =
                library.stream().collect(Collectors.toMap(Movement::id, Function.identity(), (a, b) -> a));
        library.forEach(m -> faults.addAll(one(m, byId)));
        return faults;
    }

    /** The faults of one movement among the others; {@code byId} holds it already or is about to. */
    public static List<MovementFault> one(Movement movement, Map<String, Movement> byId) {
        List<MovementFault> faults = new ArrayList<>();
        if (movement.cues().isEmpty()) {
            faults.add(new MovementFault(Code.NO_CUES, movement.id(), ""));
        }
        Set<String> listed = new HashSet<>();
        Movement harder = movement;
        for (String id : movement.easier()) {
            Movement next = byId.get(id);
            if (id.equals(movement.id())) {
                faults.add(new MovementFault(Code.EASIER_THAN_ITSELF, movement.id(), id));
            } else if (!listed.add(id)) {
                faults.add(new MovementFault(Code.EASIER_TWICE, movement.id(), id));
            } else if (next == null) {
                faults.add(new MovementFault(Code.UNKNOWN_EASIER, movement.id(), id));
            } else {
                faults.addAll(step(movement, harder, next));
                harder = next;
            }
        }
        if (leadsBack(movement, byId)) {
            faults.add(new MovementFault(Code.CYCLE, movement.id(), ""));
        }
        return faults;
    }

    private static List<MovementFault> step(Movement owner, Movement harder, Movement easier) {
        List<MovementFault> faults = new ArrayList<>();
        if (easier.hingeRequired().compareTo(harder.hingeRequired()) > 0) {
            faults.add(new MovementFault(Code.NEEDS_MORE_HINGE, owner.id(), easier.id()));
        }
        if (easier.totalDemand() > harder.totalDemand()) {
            faults.add(new MovementFault(Code.ASKS_MORE, owner.id(), easier.id()));
        }
        return faults;
    }

    private static boolean leadsBack(Movement start, Map<String, Movement> byId) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(start.easier());
        open.removeIf(start.id()::equals);
        while (!open.isEmpty()) {
            String id = open.pop();
            if (id.equals(start.id())) {
                return true;
            }
            Movement m = byId.get(id);
            if (m != null && seen.add(id)) {
                open.addAll(m.easier());
            }
        }
        return false;
    }
}
