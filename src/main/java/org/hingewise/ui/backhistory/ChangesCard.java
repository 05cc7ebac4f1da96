package org.hingewise.ui.backhistory;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.analysis.MovementsByGate;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.movement.Movement;
import org.hingewise.text.GateTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Prose.Run;
import org.hingewise.ui.kit.Tone;

/** What the gate makes of this client's back for the whole library, with examples. */
final class ChangesCard {
    private static final String NAME = "history.changes";
    private static final int EXAMPLES = 3;
    private static final List<Gate> ORDER = List.of(Gate.HOLD, Gate.REGRESS, Gate.MODIFY, Gate.GO);

    private final Card card = Card.column();
    private final JPanel lines =
            new JPanel(new MigLayout("insets 0, gap 8 8, fillx, wrap 2", "[][grow,fill]", "[top]"));
    private final Prose hinge = Prose.caption("");
    private final JButton assess;
    private final JButton all;

    ChangesCard(Runnable assessHinge, Runnable seeAll) {
        card.setName(NAME);
        lines.setOpaque(false);
        hinge.setName(NAME + ".hinge");
        assess = Buttons.compact(NAME + ".assess", Texts.get("history.changes.assess"), assessHinge);
        all = Buttons.compact(NAME + ".all", "", seeAll);
        card.add(Labels.h3(Texts.get("history.changes")));
        card.add(lines, "wmin 0");
        card.add(hinge, "wmin 0");
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8, hidemode 3, novisualpadding", "", ""));
        buttons.setOpaque(false);
        buttons.add(all);
        buttons.add(assess);
        card.add(buttons, "gaptop 2");
    }

    JComponent component() {
        return card;
    }

    void render(MovementsByGate changes) {
        lines.removeAll();
        for (Gate gate : ORDER) {
            if (changes.count(gate) > 0) {
                lines.add(new JLabel(Tone.of(gate).icon(11)), "gaptop 3");
                Prose line = Prose.of(Run.strong(GateTexts.word(gate)), Run.plain(examples(changes, gate)));
                line.setName(NAME + "." + gate.name().toLowerCase(Locale.ROOT));
                lines.add(line, "wmin 0");
            }
        }
        int waiting = changes.hingeWaits();
        hinge.show(
                waiting == 1
                        ? Texts.get("history.changes.hinge")
                        : Texts.get("history.changes.hinges", Integer.toString(waiting)));
        hinge.setVisible(waiting > 0);
        assess.setVisible(waiting > 0);
        Labels.mark(all, Texts.get("history.changes.all", Integer.toString(changes.all())));
        card.revalidate();
        card.repaint();
    }

    private static String examples(MovementsByGate changes, Gate gate) {
        List<Movement> shown = changes.examples(gate, EXAMPLES);
        String names = shown.stream().map(Movement::name).collect(Collectors.joining(", "));
        int more = changes.count(gate) - shown.size();
        String line = more == 0
                ? Texts.get("history.changes.some", names)
                : Texts.get("history.changes.more", names, Integer.toString(more));
        return gate == Gate.MODIFY && changes.usualCap().isPresent()
                ? Texts.get(
                        "history.changes.cap",
                        line,
                        Integer.toString(changes.usualCap().getAsInt()))
                : line;
    }
}
