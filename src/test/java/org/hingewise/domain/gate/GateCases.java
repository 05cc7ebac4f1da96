package org.hingewise.domain.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Answer;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementEdit;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.exchange.MovementFile;
import org.jspecify.annotations.Nullable;

/** Clients and movements for tests of the gate. */
final class GateCases {
    static final MovementLibrary LIBRARY = MovementLibrary.of(MovementFile.shipped(), List.of());
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** Long enough ago that the recency factor is 0.5, or 0.7 for the types that stay there. */
    static final double LONG_AGO = 200;

    private GateCases() {}

    static GateContext client(HingeLevel hinge, PastEpisode... episodes) {
        return new GateContext(
                HingeStanding.given(hinge),
                List.of(episodes),
                Answer.NO,
                null,
                PlannedLoad.NOT_KNOWN,
                MassUnit.KG,
                false,
                TODAY);
    }

    static GateContext withVerdict(GateContext c, @Nullable OpenLevel verdict) {
        return new GateContext(
                c.hinge(), c.episodes(), c.injured(), verdict, c.load(), c.unit(), c.consentWithdrawn(), c.day());
    }

    static GateContext inPounds(GateContext c) {
        return new GateContext(
                c.hinge(), c.episodes(), c.injured(), c.open(), c.load(), MassUnit.LB, c.consentWithdrawn(), c.day());
    }

    static PastEpisode cleared(InjuryType type, double weeks) {
        return PastEpisode.given(type, weeks, true);
    }

    static PastEpisode uncleared(InjuryType type, double weeks) {
        return PastEpisode.given(type, weeks, false);
    }

    static GateContext percent(GateContext c, double percent) {
        return c.withLoad(new PlannedLoad(percent, null, null));
    }

    static GateContext rpe(GateContext c, double rpe) {
        return c.withLoad(new PlannedLoad(null, rpe, null));
    }

    static GateAnswer ask(String movement, GateContext context) {
        return GateCheck.of(LIBRARY.find(movement).orElseThrow(), context, LIBRARY);
    }

    /** A movement with one demand and nothing else, asked through a library that holds it. */
    static GateAnswer ask(Movement movement, GateContext context) {
        MovementLibrary library =
                MovementLibrary.of(MovementFile.shipped(), List.of(new MovementEdit(movement.id(), movement, false)));
        return GateCheck.of(movement, context, library);
    }

    static Movement movement(Demand demand, int score) {
        return movement(Map.of(demand, score), Cap.NONE);
    }

    static Movement movement(Map<Demand, Integer> demands, Cap cap) {
        return new Movement(
                "test_move",
                "Test move",
                Pattern.SQUAT,
                "barbell",
                Movement.Measure.REPS,
                false,
                demands,
                HingeLevel.H0,
                cap,
                List.of(),
                List.of("Stand tall."),
                false,
                "E: test");
    }

    static List<GateReason.Code> codes(GateAnswer answer) {
        return answer.reasons().stream().map(GateReason::code).toList();
    }

    static Optional<GateReason> reason(GateAnswer answer, GateReason.Code code) {
        return answer.reasons().stream().filter(r -> r.code() == code).findFirst();
    }
}
