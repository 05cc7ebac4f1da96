package org.hingewise.ui.soreness;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import org.hingewise.domain.Answer;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.gui.Sample;
import org.hingewise.text.VerdictTexts;
import org.hingewise.ui.chart.ChartExport;
import org.hingewise.ui.chart.ChartLearning;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.ui.kit.WindowDialogs;
import org.hingewise.usecase.KeepDraft;
import org.hingewise.usecase.LearnUsual;
import org.hingewise.usecase.LogSoreness;
import org.hingewise.usecase.ReadClient;

/** The sheet that logs soreness: empty, filled in, with follow-up ticks, with a wrong time, and interrupted. */
final class SorenessGallery implements GalleryScreens {
    @Override
    public List<Screen> screens() {
        return List.of(
                Screen.whole("log-soreness", s -> sheet(s, s.maya, SorenessGallery::climbing)),
                Screen.whole("log-soreness-empty", s -> sheet(s, s.jonas, model -> {})),
                Screen.whole("log-soreness-usual", s -> sheet(s, s.jonas, SorenessGallery::usual)),
                Screen.whole("log-soreness-which", s -> sheet(s, s.maya, SorenessGallery::which)),
                Screen.whole("log-soreness-other", s -> sheet(s, s.tom, model -> other(s, model))),
                Screen.whole("log-soreness-urgent", s -> sheet(s, s.maya, SorenessGallery::urgent)),
                new Screen("soreness-tab", 1054, 656, s -> tab(s, s.maya)),
                new Screen("soreness-tab-empty", 1054, 656, s -> tab(s, s.tom)),
                Screen.whole("soreness-why", SorenessGallery::why));
    }

    private static JComponent tab(Sample sample, Client client) {
        SorenessViewModel model = new SorenessViewModel(
                new ReadClient(sample.store),
                new LogSoreness(sample.ledger, VerdictTexts::advice),
                () -> sample.now,
                sample.tasks);
        SorenessPanel panel = new SorenessPanel(
                model,
                sample.dialogs,
                new ChartExport(new FakeOutside(), sample.dialogs, sample.tasks),
                new ChartLearning(sample.dialogs, sample.tasks, new LearnUsual(sample.ledger)),
                sample.now.date(),
                () -> {},
                () -> {},
                () -> {});
        model.show(client.id());
        return panel;
    }

    private static JComponent why(Sample sample) {
        JRootPane root = new JRootPane();
        JudgedEntry last =
                sample.store.read(r -> r.soreness().of(sample.maya.id())).get(3);
        JudgedEntry judged = new JudgedEntry(last.entry(), last.verdict(), VerdictTexts.advice(last.verdict()));
        WhySheet.open(new WindowDialogs(root), judged, sample.now.date());
        return root;
    }

    private static JComponent sheet(Sample sample, Client client, Consumer<LogSorenessViewModel> filled) {
        JRootPane root = new JRootPane();
        LogSorenessViewModel model = new LogSorenessViewModel(
                client.id(),
                new LogSorenessViewModel.Services(
                        new ReadClient(sample.store),
                        new LogSoreness(sample.ledger, verdict -> "advice"),
                        new KeepDraft(sample.store),
                        () -> sample.now,
                        sample.tasks));
        LogSorenessSheet.open(new WindowDialogs(root), model);
        filled.accept(model);
        return root;
    }

    private static void climbing(LogSorenessViewModel model) {
        model.score(7);
        model.region(BackRegion.LOW_LEFT, true);
        model.distribution(Distribution.FOCAL);
        model.onset(Onset.GRADUAL);
        model.presentBefore(Answer.NO);
        model.answer(WarningQuestion.NIGHT, Answer.YES);
        model.answer(WarningQuestion.MOVING, Answer.NO);
        model.answer(WarningQuestion.SPREADING, Answer.NO);
        model.context("5", 8, 4);
    }

    private static void usual(LogSorenessViewModel model) {
        model.score(3);
        model.region(BackRegion.LOW_LEFT, true);
        model.region(BackRegion.LOW_RIGHT, true);
        model.distribution(Distribution.DIFFUSE);
        model.onset(Onset.GRADUAL);
        model.presentBefore(Answer.NO);
        model.noneOfTheRest();
        model.context("7.5", 2, 8);
        model.texts("a bit stiff getting up", "");
    }

    private static void which(LogSorenessViewModel model) {
        climbing(model);
        model.answer(WarningQuestion.SPREADING, Answer.YES);
        model.tick(Symptom.SPREADING_LEG, true);
        model.answer(WarningQuestion.WEAKNESS, Answer.YES);
        model.answer(WarningQuestion.ELSE, Answer.YES);
    }

    private static void other(Sample sample, LogSorenessViewModel model) {
        model.score(4);
        model.after(Training.other(
                new TimeChoice(TimeChoice.Preset.OTHER, sample.now.date().minusDays(1), "18:30")));
        model.time(new TimeChoice(TimeChoice.Preset.OTHER, sample.now.date(), "noon"));
        model.context("lots", null, null);
    }

    private static void urgent(LogSorenessViewModel model) {
        climbing(model);
        model.answer(WarningQuestion.BLADDER, Answer.YES);
    }
}
