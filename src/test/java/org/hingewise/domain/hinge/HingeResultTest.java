package org.hingewise.domain.hinge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.domain.hinge.HingeItem.BACK_SHAPE;
import static org.hingewise.domain.hinge.HingeItem.DOWEL_CONTACTS;
import static org.hingewise.domain.hinge.HingeItem.FINISH_TALL;
import static org.hingewise.domain.hinge.HingeItem.HIPS_FIRST;
import static org.hingewise.domain.hinge.HingeItem.MID_FOOT;
import static org.hingewise.domain.hinge.HingeItem.NO_PAIN;
import static org.hingewise.domain.hinge.HingeItem.SHINS_UPRIGHT;
import static org.hingewise.domain.hinge.HingeItem.SWING_STOP;
import static org.hingewise.domain.hinge.HingeItem.SYMMETRICAL;
import static org.hingewise.domain.hinge.HingeItem.TEMPO;
import static org.hingewise.domain.hinge.HingeItem.TORSO_45;
import static org.hingewise.domain.hinge.HingeLevel.H0;
import static org.hingewise.domain.hinge.HingeLevel.H1;
import static org.hingewise.domain.hinge.HingeLevel.H2;
import static org.hingewise.domain.hinge.HingeLevel.H4;
import static org.hingewise.domain.hinge.HingeLevel.H5;

import java.util.List;
import org.hingewise.domain.hinge.HingeResult.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HingeResultTest {
    @ParameterizedTest
    @CsvSource({"H1, 6", "H2, 10", "H3, 12", "H4, 12", "H5, 12"})
    void eachLevelHasItsItems(HingeLevel level, int items) {
        assertThat(HingeItem.of(level)).hasSize(items);
    }

    @Test
    void thereAreFifteenItemsAndThreeAreMusts() {
        assertThat(HingeItem.values()).hasSize(15);
        assertThat(List.of(HingeItem.values()))
                .filteredOn(HingeItem::isMust)
                .containsExactly(HIPS_FIRST, BACK_SHAPE, NO_PAIN);
    }

    @Test
    void s51HipsBackFirstIsAMustAtEveryLevel() {
        assertThat(HIPS_FIRST.isMust()).isTrue();
        for (HingeLevel level : HingeLevel.values()) {
            assertThat(HIPS_FIRST.isLookedAtFor(level)).isEqualTo(level != H0);
        }
    }

    @ParameterizedTest
    @EnumSource(value = HingeLevel.class, names = "H0", mode = EnumSource.Mode.EXCLUDE)
    void everythingSeenPassesTheLevelAimedAtAndNoMore(HingeLevel aim) {
        HingeResult result = HingeResult.of(Looks.passed(aim, 0));
        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(result.level()).isEqualTo(aim);
        assertThat(result.mustsMissing()).isEmpty();
    }

    @Test
    void eightOfTenPassesWhenAllMustsAreSeen() {
        HingeResult result = HingeResult.of(Looks.missing(H2, 0, TEMPO, SYMMETRICAL));
        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(result.seen()).isEqualTo(8);
        assertThat(result.of()).isEqualTo(10);
        assertThat(result.level()).isEqualTo(H2);
    }

    @Test
    void sevenOfTenDoesNotPassAndShowsTheLowerLevelWhoseOwnItemsWereSeen() {
        HingeResult result = HingeResult.of(Looks.missing(H2, 0, TEMPO, SYMMETRICAL, FINISH_TALL));
        assertThat(result.outcome()).isEqualTo(Outcome.NOT_YET);
        assertThat(result.level()).isEqualTo(H1);
    }

    @Test
    void sevenOfTenShowsNothingWhenTheLowerLevelsItemsWereMissingToo() {
        HingeResult result = HingeResult.of(Looks.missing(H2, 0, DOWEL_CONTACTS, SHINS_UPRIGHT, MID_FOOT));
        assertThat(result.level()).isEqualTo(H0);
    }

    @ParameterizedTest
    @EnumSource(
            value = HingeItem.class,
            names = {"HIPS_FIRST", "BACK_SHAPE", "NO_PAIN"})
    void aMustThatIsNotThereCapsAtTheLevelBelow(HingeItem must) {
        for (HingeLevel aim : HingeLevel.values()) {
            if (aim != H0) {
                HingeResult result = HingeResult.of(Looks.missing(aim, 0, must));
                assertThat(result.outcome()).isEqualTo(Outcome.NOT_YET);
                assertThat(result.level()).isEqualTo(HingeLevel.of(aim.number() - 1));
                assertThat(result.mustsMissing()).containsExactly(must);
                assertThat(result.isShareReached()).isTrue();
            }
        }
    }

    @Test
    void aMustLeftUncheckedDoesNotPassAndIsIncomplete() {
        HingeResult result = HingeResult.of(Looks.unchecked(H2, 0, NO_PAIN));
        assertThat(result.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(result.level()).isEqualTo(H1);
    }

    @Test
    void uncheckedItemsNeverCountAsSeenButLeaveTheOutcomeOpen() {
        HingeResult result = HingeResult.of(Looks.unchecked(H2, 0, TEMPO, SYMMETRICAL, TORSO_45));
        assertThat(result.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(result.seen()).isEqualTo(7);
    }

    @Test
    void fiveOfSixPassesLevelOneAndFourDoesNot() {
        assertThat(HingeResult.of(Looks.missing(H1, 0, MID_FOOT)).level()).isEqualTo(H1);
        assertThat(HingeResult.of(Looks.missing(H1, 0, MID_FOOT, SHINS_UPRIGHT)).level())
                .isEqualTo(H0);
    }

    @Test
    void tenOfTwelvePassesTheSwingAndNineDoesNot() {
        assertThat(HingeResult.of(Looks.missing(H5, 0, SWING_STOP, MID_FOOT)).level())
                .isEqualTo(H5);
        assertThat(HingeResult.of(Looks.missing(H5, 0, SWING_STOP, MID_FOOT, TORSO_45))
                        .outcome())
                .isEqualTo(Outcome.NOT_YET);
        assertThat(HingeResult.of(Looks.missing(H5, 0, BACK_SHAPE)).level()).isEqualTo(H4);
    }
}
