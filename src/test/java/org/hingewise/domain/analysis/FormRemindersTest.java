package org.hingewise.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.triage.Level;
import org.hingewise.exchange.MovementFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRemindersTest {
    private static final MovementLibrary LIBRARY = MovementLibrary.of(MovementFile.shipped(), List.of());
    private static final Moment NOW = SorenessStory.at("2026-11-20T12:00");
    private static final Client CLIENT = Client.named("Maya", MassUnit.KG, NOW).withHistoryAsked(Answer.NO);

    private static FormReminders of(List<BackInjury> injuries, List<HingeAssessment> hinges, SorenessStory story) {
        return FormReminders.of(
                new ClientRecord(CLIENT, injuries, List.of(), hinges, story.sessions(), story.entries()), LIBRARY, NOW);
    }

    private static List<HingeAssessment> twice(HingeLevel aim) {
        var seen = new java.util.EnumMap<HingeItem, Seen>(HingeItem.class);
        HingeItem.of(aim).forEach(item -> seen.put(item, Seen.SEEN));
        return java.util.stream.IntStream.rangeClosed(1, 2 * aim.number())
                .mapToObj(i -> look(HingeLevel.of((i + 1) / 2), 30 - 3 * i))
                .toList();
    }

    private static HingeAssessment look(HingeLevel aim, int daysAgo) {
        var seen = new java.util.EnumMap<HingeItem, Seen>(HingeItem.class);
        HingeItem.of(aim).forEach(item -> seen.put(item, Seen.SEEN));
        return new HingeAssessment(
                Id.random(), CLIENT.id(), aim, seen, null, PersonalText.EMPTY, NOW.plusMinutes(-daysAgo * 24L * 60));
    }

    private static BackInjury episode(InjuryType type) {
        return new BackInjury(
                Id.random(),
                CLIENT.id(),
                type,
                RoughDate.year(2022),
                java.util.Set.of(),
                PersonalText.EMPTY,
                null,
                Answer.NOT_ASKED,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                null,
                BackInjury.Status.SETTLED,
                RoughDate.year(2022),
                PersonalText.EMPTY,
                NOW.plusMinutes(-60 * 24 * 90));
    }

    @DisplayName("S50 barbell pulls wait until the hip hinge is mastered (H3)")
    @ParameterizedTest(name = "{0}: barbell pulls wait {1}, swings wait {2}")
    @CsvSource({"H0, true, true", "H2, true, true", "H3, false, false", "H4, false, false"})
    void theHingeHoldsBack(HingeLevel level, boolean pulls, boolean swings) {
        FormReminders reminders = of(List.of(), twice(level), new SorenessStory());
        assertThat(reminders.hinge().level()).isEqualTo(level);
        assertThat(reminders.hingeWaits()).isEqualTo(pulls);
        assertThat(reminders.swingsWait()).isEqualTo(swings);
    }

    @Test
    void aMasteredHingeWithoutAHistoryLeavesNothingToKeepInMind() {
        assertThat(of(List.of(), twice(HingeLevel.H4), new SorenessStory()).isEmpty())
                .isTrue();
    }

    @Test
    @DisplayName("S56 a back injury brings form reminders, whatever the hinge")
    void anEpisodeBringsReminders() {
        FormReminders reminders = of(
                List.of(episode(InjuryType.FD), episode(InjuryType.PD), episode(InjuryType.FD)),
                twice(HingeLevel.H4),
                new SorenessStory());
        assertThat(reminders.isEmpty()).isFalse();
        assertThat(reminders.kinds()).containsExactly(InjuryType.FD, InjuryType.PD);
        assertThat(reminders.waiting()).singleElement().satisfies(e -> assertThat(e.type())
                .isEqualTo(InjuryType.PD));
    }

    @ParameterizedTest
    @CsvSource({"WATCH, false", "DOCTOR, true", "URGENT, true"})
    void anOpenVerdictHoldsBackLoading(Level level, boolean holds) {
        SorenessStory story = new SorenessStory();
        story.felt(story.trained("Deadlift", "2026-11-19T12:00", Familiarity.FAMILIAR), 20, 5, level);
        assertThat(of(List.of(), List.of(), story).holdsBackLoading()).isEqualTo(holds);
    }
}
