package org.hingewise.ui.returning;

import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.analysis.ReturnStanding;
import org.hingewise.domain.returning.Criterion;
import org.hingewise.domain.returning.Ladder.StepUp;
import org.hingewise.domain.returning.Stage;
import org.hingewise.text.ReturnTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;

/** The seven stages from the top down; the one that holds says what to do in it and what the next one needs. */
final class LadderCard {
    private static final int ICON = 14;

    private final Card card = Card.of("insets 16, gap 12 6, fillx, wrap 2, hidemode 3", "[][grow,fill]", "[top]");
    private final Runnable stepUp;

    /** @param stepUp what the step's button does */
    LadderCard(Runnable stepUp) {
        this.stepUp = stepUp;
        card.setName("return.ladder");
    }

    Card component() {
        return card;
    }

    void show(ReturnStanding standing) {
        card.removeAll();
        Stage now = standing.plan().stage();
        for (Stage stage : Stage.values()) {
            boolean holds = stage == now;
            boolean done = stage.compareTo(now) < 0;
            card.add(
                    new JLabel(
                            holds
                                    ? Icons.ARROW_RIGHT.at(ICON, "Hw.accent")
                                    : (done ? Icons.CHECK : Icons.RING)
                                            .at(ICON, done ? Tone.USUAL.colourKey() : "Hw.muted")),
                    "gaptop 3");
            card.add(heading(stage, holds, done), "wmin 0");
            if (holds) {
                card.add(Prose.muted(ReturnTexts.toDo(stage)), "skip 1, wmin 0");
                card.add(next(standing.up()), "skip 1, wmin 0, gaptop 4, gapbottom 6");
            }
        }
        card.revalidate();
        card.repaint();
    }

    private static JPanel heading(Stage stage, boolean holds, boolean done) {
        JPanel line = row("[]8[]push");
        JLabel name = holds ? Labels.h4(ReturnTexts.stage(stage)) : Labels.muted(ReturnTexts.stage(stage));
        name.setName("return.stage." + stage.number());
        line.add(name);
        if (holds) {
            line.add(Chip.fact("return.now", Texts.get("return.state.now")));
        } else if (done) {
            line.add(Labels.caption(Texts.get("return.state.done")));
        }
        return line;
    }

    private JPanel next(StepUp up) {
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 8 5, fillx, wrap 2", "[][grow,fill]", "[top]"));
        panel.setOpaque(false);
        String before = up.to()
                .map(to -> Texts.get("return.needs", Integer.toString(to.number())))
                .orElseGet(() -> Texts.get("return.needs.last"));
        panel.add(Labels.strong(before), "span 2, wmin 0");
        criteria(panel, up.needed(), "");
        if (!up.orElse().isEmpty()) {
            panel.add(Labels.caption(Texts.get("return.either")), "span 2, gaptop 2");
            criteria(panel, up.orElse(), "else.");
        }
        if (explainsGreen(up)) {
            panel.add(Prose.caption(ReturnTexts.green()), "skip 1, wmin 0");
        }
        panel.add(button(up), "span 2, growx 0, gaptop 8");
        return panel;
    }

    /** Whether what a green next morning is stands beside what is needed. */
    static boolean explainsGreen(StepUp up) {
        return Stream.concat(up.needed().stream(), up.orElse().stream()).anyMatch(ReturnTexts::isGreen);
    }

    private JButton button(StepUp up) {
        boolean ready = up.isReady();
        String words = up.to()
                .map(to ->
                        ready ? Texts.get("return.up", Integer.toString(to.number())) : Texts.get("return.up.anyway"))
                .orElseGet(() -> Texts.get(ready ? "return.finish" : "return.finish.anyway"));
        return ready ? Buttons.primary("return.up", words, stepUp) : Buttons.plain("return.up", words, stepUp);
    }

    private static void criteria(JPanel panel, List<Criterion> criteria, String group) {
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            JLabel sign = new JLabel(
                    criterion.met()
                            ? Icons.CHECK.at(ICON, Tone.USUAL.colourKey())
                            : Icons.RING.at(ICON, Tone.WATCH.colourKey()));
            panel.add(sign, "gaptop 2");
            String standing = ReturnTexts.standing(criterion);
            String state = Texts.get(criterion.met() ? "return.met" : "return.missing");
            Prose words = Prose.of(
                    Prose.Run.plain(ReturnTexts.criterion(criterion) + ": "),
                    Prose.Run.strong(standing.isEmpty() ? state : state + ", " + standing));
            words.setName("return.criterion." + group + i);
            panel.add(words, "wmin 0");
        }
    }

    private static JPanel row(String columns) {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 0, hidemode 3", columns, "[center]"));
        row.setOpaque(false);
        return row;
    }
}
