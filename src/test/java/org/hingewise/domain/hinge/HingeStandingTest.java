package org.hingewise.domain.hinge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.domain.hinge.HingeItem.BACK_SHAPE;
import static org.hingewise.domain.hinge.HingeItem.FINISH_TALL;
import static org.hingewise.domain.hinge.HingeItem.SYMMETRICAL;
import static org.hingewise.domain.hinge.HingeItem.TEMPO;
import static org.hingewise.domain.hinge.HingeLevel.H0;
import static org.hingewise.domain.hinge.HingeLevel.H1;
import static org.hingewise.domain.hinge.HingeLevel.H2;
import static org.hingewise.domain.hinge.HingeLevel.H3;
import static org.hingewise.domain.hinge.HingeLevel.H4;
import static org.hingewise.domain.hinge.HingeLevel.H5;
import static org.hingewise.domain.hinge.Looks.day;
import static org.hingewise.domain.hinge.Looks.missing;
import static org.hingewise.domain.hinge.Looks.passed;
import static org.hingewise.domain.hinge.Looks.unchecked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.hinge.HingeStanding.EndReason;
import org.hingewise.domain.hinge.HingeStanding.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HingeStandingTest {
    private static HingeStanding at(double day, HingeAssessment... looks) {
        return HingeStanding.of(List.of(looks), List.of(), day(day));
    }

    /** Hinging every two weeks from the first day on, so that only time since the last look can end a level. */
    private static List<HingeEvent> practice(int days) {
        List<HingeEvent> events = new ArrayList<>();
        for (int d = 0; d <= days; d += 14) {
            events.add(HingeEvent.hinged(day(d), null));
        }
        return events;
    }

    private static HingeStanding practised(double day, HingeAssessment... looks) {
        return HingeStanding.of(List.of(looks), practice(200), day(day));
    }

    @Test
    void withoutAnAssessmentThereIsNoLevel() {
        HingeStanding standing = at(0);
        assertThat(standing.level()).isEqualTo(H0);
        assertThat(standing.state()).isEqualTo(State.NOT_ASSESSED);
        assertThat(standing.lastChecked()).isNull();
        assertThat(standing.countsUntil()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"H1, H0", "H2, H1", "H3, H1", "H4, H1", "H5, H1"})
    void seenOnceCountsLessUntilConfirmed(HingeLevel seen, HingeLevel counts) {
        HingeStanding standing = at(1, passed(seen, 0));
        assertThat(standing.level()).isEqualTo(counts);
        assertThat(standing.confirmed()).isEqualTo(H0);
        assertThat(standing.seenOnce()).isEqualTo(seen);
        assertThat(standing.confirmFrom()).isEqualTo(day(2));
        assertThat(standing.lastChecked()).isEqualTo(day(0));
        assertThat(standing.state()).isEqualTo(State.CURRENT);
    }

    @ParameterizedTest
    @CsvSource({"1.99, H1", "2, H2", "10, H2"})
    void theSecondLookConfirmsFromFortyEightHoursOn(double second, HingeLevel counts) {
        HingeStanding standing = at(second, passed(H2, 0), passed(H2, second));
        assertThat(standing.level()).isEqualTo(counts);
    }

    @Test
    void onceConfirmedNothingWaitsForASecondLook() {
        HingeStanding standing = at(2, passed(H3, 0), passed(H3, 2));
        assertThat(standing.level()).isEqualTo(H3);
        assertThat(standing.confirmed()).isEqualTo(H3);
        assertThat(standing.seenOnce()).isNull();
        assertThat(standing.confirmFrom()).isNull();
    }

    @Test
    void aLookDatedInThePastConfirmsWhateverOrderItWasWrittenIn() {
        assertThat(at(3, passed(H2, 3), passed(H2, 0)).level()).isEqualTo(H2);
    }

    @Test
    void looksLaterThanTheMomentAskedForAreLeftOut() {
        assertThat(at(1, passed(H2, 0), passed(H2, 5)).level()).isEqualTo(H1);
    }

    @Test
    void aHigherLevelAlsoConfirmsALowerOne() {
        HingeStanding standing = at(4, passed(H2, 0), passed(H3, 4));
        assertThat(standing.level()).isEqualTo(H2);
        assertThat(standing.seenOnce()).isEqualTo(H3);
        assertThat(standing.confirmFrom()).isEqualTo(day(6));
    }

    @Test
    void aHigherLevelSeenOnceDoesNotRaiseAConfirmedOne() {
        assertThat(at(4, passed(H2, 0), passed(H2, 2), passed(H5, 4)).level()).isEqualTo(H2);
    }

    @Test
    void twoLooksTooFarApartDoNotConfirm() {
        assertThat(practised(57, passed(H2, 0), passed(H2, 57)).level()).isEqualTo(H1);
        assertThat(practised(56, passed(H2, 0), passed(H2, 56)).level()).isEqualTo(H2);
    }

    @ParameterizedTest
    @CsvSource({"H1, 58, H1", "H1, 58.01, H0", "H2, 58, H2", "H2, 58.01, H0"})
    void levelsOneAndTwoCountForEightWeeks(HingeLevel level, double day, HingeLevel counts) {
        assertThat(practised(day, passed(level, 0), passed(level, 2)).level()).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"H3, 86, H3", "H3, 86.01, H0", "H4, 86, H4", "H4, 86.01, H0", "H5, 86, H5", "H5, 86.01, H0"})
    void levelsFromThreeOnCountForTwelveWeeks(HingeLevel level, double day, HingeLevel counts) {
        assertThat(practised(day, passed(level, 0), passed(level, 2)).level()).isEqualTo(counts);
    }

    @Test
    void whatRanOutSaysSoWithItsDate() {
        HingeStanding standing = practised(90, passed(H3, 0), passed(H3, 2));
        assertThat(standing.state()).isEqualTo(State.ENDED);
        assertThat(standing.ended()).isEqualTo(new HingeStanding.Ended(H3, EndReason.TOO_LONG_AGO, day(86)));
        assertThat(standing.lastChecked()).isEqualTo(day(2));
        assertThat(standing.countsUntil()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"106, H2", "106.01, H0"})
    void aNewLookRenewsALevel(double day, HingeLevel counts) {
        assertThat(practised(day, passed(H2, 0), passed(H2, 2), passed(H2, 50)).level())
                .isEqualTo(counts);
    }

    @Test
    void whenAHigherLevelRunsOutALowerOneShownLaterStillCounts() {
        assertThat(practised(90, passed(H5, 0), passed(H5, 2), passed(H3, 50)).level())
                .isEqualTo(H3);
    }

    @ParameterizedTest
    @EnumSource(value = HingeEvent.Kind.class, names = "HINGED", mode = EnumSource.Mode.EXCLUDE)
    void aVerdictAnInjuryAndAFormFaultEndALevelAtOnce(HingeEvent.Kind kind) {
        HingeEvent event = new HingeEvent(kind, day(5), null);
        List<HingeAssessment> looks = List.of(passed(H3, 0), passed(H3, 2));
        assertThat(HingeStanding.of(looks, List.of(event), day(4.99)).level()).isEqualTo(H3);
        HingeStanding after = HingeStanding.of(looks, List.of(event), day(5));
        assertThat(after.level()).isEqualTo(H0);
        assertThat(after.state()).isEqualTo(State.ENDED);
        assertThat(after.ended()).isEqualTo(new HingeStanding.Ended(H3, EndReason.valueOf(kind.name()), day(5)));
    }

    @Test
    void afterAnEndTwoNewLooksAreNeeded() {
        List<HingeAssessment> looks = List.of(passed(H2, 0), passed(H2, 2), passed(H2, 6));
        HingeStanding standing = HingeStanding.of(looks, List.of(HingeEvent.verdict(day(5))), day(7));
        assertThat(standing.level()).isEqualTo(H1);
        assertThat(standing.state()).isEqualTo(State.CURRENT);
        assertThat(standing.seenOnce()).isEqualTo(H2);
        assertThat(standing.ended()).isNull();
    }

    @Test
    void aLookBeforeAnEndDoesNotConfirmOneAfterIt() {
        List<HingeAssessment> looks = List.of(passed(H3, 0), passed(H3, 6));
        assertThat(HingeStanding.of(looks, List.of(HingeEvent.verdict(day(5))), day(6))
                        .confirmed())
                .isEqualTo(H0);
    }

    @ParameterizedTest
    @CsvSource({"23, H3", "23.01, H0"})
    void moreThanThreeWeeksOffHingingEndsALevel(double day, HingeLevel counts) {
        assertThat(at(day, passed(H3, 0), passed(H3, 2)).level()).isEqualTo(counts);
    }

    @Test
    void beingOffHingingIsToldAsSuch() {
        HingeStanding standing = at(40, passed(H3, 0), passed(H3, 2));
        assertThat(standing.ended()).isEqualTo(new HingeStanding.Ended(H3, EndReason.OFF_HINGING, day(23)));
    }

    @Test
    void comingBackAfterTooLongDoesNotBringTheLevelBack() {
        List<HingeAssessment> looks = List.of(passed(H3, 0), passed(H3, 2));
        List<HingeEvent> events = List.of(HingeEvent.hinged(day(30), null));
        assertThat(HingeStanding.of(looks, events, day(31)).level()).isEqualTo(H0);
    }

    @Test
    void aSessionWithHingingKeepsALevelInPractice() {
        List<HingeAssessment> looks = List.of(passed(H3, 0), passed(H3, 2));
        HingeStanding standing = HingeStanding.of(looks, List.of(HingeEvent.hinged(day(20), null)), day(30));
        assertThat(standing.level()).isEqualTo(H3);
        assertThat(standing.countsUntil()).isEqualTo(day(41));
    }

    @Test
    void aMissedMustLaterCapsAtTheLevelBelowAtOnce() {
        HingeStanding standing = practised(50, passed(H3, 0), passed(H3, 2), missing(H3, 45, BACK_SHAPE));
        assertThat(standing.level()).isEqualTo(H2);
        assertThat(standing.confirmed()).isEqualTo(H2);
        assertThat(standing.practise()).containsExactly(BACK_SHAPE);
    }

    @Test
    void theLevelBelowACapCountsAfreshFromThatLook() {
        assertThat(practised(80, passed(H3, 0), passed(H3, 2), missing(H3, 70, BACK_SHAPE))
                        .level())
                .isEqualTo(H2);
    }

    @Test
    void missingAHarderLevelTakesNothingAwayBelowIt() {
        assertThat(at(5, passed(H3, 0), passed(H3, 2), missing(H5, 5, BACK_SHAPE))
                        .level())
                .isEqualTo(H3);
    }

    @Test
    void anIncompleteLookTakesNothingAway() {
        assertThat(at(5, passed(H3, 0), passed(H3, 2), unchecked(H3, 5, BACK_SHAPE))
                        .level())
                .isEqualTo(H3);
    }

    @Test
    void theWorkingLoadMayPassTheTestedLoadByTenPercentBeforeItIsAskedAgain() {
        HingeAssessment first = passed(H3, 0, Mass.kg(20));
        HingeAssessment second = passed(H3, 2, Mass.kg(20));
        HingeEvent ten = HingeEvent.hinged(day(5), Mass.kg(22));
        HingeEvent more = HingeEvent.hinged(day(6), Mass.kg(22.5));
        List<HingeAssessment> looks = List.of(first, second);
        assertThat(HingeStanding.of(looks, List.of(ten), day(7)).askAgain()).isFalse();
        HingeStanding asked = HingeStanding.of(looks, List.of(ten, more), day(7));
        assertThat(asked.askAgain()).isTrue();
        assertThat(asked.level()).isEqualTo(H3);
        List<HingeAssessment> again = List.of(first, second, passed(H3, 7, Mass.kg(24)));
        assertThat(HingeStanding.of(again, List.of(ten, more), day(8)).askAgain())
                .isFalse();
    }

    @Test
    void theTwoMostMissedItemsAreToPractise() {
        HingeStanding standing = at(
                4,
                missing(H2, 0, TEMPO, SYMMETRICAL),
                missing(H2, 2, TEMPO, FINISH_TALL),
                missing(H2, 4, TEMPO, FINISH_TALL, SYMMETRICAL, BACK_SHAPE));
        assertThat(standing.practise()).containsExactly(TEMPO, FINISH_TALL);
    }

    @Test
    void aMissedMustComesBeforeAnotherItemMissedAsOften() {
        assertThat(at(0, missing(H2, 0, TEMPO, BACK_SHAPE)).practise()).containsExactly(BACK_SHAPE, TEMPO);
    }

    @Test
    void anItemSeenAtTheLatestLookNeedsNoPractice() {
        assertThat(at(2, missing(H2, 0, TEMPO), passed(H2, 2)).practise()).isEmpty();
    }

    @Test
    void theHistoryTellsWhatCountedAfterEachLookAndWhereLevelsEnded() {
        HingeHistory history = HingeHistory.of(
                List.of(passed(H1, 0), passed(H1, 4), passed(H2, 10)), List.of(HingeEvent.verdict(day(12))), day(20));
        assertThat(history.looks()).extracting(HingeHistory.Look::counted).containsExactly(H0, H1, H1);
        assertThat(history.looks()).extracting(HingeHistory.Look::confirms).containsExactly(false, true, false);
        assertThat(history.ends()).extracting(HingeStanding.Ended::level).containsExactly(H1);
    }

    @Test
    void aLevelGivenByACommandCountsAsItIs() {
        assertThat(HingeStanding.given(H4).level()).isEqualTo(H4);
        assertThat(HingeStanding.given(H0).state()).isEqualTo(State.NOT_ASSESSED);
    }

    private static BackInjury injury(@Nullable RoughDate when, BackInjury.Status status, Moment recorded) {
        return new BackInjury(
                Id.random(),
                Id.random(),
                InjuryType.FD,
                when,
                Set.of(),
                PersonalText.EMPTY,
                null,
                Answer.NOT_ASKED,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                null,
                status,
                null,
                PersonalText.EMPTY,
                recorded);
    }

    @Test
    void takingDownAnOldEpisodeDoesNotEndALevel() {
        HingeEvent old = HingeEvent.injury(injury(RoughDate.year(2022), BackInjury.Status.SETTLED, day(5)));
        assertThat(old).isNotNull();
        assertThat(HingeStanding.of(List.of(passed(H3, 0), passed(H3, 2)), List.of(old), day(6))
                        .level())
                .isEqualTo(H3);
        assertThat(HingeEvent.injury(injury(null, BackInjury.Status.SETTLED, day(5))))
                .isNull();
    }

    @Test
    void aNewEpisodeEndsALevel() {
        RoughDate yesterday = RoughDate.day(LocalDate.of(2026, 8, 7));
        HingeEvent fresh = HingeEvent.injury(injury(yesterday, BackInjury.Status.ONGOING, day(5)));
        assertThat(HingeStanding.of(List.of(passed(H3, 0), passed(H3, 2)), List.of(fresh), day(6))
                        .level())
                .isEqualTo(H0);
        assertThat(HingeEvent.injury(injury(null, BackInjury.Status.ONGOING, day(5))))
                .isEqualTo(new HingeEvent(HingeEvent.Kind.INJURY, day(5), null));
        assertThat(HingeEvent.injury(injury(RoughDate.year(2026), BackInjury.Status.ONGOING, day(5))))
                .isEqualTo(new HingeEvent(HingeEvent.Kind.INJURY, day(5), null));
    }

    @Test
    void itIsAnH4LookThatOpensTheSwingOnlyAfterTwo() {
        assertThat(at(0, passed(H4, 0)).level().atLeast(H4)).isFalse();
        assertThat(at(2, passed(H4, 0), passed(H4, 2)).level().atLeast(H4)).isTrue();
    }
}
