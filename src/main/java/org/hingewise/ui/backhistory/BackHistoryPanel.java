package org.hingewise.ui.backhistory;

import java.awt.BorderLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Answer;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.triage.GivenVerdict;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.backhistory.BackHistoryViewModel.Episode;
import org.hingewise.ui.backhistory.BackHistoryViewModel.State;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** The back history of a client: episodes and the form at the left, what they change and what else to ask at the right. */
final class BackHistoryPanel {
    private final BackHistoryViewModel model;
    private final Dialogs dialogs;
    private final Supplier<LocalDate> today;
    private final JPanel root = new JPanel(new BorderLayout());
    private final JPanel page =
            new JPanel(new MigLayout("insets 16 20 16 20, gap 16 0, fillx", "[grow,fill][340!,fill]", "[top]"));
    private final JPanel episodes = column();
    private final EpisodeFormCard form;
    private final ChangesCard changes;
    private final AlsoAskCard ask;
    private final AgreementCard agreement;
    private final EpisodeCard.Gestures gestures;
    private @Nullable State shown;

    /**
     * The screen.
     *
     * @param assessHinge goes to the hip hinge
     * @param seeAll shows every movement with its gate
     */
    BackHistoryPanel(
            BackHistoryViewModel model,
            Dialogs dialogs,
            Supplier<LocalDate> today,
            Runnable assessHinge,
            Runnable seeAll) {
        this.model = model;
        this.dialogs = dialogs;
        this.today = today;
        form = new EpisodeFormCard(model.form(), today);
        changes = new ChangesCard(assessHinge, seeAll);
        ask = new AlsoAskCard(model::answer);
        agreement = new AgreementCard(this::editAgreement);
        gestures = new EpisodeCard.Gestures(model.form()::edit, model::remove, this::recordClearance, model::remove);
        build();
        model.onChange(this::render);
        model.onRefused(sentence -> dialogs.message(Texts.get("history.notSaved.title"), sentence));
    }

    JComponent component() {
        return root;
    }

    /** The first field of the form for episodes, which stays while the episodes above it come and go. */
    JComponent first() {
        return form.first();
    }

    /** To the first field of the form for episodes. */
    void focusForm() {
        form.focus();
    }

    private void build() {
        root.setName("back-history");
        root.setOpaque(false);
        page.setOpaque(false);
        JPanel left = column();
        left.add(episodes, "wmin 0");
        left.add(form.component(), "wmin 0");
        JPanel right = column();
        right.add(changes.component(), "wmin 0");
        right.add(ask.component(), "wmin 0");
        right.add(agreement.component(), "wmin 0");
        page.add(left, "wmin 0");
        page.add(right);
        page.setVisible(false);
        root.add(Scrolls.vertical("back-history.scroll", page));
    }

    private void render() {
        State state = model.state();
        page.setVisible(state != null);
        if (state == null) {
            return;
        }
        State before = shown;
        shown = state;
        if (before == null
                || !before.client().equals(state.client())
                || !before.episodes().equals(state.episodes())
                || !before.wholeBack().equals(state.wholeBack())
                || !before.open().equals(state.open())
                || !before.today().equals(state.today())) {
            showEpisodes(state);
        }
        changes.render(state.changes());
        ask.render(state.client());
        agreement.render(state.client());
        root.revalidate();
        root.repaint();
    }

    private void showEpisodes(State state) {
        episodes.removeAll();
        if (state.open().holdsBackLoading() || !state.wholeBack().isEmpty()) {
            episodes.add(wholeBack(state), "wmin 0");
        }
        List<Episode> list = state.episodes();
        if (list.isEmpty()) {
            episodes.add(nothing(state), "wmin 0");
        }
        for (int i = 0; i < list.size(); i++) {
            episodes.add(EpisodeCard.of("episode." + i, list.get(i), state.today(), gestures), "wmin 0");
        }
    }

    private JComponent wholeBack(State state) {
        Card card = Card.of("insets 16, gap 8 8, fillx, wrap 2, hidemode 3", "[grow,fill][]", "[center]");
        card.setName("history.whole");
        boolean held = state.open().holdsBackLoading();
        if (held) {
            card.edge(Tone.of(state.open().level()));
        }
        card.add(Labels.h3(Texts.get("history.whole")));
        JButton record =
                Buttons.compact("history.whole.record", Texts.get("history.record"), () -> recordClearance(null));
        card.add(record);
        GivenVerdict because = state.open().because();
        if (held && because != null) {
            card.add(
                    Prose.text(Texts.get(
                            "history.whole.held",
                            Times.date(because.time().date()),
                            state.client().name().value())),
                    "span 2, wmin 0");
        }
        List<Clearance> clearances = state.wholeBack();
        for (int i = 0; i < clearances.size(); i++) {
            Clearance clearance = clearances.get(i);
            boolean before = held
                    && because != null
                    && !clearance.date().value().isAfter(because.time().date());
            card.add(clearance("history.whole." + i, clearance, before, state.today()), "span 2, wmin 0");
        }
        return card;
    }

    /** @param before whether it was given before what holds the back now */
    private JComponent clearance(String name, Clearance clearance, boolean before, LocalDate day) {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 2 4, wrap 2", "[][]", "[center]"));
        row.setOpaque(false);
        String words = EpisodeWords.clearance(clearance, day);
        row.add(
                before
                        ? Chip.fact(name + ".clearance", Texts.get("history.cleared.before", words))
                        : EpisodeCard.clearanceChip(name + ".clearance", clearance, words, day),
                "wmin 0");
        row.add(EpisodeCard.takeBack(name, clearance, gestures.takeBack()));
        String limits = EpisodeWords.limits(clearance);
        if (!limits.isEmpty()) {
            row.add(Prose.muted(limits), "span 2, wmin 0");
        }
        return row;
    }

    private JComponent nothing(State state) {
        Card card = Card.of("insets 16, gap 8 8, fillx, wrap 1, hidemode 3", "[grow,fill]", "");
        card.setName("history.empty");
        boolean asked = state.client().historyAsked() == Answer.NO;
        if (asked) {
            card.edge(Tone.USUAL);
        }
        card.add(Labels.h3(Texts.get(asked ? "history.none" : "history.empty")));
        card.add(Prose.muted(Texts.get(asked ? "history.none.text" : "history.empty.text")), "wmin 0");
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8, hidemode 3, novisualpadding", "", ""));
        buttons.setOpaque(false);
        JButton none = Buttons.compactPrimary("history.none", Texts.get("history.none.button"), model::sayNone);
        none.setVisible(state.canSayNone());
        buttons.add(none);
        if (!state.open().holdsBackLoading() && state.wholeBack().isEmpty()) {
            buttons.add(
                    Buttons.compact("history.empty.record", Texts.get("history.record"), () -> recordClearance(null)));
        }
        card.add(buttons, "gaptop 2");
        return card;
    }

    private void recordClearance(@Nullable BackInjury episode) {
        model.clearance(episode, made -> new ClearanceSheet(made, today).show(dialogs, model::again));
    }

    private void editAgreement() {
        model.agreement(made -> new AgreementSheet(made, today).show(dialogs, model::again));
    }

    /** The client whose history is shown; null before it was read. */
    @Nullable
    Client client() {
        return shown == null ? null : shown.client();
    }

    private static JPanel column() {
        JPanel column = new JPanel(new MigLayout("insets 0, gap 0 12, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        column.setOpaque(false);
        return column;
    }
}
