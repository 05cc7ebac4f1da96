package org.hingewise.domain.returning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.returning.Criterion.Code;
import org.hingewise.domain.returning.Ladder.Back;
import org.hingewise.domain.returning.Ladder.StepBack;
import org.hingewise.domain.returning.Ladder.StepUp;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every criterion on both sides of its boundary, against the tables beside the test resources. */
class LadderTest {
    /** Everything as it has to be, with one thing changed. */
    private static ReturnFacts facts(Stage stage, String fact, @Nullable String value) {
        return new ReturnFacts(
                stage,
                number(fact, "daysOpen", value, 60),
                fact.equals("open") ? Level.valueOf(value) : Level.USUAL,
                flag(fact, "clinicianSeen", value, true),
                flag(fact, "limitsRecorded", value, true),
                flag(fact, "cleared", value, true),
                fact.equals("calmHours") ? Double.parseDouble(value) : 200,
                flag(fact, "corePermitted", value, true),
                number(fact, "coreSessions", value, 9),
                number(fact, "greenChecks", value, 9),
                number(fact, "greenWeeks", value, 9),
                fact.equals("hinge") ? HingeLevel.valueOf(value) : HingeLevel.H5,
                flag(fact, "bendingTried", value, true),
                known(fact, "bendingPain", value, 0),
                known(fact, "percentOfPrevious", value, 100),
                flag(fact, "barbellDone", value, true),
                known(fact, "highest", value, 1),
                number(fact, "amberMornings", value, 0),
                number(fact, "watchDays", value, 0),
                flag(fact, "doctorSince", value, false));
    }

    private static int number(String fact, String name, @Nullable String value, int otherwise) {
        return fact.equals(name) ? Integer.parseInt(value) : otherwise;
    }

    private static @Nullable Integer known(String fact, String name, @Nullable String value, int otherwise) {
        if (!fact.equals(name)) {
            return otherwise;
        }
        return value == null ? null : Integer.valueOf(value);
    }

    private static boolean flag(String fact, String name, @Nullable String value, boolean otherwise) {
        return fact.equals(name) ? Boolean.parseBoolean(value) : otherwise;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/org/hingewise/domain/returning/ladder.csv", numLinesToSkip = 1)
    void aCriterionIsMetAsTheTableSays(Stage stage, String fact, @Nullable String value, Code code, boolean met) {
        StepUp up = Ladder.up(facts(stage, fact, value));
        List<Criterion> asked = up.needed().stream().anyMatch(c -> c.code() == code) ? up.needed() : up.orElse();
        assertThat(asked)
                .filteredOn(c -> c.code() == code)
                .singleElement()
                .extracting(Criterion::met)
                .isEqualTo(met);
        assertThat(asked).filteredOn(c -> c.code() != code).allMatch(Criterion::met);
        if (up.orElse().isEmpty()) {
            assertThat(up.isReady()).isEqualTo(met);
        }
    }

    /** So that a criterion nobody wrote down by hand cannot come in unseen. */
    @ParameterizedTest
    @EnumSource(Stage.class)
    void theTableHasEveryCriterionOnBothSides(Stage stage) throws IOException {
        List<String> rows;
        try (InputStream table = LadderTest.class.getResourceAsStream("ladder.csv")) {
            rows = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        StepUp up = Ladder.up(facts(stage, "open", "USUAL"));
        assertThat(Stream.concat(up.needed().stream(), up.orElse().stream()).map(Criterion::code))
                .isNotEmpty()
                .allSatisfy(code -> {
                    for (boolean met : new boolean[] {true, false}) {
                        assertThat(rows)
                                .anyMatch(row -> row.startsWith(stage + ",") && row.endsWith("," + code + "," + met));
                    }
                });
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/org/hingewise/domain/returning/step-back.csv", numLinesToSkip = 1)
    void aStepBackIsSuggestedAsTheTableSays(
            Stage stage, String fact, String value, @Nullable Stage to, @Nullable Back why) {
        assertThat(Ladder.back(facts(stage, fact, value)).orElse(null))
                .isEqualTo(to == null ? null : new StepBack(to, why));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Stage.class)
    @DisplayName("S45, S46: the way back is gradual, one stage after the other")
    void withEverythingThereTheNextStageIsOpen(Stage stage) {
        StepUp up = Ladder.up(facts(stage, "", null));
        assertThat(up.isReady()).isTrue();
        assertThat(up.to()).isEqualTo(stage.next());
        assertThat(Ladder.back(facts(stage, "", null))).isEmpty();
    }

    /** The third week with a clearance opens bending without the core sessions; one of the two alone does not. */
    @ParameterizedTest
    @CsvSource({"14, true, true", "13, true, false", "14, false, false"})
    void theThirdWeekWithAClearanceIsAnotherWayToBending(int days, boolean cleared, boolean ready) {
        ReturnFacts f = facts(Stage.CORE, "coreSessions", "0");
        ReturnFacts late = new ReturnFacts(
                f.stage(), days, f.open(), true, true, cleared, 0, true, 0, 0, 0, f.hinge(), false, null, null, false,
                null, 0, 0, false);
        assertThat(Ladder.up(late).isReady()).isEqualTo(ready);
    }

    @ParameterizedTest
    @CsvSource({"27, false, false", "28, false, true", "28, true, false"})
    @DisplayName("S48: about four weeks on, bending has to be brought back")
    void onDay28ItIsRemindedThatBendingWasNotTried(int days, boolean tried, boolean reminds) {
        ReturnFacts f = facts(Stage.BEND, "bendingTried", String.valueOf(tried));
        ReturnFacts then = new ReturnFacts(
                f.stage(), days, f.open(), true, true, true, 0, true, 0, 0, 0, f.hinge(), tried, null, null, false,
                null, 0, 0, false);
        assertThat(then.remindsOfBending()).isEqualTo(reminds);
    }

    @Test
    void theWeightiestReasonForAStepBackComesFirst() {
        ReturnFacts f = facts(Stage.LIGHT, "doctorSince", "true");
        ReturnFacts all = new ReturnFacts(
                f.stage(), 10, f.open(), true, true, true, 0, true, 0, 0, 0, f.hinge(), true, 5, null, false, 8, 3, 3,
                true);
        assertThat(Ladder.back(all)).contains(new StepBack(Stage.TRIAGE, Back.DOCTOR));
    }
}
