package org.hingewise.ui.backhistory;

import java.awt.BorderLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.hingewise.domain.Answer;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.exchange.MovementFile;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.gui.Sample;
import org.hingewise.ui.kit.Labels;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.RecordClearance;
import org.hingewise.usecase.UseCases;

/** The back history as a coach meets it: full, empty, held, with mistakes in the form, and its sheets. */
final class BackHistoryGallery implements GalleryScreens {
    /** The tab beside the client list at 1366 × 768. */
    private static final int WIDTH = 1054;

    private static final int HEIGHT = 656;

    @Override
    public List<Screen> screens() {
        return List.of(
                screen("history", HEIGHT, sample -> page(sample, sample.maya, BackHistoryGallery::typed)),
                screen("history-empty", HEIGHT, sample -> page(sample, sample.tom, model -> {})),
                screen("history-many", 1500, sample -> page(sample, sample.maya, model -> many(sample, model))),
                screen("history-problems", 900, sample -> page(sample, sample.jonas, BackHistoryGallery::mistaken)),
                new Screen("history-clearance", 564, 520, sample -> clearance(sample)),
                new Screen("history-agreement", 564, 320, sample -> agreement(sample)));
    }

    private static Screen screen(String name, int height, java.util.function.Function<Sample, JComponent> build) {
        return new Screen(name, WIDTH, height, build);
    }

    private static UseCases useCases(Sample sample) {
        return UseCases.over(
                sample.store, MovementFile.shipped(), v -> "This is not a diagnosis.", () -> sample.now, Events.NONE);
    }

    private static JComponent page(Sample sample, Client client, Consumer<BackHistoryViewModel> before) {
        BackHistoryViewModel model = new BackHistoryViewModel(useCases(sample), sample.tasks);
        BackHistoryPanel panel =
                new BackHistoryPanel(model, sample.dialogs, () -> sample.now.date(), () -> {}, () -> {});
        model.show(client.id());
        before.accept(model);
        model.show(client.id());
        JPanel page = new JPanel(new BorderLayout());
        page.add(panel.component());
        return page;
    }

    private static void typed(BackHistoryViewModel model) {
        EpisodeFormViewModel form = model.form();
        form.type(EpisodeField.WHEN, "autumn 2024");
        form.type(EpisodeField.TYPE, "MS");
        form.type(EpisodeField.WHERE, "LOW_LEFT,LOW_RIGHT");
        form.type(EpisodeField.HOW, "Kettlebell swings, felt it the same evening");
        form.type(EpisodeField.WORST, "6 / 10");
        form.type(EpisodeField.LAST_SYMPTOMS, "2 weeks later");
        form.type(EpisodeField.WORSE, "bending, twisting");
        form.type(EpisodeField.BETTER, "heat, walking");
        form.type(EpisodeField.LEG, "NO");
        form.type(EpisodeField.STATUS, "SETTLED");
        model.answer(HistoryFlag.OSTEOPOROSIS, Answer.NO);
        model.answer(HistoryFlag.LONG_TERM_STEROIDS, Answer.NO);
        model.answer(HistoryFlag.CANCER_HISTORY, Answer.YES);
    }

    private static void mistaken(BackHistoryViewModel model) {
        EpisodeFormViewModel form = model.form();
        form.type(EpisodeField.WHEN, "31.02.2024");
        form.type(EpisodeField.WORST, "12");
        form.type(EpisodeField.LAST_SYMPTOMS, "later than that");
        form.save();
    }

    private static void many(Sample sample, BackHistoryViewModel model) {
        UseCases useCases = useCases(sample);
        episode(useCases, sample.maya, InjuryType.SPL, "2019", "<html><b>Gymnastics</b> as a teenager");
        episode(useCases, sample.maya, InjuryType.PD, "this year", "");
        episode(useCases, sample.maya, InjuryType.MS, "2 weeks ago", "Picking up a sock");
        BackInjury disc =
                Objects.requireNonNull(model.state()).record().injuries().get(0);
        clear(useCases, sample.maya, disc, "Dr Lindqvist", LocalDate.of(2022, 6, 12), "", null, null);
        clear(
                useCases,
                sample.maya,
                useCases.readClient().handle(sample.maya.id()).orElseThrow().injuries().stream()
                        .filter(b -> b.type() == InjuryType.PD)
                        .findFirst()
                        .orElseThrow(),
                "Professor Maria-Theresia von Hohenlohe-Langenburg",
                LocalDate.of(2026, 9, 1),
                "No barbell from the floor until the control visit; no sit-ups; walking as much as she likes.",
                60,
                LocalDate.of(2026, 11, 3));
        clear(useCases, sample.maya, null, "Physio Hansen", LocalDate.of(2026, 11, 1), "", 80, null);
        BackInjury change = useCases.readClient().handle(sample.maya.id()).orElseThrow().injuries().stream()
                .filter(b -> b.type() == InjuryType.PD)
                .findFirst()
                .orElseThrow();
        model.form().edit(change);
    }

    private static void episode(UseCases useCases, Client client, InjuryType type, String when, String how) {
        EpisodeFormViewModel form = new EpisodeFormViewModel(
                new org.hingewise.ui.kit.DirectTasks(),
                useCases.clock(),
                useCases.recordInjury(),
                useCases.keepDraft());
        form.begin(client.id(), List.of(), new EpisodeFormViewModel.Kept("", ""));
        form.type(EpisodeField.TYPE, type.name());
        form.type(EpisodeField.WHEN, when);
        form.type(EpisodeField.HOW, how);
        form.type(EpisodeField.WHERE, "LOW_LEFT,LOW_RIGHT");
        form.type(EpisodeField.STATUS, type == InjuryType.MS ? "ONGOING" : "");
        form.type(EpisodeField.SURGERY, type == InjuryType.PD ? "1 Mar 2026" : "");
        form.save();
    }

    private static void clear(
            UseCases useCases,
            Client client,
            BackInjury about,
            String by,
            LocalDate date,
            String limits,
            Integer percent,
            LocalDate until) {
        useCases.recordClearance()
                .handle(new RecordClearance.Request(
                        client.id(), about == null ? null : about.id(), by, date, limits, percent, until));
    }

    private static JComponent clearance(Sample sample) {
        BackHistoryViewModel model = new BackHistoryViewModel(useCases(sample), sample.tasks);
        model.show(sample.maya.id());
        model.clearance(Objects.requireNonNull(model.state()).episodes().get(0).injury(), made -> {
            made.type(new ClearanceForm(
                    made.state().form().about(), "", "19 Nov 2026", "No sit-ups for a month.", "60", ""));
            made.save();
            new ClearanceSheet(made, () -> sample.now.date()).show(sample.dialogs, () -> {});
        });
        return sheet(sample);
    }

    private static JComponent agreement(Sample sample) {
        BackHistoryViewModel model = new BackHistoryViewModel(useCases(sample), sample.tasks);
        model.show(sample.maya.id());
        model.agreement(made -> new AgreementSheet(made, () -> sample.now.date()).show(sample.dialogs, () -> {}));
        return sheet(sample);
    }

    /** The sheet's body on its card's ground. */
    private static JComponent sheet(Sample sample) {
        JPanel card = new JPanel(new BorderLayout(0, 16));
        Labels.style(card, "panel");
        card.setBorder(BorderFactory.createEmptyBorder(18, 22, 18, 22));
        card.add(Labels.h2(sample.dialogs.sheet().title()), BorderLayout.NORTH);
        card.add(sample.dialogs.sheet().body());
        return card;
    }
}
