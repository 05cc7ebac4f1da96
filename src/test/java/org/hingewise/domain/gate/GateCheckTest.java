package org.hingewise.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.domain.gate.GateCases.LIBRARY;
import static org.hingewise.domain.gate.GateCases.LONG_AGO;
import static org.hingewise.domain.gate.GateCases.TODAY;
import static org.hingewise.domain.gate.GateCases.ask;
import static org.hingewise.domain.gate.GateCases.cleared;
import static org.hingewise.domain.gate.GateCases.client;
import static org.hingewise.domain.gate.GateCases.codes;
import static org.hingewise.domain.gate.GateCases.movement;
import static org.hingewise.domain.gate.GateCases.percent;
import static org.hingewise.domain.gate.GateCases.reason;
import static org.hingewise.domain.gate.GateCases.uncleared;
import static org.hingewise.domain.gate.GateCases.withVerdict;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.gate.GateReason.Code;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementEdit;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.triage.Level;
import org.hingewise.exchange.MovementFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateCheckTest {
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    void aHealthyClientWithAMasteredHingeMayDeadlift() {
        GateAnswer answer = ask("conventional_deadlift", client(HingeLevel.H3));
        assertThat(answer.gate()).isEqualTo(Gate.GO);
        assertThat(answer.reasons()).isEmpty();
        assertThat(answer.cap()).isNull();
        assertThat(answer.useInstead()).isEmpty();
        assertThat(answer.cues())
                .isEqualTo(LIBRARY.find("conventional_deadlift").orElseThrow().cues());
        assertThat(answer.reminder()).isFalse();
        assertThat(answer.overridable()).isTrue();
    }

    @Test
    void s36KettlebellSwingAfterADiscEpisodeAtHingeTwoIsNotYetWithAWayDown() {
        GateAnswer answer = ask("kb_swing", client(HingeLevel.H2, cleared(InjuryType.FD, LONG_AGO)));
        assertThat(answer.gate()).isEqualTo(Gate.REGRESS);
        assertThat(codes(answer)).containsExactly(Code.HINGE_LEVEL, Code.HISTORY_SCORE, Code.REMINDER);
        assertThat(answer.useInstead()).containsExactly("kb_deadlift", "hip_hinge_bodyweight", "band_pull_through");
        assertThat(answer.cues())
                .isEqualTo(LIBRARY.find("kb_deadlift").orElseThrow().cues());
        assertThat(answer.adjustments()).containsExactly("before_rounding");
        assertThat(answer.overridable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"H0, REGRESS", "H2, REGRESS", "H3, GO", "H5, GO"})
    void s50DeadliftAndBackSquatWaitForAMasteredHinge(HingeLevel hinge, Gate gate) {
        assertThat(ask("conventional_deadlift", client(hinge)).gate()).isEqualTo(gate);
        assertThat(ask("barbell_back_squat", client(hinge)).gate()).isEqualTo(gate);
    }

    @ParameterizedTest
    @CsvSource({
        "hip_hinge_dowel, H0, GO",
        "hip_hinge_bodyweight, H0, REGRESS",
        "hip_hinge_bodyweight, H1, GO",
        "kb_deadlift, H1, REGRESS",
        "kb_deadlift, H2, GO",
        "trap_bar_deadlift, H2, REGRESS",
        "trap_bar_deadlift, H3, GO",
        "kb_swing, H3, REGRESS",
        "kb_swing, H4, GO",
        "kb_snatch, H4, REGRESS",
        "kb_snatch, H5, GO",
    })
    void theHingeGateOpensExactlyAtTheLevelAMovementNeeds(String movement, HingeLevel hinge, Gate gate) {
        assertThat(ask(movement, client(hinge)).gate()).isEqualTo(gate);
    }

    @Test
    void s52AHingeNotAssessedIsSaidAsSuch() {
        GateAnswer answer = ask("kb_deadlift", client(HingeLevel.H0));
        assertThat(codes(answer)).containsExactly(Code.HINGE_NOT_ASSESSED);
        assertThat(answer.useInstead()).containsExactly("hip_hinge_dowel", "hip_hinge_wall_tap");
    }

    @Test
    void whereAMovementStandsTooLowForItsShortChainTheChainGoesOn() {
        assertThat(ask("kb_clean", client(HingeLevel.H0)).useInstead())
                .containsExactly("hip_hinge_dowel", "hip_hinge_wall_tap");
    }

    @Test
    void s56S57AnyPastInjuryBringsTheReminderForRiskyMovementsEvenWhenFine() {
        GateContext longAgo = client(HingeLevel.H5, cleared(InjuryType.NS, LONG_AGO));
        for (String id : List.of("conventional_deadlift", "barbell_back_squat", "kb_deadlift", "farmers_carry")) {
            GateAnswer answer = ask(id, longAgo);
            assertThat(answer.gate()).isEqualTo(Gate.GO);
            assertThat(answer.reminder()).isTrue();
            assertThat(codes(answer)).containsExactly(Code.REMINDER);
            assertThat(answer.adjustments()).containsExactly("start_easy");
        }
    }

    @Test
    void s57NoReminderWithoutAnInjuryOrForAMildMovement() {
        assertThat(ask("conventional_deadlift", client(HingeLevel.H5)).reminder())
                .isFalse();
        GateAnswer row = ask("chest_supported_row", client(HingeLevel.H5, cleared(InjuryType.NS, 0)));
        assertThat(row.reminder()).isFalse();
        assertThat(row.adjustments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LOADED_HINGE, 1, false",
        "LOADED_HINGE, 2, true",
        "BALLISTIC, 1, false",
        "BALLISTIC, 2, true",
        "AXIAL_LOAD, 1, false",
        "AXIAL_LOAD, 2, true",
        "SHEAR, 3, false"
    })
    void s3TheReminderStartsAtTwoOnHingeSpeedOrAxialLoad(Demand demand, int level, boolean reminder) {
        GateContext client = client(HingeLevel.H5, cleared(InjuryType.NS, LONG_AGO));
        assertThat(ask(movement(demand, level), client).reminder()).isEqualTo(reminder);
    }

    @Test
    void s2S37RecentStrainAndASwingIsNotYetEvenWithTheHingeMastered() {
        GateAnswer answer = ask("kb_swing", client(HingeLevel.H5, cleared(InjuryType.MS, 2)));
        assertThat(answer.gate()).isEqualTo(Gate.REGRESS);
        assertThat(answer.score()).isEqualTo(3);
        assertThat(reason(answer, Code.HISTORY_SCORE).orElseThrow().numbers())
                .containsEntry("demand", "ballistic")
                .containsEntry("type", "MS")
                .containsEntry("weeks", "2");
        assertThat(answer.useInstead().get(0)).isEqualTo("kb_deadlift");
    }

    @Test
    void easierMovementsThatScoreTwoThemselvesAreLeftOut() {
        GateAnswer answer = ask("conventional_deadlift", client(HingeLevel.H5, cleared(InjuryType.FD, 0)));
        assertThat(answer.gate()).isEqualTo(Gate.REGRESS);
        assertThat(answer.useInstead())
                .doesNotContain("trap_bar_deadlift", "block_pull")
                .startsWith("kb_deadlift");
    }

    @Test
    void everythingOfferedInsteadPassesItself() {
        for (Movement movement : LIBRARY.visible()) {
            for (InjuryType type : InjuryType.values()) {
                for (HingeLevel hinge : List.of(HingeLevel.H0, HingeLevel.H2, HingeLevel.H4)) {
                    GateContext client = client(hinge, uncleared(type, 3));
                    GateAnswer answer = GateCheck.of(movement, client, LIBRARY);
                    assertThat(answer.useInstead().size()).isLessThanOrEqualTo(GateCheck.ALTERNATIVES);
                    for (String id : answer.useInstead()) {
                        assertThat(ask(id, client).gate()).isIn(Gate.GO, Gate.MODIFY);
                    }
                }
            }
        }
    }

    @Test
    void aHiddenMovementIsNotOffered() {
        MovementLibrary library =
                MovementLibrary.of(MovementFile.shipped(), List.of(new MovementEdit("kb_deadlift", null, true)));
        GateAnswer answer = GateCheck.of(library.find("kb_swing").orElseThrow(), client(HingeLevel.H2), library);
        assertThat(answer.useInstead()).startsWith("band_pull_through").doesNotContain("kb_deadlift");
    }

    @Test
    void whenNothingEasierPassesTheAnswerStaysAndOffersNothing() {
        Movement lonely = movement(Demand.BALLISTIC, 3);
        GateAnswer answer = ask(lonely, client(HingeLevel.H5, cleared(InjuryType.FD, 0)));
        assertThat(answer.gate()).isEqualTo(Gate.REGRESS);
        assertThat(answer.useInstead()).isEmpty();
        assertThat(answer.cues()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = InjuryType.class,
            names = {"SPL", "PD", "PF", "OF"})
    void unclearedHistoriesHoldWhateverScoresOneOrMore(InjuryType type) {
        GateAnswer held = ask("conventional_deadlift", client(HingeLevel.H5, uncleared(type, LONG_AGO)));
        assertThat(held.gate()).isEqualTo(Gate.HOLD);
        assertThat(codes(held)).startsWith(Code.NO_CLEARANCE);
        assertThat(held.overridable()).isFalse();
        GateAnswer allowed = ask("conventional_deadlift", client(HingeLevel.H5, cleared(type, LONG_AGO)));
        assertThat(allowed.gate()).isNotEqualTo(Gate.HOLD);
        assertThat(allowed.overridable()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = InjuryType.class,
            names = {"SPL", "PD", "PF", "OF"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherHistoriesNeedNoClearance(InjuryType type) {
        GateAnswer answer = ask("conventional_deadlift", client(HingeLevel.H5, uncleared(type, 0)));
        assertThat(answer.gate()).isNotEqualTo(Gate.HOLD);
        assertThat(answer.overridable()).isTrue();
    }

    @Test
    void unclearedWithAScoreBelowOneIsNotHeld() {
        GateContext client = client(HingeLevel.H5, uncleared(InjuryType.SPL, LONG_AGO));
        assertThat(ask("dead_bug", client).gate()).isEqualTo(Gate.GO);
        assertThat(ask(movement(Demand.SHEAR, 1), client).gate()).isEqualTo(Gate.GO);
        assertThat(ask(movement(Demand.SHEAR, 2), client).gate()).isEqualTo(Gate.HOLD);
    }

    @Test
    void aHeldMovementOffersWhatDoesPassToday() {
        GateAnswer answer = ask("kb_swing", client(HingeLevel.H5, uncleared(InjuryType.PD, LONG_AGO)));
        assertThat(answer.gate()).isEqualTo(Gate.HOLD);
        assertThat(answer.useInstead()).isNotEmpty().allSatisfy(id -> assertThat(
                        ask(id, client(HingeLevel.H5, uncleared(InjuryType.PD, LONG_AGO)))
                                .gate())
                .isEqualTo(Gate.GO));
    }

    @Test
    void theHighestScoreOfAllHistoriesIsWhatAnUnclearedOneHolds() {
        GateContext both = client(HingeLevel.H5, cleared(InjuryType.EXT, 0), uncleared(InjuryType.PD, LONG_AGO));
        assertThat(ask("press_up_cobra", both).gate()).isEqualTo(Gate.HOLD);
    }

    @Test
    void anExpiredClearanceIsSaidWithItsDates() {
        PastEpisode expired = new PastEpisode(
                InjuryType.PF,
                null,
                60.0,
                PastEpisode.Clearing.EXPIRED,
                LocalDate.of(2026, 1, 10),
                LocalDate.of(2026, 6, 30),
                null);
        GateAnswer answer = ask("conventional_deadlift", client(HingeLevel.H5, expired));
        assertThat(answer.gate()).isEqualTo(Gate.HOLD);
        assertThat(answer.overridable()).isFalse();
        assertThat(answer.reasons().get(0))
                .isEqualTo(new GateReason(
                        Code.CLEARANCE_EXPIRED, Map.of("type", "PF", "cleared", "2026-01-10", "until", "2026-06-30")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kb_swing",
                "conventional_deadlift",
                "goblet_squat",
                "bird_dog",
                "dead_bug",
                "front_plank",
                "hip_hinge_dowel",
                "glute_bridge",
                "running",
                "pull_up"
            })
    void anOpenVerdictOfTwoHoldsAllBackLoadingAndCanBeOverridden(String id) {
        GateContext open = withVerdict(client(HingeLevel.H5), new OpenLevel(Level.DOCTOR, YESTERDAY));
        GateAnswer answer = ask(id, open);
        assertThat(answer.gate()).isEqualTo(Gate.HOLD);
        assertThat(answer.overridable()).isTrue();
        assertThat(answer.reasons().get(0))
                .isEqualTo(new GateReason(Code.OPEN_VERDICT, Map.of("level", "2", "since", "2026-11-19")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"walking", "cycling_upright", "elliptical", "cat_camel", "chest_supported_row"})
    void s41S49AnOpenVerdictOfTwoLeavesGentleMovement(String id) {
        GateContext open = withVerdict(client(HingeLevel.H0), new OpenLevel(Level.DOCTOR, YESTERDAY));
        assertThat(ask(id, open).gate()).isEqualTo(Gate.GO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kb_swing", "bird_dog", "walking", "chest_supported_row"})
    void anOpenVerdictOfThreeHoldsEverythingAndCannotBeOverridden(String id) {
        GateContext open = withVerdict(client(HingeLevel.H5), new OpenLevel(Level.URGENT, null));
        GateAnswer answer = ask(id, open);
        assertThat(answer.gate()).isEqualTo(Gate.HOLD);
        assertThat(answer.overridable()).isFalse();
        assertThat(answer.useInstead()).isEmpty();
        assertThat(answer.reasons().get(0)).isEqualTo(new GateReason(Code.OPEN_VERDICT, Map.of("level", "3")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"USUAL", "WATCH"})
    void anOpenVerdictOfZeroOrOneHoldsNothing(Level level) {
        GateContext open = withVerdict(client(HingeLevel.H5), new OpenLevel(level, YESTERDAY));
        assertThat(ask("kb_swing", open).gate()).isEqualTo(Gate.GO);
    }

    @Test
    void aMovementHeldByItselfWithAPriorInjuryIsNotYetWithoutEnd() {
        GateAnswer answer = ask("depth_jump", client(HingeLevel.H5, cleared(InjuryType.NS, LONG_AGO)));
        assertThat(answer.gate()).isEqualTo(Gate.REGRESS);
        assertThat(codes(answer)).contains(Code.PRIOR_INJURY_HOLD);
        assertThat(answer.overridable()).isTrue();
        assertThat(ask("depth_jump", client(HingeLevel.H5)).gate()).isEqualTo(Gate.GO);
    }

    @ParameterizedTest
    @CsvSource({
        "deficit_deadlift, H4, REGRESS",
        "deficit_deadlift, H5, MODIFY",
        "kb_swing, H3, REGRESS",
        "kb_swing, H4, MODIFY"
    })
    void holdUntilALevelIsHonoured(String id, HingeLevel hinge, Gate gate) {
        assertThat(ask(id, client(hinge, cleared(InjuryType.FD, LONG_AGO))).gate())
                .isEqualTo(gate);
    }

    @Test
    void aHoldAboveTheHingeAMovementNeedsHasItsOwnReason() {
        Cap cap = new Cap(null, null, null, true, HingeLevel.H4, "");
        Movement held = movement(Map.of(Demand.SHEAR, 1), cap);
        GateAnswer low = ask(held, client(HingeLevel.H3, cleared(InjuryType.NS, LONG_AGO)));
        assertThat(low.gate()).isEqualTo(Gate.REGRESS);
        assertThat(reason(low, Code.PRIOR_INJURY_HOLD).orElseThrow().numbers()).containsEntry("until", "4");
        assertThat(ask(held, client(HingeLevel.H4, cleared(InjuryType.NS, LONG_AGO)))
                        .gate())
                .isEqualTo(Gate.GO);
        assertThat(ask(held, client(HingeLevel.H0)).gate()).isEqualTo(Gate.GO);
    }

    @Test
    void aHistoryNobodyAskedForIsSaidForRiskyMovementsOnly() {
        GateContext c = client(HingeLevel.H5);
        GateContext unasked =
                new GateContext(c.hinge(), c.episodes(), Answer.NOT_ASKED, null, c.load(), c.unit(), false, c.day());
        assertThat(codes(ask("conventional_deadlift", unasked))).containsExactly(Code.HISTORY_NOT_ASKED);
        assertThat(ask("conventional_deadlift", unasked).gate()).isEqualTo(Gate.GO);
        assertThat(ask("bird_dog", unasked).reasons()).isEmpty();
    }

    @Test
    void s56AnInjuryThatWasToldButNotWrittenDownYetIsRemindedOf() {
        GateContext c = client(HingeLevel.H5);
        GateContext told =
                new GateContext(c.hinge(), c.episodes(), Answer.YES, null, c.load(), c.unit(), false, c.day());
        GateAnswer answer = ask("conventional_deadlift", told);
        assertThat(answer.reminder()).isTrue();
        assertThat(codes(answer)).containsExactly(Code.REMINDER);
        assertThat(answer.gate()).isEqualTo(Gate.GO);
        assertThat(ask("bird_dog", told).reminder()).isFalse();
    }

    @Test
    void s56WhatWaitsForAHingeLevelAfterAnInjuryWaitsAlsoWhenItWasOnlyTold() {
        GateContext written = client(HingeLevel.H4, GateCases.cleared(InjuryType.NS, GateCases.LONG_AGO));
        GateContext told = new GateContext(
                written.hinge(), List.of(), Answer.YES, null, written.load(), written.unit(), false, written.day());
        List<String> held = GateCases.LIBRARY.visible().stream()
                .map(Movement::id)
                .filter(id -> codes(ask(id, written)).contains(Code.PRIOR_INJURY_HOLD))
                .toList();
        assertThat(held).isNotEmpty().allSatisfy(id -> assertThat(codes(ask(id, told)))
                .contains(Code.PRIOR_INJURY_HOLD));
    }

    @Test
    void withdrawnConsentIsSaid() {
        GateContext c = client(HingeLevel.H5);
        GateContext withdrawn =
                new GateContext(c.hinge(), c.episodes(), Answer.NO, null, c.load(), c.unit(), true, c.day());
        assertThat(codes(ask("bird_dog", withdrawn))).containsExactly(Code.CONSENT_WITHDRAWN);
        assertThat(ask("bird_dog", withdrawn).gate()).isEqualTo(Gate.GO);
    }

    @Test
    void aHingeThatRanOutCountsAsNotAssessedAndSaysWhy() {
        HingeStanding ended = new HingeStanding(
                HingeLevel.H0,
                HingeStanding.State.ENDED,
                HingeLevel.H0,
                null,
                null,
                Moment.of(YESTERDAY.minusDays(30).atTime(9, 0), ZoneOffset.UTC),
                null,
                new HingeStanding.Ended(
                        HingeLevel.H3,
                        HingeStanding.EndReason.VERDICT,
                        Moment.of(YESTERDAY.atTime(9, 0), ZoneOffset.UTC)),
                false,
                List.of());
        GateContext c = client(HingeLevel.H0);
        GateAnswer answer = ask(
                "conventional_deadlift",
                new GateContext(ended, c.episodes(), Answer.NO, null, c.load(), c.unit(), false, c.day()));
        assertThat(answer.gate()).isEqualTo(Gate.REGRESS);
        assertThat(answer.reasons().get(0))
                .isEqualTo(new GateReason(
                        Code.HINGE_NOT_ASSESSED,
                        Map.of(
                                "has", "0",
                                "needs", "3",
                                "checked", "2026-10-20",
                                "endedLevel", "3",
                                "endedBy", "verdict",
                                "ended", "2026-11-19")));
    }

    @Test
    void reasonsComeWeightiestFirst() {
        GateContext everything = withVerdict(
                client(HingeLevel.H0, uncleared(InjuryType.SPL, 1)), new OpenLevel(Level.DOCTOR, YESTERDAY));
        assertThat(codes(ask("conventional_deadlift", everything)))
                .containsExactly(
                        Code.OPEN_VERDICT,
                        Code.NO_CLEARANCE,
                        Code.HINGE_NOT_ASSESSED,
                        Code.HISTORY_SCORE,
                        Code.REMINDER);
    }

    @Test
    void aLighterLoadCanTurnNotYetIntoLighterOrFine() {
        GateContext client = client(HingeLevel.H5, cleared(InjuryType.FD, 8));
        assertThat(ask("trap_bar_deadlift", percent(client, 90)).gate()).isEqualTo(Gate.MODIFY);
        assertThat(ask("trap_bar_deadlift", percent(client, 40)).gate()).isEqualTo(Gate.GO);
    }
}
