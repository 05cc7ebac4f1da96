package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeEvent;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeResult;
import org.hingewise.domain.hinge.HingeStanding;
import org.junit.jupiter.api.Test;

class HingeTextsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Id<Client> CLIENT = Id.random();

    private static Moment on(int day) {
        return Moment.of(LocalDate.of(2026, 11, day).atTime(10, 0), ZoneOffset.UTC);
    }

    private static HingeAssessment look(int day, HingeItem... missing) {
        Map<HingeItem, Seen> seen = new EnumMap<>(HingeItem.class);
        HingeItem.of(HingeLevel.H2).forEach(i -> seen.put(i, Seen.SEEN));
        List.of(missing).forEach(i -> seen.put(i, Seen.NOT_YET));
        return new HingeAssessment(Id.random(), CLIENT, HingeLevel.H2, seen, null, PersonalText.EMPTY, on(day));
    }

    private static String standing(List<HingeEvent> events, HingeAssessment... looks) {
        return HingeTexts.standing(HingeStanding.of(List.of(looks), events, on(20)), TODAY);
    }

    private static String result(HingeItem... missing) {
        return HingeTexts.result(HingeResult.of(look(1, missing)));
    }

    @Test
    void resultsSayWhatIsMissing() {
        assertThat(result()).isEqualTo("10 of 10 seen. That is H2.");
        assertThat(result(HingeItem.BACK_SHAPE, HingeItem.TEMPO))
                .isEqualTo("8 of 10 seen, but “low-back shape” is a must for H2.");
        assertThat(result(HingeItem.BACK_SHAPE, HingeItem.HIPS_FIRST))
                .isEqualTo("8 of 10 seen, but “hips first” and “low-back shape” are musts for H2.");
        assertThat(result(HingeItem.BACK_SHAPE, HingeItem.HIPS_FIRST, HingeItem.NO_PAIN))
                .isEqualTo("7 of 10 seen, but none of the musts for H2.");
        assertThat(result(HingeItem.TEMPO, HingeItem.MID_FOOT, HingeItem.TORSO_45))
                .isEqualTo("7 of 10 seen; H2 needs 8.");
    }

    @Test
    void theStandingSaysWhatCountsAndUntilWhen() {
        assertThat(standing(List.of())).isEqualTo("Hip hinge not assessed yet.");
        assertThat(standing(List.of(), look(10), look(12)))
                .isEqualTo("H2 counts, last checked Thu 12 Nov, until Thu 3 Dec.");
        assertThat(standing(List.of(), look(18)))
                .isEqualTo("H1 counts, last checked Wed 18 Nov, until Wed 9 Dec."
                        + " H2 was seen once. A second look at least 48 h later confirms it, from Fri 20 Nov on.");
        assertThat(standing(List.of(HingeEvent.verdict(on(19))), look(10), look(12)))
                .isEqualTo("H2 stopped counting on Thu 19 Nov: soreness that needs a doctor.");
        assertThat(standing(List.of(), look(18, HingeItem.values())))
                .isEqualTo("Assessed on Wed 18 Nov: nothing confirmed yet.");
        assertThat(HingeTexts.standing(HingeStanding.given(HingeLevel.H3), TODAY))
                .isEqualTo("H3 counts.");
    }

    @Test
    void aLoadFarAboveTheTestedOneAsksForAnotherTest() {
        HingeStanding s = HingeStanding.given(HingeLevel.H3);
        HingeStanding asked =
                new HingeStanding(s.level(), s.state(), s.confirmed(), null, null, null, null, null, true, List.of());
        assertThat(HingeTexts.standing(asked, TODAY))
                .isEqualTo("H3 counts. The working load is more than 10 % above the tested one. Please test again.");
    }

    @Test
    void everyItemAndLevelHasItsWords() {
        for (HingeItem item : HingeItem.values()) {
            assertThat(HingeTexts.item(item)).isNotBlank();
            assertThat(HingeTexts.shortItem(item)).hasSizeLessThan(20);
            assertThat(HingeTexts.cue(item)).endsWith(".");
        }
        for (HingeLevel level : HingeLevel.values()) {
            assertThat(HingeTexts.code(level)).isEqualTo(level.name());
            assertThat(HingeTexts.level(level)).isNotBlank();
        }
        for (HingeStanding.EndReason reason : HingeStanding.EndReason.values()) {
            assertThat(HingeTexts.ended(reason)).isNotBlank();
        }
    }
}
