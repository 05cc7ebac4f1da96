package org.hingewise.ui.backhistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.analysis.MovementsByGate;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.movement.Movement;
import org.hingewise.ui.backhistory.BackHistoryViewModel.Episode;
import org.hingewise.usecase.RecordInjury;
import org.hingewise.usecase.SaveClient;
import org.junit.jupiter.api.Test;

class BackHistoryViewModelTest {
    private final HistoryDesk desk = new HistoryDesk();
    private final BackHistoryViewModel screen = new BackHistoryViewModel(desk.useCases, desk.tasks);

    private BackHistoryViewModel.State shown() {
        screen.show(desk.client.id());
        return Objects.requireNonNull(screen.state());
    }

    @Test
    void aNewClientHasNothingAndWasNotAsked() {
        assertThat(shown().episodes()).isEmpty();
        assertThat(shown().canSayNone()).isTrue();
    }

    @Test
    void noBackInjuriesIsOneClick() {
        shown();
        screen.sayNone();
        assertThat(shown().client().historyAsked()).isEqualTo(Answer.NO);
        assertThat(shown().canSayNone()).isFalse();
    }

    @Test
    void anAnswerAfterTheAgreementWasTakenBackIsNotSavedAndSaysWhy() {
        List<String> told = new ArrayList<>();
        screen.onRefused(told::add);
        LocalDate day = LocalDate.of(2026, 11, 1);
        desk.useCases
                .saveClient()
                .handle(SaveClient.Request.of(shown().client())
                        .withAgreement(day, day, ReadinessForm.Outcome.NOT_DONE, null));
        screen.sayNone();
        screen.answer(HistoryFlag.OSTEOPOROSIS, Answer.YES);
        assertThat(told).hasSize(2).allMatch(sentence -> sentence.startsWith("Nothing was saved"));
        assertThat(shown().client().historyAsked()).isNotEqualTo(Answer.NO);
        assertThat(shown().client().history()).doesNotContainEntry(HistoryFlag.OSTEOPOROSIS, Answer.YES);
    }

    @Test
    void episodesComeNewestFirstAndThoseWithoutADateLast() {
        BackInjury unknown = desk.episode(InjuryType.NS);
        BackInjury old = dated(InjuryType.FD, RoughDate.year(2019));
        BackInjury recent = dated(InjuryType.MS, RoughDate.year(2024));
        assertThat(shown().episodes()).extracting(Episode::injury).containsExactly(recent, old, unknown);
    }

    @Test
    void theLastClearanceOfAnEpisodeIsShownWithIt() {
        BackInjury disc = desk.episode(InjuryType.FD);
        BackInjury strain = desk.episode(InjuryType.MS);
        desk.cleared(disc, LocalDate.of(2022, 6, 12));
        Clearance last = desk.cleared(disc, LocalDate.of(2023, 6, 12));
        assertThat(shown().episodes()).containsExactlyInAnyOrder(new Episode(disc, last), new Episode(strain, null));
        assertThat(shown().wholeBack()).isEmpty();
    }

    @Test
    void aClearanceOfTheWholeBackSpeaksOfEveryEpisode() {
        BackInjury disc = desk.episode(InjuryType.FD);
        Clearance whole = desk.cleared(null, LocalDate.of(2026, 11, 20));
        assertThat(shown().episodes()).containsExactly(new Episode(disc, whole));
        assertThat(shown().wholeBack()).containsExactly(whole);
    }

    @Test
    void removingAnEpisodeCanBeUndone() {
        BackInjury disc = desk.episode(InjuryType.FD);
        shown();
        screen.remove(disc);
        assertThat(shown().episodes()).isEmpty();
        desk.useCases.undo();
        assertThat(shown().episodes()).hasSize(1);
    }

    @Test
    void aClearanceCanBeTakenBack() {
        BackInjury disc = desk.episode(InjuryType.FD);
        Clearance clearance = desk.cleared(disc, LocalDate.of(2022, 6, 12));
        shown();
        screen.remove(clearance);
        assertThat(shown().episodes()).containsExactly(new Episode(disc, null));
    }

    @Test
    void answersAreSavedAtOnceAndDoNotUndoEachOther() {
        shown();
        screen.answer(HistoryFlag.OSTEOPOROSIS, Answer.NO);
        screen.answer(HistoryFlag.CANCER_HISTORY, Answer.YES);
        screen.answer(HistoryFlag.OSTEOPOROSIS, Answer.NOT_ASKED);
        assertThat(desk.record().client().answer(HistoryFlag.OSTEOPOROSIS)).isEqualTo(Answer.NOT_ASKED);
        assertThat(desk.record().client().answer(HistoryFlag.CANCER_HISTORY)).isEqualTo(Answer.YES);
        assertThat(shown().client().answer(HistoryFlag.CANCER_HISTORY)).isEqualTo(Answer.YES);
    }

    @Test
    void theAgreementIsSavedWithItsDays() {
        AgreementFormViewModel form = agreement();
        form.type(new AgreementFormViewModel.Form("4.3.2026", "", ReadinessForm.Outcome.PASSED, "5.3.2026"));
        form.save();
        assertThat(form.state().problems()).isEmpty();
        assertThat(desk.record().client().consent().stands()).isTrue();
        assertThat(desk.record().client().readiness().outcome()).isEqualTo(ReadinessForm.Outcome.PASSED);
        form.type(new AgreementFormViewModel.Form("4.3.2026", "1.3.2026", ReadinessForm.Outcome.PASSED, "soon"));
        form.save();
        assertThat(form.state().problems()).containsOnlyKeys("readinessDate");
        form.type(new AgreementFormViewModel.Form("4.3.2026", "1.3.2026", ReadinessForm.Outcome.PASSED, ""));
        form.save();
        assertThat(form.state().problems()).containsOnlyKeys("consentWithdrawn");
        form.type(new AgreementFormViewModel.Form("", "1.3.2026", ReadinessForm.Outcome.PASSED, ""));
        form.save();
        assertThat(form.state().problems()).containsOnlyKeys("consentGiven");
    }

    @Test
    void whatWasTypedAboutTheAgreementIsThereAgainUntilItIsSavedOrTakenBack() {
        AgreementFormViewModel.Form recorded = agreement().state().form();
        AgreementFormViewModel.Form typed =
                new AgreementFormViewModel.Form("4 March", "", ReadinessForm.Outcome.REFERRED, "31.02.");
        agreement().type(typed);
        AgreementFormViewModel again = agreement();
        assertThat(again.isFromDraft()).isTrue();
        assertThat(again.state().form()).isEqualTo(typed);
        again.type(recorded);
        assertThat(agreement().isFromDraft()).isFalse();

        again.type(new AgreementFormViewModel.Form("4 March", "", ReadinessForm.Outcome.REFERRED, ""));
        again.save();
        assertThat(agreement().isFromDraft()).isFalse();
        assertThat(desk.record().client().readiness().outcome()).isEqualTo(ReadinessForm.Outcome.REFERRED);
    }

    private AgreementFormViewModel agreement() {
        List<AgreementFormViewModel> made = new ArrayList<>();
        shown();
        screen.agreement(made::add);
        return made.get(0);
    }

    @Test
    void withoutAHistoryTheHingeAloneHoldsMovementsBack() {
        MovementsByGate changes = shown().changes();
        assertThat(changes.all()).isEqualTo(112);
        assertThat(changes.count(Gate.REGRESS)).isEqualTo(changes.hingeWaits()).isPositive();
        assertThat(changes.count(Gate.HOLD)).isZero();
    }

    @Test
    void anOpenVerdictHoldsWhatLoadsTheBack() {
        desk.doctorVerdict();
        assertThat(shown().open().holdsBackLoading()).isTrue();
        assertThat(shown().changes().count(Gate.HOLD)).isGreaterThan(100);
    }

    @Test
    void examplesComeFromDifferentPatterns() {
        desk.episode(InjuryType.FD);
        List<Movement> examples = shown().changes().examples(Gate.REGRESS, 4);
        assertThat(examples)
                .extracting(Movement::pattern)
                .doesNotHaveDuplicates()
                .hasSize(4);
        assertThat(shown().changes().examples(Gate.HOLD, 4)).isEmpty();
    }

    @Test
    void aDraftIsTakenUpWhenTheClientIsShown() {
        shown();
        screen.form().type(EpisodeField.HOW, "a sofa");
        BackHistoryViewModel again = new BackHistoryViewModel(desk.useCases, desk.tasks);
        again.show(desk.client.id());
        assertThat(again.form().state().form().get(EpisodeField.HOW)).isEqualTo("a sofa");
        desk.episode(InjuryType.NS);
        again.form().type(EpisodeField.HOW, "a chair");
        again.show(desk.client.id());
        assertThat(again.form().state().form().get(EpisodeField.HOW)).isEqualTo("a chair");
    }

    @Test
    void aClientThatIsGoneShowsNothing() {
        screen.show(Id.random());
        assertThat(screen.state()).isNull();
    }

    private BackInjury dated(InjuryType type, RoughDate when) {
        RecordInjury.Request r = RecordInjury.Request.of(desk.client.id(), type);
        return HistoryDesk.saved(desk.injuries.handle(new RecordInjury.Request(
                null,
                r.client(),
                r.type(),
                when,
                Set.of(),
                "",
                null,
                Answer.NO,
                "",
                "",
                "",
                null,
                BackInjury.Status.SETTLED,
                null,
                "")));
    }
}
