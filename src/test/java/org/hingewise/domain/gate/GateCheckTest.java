package org.hingewise.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.exchange.MovementFile;
import org.junit.jupiter.api.Test;

class GateCheckTest {
    private static final MovementLibrary LIBRARY = MovementLibrary.of(MovementFile.shipped(), List.of());

    @Test
    void aSwingAfterADiscEpisodeAtHingeTwoIsNotYet() {
        GateContext context = new GateContext(
                HingeStanding.given(HingeLevel.H2),
                List.of(PastEpisode.given(InjuryType.FD, 200.0, true)),
                true,
                null,
                PlannedLoad.NOT_KNOWN,
                MassUnit.KG,
                false,
                LocalDate.of(2026, 11, 20));
        GateAnswer answer = GateCheck.of(LIBRARY.find("kb_swing").orElseThrow(), context, LIBRARY);
        assertThat(answer.gate()).isEqualTo(Gate.REGRESS);
        assertThat(answer.useInstead()).startsWith("kb_deadlift");
    }
}
