package org.hingewise.ui.returning;

import java.time.LocalDate;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ReturnStanding;
import org.hingewise.domain.returning.Ladder.StepBack;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.returning.ReturnPlan.Step;
import org.hingewise.domain.returning.Stage;
import org.hingewise.text.ReturnTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.returning.ReturnViewModel.Proposal;
import org.hingewise.ui.returning.ReturnViewModel.State;

/** The cards beside the ladder: what calls for attention, the stage, the next loads, and the steps so far. */
final class StandingCards {
    /** What the coach does from here. */
    record Gestures(Runnable back, Runnable takeSuggestion, Runnable stay, Runnable close, Permit permit) {}

    /** Ticks the doctor's permission, or takes it back. */
    interface Permit {
        void tick(boolean permitted);
    }

    private final JPanel column =
            new JPanel(new MigLayout("insets 0, gap 0 12, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
    private final Gestures gestures;

    StandingCards(Gestures gestures) {
        this.gestures = gestures;
        column.setOpaque(false);
    }

    JPanel component() {
        return column;
    }

    void show(State state, ReturnStanding standing) {
        column.removeAll();
        if (!state.message().isEmpty()) {
            column.add(message(state.message()), "wmin 0");
        }
        standing.back().ifPresent(back -> column.add(suggestion(standing, back), "wmin 0"));
        if (standing.facts().remindsOfBending()) {
            column.add(bending(standing), "wmin 0");
        }
        column.add(stage(state, standing), "wmin 0");
        column.add(loads(state), "wmin 0");
        column.add(steps(state, standing.plan()), "wmin 0");
        column.revalidate();
        column.repaint();
    }

    private static Card message(String words) {
        Card card = card("return.message");
        card.edge(Tone.WATCH);
        card.add(Labels.h4(Texts.get("return.notSaved")));
        card.add(Prose.text(words), "wmin 0");
        return card;
    }

    private Card suggestion(ReturnStanding standing, StepBack back) {
        Card card = card("return.suggest");
        card.edge(back.to() == Stage.TRIAGE ? Tone.DOCTOR : Tone.WATCH);
        card.add(Labels.h3(Texts.get("return.suggest.title")));
        card.add(Prose.text(ReturnTexts.back(back.why(), standing.facts().highest())), "wmin 0");
        JPanel buttons = buttons();
        buttons.add(Buttons.compactPrimary(
                "return.suggest.do",
                Texts.get("return.suggest.do", Integer.toString(back.to().number())),
                gestures.takeSuggestion()));
        buttons.add(Buttons.compact("return.suggest.stay", Texts.get("return.suggest.stay"), gestures.stay()));
        card.add(buttons, "gaptop 4");
        return card;
    }

    private static Card bending(ReturnStanding standing) {
        Card card = card("return.bending");
        card.edge(Tone.NODATA);
        card.add(Labels.h4(Texts.get("return.bending.title")));
        card.add(
                Prose.text(Texts.get(
                        "return.bending.text", Integer.toString(standing.facts().daysOpen()))),
                "wmin 0");
        return card;
    }

    private Card stage(State state, ReturnStanding standing) {
        LocalDate today = state.now().date();
        ReturnPlan plan = standing.plan();
        Card card = card("return.standing");
        Prose title = Prose.styled("h3", ReturnTexts.stage(plan.stage()));
        title.setName("return.title");
        card.add(title, "wmin 0");
        card.add(
                Prose.muted(Texts.get(
                        "return.since",
                        Times.day(plan.since().date(), today),
                        Integer.toString(standing.daysInStage(today) + 1),
                        Times.day(plan.opened().date(), today))),
                "wmin 0");
        Moment verdict = plan.verdict();
        if (verdict != null) {
            card.add(Prose.muted(Texts.get("return.since.verdict", Times.dayAndClock(verdict, today))), "wmin 0");
        }
        card.add(permit(plan, today), "gaptop 4");
        JPanel buttons = buttons();
        if (plan.stage() != Stage.TRIAGE) {
            buttons.add(Buttons.compact("return.back", Texts.get("return.back"), gestures.back()));
        }
        buttons.add(Buttons.compact("return.close", Texts.get("return.close"), gestures.close()));
        card.add(buttons, "gaptop 4");
        return card;
    }

    private JPanel permit(ReturnPlan plan, LocalDate today) {
        JPanel line = new JPanel(new MigLayout("insets 0, gap 0 2, wrap 1", "[]", ""));
        line.setOpaque(false);
        JCheckBox box = Labels.mark(new JCheckBox(), Texts.get("return.permits"));
        box.setName("return.permits");
        Moment permitted = plan.corePermitted();
        box.setSelected(permitted != null);
        box.addActionListener(e -> gestures.permit().tick(box.isSelected()));
        line.add(box);
        if (permitted != null) {
            line.add(Labels.caption(Texts.get("return.permits.on", Times.day(permitted.date(), today))), "gapleft 24");
        }
        return line;
    }

    static Card loads(State state) {
        Card card = card("return.next");
        card.add(Labels.h4(Texts.get("return.next.title")));
        if (state.proposals().isEmpty()) {
            card.add(Prose.muted(Texts.get("return.next.none")), "wmin 0");
            if (state.standing().stream().noneMatch(s -> LadderCard.explainsGreen(s.up()))) {
                card.add(Prose.caption(ReturnTexts.green()), "wmin 0");
            }
            return card;
        }
        for (int i = 0; i < state.proposals().size(); i++) {
            Proposal proposal = state.proposals().get(i);
            Prose words = Prose.text(ReturnTexts.nextLoad(
                    proposal.movement(), proposal.next(), state.client().unit()));
            words.setName("return.next." + i);
            card.add(words, "wmin 0");
        }
        card.add(Prose.caption(Texts.get("return.next.about")), "wmin 0");
        return card;
    }

    private static Card steps(State state, ReturnPlan plan) {
        Card card = card("return.steps");
        card.add(Labels.h4(Texts.get("return.steps.title")));
        for (int i = plan.steps().size() - 1; i >= 0; i--) {
            Step step = plan.steps().get(i);
            card.add(Prose.caption(ReturnTexts.step(step, state.now().date())), "wmin 0");
        }
        return card;
    }

    private static Card card(String name) {
        Card card = Card.column();
        card.setName(name);
        return card;
    }

    private static JPanel buttons() {
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8 0, novisualpadding", "", ""));
        buttons.setOpaque(false);
        return buttons;
    }
}
