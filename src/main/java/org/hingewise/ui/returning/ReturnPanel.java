package org.hingewise.ui.returning;

import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.analysis.ReturnStanding;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.returning.ReturnViewModel.State;

/** The way back: the ladder at the left, what calls for attention beside it; a calm page while none is open. */
final class ReturnPanel extends JPanel {
    private static final String NAME = "return";

    private final ReturnViewModel model;
    private final Dialogs dialogs;
    private final JPanel page =
            new JPanel(new MigLayout("insets 16 20 16 20, gap 16 0, fillx", "[grow,fill][360!,fill]", "[top]"));
    private final JPanel nothing =
            new JPanel(new MigLayout("insets 40 20 16 20, gap 0 12, wrap 1", "push[480!,fill]push", ""));
    private final LadderCard ladder = new LadderCard(this::stepUp);
    private final StandingCards cards;

    ReturnPanel(ReturnViewModel model, Dialogs dialogs) {
        super(new MigLayout("insets 0, fill, hidemode 3", "[grow,fill]", "[grow,fill]"));
        this.model = model;
        this.dialogs = dialogs;
        setName(NAME);
        cards = new StandingCards(new StandingCards.Gestures(
                this::stepBack,
                () -> model.stepBack(""),
                () -> ask("return.reason.stayTitle", "return.reason.stay", model::stay),
                () -> ask("return.reason.closeTitle", "return.reason.close", model::close),
                model::permitCore));
        page.setOpaque(false);
        page.add(ladder.component(), "wmin 0");
        page.add(cards.component());
        nothing.setOpaque(false);
        JPanel both = new JPanel(new MigLayout("insets 0, fill, hidemode 3", "[grow,fill]", "[top]"));
        both.setOpaque(false);
        both.add(page, "wmin 0");
        both.add(nothing, "wmin 0");
        page.setVisible(false);
        nothing.setVisible(false);
        add(Scrolls.vertical(NAME + ".scroll", both));
        model.onChange(this::render);
    }

    private void render() {
        State state = model.state();
        ReturnStanding standing = state == null ? null : state.standing().orElse(null);
        page.setVisible(standing != null);
        nothing.setVisible(state != null && standing == null);
        if (state != null && standing != null) {
            ladder.show(standing);
            cards.show(state, standing);
        } else if (state != null) {
            empty(state);
        }
        revalidate();
        repaint();
    }

    private void empty(State state) {
        nothing.removeAll();
        Card card = Card.column();
        card.setName(NAME + ".empty");
        card.add(Labels.h3(Texts.get("return.empty.title")));
        card.add(Prose.muted(Texts.get("return.empty.text")), "wmin 0");
        if (state.open().holdsBackLoading()) {
            card.edge(Tone.of(state.open().level()));
            card.add(
                    Prose.text(Texts.get(
                            "return.empty.verdict", Words.level(state.open().level()))),
                    "wmin 0");
        }
        Moment closed = state.lastClosed();
        if (closed != null) {
            card.add(
                    Prose.muted(Texts.get(
                            "return.empty.past",
                            Times.day(closed.date(), state.now().date()))),
                    "wmin 0");
        }
        if (!state.message().isEmpty()) {
            card.add(Prose.text(state.message()), "wmin 0");
        }
        card.add(Buttons.primary(NAME + ".open", Texts.get("return.empty.open"), model::open), "growx 0, gaptop 6");
        nothing.add(card, "wmin 0");
        if (!state.proposals().isEmpty()) {
            nothing.add(StandingCards.loads(state), "wmin 0");
        }
    }

    /** With everything there it steps at once; else it asks why. */
    private void stepUp() {
        State state = model.state();
        boolean ready =
                state != null && state.standing().map(s -> s.up().isReady()).orElse(false);
        if (ready) {
            model.stepUp("");
        } else {
            ask("return.reason.upTitle", "return.reason.up", model::stepUp);
        }
    }

    private void stepBack() {
        ask("return.reason.backTitle", "return.reason.back", model::stepBack);
    }

    private void ask(String titleKey, String textKey, Consumer<String> then) {
        dialogs.ask(
                new Dialogs.TextQuestion(
                        Texts.get(titleKey),
                        Texts.get(textKey),
                        Texts.get("return.reason.label"),
                        Texts.get("return.reason.yes"),
                        PersonalText.MAX_LENGTH),
                then);
    }
}
