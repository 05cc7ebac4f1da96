package org.hingewise.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementEdit;
import org.hingewise.domain.movement.MovementFault;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.jspecify.annotations.Nullable;

/** Adds, changes, hides and resets movements of the library. */
public final class EditMovement {
    private static final int MAX_NAME = 100;
    private static final int MAX_EQUIPMENT = 60;

    private final Ledger ledger;
    private final ReadLibrary library;

    public EditMovement(Ledger ledger, ReadLibrary library) {
        this.ledger = ledger;
        this.library = library;
    }

    /**
     * What the editor holds.
     *
     * @param id null for a new movement
     */
    public record Request(
            @Nullable String id,
            String name,
            Pattern pattern,
            String equipment,
            Movement.Measure measure,
            boolean perSide,
            Map<Demand, Integer> demands,
            HingeLevel hingeRequired,
            Cap priorInjuryCap,
            List<String> easier,
            List<String> cues) {}

    /** Saves a new or changed movement, or tells everything that is wrong. */
    public Result<Movement> handle(Request r) {
        List<Problem> wrong = check(r);
        if (!wrong.isEmpty()) {
            return new Result.Refused<>(wrong);
        }
        return ledger.write(entry -> {
            MovementLibrary known = library.in(entry.records());
            Problems problems = new Problems();
            String id = r.id() == null ? known.freeId(r.name()) : r.id();
            Optional<Movement> before = known.find(id);
            Movement movement = new Movement(
                    id,
                    r.name().strip(),
                    r.pattern(),
                    r.equipment().strip(),
                    r.measure(),
                    r.perSide(),
                    r.demands(),
                    r.hingeRequired(),
                    r.priorInjuryCap(),
                    r.easier(),
                    r.cues().stream()
                            .map(String::strip)
                            .filter(c -> !c.isEmpty())
                            .toList(),
                    before.map(Movement::articleNamed).orElse(false),
                    before.map(Movement::basis).orElse("E"));
            fit(known, movement, problems);
            if (!problems.none()) {
                return new Result.Refused<>(problems.list());
            }
            boolean hidden = known.entry(id).map(MovementLibrary.Entry::hidden).orElse(false);
            change(entry, new MovementEdit(id, movement, hidden));
            return new Result.Saved<>(movement);
        });
    }

    /** Leaves a movement out of pickers, or shows it again. */
    public void hide(String id, boolean hidden) {
        ledger.write(entry -> {
            Movement changed =
                    edit(entry.records(), id).map(MovementEdit::changed).orElse(null);
            change(entry, new MovementEdit(id, changed, hidden));
            return new Result.Saved<>(id);
        });
    }

    /** Forgets the coach's changes: a shipped movement is as shipped again, an own one is gone. */
    public void reset(String id) {
        ledger.write(entry -> {
            entry.changeLibrary(edits -> edits.reset(id), back(edit(entry.records(), id), id));
            entry.named(Kind.MOVEMENT_CHANGED);
            return new Result.Saved<>(id);
        });
    }

    private static void change(Ledger.Entry entry, MovementEdit edit) {
        Consumer<MovementEdits> back = back(edit(entry.records(), edit.movementId()), edit.movementId());
        entry.changeLibrary(edits -> edits.save(edit), back);
        entry.named(Kind.MOVEMENT_CHANGED);
    }

    private static Consumer<MovementEdits> back(Optional<MovementEdit> before, String id) {
        return edits -> before.ifPresentOrElse(edits::save, () -> edits.reset(id));
    }

    private static Optional<MovementEdit> edit(Store.Records records, String id) {
        return records.movements().all().stream()
                .filter(e -> e.movementId().equals(id))
                .findFirst();
    }

    /** What is wrong with a request by itself; whether it fits the library shows when it is saved. */
    public List<Problem> check(Request r) {
        Problems problems = new Problems();
        problems.text("name", r.name(), MAX_NAME);
        problems.required("name", !r.name().isBlank());
        problems.text("equipment", r.equipment(), MAX_EQUIPMENT);
        r.demands().values().forEach(score -> problems.range("demands", score, 0, Movement.MAX_DEMAND));
        r.cues().forEach(cue -> problems.text("cues", cue, Movement.MAX_CUE_LENGTH));
        if (r.cues().size() > Movement.MAX_CUES) {
            problems.add("cues", "too_many", Map.of("max", Integer.toString(Movement.MAX_CUES)));
        }
        if (r.easier().size() > Movement.MAX_EASIER) {
            problems.add("easier", "too_many", Map.of("max", Integer.toString(Movement.MAX_EASIER)));
        }
        if (r.cues().stream().allMatch(String::isBlank)) {
            problems.add("cues", "movement_no_cues");
        }
        return problems.list();
    }

    /** Faults that would leave the library without a sound way down; the others only inform. */
    private static void fit(MovementLibrary known, Movement movement, Problems problems) {
        for (MovementFault fault : known.check(movement)) {
            String about = fault.about().isEmpty() ? movement.name() : known.nameOf(fault.about());
            problems.add(
                    "easier", "movement_" + fault.code().name().toLowerCase(Locale.ROOT), Map.of("movement", about));
        }
    }
}
