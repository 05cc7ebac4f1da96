package org.hingewise.ui.backhistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.usecase.KeepDraft;
import org.hingewise.usecase.StoreProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpisodeFormViewModelTest {
    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);
    private final HistoryDesk desk = new HistoryDesk();

    @BeforeEach
    void british() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    @Test
    void aWholeEpisodeIsSavedAsItWasTold() {
        EpisodeFormViewModel form = desk.form();
        form.type(EpisodeField.WHEN, "autumn 2024");
        form.type(EpisodeField.TYPE, "MS");
        form.type(EpisodeField.WHERE, "LOW_LEFT,LOW_RIGHT");
        form.type(EpisodeField.HOW, " Kettlebell swings, felt it the same evening ");
        form.type(EpisodeField.WORST, "6 / 10");
        form.type(EpisodeField.LAST_SYMPTOMS, "2 weeks later");
        form.type(EpisodeField.WORSE, "bending, twisting");
        form.type(EpisodeField.BETTER, "heat, walking");
        form.type(EpisodeField.LEG, "NO");
        form.type(EpisodeField.STATUS, "SETTLED");
        form.type(EpisodeField.TREATMENT, "none");
        form.type(EpisodeField.NOTES, "told by her");
        form.save();

        BackInjury saved = desk.record().injuries().get(0);
        assertThat(saved.type()).isEqualTo(InjuryType.MS);
        assertThat(saved.when()).isEqualTo(new RoughDate(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 11, 30)));
        assertThat(saved.regions()).containsExactlyInAnyOrder(BackRegion.LOW_LEFT, BackRegion.LOW_RIGHT);
        assertThat(saved.howItHappened().value()).isEqualTo("Kettlebell swings, felt it the same evening");
        assertThat(saved.worstNrs()).isEqualTo(6);
        assertThat(saved.lastSymptoms())
                .isEqualTo(new RoughDate(LocalDate.of(2024, 9, 12), LocalDate.of(2024, 12, 17)));
        assertThat(saved.worseWith().value()).isEqualTo("bending, twisting");
        assertThat(saved.betterWith().value()).isEqualTo("heat, walking");
        assertThat(saved.legSymptoms()).isEqualTo(Answer.NO);
        assertThat(saved.status()).isEqualTo(BackInjury.Status.SETTLED);
        assertThat(saved.treatment().value()).isEqualTo("none");
        assertThat(saved.notes().value()).isEqualTo("told by her");
        assertThat(form.state().form()).isEqualTo(EpisodeForm.EMPTY);
    }

    @Test
    void onlyTheKindIsNeeded() {
        EpisodeFormViewModel form = desk.form();
        form.type(EpisodeField.TYPE, "NS");
        form.save();
        assertThat(desk.record().injuries()).hasSize(1);
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingIsSaved() {
        EpisodeFormViewModel form = desk.form();
        form.type(EpisodeField.WHEN, "31.02.");
        form.type(EpisodeField.WORST, "11");
        form.type(EpisodeField.LAST_SYMPTOMS, "2 weeks later");
        form.type(EpisodeField.SURGERY, "23.11.2026");
        form.save();
        assertThat(form.state().problems())
                .isEqualTo(Map.of(
                        EpisodeField.TYPE,
                        "Please choose what it was. Not sure? Choose “Back pain, cause unknown”.",
                        EpisodeField.WHEN,
                        "There is no such day. Please check the date.",
                        EpisodeField.WORST,
                        "Please enter a number from 0 to 10.",
                        EpisodeField.LAST_SYMPTOMS,
                        "Later than what? Please fill in “When” first.",
                        EpisodeField.SURGERY,
                        "This lies in the future. Please check the date and time."));
        assertThat(desk.record().injuries()).isEmpty();
        assertThat(form.state().form().get(EpisodeField.WHEN)).isEqualTo("31.02.");
    }

    @Test
    void aComplaintGoesWhenTheFieldIsMended() {
        EpisodeFormViewModel form = desk.form();
        form.save();
        assertThat(form.state().problems()).containsOnlyKeys(EpisodeField.TYPE);
        form.type(EpisodeField.TYPE, "FD");
        assertThat(form.state().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "10,10", "6,6", "6/10,6", "6 / 10,6"})
    void worstIsAScoreFromNoughtToTen(String typed, int score) {
        EpisodeFormViewModel form = desk.form();
        form.type(EpisodeField.TYPE, "NS");
        form.type(EpisodeField.WORST, typed);
        form.save();
        assertThat(desk.record().injuries().get(0).worstNrs()).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "11", "6.5", "six", "6/5", "999999999999"})
    void anyOtherWorstIsRefused(String typed) {
        EpisodeFormViewModel form = desk.form();
        form.type(EpisodeField.TYPE, "NS");
        form.type(EpisodeField.WORST, typed);
        form.save();
        assertThat(form.state().problems()).containsOnlyKeys(EpisodeField.WORST);
    }

    @Test
    void symptomsCannotEndBeforeTheEpisodeBegan() {
        EpisodeFormViewModel form = desk.form();
        form.type(EpisodeField.TYPE, "FD");
        form.type(EpisodeField.WHEN, "2022");
        form.type(EpisodeField.LAST_SYMPTOMS, "2021");
        form.save();
        assertThat(form.state().problems())
                .containsExactly(Map.entry(EpisodeField.LAST_SYMPTOMS, "This is before the episode began."));
    }

    @Test
    void whatWasTypedIsThereAgain() {
        EpisodeFormViewModel form = desk.form();
        form.type(EpisodeField.WHEN, "autumn 2024");
        form.type(EpisodeField.HOW, "first line\nsecond = \\ line");
        EpisodeFormViewModel again = desk.form();
        assertThat(again.state().form()).isEqualTo(form.state().form());
        assertThat(again.state().editing()).isNull();
    }

    @Test
    void aSavedEpisodeLeavesNoDraft() {
        EpisodeFormViewModel form = desk.form();
        form.type(EpisodeField.TYPE, "NS");
        form.save();
        assertThat(desk.form().state().form().isEmpty()).isTrue();
    }

    @Test
    void changingAnEpisodeLeavesTheNewOneWaiting() {
        BackInjury episode = desk.episode(InjuryType.FD);
        EpisodeFormViewModel form = desk.form();
        form.type(EpisodeField.WHEN, "2025");
        form.edit(episode);
        assertThat(form.state().form().type()).isEqualTo(InjuryType.FD);
        form.type(EpisodeField.WHEN, "March 2022");
        form.save();
        BackInjury changed = desk.record().injuries().get(0);
        assertThat(changed.id()).isEqualTo(episode.id());
        assertThat(changed.when()).isEqualTo(RoughDate.month(YearMonth.of(2022, 3)));
        assertThat(form.state().editing()).isNull();
        assertThat(form.state().form().get(EpisodeField.WHEN)).isEqualTo("2025");
    }

    @Test
    void anInterruptedChangeIsTakenUpAgain() {
        BackInjury episode = desk.episode(InjuryType.FD);
        EpisodeFormViewModel form = desk.form();
        form.type(EpisodeField.WHEN, "2025");
        form.edit(episode);
        form.type(EpisodeField.HOW, "a sofa");
        EpisodeFormViewModel again = desk.form();
        assertThat(again.state().editing()).isEqualTo(episode);
        assertThat(again.state().form().get(EpisodeField.HOW)).isEqualTo("a sofa");
        again.cancel();
        assertThat(again.state().form().get(EpisodeField.WHEN)).isEqualTo("2025");
        assertThat(desk.form().state().editing()).isNull();
    }

    @Test
    void aChangeOfAnEpisodeThatIsGoneEnds() {
        BackInjury episode = desk.episode(InjuryType.FD);
        EpisodeFormViewModel form = desk.form();
        form.edit(episode);
        desk.injuries.remove(episode.id());
        form.episodes(desk.record().injuries());
        assertThat(form.state().editing()).isNull();
    }

    @Test
    void openingAndSavingAnEpisodeChangesNothing() {
        desk.form();
        EpisodeFormViewModel form = desk.form();
        form.type(EpisodeField.TYPE, "PD");
        form.type(EpisodeField.WHEN, "this year");
        form.type(EpisodeField.LAST_SYMPTOMS, "2 weeks ago");
        form.type(EpisodeField.SURGERY, "4 Mar 2026");
        form.type(EpisodeField.WHERE, "LOW_LEFT,PELVIS,LEFT_LEG");
        form.type(EpisodeField.LEG, "YES");
        form.save();
        BackInjury saved = desk.record().injuries().get(0);
        int changes = desk.changes.size();
        desk.now = desk.now.plusMinutes(60 * 24 * 40);
        form.edit(saved);
        form.save();
        assertThat(desk.record().injuries()).containsExactly(saved);
        assertThat(desk.changes).hasSize(changes);
    }

    @Test
    void surgeryIsAskedAboutAfterSurgeryOnly() {
        EpisodeForm form = EpisodeForm.EMPTY.with(EpisodeField.TYPE, "FD");
        assertThat(form.asksForSurgery()).isFalse();
        assertThat(form.with(EpisodeField.TYPE, "PD").asksForSurgery()).isTrue();
        assertThat(form.with(EpisodeField.SURGERY, "2022-03-04").asksForSurgery())
                .isTrue();
    }

    @Test
    void theFullestFormFitsADraft() {
        EpisodeForm form = EpisodeForm.EMPTY;
        for (EpisodeField field : EpisodeField.values()) {
            form = form.with(field, "\n".repeat(Math.min(field.limit(), 1000)));
        }
        assertThat(EpisodeForm.ofDraft(form.draft())).isEqualTo(form);
    }

    @Test
    void aStoreThatFailsLeavesTheFormAndSaysWhatIsSafe() {
        EpisodeFormViewModel form = new EpisodeFormViewModel(
                new FailingTasks(new StoreProblem(StoreProblem.Code.DISK_FULL, Map.of("file", "a.db"), null)),
                () -> desk.now,
                desk.injuries,
                new KeepDraft(desk.store));
        form.begin(desk.client.id(), List.of(), new EpisodeFormViewModel.Kept("", ""));
        form.type(EpisodeField.TYPE, "NS");
        form.save();
        assertThat(form.state().failure()).contains("what you typed is still here");
        assertThat(form.state().saving()).isFalse();
        assertThat(form.state().form().type()).isEqualTo(InjuryType.NS);
    }

    @Test
    void regionsAreHeldByTheirNames() {
        assertThat(EpisodeForm.code(Set.of(BackRegion.PELVIS, BackRegion.LOW_LEFT)))
                .isEqualTo("LOW_LEFT,PELVIS");
        assertThat(EpisodeForm.EMPTY.with(EpisodeField.WHERE, "PELVIS,NOWHERE").regions())
                .containsExactly(BackRegion.PELVIS);
    }
}
