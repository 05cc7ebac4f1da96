package org.hingewise.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.gate.PastEpisode.Clearing;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PastEpisodeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Moment NOW = Moment.of(TODAY.atTime(9, 0), ZoneOffset.UTC);
    private static final Client MAYA = Client.named("Maya", MassUnit.KG, NOW);

    private static BackInjury injury(
            InjuryType type,
            @Nullable RoughDate when,
            @Nullable LocalDate surgery,
            BackInjury.Status status,
            @Nullable RoughDate lastSymptoms) {
        return new BackInjury(
                Id.random(),
                MAYA.id(),
                type,
                when,
                Set.of(),
                PersonalText.EMPTY,
                null,
                Answer.NOT_ASKED,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                surgery == null ? null : new PersonalDate(surgery),
                status,
                lastSymptoms,
                PersonalText.EMPTY,
                NOW);
    }

    private static BackInjury settled(@Nullable RoughDate lastSymptoms) {
        return injury(InjuryType.FD, RoughDate.year(2022), null, BackInjury.Status.SETTLED, lastSymptoms);
    }

    private static Clearance clearance(
            @Nullable BackInjury about, LocalDate given, @Nullable LocalDate until, @Nullable Integer percent) {
        return new Clearance(
                Id.random(),
                MAYA.id(),
                about == null ? null : about.id(),
                PersonalText.of("Dr Lindqvist"),
                new PersonalDate(given),
                PersonalText.EMPTY,
                percent,
                until == null ? null : new PersonalDate(until),
                NOW);
    }

    @Test
    void weeksCountFromTheLatestDayTheLastSymptomsCanHaveBeen() {
        assertThat(PastEpisode.of(settled(RoughDate.day(TODAY.minusDays(42))), List.of(), TODAY)
                        .weeksSinceSymptoms())
                .isEqualTo(6.0);
        LocalDate october = LocalDate.of(2026, 10, 1);
        RoughDate month = RoughDate.month(java.time.YearMonth.from(october));
        assertThat(PastEpisode.of(settled(month), List.of(), TODAY).weeksSinceSymptoms())
                .isEqualTo(20 / 7.0);
        assertThat(PastEpisode.of(settled(RoughDate.year(2026)), List.of(), TODAY)
                        .weeksSinceSymptoms())
                .isZero();
    }

    @Test
    void whatIsOngoingOrNotKnownIsRecent() {
        assertThat(PastEpisode.of(settled(null), List.of(), TODAY).weeksSinceSymptoms())
                .isNull();
        BackInjury ongoing =
                injury(InjuryType.FD, RoughDate.year(2022), null, BackInjury.Status.ONGOING, RoughDate.year(2022));
        assertThat(PastEpisode.of(ongoing, List.of(), TODAY).weeksSinceSymptoms())
                .isZero();
    }

    @Test
    void aClearanceHoldsForItsEpisodeOrTheWholeBack() {
        BackInjury mine = settled(null);
        BackInjury other = settled(null);
        LocalDate given = TODAY.minusDays(10);
        assertThat(PastEpisode.of(mine, List.of(clearance(mine, given, null, null)), TODAY)
                        .clearing())
                .isEqualTo(Clearing.HOLDS);
        assertThat(PastEpisode.of(mine, List.of(clearance(null, given, null, null)), TODAY)
                        .clearing())
                .isEqualTo(Clearing.HOLDS);
        assertThat(PastEpisode.of(mine, List.of(clearance(other, given, null, null)), TODAY)
                        .clearing())
                .isEqualTo(Clearing.NONE);
        assertThat(PastEpisode.of(mine, List.of(), TODAY).clearing()).isEqualTo(Clearing.NONE);
    }

    @Test
    void aClearanceRunsOutAfterItsLastDay() {
        BackInjury mine = settled(null);
        LocalDate given = TODAY.minusDays(10);
        PastEpisode last = PastEpisode.of(mine, List.of(clearance(mine, given, TODAY, 50)), TODAY);
        assertThat(last.clearing()).isEqualTo(Clearing.HOLDS);
        assertThat(last.maxPercentE1rm()).isEqualTo(50);
        PastEpisode over = PastEpisode.of(mine, List.of(clearance(mine, given, TODAY.minusDays(1), 50)), TODAY);
        assertThat(over.clearing()).isEqualTo(Clearing.EXPIRED);
        assertThat(over.clearedUntil()).isEqualTo(TODAY.minusDays(1));
        assertThat(over.maxPercentE1rm()).isNull();
    }

    @Test
    void aClearanceOfTomorrowDoesNotHoldYet() {
        BackInjury mine = settled(null);
        assertThat(PastEpisode.of(mine, List.of(clearance(mine, TODAY.plusDays(1), null, null)), TODAY)
                        .clearing())
                .isEqualTo(Clearing.NONE);
    }

    @Test
    void aClearanceFromBeforeTheEpisodeOrTheSurgerySaysNothingAboutIt() {
        BackInjury fusion =
                injury(InjuryType.PF, RoughDate.year(2024), LocalDate.of(2025, 3, 1), BackInjury.Status.SETTLED, null);
        Clearance early = clearance(null, LocalDate.of(2025, 2, 28), null, null);
        Clearance onTheDay = clearance(null, LocalDate.of(2025, 3, 1), null, null);
        assertThat(PastEpisode.of(fusion, List.of(early), TODAY).clearing()).isEqualTo(Clearing.NONE);
        assertThat(PastEpisode.of(fusion, List.of(onTheDay), TODAY).clearing()).isEqualTo(Clearing.HOLDS);
        Clearance before = clearance(null, LocalDate.of(2021, 12, 31), null, null);
        assertThat(PastEpisode.of(settled(null), List.of(before), TODAY).clearing())
                .isEqualTo(Clearing.NONE);
    }

    @Test
    void ofSeveralThatHoldTheNewestIsShownAndTheLowestLimitCounts() {
        BackInjury mine = settled(null);
        Clearance old = clearance(mine, TODAY.minusDays(30), null, 40);
        Clearance fresh = clearance(mine, TODAY.minusDays(3), null, 80);
        PastEpisode episode = PastEpisode.of(mine, List.of(fresh, old), TODAY);
        assertThat(episode.clearedOn()).isEqualTo(TODAY.minusDays(3));
        assertThat(episode.maxPercentE1rm()).isEqualTo(40);
    }

    @Test
    void aClientsRecordsBecomeWhatTheGateAsksFor() {
        GateContext context = GateContext.of(
                MAYA,
                List.of(settled(RoughDate.year(2022))),
                List.of(),
                HingeStanding.given(HingeLevel.H2),
                null,
                TODAY);
        assertThat(context.episodes()).hasSize(1);
        assertThat(context.injured()).isEqualTo(Answer.NOT_ASKED);
        assertThat(context.consentWithdrawn()).isFalse();
        assertThat(context.unit()).isEqualTo(MassUnit.KG);
        assertThat(context.load()).isEqualTo(PlannedLoad.NOT_KNOWN);
    }
}
