package org.hingewise.ui.session;

import java.util.List;
import java.util.Objects;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Lines;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** Why a movement may or may not be given to this client today, and what to do instead. */
final class GatePanel {
    private final Card card = Card.of("insets 14 14 10 6, gap 0 8, fill, wrap 1, hidemode 3", "[grow,fill]", "");
    private final JPanel body =
            new JPanel(new MigLayout("insets 2 2 8 10, gap 8 4, fillx, wrap 2, hidemode 3", "[grow,fill][]", ""));
    /** What goes against the gate stays in sight, below what scrolls. */
    private final JPanel foot =
            new JPanel(new MigLayout("insets 9 2 2 10, gap 10 4, fillx, hidemode 3", "[][grow,fill]", "[center]"));

    private final PlanViewModel plan;
    private final Dialogs dialogs;
    private final Runnable assessHinge;
    private final Runnable changed;
    private @Nullable GateView shown;
    private String hint = "";
    private @Nullable JButton first;
    private boolean begun;

    /**
     * An empty panel.
     *
     * @param assessHinge goes to the hinge checklist
     * @param changed called after something was taken into the plan
     */
    GatePanel(PlanViewModel plan, Dialogs dialogs, Runnable assessHinge, Runnable changed) {
        this.plan = plan;
        this.dialogs = dialogs;
        this.assessHinge = assessHinge;
        this.changed = changed;
        body.setOpaque(false);
        body.setName("gate");
        foot.setOpaque(false);
        foot.setBorder(Lines.top());
        card.add(Scrolls.vertical("gate.scroll", body), "wmin 0, hmin 0, push, grow");
        card.add(foot, "wmin 0");
    }

    Card component() {
        return card;
    }

    /** The first thing to do in it: something easier, the cap, else whatever there is; null when there is nothing. */
    @Nullable
    JComponent firstAction() {
        return first;
    }

    void render(PlanState state) {
        GateView view = state.panel();
        if (begun && Objects.equals(view, shown) && hint.equals(state.hint())) {
            return;
        }
        begun = true;
        shown = view;
        hint = state.hint();
        body.removeAll();
        foot.removeAll();
        first = null;
        card.edge(Card.Edge.TOP, view == null ? null : Tone.of(view.gate()).colourKey());
        if (view == null) {
            body.add(Labels.h3(Texts.get("panel.empty.title")), "span 2, wmin 0");
            body.add(Prose.muted(Texts.get("panel.empty.text")), "span 2, wmin 0");
            if (!hint.isEmpty()) {
                Prose waits = Prose.of(lead(hint));
                waits.setName("gate.hint");
                body.add(waits, "span 2, wmin 0, gaptop 14");
                if (state.assessHinge()) {
                    body.add(assess(), "span 2, growx 0, gaptop 6");
                }
            }
        } else {
            head(view);
            reasons(view);
            instead(view);
            toPlan(view);
            say(view);
            sentences(Texts.get("panel.adjust"), view.adjustments());
            numbers(view);
            anyway(view);
        }
        foot.setVisible(foot.getComponentCount() > 0);
        card.revalidate();
        card.repaint();
    }

    private void head(GateView view) {
        Prose name = Prose.styled("h3", view.name());
        name.setName("gate.name");
        body.add(name, "wmin 0, aligny top");
        body.add(Chip.status("gate.chip", Tone.of(view.gate()), view.word()), "aligny top, alignx right, growx 0");
        body.add(Prose.caption(view.about()), "span 2, wmin 0");
        if (!view.cap().isEmpty()) {
            Prose cap = Prose.of(Prose.Run.strong(Texts.get("panel.cap")), Prose.Run.plain(" " + view.cap()));
            cap.setName("gate.cap");
            body.add(cap, "span 2, wmin 0, gaptop 6");
        }
        if (!view.toCap().isEmpty()) {
            first = Buttons.compactPrimary("gate.toCap", view.toCap(), () -> {
                plan.useCap();
                changed.run();
            });
            body.add(first, "span 2, growx 0, gaptop 4");
        }
    }

    private void reasons(GateView view) {
        if (view.reasons().isEmpty()) {
            return;
        }
        title(Texts.get(view.passes() ? "panel.why.passes" : "panel.why"));
        for (int i = 0; i < view.reasons().size(); i++) {
            JPanel line = new JPanel(new MigLayout("insets 0, gap 8 0, fillx", "[][grow,fill]", "[top]"));
            line.setOpaque(false);
            JLabel sign = new JLabel(Icons.TRIANGLE.at(11, Tone.of(view.gate()).colourKey()));
            Prose sentence = Prose.of(lead(view.reasons().get(i)));
            sentence.setName("gate.reason." + i);
            line.add(sign, "gaptop 3");
            line.add(sentence, "wmin 0");
            body.add(line, "span 2, wmin 0, gaptop 2");
        }
        if (view.assessHinge()) {
            body.add(assess(), "span 2, growx 0, gaptop 6");
        }
    }

    private JButton assess() {
        JButton assess = Buttons.compact("gate.assess", Texts.get("panel.assess"), assessHinge);
        assess.setToolTipText(Texts.get("panel.assess.tip"));
        return assess;
    }

    /** The words before the first colon are what it is about. */
    private static Prose.Run[] lead(String sentence) {
        int colon = sentence.indexOf(": ");
        return colon < 0
                ? new Prose.Run[] {Prose.Run.plain(sentence)}
                : new Prose.Run[] {
                    Prose.Run.strong(sentence.substring(0, colon + 1)), Prose.Run.plain(sentence.substring(colon + 1))
                };
    }

    private void instead(GateView view) {
        if (!view.nothingInstead().isEmpty()) {
            title(Texts.get("panel.instead"));
            body.add(Prose.text(view.nothingInstead()), "span 2, wmin 0");
        }
        if (view.instead().isEmpty()) {
            return;
        }
        title(Texts.get("panel.instead"));
        for (int i = 0; i < view.instead().size(); i++) {
            GateView.Instead easier = view.instead().get(i);
            JPanel words = new JPanel(new MigLayout("insets 0, gap 0 0, fillx, wrap 1", "[grow,fill]", ""));
            words.setOpaque(false);
            words.add(Prose.text(easier.name()), "wmin 0");
            words.add(Prose.caption(easier.detail()), "wmin 0");
            body.add(words, "wmin 0, gaptop 2");
            String name = "gate.use." + easier.id();
            Runnable use = () -> {
                plan.use(easier.id());
                changed.run();
            };
            JButton button = i == 0
                    ? Buttons.compactPrimary(name, Texts.get("panel.use"), use)
                    : Buttons.compact(name, Texts.get("panel.use"), use);
            button.getAccessibleContext().setAccessibleName(Texts.get("panel.use.read", easier.name()));
            button.setToolTipText(PlainText.tip(Texts.get("panel.use.read", easier.name())));
            body.add(button, "aligny center, alignx right, growx 0, gaptop 2");
            first = i == 0 ? button : first;
        }
    }

    /** While it is only looked at and passes, it can go into the plan from here. */
    private void toPlan(GateView view) {
        if (view.row() == null && view.passes()) {
            JButton add = Buttons.compactPrimary("gate.add", Texts.get("panel.add"), () -> {
                plan.add(view.movement());
                changed.run();
            });
            body.add(add, "span 2, growx 0, gaptop 10");
        }
    }

    private void say(GateView view) {
        sentences(
                Texts.get("panel.say"),
                view.say().stream().map(cue -> Texts.get("panel.cue", cue)).toList());
    }

    private void sentences(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            title(heading);
            sentences.forEach(s -> body.add(Prose.text(s), "span 2, wmin 0, gaptop 1"));
        }
    }

    private void numbers(GateView view) {
        if (!view.lastTime().isEmpty() || !view.estimate().isEmpty()) {
            title(Texts.get("panel.numbers"));
            for (String line : List.of(view.lastTime(), view.estimate())) {
                if (!line.isEmpty()) {
                    body.add(Prose.text(line), "span 2, wmin 0");
                }
            }
        }
    }

    private void anyway(GateView view) {
        switch (view.anyway()) {
            case POSSIBLE -> {
                JButton button = Labels.style(
                        Buttons.plain("gate.anyway", Texts.get("panel.anyway"), () -> ask(view)), "compact caution");
                foot.add(button);
                foot.add(Prose.caption(view.anywayLine()), "wmin 0");
                first = first == null ? button : first;
            }
            case GIVEN -> {
                Prose given = Prose.text(view.anywayLine());
                given.setName("gate.given");
                foot.add(given, "span 2, wmin 0, wrap, growx");
                foot.add(
                        Buttons.compact("gate.takeBack", Texts.get("panel.takeBack"), plan::takeReasonBack), "growx 0");
            }
            case NOT_POSSIBLE -> {
                Prose why = Prose.muted(view.anywayLine());
                why.setName("gate.notAnyway");
                foot.add(why, "span 2, wmin 0, growx");
            }
            case NOT_NEEDED -> {}
        }
    }

    private void ask(GateView view) {
        dialogs.ask(
                new Dialogs.TextQuestion(
                        Texts.get("panel.anyway.title", view.name()),
                        Texts.get("panel.anyway.text"),
                        Texts.get("panel.anyway.label"),
                        Texts.get("panel.anyway.yes"),
                        PlanViewModel.MAX_REASON),
                reason -> {
                    plan.assignAnyway(reason);
                    changed.run();
                });
    }

    private void title(String text) {
        body.add(Labels.h4(text), "span 2, gaptop 12");
    }
}
