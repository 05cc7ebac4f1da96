package org.hingewise.ui.movements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.load.Loads;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Movement;
import org.hingewise.usecase.EditMovement;
import org.hingewise.usecase.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the form says once its numbers are read.
 *
 * @param problems numbers that are none, or out of range
 */
record MovementReading(EditMovement.Request request, List<Problem> problems) {
    private static final int MAX_PERCENT = 100;
    private static final int MAX_RPE = 10;

    /** @param id the movement being changed; null for a new one */
    static MovementReading of(MovementForm form, @Nullable String id) {
        List<Problem> problems = new ArrayList<>();
        Integer percent = number(form, MovementField.CAP_PERCENT, MAX_PERCENT, problems);
        Integer rpe = number(form, MovementField.CAP_RPE, MAX_RPE, problems);
        String equipment = form.get(MovementField.EQUIPMENT).strip();
        Cap cap = new Cap(
                percent,
                rpe,
                mass(form, problems),
                form.isHeld(),
                form.heldUntil(),
                form.get(MovementField.CAP_NOTE).strip());
        EditMovement.Request request = new EditMovement.Request(
                id,
                form.get(MovementField.NAME),
                form.pattern(),
                equipment.isEmpty() ? Movement.NO_EQUIPMENT : equipment,
                form.measure(),
                form.isPerSide(),
                form.demands(),
                form.hinge(),
                cap,
                form.easier(),
                form.cues());
        return new MovementReading(request, List.copyOf(problems));
    }

    private static @Nullable Integer number(MovementForm form, MovementField field, int max, List<Problem> problems) {
        String text = form.get(field).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{1,3}")) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= max) {
                return number;
            }
        }
        problems.add(new Problem(field.key(), "out_of_range", Map.of("min", "1", "max", Integer.toString(max))));
        return null;
    }

    private static @Nullable Mass mass(MovementForm form, List<Problem> problems) {
        String text = form.get(MovementField.CAP_MASS).strip();
        if (text.isEmpty()) {
            return null;
        }
        Optional<Mass> mass = Loads.parse(text, MassUnit.KG);
        if (mass.isEmpty()) {
            problems.add(new Problem(
                    MovementField.CAP_MASS.key(),
                    "out_of_range",
                    Map.of("min", "0", "max", Long.toString(Mass.MAX_MILLIGRAMS / 1_000_000))));
        }
        return mass.orElse(null);
    }
}
