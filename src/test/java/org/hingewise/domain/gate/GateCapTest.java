package org.hingewise.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.domain.gate.GateCases.LONG_AGO;
import static org.hingewise.domain.gate.GateCases.ask;
import static org.hingewise.domain.gate.GateCases.cleared;
import static org.hingewise.domain.gate.GateCases.client;
import static org.hingewise.domain.gate.GateCases.codes;
import static org.hingewise.domain.gate.GateCases.inPounds;
import static org.hingewise.domain.gate.GateCases.movement;
import static org.hingewise.domain.gate.GateCases.percent;
import static org.hingewise.domain.gate.GateCases.reason;

import java.util.Map;
import org.hingewise.domain.Mass;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.gate.GateReason.Code;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Demand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The cap of a "Lighter" answer and a clinician's limit. */
class GateCapTest {
    private static GateContext withE1rm(GateContext context, Mass e1rm) {
        return context.withLoad(new PlannedLoad(null, null, e1rm));
    }

    private static PastEpisode limited(InjuryType type, double weeks, @Nullable Integer percent) {
        return new PastEpisode(type, null, weeks, PastEpisode.Clearing.HOLDS, null, null, percent);
    }

    @Test
    void theCapIsANumberInTheClientsUnitRoundedDown() {
        GateContext client = client(HingeLevel.H5, cleared(InjuryType.FD, 60));
        GateAnswer kg = ask("trap_bar_deadlift", withE1rm(client, Mass.kg(145)));
        assertThat(kg.gate()).isEqualTo(Gate.MODIFY);
        assertThat(kg.cap()).isEqualTo(new LoadCap(Mass.kg(85), 60, 7, ""));
        GateAnswer lb = ask("trap_bar_deadlift", inPounds(withE1rm(client, Mass.lb(321))));
        assertThat(lb.cap()).isEqualTo(new LoadCap(Mass.lb(190), 60, 7, ""));
    }

    @Test
    void withoutAnE1rmTheCapIsAPercentageAndAnEffort() {
        assertThat(ask("trap_bar_deadlift", client(HingeLevel.H5, cleared(InjuryType.FD, 60)))
                        .cap())
                .isEqualTo(new LoadCap(null, 60, 7, ""));
    }

    @Test
    void aCapThatIsAMassIsRoundedDownInPounds() {
        GateContext client = client(HingeLevel.H4, cleared(InjuryType.FD, LONG_AGO));
        assertThat(ask("kb_swing", client).cap()).isEqualTo(new LoadCap(Mass.kg(16), null, null, "sets of 10 at most"));
        assertThat(ask("kb_swing", inPounds(client)).cap())
                .isEqualTo(new LoadCap(Mass.lb(35), null, null, "sets of 10 at most"));
    }

    @Test
    void theLowerOfMassAndPercentageHolds() {
        Cap cap = new Cap(50, 6, Mass.kg(30), false, null, "");
        GateContext client = client(HingeLevel.H5, cleared(InjuryType.FD, 0));
        Map<Demand, Integer> demand = Map.of(Demand.SHEAR, 2);
        assertThat(ask(movement(demand, cap), withE1rm(client, Mass.kg(40))).cap())
                .isEqualTo(new LoadCap(Mass.kg(20), 50, 6, ""));
        assertThat(ask(movement(demand, cap), withE1rm(client, Mass.kg(100))).cap())
                .isEqualTo(new LoadCap(Mass.kg(30), 50, 6, ""));
    }

    @Test
    void bodyweightOnlyIsACapOfNothing() {
        GateAnswer answer = ask("press_up_cobra", client(HingeLevel.H5, cleared(InjuryType.EXT, 60)));
        assertThat(answer.cap()).isEqualTo(new LoadCap(Mass.ZERO, null, null, "comfortable range"));
    }

    @Test
    void aMovementWithoutACapGetsTheDefaultEffort() {
        GateAnswer answer = ask(movement(Demand.SHEAR, 2), client(HingeLevel.H5, cleared(InjuryType.FD, 0)));
        assertThat(answer.cap()).isEqualTo(new LoadCap(null, null, Caps.DEFAULT_RPE, ""));
    }

    @Test
    void onlyLighterHasACap() {
        GateContext client = client(HingeLevel.H5, cleared(InjuryType.FD, 0));
        assertThat(ask("conventional_deadlift", client).cap()).isNull();
        assertThat(ask("chest_supported_row", client).cap()).isNull();
    }

    @Test
    void aCliniciansLimitMakesAHeavierLoadLighter() {
        GateContext client = client(HingeLevel.H5, limited(InjuryType.NS, LONG_AGO, 50));
        GateAnswer above = ask("conventional_deadlift", percent(client, 50.5));
        assertThat(above.gate()).isEqualTo(Gate.MODIFY);
        assertThat(codes(above)).containsExactly(Code.CLEARANCE_LIMIT, Code.REMINDER);
        assertThat(reason(above, Code.CLEARANCE_LIMIT).orElseThrow().numbers())
                .containsEntry("limit", "50")
                .containsEntry("percent", "51");
        assertThat(above.cap()).isEqualTo(new LoadCap(null, 50, 7, ""));
        GateAnswer within = ask("conventional_deadlift", percent(client, 50));
        assertThat(within.gate()).isEqualTo(Gate.GO);
        assertThat(within.cap()).isEqualTo(new LoadCap(null, 50, null, ""));
    }

    @Test
    void aCliniciansLimitStandsWhenTheLoadIsNotKnown() {
        GateContext client = client(HingeLevel.H5, limited(InjuryType.NS, LONG_AGO, 50));
        GateAnswer answer = ask("conventional_deadlift", withE1rm(client, Mass.kg(100)));
        assertThat(answer.gate()).isEqualTo(Gate.MODIFY);
        assertThat(answer.cap()).isEqualTo(new LoadCap(Mass.kg(50), 50, 7, ""));
    }

    @Test
    void theLowestOfSeveralLimitsHolds() {
        GateContext client =
                client(HingeLevel.H5, limited(InjuryType.NS, LONG_AGO, 70), limited(InjuryType.MS, LONG_AGO, 40));
        GateAnswer answer = ask("conventional_deadlift", percent(client, 60));
        assertThat(answer.cap()).isEqualTo(new LoadCap(null, 40, 7, ""));
    }

    @Test
    void aLimitSaysNothingAboutBodyweightOrGentleMovement() {
        GateContext client = client(HingeLevel.H5, limited(InjuryType.NS, LONG_AGO, 50));
        for (String id : new String[] {"dead_bug", "walking", "hip_hinge_bodyweight", "chest_supported_row"}) {
            assertThat(ask(id, client).gate()).isEqualTo(Gate.GO);
            assertThat(ask(id, client).cap()).isNull();
        }
    }
}
