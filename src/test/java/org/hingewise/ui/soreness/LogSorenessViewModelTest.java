package org.hingewise.ui.soreness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.domain.Answer.NO;
import static org.hingewise.domain.Answer.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.DomsComparison.Reading;
import org.hingewise.domain.analysis.SorenessStory;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.FiredRule;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Unknown;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.ui.soreness.TimeChoice.Preset;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.KeepDraft;
import org.hingewise.usecase.Ledger;
import org.hingewise.usecase.LogSoreness;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.ReadClient;
import org.hingewise.usecase.Undo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LogSorenessViewModelTest {
    private final FakeStore store = new FakeStore();
    private Moment now = SorenessStory.at("2026-11-18T11:10");
    private final Client maya = Client.named("Maya Okafor", MassUnit.KG, now);
    private final SorenessStory story = new SorenessStory(maya.id());
    private final List<JudgedEntry> urgent = new ArrayList<>();
    private int done;
    private final LogSorenessViewModel.Services services = new LogSorenessViewModel.Services(
            new ReadClient(store),
            new LogSoreness(new Ledger(store, () -> now, change -> {}, new Undo()), verdict -> "advice"),
            new KeepDraft(store),
            () -> now,
            new DirectTasks());

    LogSorenessViewModelTest() {
        store.write(r -> {
            r.clients().save(maya);
            return maya;
        });
    }

    private Session trained(String ended) {
        Session session = story.trained("Deadlift", ended, Familiarity.UNFAMILIAR);
        return store.write(r -> {
            r.sessions().save(session);
            return session;
        });
    }

    private LogSorenessViewModel opened() {
        LogSorenessViewModel model = new LogSorenessViewModel(maya.id(), services);
        model.onUrgent(urgent::add);
        model.onDone(() -> done++);
        model.open(() -> {});
        return model;
    }

    /** An opened sheet 31 hours after a deadlift session. */
    private LogSorenessViewModel dayAfter() {
        trained("2026-11-18T11:10");
        now = SorenessStory.at("2026-11-19T18:10");
        return opened();
    }

    private static void allAskedAndUsual(LogSorenessViewModel model, int score) {
        model.score(score);
        model.distribution(Distribution.DIFFUSE);
        model.onset(Onset.GRADUAL);
        model.noneOfTheRest();
    }

    private List<JudgedEntry> entries() {
        return store.read(r -> r.soreness().of(maya.id()));
    }

    private List<Session> sessions() {
        return store.read(r -> r.sessions().of(maya.id()));
    }

    private static List<String> rules(LogSorenessViewModel model) {
        return model.state().verdict().rules().stream().map(FiredRule::id).toList();
    }

    @Test
    void countsFromTheNewestSessionAndFromNow() {
        trained("2026-11-11T11:10");
        LogSorenessViewModel model = dayAfter();
        assertThat(model.state().clientName()).isEqualTo("Maya Okafor");
        assertThat(model.state().hours()).isEqualTo(31.0);
        assertThat(model.state().time()).isEqualTo(now);
        assertThat(model.state().sessions()).hasSize(2);
    }

    @Test
    void anEarlierTimeIsOneStep() {
        LogSorenessViewModel model = dayAfter();
        model.time(TimeChoice.of(Preset.YESTERDAY_EVENING, now));
        assertThat(model.state().hours()).isEqualTo(7 + 50 / 60.0);
        model.time(TimeChoice.of(Preset.TWO_HOURS_AGO, now));
        assertThat(model.state().hours()).isEqualTo(29.0);
    }

    @Test
    void anotherSessionIsOneStep() {
        Session older = trained("2026-11-15T11:10");
        LogSorenessViewModel model = dayAfter();
        model.after(Training.recorded(older.id()));
        assertThat(model.state().hours()).isEqualTo(103.0);
    }

    @Test
    void aSessionThatIsNotInTheRecordsIsWrittenDownAsUnplanned() {
        now = SorenessStory.at("2026-11-19T18:10");
        LogSorenessViewModel model = opened();
        assertThat(model.state().hours()).isNull();
        assertThat(model.state().verdict().unknown()).contains(Unknown.TIME);

        model.after(Training.other(new TimeChoice(Preset.OTHER, LocalDate.of(2026, 11, 18), "18:10")));
        assertThat(model.state().hours()).isEqualTo(24.0);
        assertThat(model.state().comparison().readings()).isEmpty();
        allAskedAndUsual(model, 3);
        assertThat(model.state().comparison().readings()).hasSize(1);
        model.save();

        assertThat(done).isEqualTo(1);
        assertThat(sessions()).hasSize(1);
        assertThat(entries().get(0).entry().hoursAfterSession()).isEqualTo(24.0);
    }

    @Test
    void theVerdictChangesWhileOneTypes() {
        LogSorenessViewModel model = dayAfter();
        assertThat(model.state().verdict().level()).as("nothing asked yet").isEqualTo(Level.WATCH);
        allAskedAndUsual(model, 3);
        assertThat(model.state().verdict().level()).isEqualTo(Level.USUAL);
        model.score(7);
        assertThat(model.state().verdict().level()).isEqualTo(Level.DOCTOR);
        assertThat(rules(model)).contains("R2.1");
        model.score(5);
        assertThat(model.state().verdict().level()).isEqualTo(Level.WATCH);
    }

    @Test
    void thePointMovesOnTheCurve() {
        LogSorenessViewModel model = dayAfter();
        assertThat(model.state().comparison().readings()).isEmpty();
        model.score(3);
        assertThat(model.state().comparison().newest().map(Reading::nrs)).contains(3);
        model.score(6);
        assertThat(model.state().comparison().newest().map(Reading::nrs)).contains(6);
        model.score(null);
        assertThat(model.state().comparison().readings()).isEmpty();
    }

    @Test
    void notAskedIsNeverTreatedAsNo() {
        LogSorenessViewModel model = dayAfter();
        model.score(2);
        model.distribution(Distribution.DIFFUSE);
        model.onset(Onset.GRADUAL);
        for (WarningQuestion question : WarningQuestion.values()) {
            if (question != WarningQuestion.ELSE) {
                model.answer(question, NO);
            }
        }
        assertThat(model.state().verdict().level()).isEqualTo(Level.WATCH);
        assertThat(model.state().verdict().unknown()).contains(Unknown.SYMPTOMS);
        assertThat(model.state().form().unasked()).containsExactly(WarningQuestion.ELSE);
        model.save();
        assertThat(entries().get(0).entry().answer(Symptom.FEVER_OR_UNWELL)).isEqualTo(Answer.NOT_ASKED);
    }

    @Test
    void noneOfTheRestLeavesGivenAnswersAlone() {
        LogSorenessViewModel model = dayAfter();
        model.answer(WarningQuestion.NIGHT, YES);
        model.noneOfTheRest();
        assertThat(model.state().form().answer(WarningQuestion.NIGHT)).isEqualTo(YES);
        assertThat(model.state().form().unasked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NIGHT, R2.7", "MOVING, R2.6", "SPREADING, R2.8", "NUMBNESS, R2.9", "WEAKNESS, R2.9"})
    void aYesCountsBeforeItIsKnownWhich(WarningQuestion question, String rule) {
        LogSorenessViewModel model = dayAfter();
        model.answer(question, YES);
        assertThat(model.state().verdict().level()).isEqualTo(Level.DOCTOR);
        assertThat(rules(model)).contains(rule);
    }

    @Test
    void whatAYesCountsAsIsShownUntilATickSaysWhich() {
        LogSorenessViewModel model = dayAfter();
        WarningQuestion spreading = WarningQuestion.SPREADING;
        assertThat(model.state().form().showsTick(spreading, Symptom.SPREADING_LEG))
                .isFalse();
        model.answer(spreading, YES);
        assertThat(model.state().form().showsTick(spreading, Symptom.SPREADING_LEG))
                .isTrue();
        model.tick(Symptom.SPREADING_BACK, true);
        assertThat(model.state().form().showsTick(spreading, Symptom.SPREADING_LEG))
                .isFalse();
    }

    @Test
    void aTouchOnWhatAYesCountsAsSaysThatItWasSaid() {
        LogSorenessViewModel model = dayAfter();
        model.answer(WarningQuestion.NUMBNESS, YES);
        model.tick(Symptom.NUMBNESS_ONE_LEG, false);
        model.tick(Symptom.TINGLING_ONE_LEG, true);
        assertThat(model.state().form().ticks())
                .containsExactlyInAnyOrder(Symptom.NUMBNESS_ONE_LEG, Symptom.TINGLING_ONE_LEG);
    }

    @Test
    void soreLegMusclesOnBothSidesAreNoConcern() {
        LogSorenessViewModel model = dayAfter();
        allAskedAndUsual(model, 3);
        model.answer(WarningQuestion.SPREADING, YES);
        assertThat(model.state().verdict().level()).isEqualTo(Level.DOCTOR);
        model.tick(Symptom.LEG_MUSCLE_SORENESS, true);
        assertThat(model.state().verdict().level()).isEqualTo(Level.USUAL);
    }

    @Test
    void anUrgentAnswerIsSavedAtOnceAndTold() {
        LogSorenessViewModel model = dayAfter();
        model.score(4);
        model.answer(WarningQuestion.BLADDER, YES);
        assertThat(urgent).hasSize(1);
        assertThat(entries()).isEqualTo(urgent);
        assertThat(entries().get(0).verdict().level()).isEqualTo(Level.URGENT);
        assertThat(done).isZero();
    }

    @Test
    void whatIsAddedAfterAnUrgentAnswerTakesTheSavedEntrysPlace() {
        LogSorenessViewModel model = dayAfter();
        model.answer(WarningQuestion.BLADDER, YES);
        model.tick(Symptom.SADDLE_NUMBNESS, true);
        model.score(6);
        model.save();
        assertThat(done).isEqualTo(1);
        assertThat(entries()).hasSize(1);
        assertThat(entries().get(0).entry().nrs().value()).isEqualTo(6);
        assertThat(entries().get(0).entry().reported()).containsExactly(Symptom.SADDLE_NUMBNESS);
        assertThat(urgent).as("told once").hasSize(1);
    }

    @Test
    void savingAfterAnUrgentAnswerWithoutAnythingNewOnlyCloses() {
        LogSorenessViewModel model = dayAfter();
        model.answer(WarningQuestion.BLADDER, YES);
        JudgedEntry saved = urgent.get(0);
        model.save();
        assertThat(done).isEqualTo(1);
        assertThat(entries()).containsExactly(saved);
    }

    @Test
    void anUrgentAnswerIsSavedEvenWhileAFieldIsWrong() {
        LogSorenessViewModel model = dayAfter();
        model.score(4);
        model.time(new TimeChoice(Preset.OTHER, now.date(), "later"));
        model.context("lots", null, null);
        model.answer(WarningQuestion.BLADDER, YES);
        assertThat(entries()).hasSize(1);
        assertThat(model.state().problem("time")).isPresent();
        model.time(TimeChoice.of(Preset.NOW, now));
        model.context("5", null, null);
        model.save();
        assertThat(entries()).hasSize(1);
        assertThat(entries().get(0).entry().sleepHours()).isEqualTo(5.0);
    }

    @Test
    void anUrgentAnswerAfterATrainingNotInTheRecordsIsCountedFromIt() {
        now = SorenessStory.at("2026-11-19T18:10");
        LogSorenessViewModel model = opened();
        model.after(Training.other(new TimeChoice(Preset.OTHER, LocalDate.of(2026, 11, 18), "18:10")));
        model.answer(WarningQuestion.BLADDER, YES);
        model.score(5);
        model.save();
        assertThat(entries()).hasSize(1);
        assertThat(entries().get(0).entry().hoursAfterSession()).isEqualTo(24.0);
        assertThat(sessions()).hasSize(1);
    }

    @Test
    void everythingTypedIsSaved() {
        LogSorenessViewModel model = dayAfter();
        allAskedAndUsual(model, 4);
        model.region(BackRegion.LOW_LEFT, true);
        model.region(BackRegion.PELVIS, true);
        model.region(BackRegion.PELVIS, false);
        model.presentBefore(NO);
        model.context("5,5", 8, 4);
        model.texts("pulling", "Slept on the sofa.");
        model.save();
        var entry = entries().get(0).entry();
        assertThat(entry.nrs().value()).isEqualTo(4);
        assertThat(entry.regions()).isEqualTo(Set.of(BackRegion.LOW_LEFT));
        assertThat(entry.distribution()).isEqualTo(Distribution.DIFFUSE);
        assertThat(entry.onset()).isEqualTo(Onset.GRADUAL);
        assertThat(entry.presentBefore()).isEqualTo(NO);
        assertThat(entry.sleepHours()).isEqualTo(5.5);
        assertThat(entry.stress()).isEqualTo(8);
        assertThat(entry.trust()).isEqualTo(4);
        assertThat(entry.words().value()).isEqualTo("pulling");
        assertThat(entry.note().value()).isEqualTo("Slept on the sofa.");
        assertThat(entry.time()).isEqualTo(now);
        assertThat(done).isEqualTo(1);
    }

    @Test
    void theVerdictShownIsTheVerdictSaved() {
        LogSorenessViewModel model = dayAfter();
        allAskedAndUsual(model, 7);
        var shown = model.state().verdict();
        model.save();
        assertThat(entries().get(0).verdict()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER, 2026-11-19, 18:13, in_future",
        "OTHER, 2026-11-18, 11:09, before_session",
        "OTHER, 2026-11-19, noonish, not_a_time",
        "OTHER, 2026-11-19, '', required"
    })
    void aTimeThatCannotBeIsToldBesideItAndNothingIsSaved(Preset preset, LocalDate day, String clock, String code) {
        LogSorenessViewModel model = dayAfter();
        model.score(3);
        model.time(new TimeChoice(preset, day, clock));
        assertThat(model.state().problem("time").map(Problem::code)).contains(code);
        assertThat(model.state().verdict()).as("signs are still judged").isNotNull();
        assertThat(model.state().hours()).isNull();
        assertThat(model.state().comparison().readings()).isEmpty();
        List<String> refused = new ArrayList<>();
        model.onRefused(
                () -> refused.add(model.state().problem("time").orElseThrow().code()));
        model.save();
        assertThat(refused).containsExactly(code);
        assertThat(entries()).isEmpty();
        assertThat(done).isZero();
        assertThat(model.state().form().score()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"25, out_of_range", "-1, not_a_number", "eight, not_a_number", "NaN, not_a_number", "1e3, not_a_number"
    })
    void hoursSleptThatCannotBeAreTold(String typed, String code) {
        LogSorenessViewModel model = dayAfter();
        model.context(typed, null, null);
        assertThat(model.state().problem("sleepHours").map(Problem::code)).contains(code);
        model.save();
        assertThat(entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 10:00, in_future", "2026-11-18, soon, not_a_time"})
    void anEndOfATrainingThatCannotBeIsTold(LocalDate day, String clock, String code) {
        LogSorenessViewModel model = dayAfter();
        model.after(Training.other(new TimeChoice(Preset.OTHER, day, clock)));
        assertThat(model.state().problem("session_ended").map(Problem::code)).contains(code);
        model.save();
        assertThat(entries()).isEmpty();
    }

    @Test
    void leavingKeepsWhatWasTypedAndItIsOfferedAgain() {
        LogSorenessViewModel first = dayAfter();
        first.score(6);
        first.answer(WarningQuestion.WEAKNESS, YES);
        first.tick(Symptom.LEG_WEAKNESS_MILD, true);
        first.region(BackRegion.LOW_LEFT, true);
        first.context("5", 8, null);
        first.texts("<html>sharp", "line\nline");
        first.leave();
        Moment typed = now;

        now = now.plusMinutes(90);
        LogSorenessViewModel second = opened();
        assertThat(second.state().draftFrom()).isEqualTo(typed);
        assertThat(second.state().form().score()).as("only offered").isNull();
        second.continueDraft();
        SorenessForm form = second.state().form();
        assertThat(form.score()).isEqualTo(6);
        assertThat(form.answer(WarningQuestion.WEAKNESS)).isEqualTo(YES);
        assertThat(form.ticks()).containsExactly(Symptom.LEG_WEAKNESS_MILD);
        assertThat(form.regions()).containsExactly(BackRegion.LOW_LEFT);
        assertThat(form.sleep()).isEqualTo("5");
        assertThat(form.stress()).isEqualTo(8);
        assertThat(form.words()).isEqualTo("<html>sharp");
        assertThat(form.note()).isEqualTo("line\nline");
        assertThat(second.state().time()).as("now stays when it was typed").isEqualTo(typed);
        assertThat(second.state().draftFrom()).isNull();
    }

    @Test
    void aDraftIsKeptWhileOneTypesAndForgottenOnceSaved() {
        LogSorenessViewModel model = dayAfter();
        model.score(3);
        assertThat(new KeepDraft(store).find("soreness", maya.id())).isPresent();
        model.save();
        assertThat(new KeepDraft(store).find("soreness", maya.id())).isEmpty();
    }

    @Test
    void aSheetLeftUntouchedKeepsNoDraftAndDoesNotForgetAnEarlierOne() {
        LogSorenessViewModel untouched = dayAfter();
        untouched.leave();
        assertThat(opened().state().draftFrom()).isNull();

        LogSorenessViewModel typed = opened();
        typed.score(3);
        typed.leave();
        opened().leave();
        assertThat(opened().state().draftFrom()).isNotNull();
    }

    @Test
    void aDraftCanBeForgotten() {
        LogSorenessViewModel model = dayAfter();
        model.score(3);
        model.leave();
        LogSorenessViewModel again = opened();
        again.discardDraft();
        assertThat(again.state().draftFrom()).isNull();
        assertThat(opened().state().draftFrom()).isNull();
    }

    @Test
    void aDraftOfAnUrgentSheetIsNotOfferedOnceItsEntryIsSaved() {
        LogSorenessViewModel model = dayAfter();
        model.answer(WarningQuestion.BLADDER, YES);
        model.leave();
        assertThat(opened().state().draftFrom()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Training.Kind.class)
    void aDraftComesBackWithItsTraining(Training.Kind kind) {
        Session session = trained("2026-11-18T11:10");
        now = SorenessStory.at("2026-11-19T18:10");
        Training training =
                switch (kind) {
                    case RECORDED -> Training.recorded(session.id());
                    case OTHER -> Training.other(new TimeChoice(Preset.OTHER, LocalDate.of(2026, 11, 18), "09:00"));
                    case UNKNOWN -> Training.UNKNOWN;
                };
        SorenessForm form = SorenessForm.empty(training, now).withScore(2);
        Optional<SorenessDraft> read = SorenessDraft.read(SorenessDraft.write(form, now), now);
        assertThat(read.map(d -> d.form().after())).contains(training);
    }

    @Test
    void aTextThatIsNoDraftIsNone() {
        assertThat(SorenessDraft.read("", now)).isEmpty();
        assertThat(SorenessDraft.read("time=yesterday\nscore=4", now)).isEmpty();
        assertThat(SorenessDraft.read("{\"score\":4}", now)).isEmpty();
    }

    @Test
    void whatADraftHoldsTooMuchOfIsCutAndUnknownCodesAreLeftOut() {
        String text =
                "time=2026-11-19T18:10:00+01:00\nscore=11\nonset=MAYBE\nregion.HEAD=YES\nanswer.NIGHT=PERHAPS\nwords="
                        + "w".repeat(500);
        SorenessForm form = SorenessDraft.read(text, now).orElseThrow().form();
        assertThat(form.score()).isNull();
        assertThat(form.onset()).isNull();
        assertThat(form.regions()).isEmpty();
        assertThat(form.answers()).isEmpty();
        assertThat(form.words()).hasSize(SorenessForm.WORDS_LIMIT);
    }
}
