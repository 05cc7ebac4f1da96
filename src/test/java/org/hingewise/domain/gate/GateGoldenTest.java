package org.hingewise.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.domain.gate.GateCases.LIBRARY;
import static org.hingewise.domain.gate.GateCases.ask;
import static org.hingewise.domain.gate.GateCases.cleared;
import static org.hingewise.domain.gate.GateCases.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Movement;
import org.junit.jupiter.api.Test;

/**
 * Every movement against every kind of history, read through by a person once and kept as it was agreed: hinge H5 so that
 * only history speaks, cleared, last symptoms 20 weeks ago, working load. A change here is a change of advice.
 */
class GateGoldenTest {
    private static final double WEEKS = 20;

    private static String row(Movement movement) {
        return movement.id() + ","
                + Stream.of(InjuryType.values())
                        .map(type -> cell(ask(movement.id(), client(HingeLevel.H5, cleared(type, WEEKS)))))
                        .collect(Collectors.joining(","));
    }

    private static String cell(GateAnswer answer) {
        return answer.useInstead().isEmpty()
                ? answer.gate().code()
                : answer.gate().code() + ">" + answer.useInstead().get(0);
    }

    private static List<String> table() {
        List<String> rows = new ArrayList<>();
        rows.add("movement," + Stream.of(InjuryType.values()).map(Enum::name).collect(Collectors.joining(",")));
        LIBRARY.visible().forEach(m -> rows.add(row(m)));
        return rows;
    }

    @Test
    void everyMovementAgainstEveryHistoryIsAsAgreed() throws IOException {
        try (InputStream in = GateGoldenTest.class.getResourceAsStream("golden.csv")) {
            assertThat(in).isNotNull();
            String agreed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(table()).isEqualTo(agreed.lines().toList());
        }
    }

    @Test
    void somethingIsAlwaysLeftToDo() {
        for (InjuryType type : InjuryType.values()) {
            assertThat(LIBRARY.visible())
                    .filteredOn(m ->
                            ask(m.id(), client(HingeLevel.H0, cleared(type, 0))).gate() == Gate.GO)
                    .as(type.name())
                    .extracting(Movement::id)
                    .contains("front_plank_knees", "chest_supported_row")
                    .hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void whateverIsNotYetHasSomethingInstead() {
        for (InjuryType type : InjuryType.values()) {
            for (HingeLevel hinge : HingeLevel.values()) {
                for (Movement movement : LIBRARY.visible()) {
                    GateAnswer answer = ask(movement.id(), client(hinge, cleared(type, 0)));
                    assertThat(answer.gate() == Gate.REGRESS
                                    && answer.useInstead().isEmpty())
                            .as("%s %s %s", movement.id(), type, hinge)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aFresherHistoryOrALowerHingeIsNotTakenMoreLightly() {
        for (InjuryType type : InjuryType.values()) {
            for (Movement movement : LIBRARY.visible()) {
                Gate fresh = ask(movement.id(), client(HingeLevel.H3, cleared(type, 1)))
                        .gate();
                Gate old = ask(movement.id(), client(HingeLevel.H3, cleared(type, 100)))
                        .gate();
                Gate lower = ask(movement.id(), client(HingeLevel.H2, cleared(type, 100)))
                        .gate();
                assertThat(fresh).isGreaterThanOrEqualTo(old);
                assertThat(lower).isGreaterThanOrEqualTo(old);
            }
        }
    }
}
