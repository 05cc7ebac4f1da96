package org.hingewise.ui.hinge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hingewise.domain.Mass;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeResult;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.movement.Movement;
import org.hingewise.ui.hinge.EarlierLooks.Stretch;
import org.hingewise.ui.hinge.HingeViewModel.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HingeViewModelTest {
    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);
    private final HingeDesk desk = new HingeDesk();

    @BeforeEach
    void british() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    private static State see(HingeViewModel screen, HingeLevel aim, HingeItem... notYet) {
        screen.aim(aim);
        HingeItem.of(aim).forEach(item -> screen.mark(item, Seen.SEEN));
        List.of(notYet).forEach(item -> screen.mark(item, Seen.NOT_YET));
        return HingeDesk.state(screen);
    }

    @Test
    void aNewClientBeginsAtTheFirstLevelWithNothingChecked() {
        State state = HingeDesk.state(desk.screen());
        assertThat(state.form().aim()).isEqualTo(HingeLevel.H1);
        assertThat(state.look().result()).isNull();
        assertThat(state.look().after().standing().state()).isEqualTo(HingeStanding.State.NOT_ASSESSED);
        assertThat(state.look().practise())
                .extracting(Movement::id)
                .containsExactly("hip_hinge_dowel", "hip_hinge_wall_tap");
    }

    @Test
    void aMissingMustCapsAtTheLevelBelowWhileOneLooks() {
        State state = see(desk.screen(), HingeLevel.H2, HingeItem.BACK_SHAPE);
        HingeResult result = Objects.requireNonNull(state.look().result());
        assertThat(result.level()).isEqualTo(HingeLevel.H1);
        assertThat(result.seen()).isEqualTo(9);
        assertThat(result.mustsMissing()).containsExactly(HingeItem.BACK_SHAPE);
        assertThat(state.look().cues()).containsExactly(HingeItem.BACK_SHAPE);
        assertThat(desk.record().hinges()).isEmpty();
    }

    @Test
    void twoLooksTwoDaysApartConfirmALevel() {
        HingeViewModel screen = desk.screen();
        see(screen, HingeLevel.H2);
        screen.save();
        State once = HingeDesk.state(screen);
        assertThat(once.known().history().standing().seenOnce()).isEqualTo(HingeLevel.H2);
        assertThat(once.known().history().standing().level()).isEqualTo(HingeLevel.H1);
        assertThat(once.form().aim()).isEqualTo(HingeLevel.H2);
        assertThat(once.look().result()).isNull();
        desk.daysLater(2);
        screen.show(desk.client.id());
        see(screen, HingeLevel.H2);
        screen.save();
        assertThat(desk.standing().level()).isEqualTo(HingeLevel.H2);
        assertThat(HingeDesk.state(screen).form().aim()).isEqualTo(HingeLevel.H3);
    }

    @Test
    void aLookOnAnEarlierDayCanBeWrittenDown() {
        HingeViewModel screen = desk.screen();
        desk.daysLater(20);
        see(screen, HingeLevel.H2);
        screen.watched("2 Nov", "10:15");
        screen.save();
        HingeAssessment saved = desk.record().hinges().get(0);
        assertThat(saved.time()).isEqualTo(HingeDesk.at("2026-11-02T10:15:00+01:00"));
        see(screen, HingeLevel.H2);
        screen.watched("5 Nov", "");
        screen.save();
        assertThat(desk.record().hinges().get(1).time()).isEqualTo(HingeDesk.at("2026-11-05T12:00:00+01:00"));
        assertThat(desk.standing().level()).isEqualTo(HingeLevel.H2);
    }

    @Test
    void savingTellsWhatCountsNow() {
        HingeViewModel screen = desk.screen();
        List<HingeLevel> told = new ArrayList<>();
        screen.onSaved(standing -> told.add(standing.level()));
        see(screen, HingeLevel.H2);
        screen.save();
        assertThat(told).containsExactly(HingeLevel.H1);
    }

    @Test
    void nothingCheckedIsNotSaved() {
        HingeViewModel screen = desk.screen();
        screen.save();
        assertThat(HingeDesk.state(screen).remarks().problems())
                .containsEntry("seen", "Please mark at least one thing you looked at.");
        screen.mark(HingeItem.HIPS_FIRST, Seen.SEEN);
        assertThat(HingeDesk.state(screen).remarks().problems()).isEmpty();
        assertThat(desk.record().hinges()).isEmpty();
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        HingeViewModel screen = desk.screen();
        see(screen, HingeLevel.H3);
        screen.load("heavy");
        screen.watched("31.02.", "25:00");
        screen.save();
        assertThat(HingeDesk.state(screen).remarks().problems())
                .containsEntry("load", "Please enter a load such as 16 kg.")
                .containsEntry("day", "There is no such day. Please check the date.")
                .containsEntry("time", "This is not a time of day. Try 18:10.")
                .hasSize(3);
        screen.load("");
        screen.watched("3 Nov 2026", "");
        screen.save();
        assertThat(HingeDesk.state(screen).remarks().problems()).containsOnlyKeys("time");
        assertThat(desk.record().hinges()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"16, 16", "16 kg, 16", "'17,5', 17.5", "35 lb, 15.876"})
    void theTestLoadIsReadInTheClientsUnit(String typed, double kg) {
        HingeViewModel screen = desk.screen();
        see(screen, HingeLevel.H3);
        screen.load(typed);
        screen.save();
        assertThat(Objects.requireNonNull(desk.record().hinges().get(0).load()).in(org.hingewise.domain.MassUnit.KG))
                .isEqualTo(kg);
    }

    @Test
    void aLoadTypedForAHigherLevelIsNotSavedWithALowerOne() {
        HingeViewModel screen = desk.screen();
        see(screen, HingeLevel.H3);
        screen.load("16");
        see(screen, HingeLevel.H2);
        screen.save();
        assertThat(desk.record().hinges().get(0).load()).isNull();
    }

    @Test
    void answersStayWhenTheAimChanges() {
        HingeViewModel screen = desk.screen();
        screen.aim(HingeLevel.H1);
        screen.mark(HingeItem.HIPS_FIRST, Seen.SEEN);
        screen.aim(HingeLevel.H2);
        assertThat(HingeDesk.state(screen).form().of(HingeItem.HIPS_FIRST)).isEqualTo(Seen.SEEN);
    }

    @Test
    void theAimChosenStaysWhenTheRecordsAreReadAgain() {
        HingeViewModel screen = desk.screen();
        screen.aim(HingeLevel.H3);
        screen.show(desk.client.id());
        assertThat(HingeDesk.state(screen).form().aim()).isEqualTo(HingeLevel.H3);
    }

    @Test
    void theAimNobodyChoseFollowsTheRecords() {
        HingeViewModel screen = desk.screen();
        desk.passed(HingeLevel.H2);
        screen.show(desk.client.id());
        assertThat(HingeDesk.state(screen).form().aim()).isEqualTo(HingeLevel.H2);
    }

    @Test
    void onlyWhatTheLevelAsksForIsSaved() {
        HingeViewModel screen = desk.screen();
        screen.aim(HingeLevel.H2);
        screen.mark(HingeItem.TORSO_45, Seen.SEEN);
        screen.mark(HingeItem.HIPS_FIRST, Seen.SEEN);
        screen.aim(HingeLevel.H1);
        screen.save();
        assertThat(desk.record().hinges().get(0).seen())
                .containsOnlyKeys(HingeItem.of(HingeLevel.H1).toArray(HingeItem[]::new));
    }

    @Test
    void whatWasTickedIsThereAgainUntilItIsSaved() {
        HingeViewModel screen = desk.screen();
        see(screen, HingeLevel.H3, HingeItem.TEMPO);
        screen.load("16");
        screen.note("in socks");
        screen.watched("1 Nov", "9");
        screen.keep();
        assertThat(HingeDesk.state(screen).remarks().kept()).isTrue();
        HingeViewModel again = desk.screen();
        assertThat(HingeDesk.state(again).form())
                .isEqualTo(HingeDesk.state(screen).form());
        again.save();
        assertThat(HingeDesk.state(desk.screen()).form().isEmpty()).isTrue();
    }

    @Test
    void beginningAnewForgetsTheDraft() {
        HingeViewModel screen = desk.screen();
        see(screen, HingeLevel.H3);
        screen.clear();
        assertThat(HingeDesk.state(screen).form()).isEqualTo(HingeForm.aimingAt(HingeLevel.H1));
        assertThat(HingeDesk.state(desk.screen()).form().isEmpty()).isTrue();
    }

    @Test
    void aLevelEndedByAnInjuryIsLookedForWithoutLoadFirst() {
        desk.passed(HingeLevel.H3);
        desk.daysLater(2);
        desk.passed(HingeLevel.H3);
        desk.daysLater(1);
        assertThat(desk.standing().level()).isEqualTo(HingeLevel.H3);
        assertThat(HingeViewModel.nextAim(desk.standing())).isEqualTo(HingeLevel.H4);
        desk.newInjury();
        assertThat(HingeViewModel.nextAim(desk.standing())).isEqualTo(HingeLevel.H2);
    }

    @Test
    void aLevelThatRanOutIsLookedForAgain() {
        desk.passed(HingeLevel.H3);
        desk.daysLater(2);
        desk.passed(HingeLevel.H3);
        desk.daysLater(100);
        assertThat(desk.standing().level()).isEqualTo(HingeLevel.H0);
        assertThat(HingeViewModel.nextAim(desk.standing())).isEqualTo(HingeLevel.H3);
    }

    @Test
    void earlierLooksAreToldInStretchesWithWhatEndedThem() {
        desk.passed(HingeLevel.H1);
        desk.daysLater(4);
        desk.passed(HingeLevel.H1);
        desk.daysLater(10);
        desk.passed(HingeLevel.H2);
        desk.daysLater(2);
        desk.newInjury();
        desk.daysLater(1);
        State state = HingeDesk.state(desk.screen());
        List<Stretch> earlier = EarlierLooks.of(state.known().history());
        assertThat(earlier).extracting(Stretch::level).containsExactly(HingeLevel.H2, HingeLevel.H1);
        assertThat(earlier.get(0).ended()).isNotNull();
        assertThat(earlier.get(0).confirmed()).isNull();
        assertThat(earlier.get(1).ended()).isNull();
        assertThat(earlier.get(1).confirmed()).isEqualTo(HingeDesk.at("2026-11-06T10:00:00+01:00"));
    }

    @Test
    void theLightTestIsAQuarterOfTheBodyWeightRoundedDown() {
        State state = HingeDesk.state(desk.screen());
        assertThat(TestLoad.of(HingeLevel.H3, state.client()).kind()).isEqualTo(TestLoad.Kind.QUARTER_OF_UNKNOWN);
        assertThat(TestLoad.of(HingeLevel.H3, Clients.weighing(state.client(), 71))
                        .from())
                .isEqualTo(Mass.kg(17.5));
        assertThat(TestLoad.of(HingeLevel.H5, state.client()))
                .isEqualTo(new TestLoad(TestLoad.Kind.SWING, Mass.kg(8), Mass.kg(16)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H1", "H2"})
    void withoutLoadNoneIsAskedFor(HingeLevel level) {
        assertThat(TestLoad.of(level, HingeDesk.state(desk.screen()).client()).isLoaded())
                .isFalse();
    }
}
