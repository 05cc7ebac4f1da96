package org.hingewise.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.usecase.CoachDesk.refused;
import static org.hingewise.usecase.CoachDesk.saved;

import java.util.List;
import java.util.Map;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.exchange.MovementFile;
import org.junit.jupiter.api.Test;

class EditMovementTest {
    private final CoachDesk desk = new CoachDesk();
    private final ReadLibrary library = new ReadLibrary(desk.store, MovementFile.shipped());
    private final EditMovement edit = new EditMovement(desk.ledger, library);

    @Test
    void anOwnMovementIsAddedUnderAFreeIdAndCanBeUndone() {
        Movement own = saved(edit.handle(request(null, "Walking", List.of())));
        assertThat(own.id()).isNotEqualTo("walking").startsWith("walking");
        assertThat(library.handle().find(own.id())).contains(own);
        desk.undo.undo(desk.store, () -> desk.now, desk.changes::add);
        assertThat(library.handle().find(own.id())).isEmpty();
    }

    @Test
    void aShippedMovementIsChangedHiddenAndResetAgain() {
        Movement shipped = library.handle().find("kb_swing").orElseThrow();
        saved(edit.handle(request("kb_swing", "Swing", List.of("kb_deadlift"))));
        edit.hide("kb_swing", true);
        assertThat(library.handle().isVisible("kb_swing")).isFalse();
        assertThat(library.handle().nameOf("kb_swing")).isEqualTo("Swing");
        edit.reset("kb_swing");
        assertThat(library.handle().find("kb_swing")).contains(shipped);
        assertThat(library.handle().isVisible("kb_swing")).isTrue();
        desk.undo.undo(desk.store, () -> desk.now, desk.changes::add);
        assertThat(library.handle().isVisible("kb_swing")).isFalse();
    }

    @Test
    void whatWouldLeaveNoWayDownIsRefused() {
        assertThat(refused(edit.handle(request(null, "Odd", List.of("nothing")))))
                .extracting(Problem::code)
                .contains("movement_unknown_easier");
        assertThat(refused(edit.handle(request("kb_deadlift", "KB", List.of("kb_swing")))))
                .extracting(Problem::code)
                .contains("movement_cycle");
        assertThat(refused(edit.handle(request(null, " ", List.of())))).containsExactly(Problem.of("name", "required"));
    }

    private static EditMovement.Request request(String id, String name, List<String> easier) {
        return new EditMovement.Request(
                id,
                name,
                Pattern.HINGE,
                "kettlebell",
                Movement.Measure.REPS,
                false,
                Map.of(Demand.LOADED_HINGE, 3, Demand.COMPRESSION, 3, Demand.SHEAR, 3),
                HingeLevel.H4,
                Cap.NONE,
                easier,
                List.of("Hips back."));
    }
}
