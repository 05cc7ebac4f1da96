package org.hingewise.ui.movements;

import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Scrolls;

/** The movement looked at: what it asks, what it needs, what to say, what is easier, and what can be done with it. */
final class MovementCard extends JPanel {
    private final Prose name = Prose.styled("h2", "");
    private final Chip mark = Chip.fact("movement.mark", "");
    private final Prose about = Prose.muted("");
    private final DemandBars demands = new DemandBars();
    private final Prose hinge = Prose.text("");
    private final Prose injury = Prose.text("");
    private final JPanel cues = stack();
    private final JPanel easier = stack();
    private final Prose basis = Prose.caption("");
    private final JButton edit;
    private final JButton hide;
    private final JButton reset;
    private final Consumer<String> goTo;
    private boolean hidden;

    /** What can be done with it. */
    interface Actions {
        void edit();

        void hide(boolean hidden);

        void reset();

        void goTo(String id);
    }

    MovementCard(Actions actions) {
        super(new MigLayout("insets 0, fill", "[grow,fill]", "[grow,fill]"));
        setOpaque(false);
        goTo = actions::goTo;
        edit = Buttons.compactPrimary("movement.edit", Texts.get("movements.edit"), actions::edit);
        hide = Buttons.compact("movement.hide", Texts.get("movements.hide"), () -> actions.hide(!hidden));
        reset = Buttons.compact("movement.reset", Texts.get("movements.reset"), actions::reset);
        Card card = Card.of("insets 16 16 12 16, gap 8 10, fill, wrap 1", "[grow,fill]", "[][grow,fill][]");
        card.add(head());
        card.add(Scrolls.vertical("movement.scroll", body()), "wmin 0");
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8 0, hidemode 3, novisualpadding", "", ""));
        buttons.setOpaque(false);
        buttons.add(edit);
        buttons.add(hide);
        buttons.add(reset);
        card.add(buttons);
        add(card);
    }

    private JPanel head() {
        JPanel head = new JPanel(new MigLayout("insets 0, gap 8 4, fillx, hidemode 3", "[grow,fill][]", ""));
        head.setOpaque(false);
        name.setName("movement.name");
        head.add(name, "wmin 0");
        head.add(mark, "aligny top");
        head.add(about, "newline, span 2, wmin 0");
        return head;
    }

    private JPanel body() {
        JPanel body = new JPanel(new MigLayout("insets 0 0 0 6, gap 8 6, fillx, wrap 1", "[grow,fill]", ""));
        body.setOpaque(false);
        body.add(heading("movements.asks"));
        body.add(demands);
        body.add(heading("movements.hinge"), "gaptop 8");
        hinge.setName("movement.hinge");
        body.add(hinge, "wmin 0");
        body.add(heading("movements.injury"), "gaptop 8");
        injury.setName("movement.injury");
        body.add(injury, "wmin 0");
        body.add(heading("movements.say"), "gaptop 8");
        body.add(cues, "wmin 0");
        body.add(heading("movements.easier"), "gaptop 8");
        body.add(easier, "wmin 0");
        body.add(basis, "gaptop 8, wmin 0");
        return body;
    }

    void render(MovementDetail m) {
        name.show(m.name());
        boolean shipped = m.mark() == MovementRow.Mark.SHIPPED;
        mark.setVisible(!shipped);
        mark.setText(m.mark().word());
        about.show(m.about());
        demands.show(m.bars());
        hinge.show(m.hinge());
        injury.show(sentence(m.afterInjury()));
        cues.removeAll();
        m.cues().forEach(cue -> cues.add(Prose.text(Texts.get("movements.quote", cue)), "wmin 0"));
        easier.removeAll();
        if (m.easier().isEmpty()) {
            easier.add(Labels.muted(Texts.get("movements.easier.none")));
        }
        m.easier().forEach(link -> {
            JButton button = Buttons.link("easier." + link.id(), "", () -> goTo.accept(link.id()));
            button.setText(link.name());
            button.setToolTipText(PlainText.tip(link.name()));
            easier.add(button, "growx 0, alignx left, wmin 0");
        });
        basis.show(m.basis());
        hidden = m.isHidden();
        Labels.mark(hide, Texts.get(hidden ? "movements.unhide" : "movements.hide"));
        Labels.mark(reset, Texts.get(m.isOwn() ? "movements.remove" : "movements.reset"));
        reset.setVisible(m.isOwn() || m.mayReset());
        revalidate();
        repaint();
    }

    private static JLabel heading(String key) {
        return Labels.h4(Texts.get(key));
    }

    private static JPanel stack() {
        JPanel stack =
                new JPanel(new MigLayout("insets 0, gap 0 4, fillx, wrap 1, novisualpadding", "[grow,fill]", ""));
        stack.setOpaque(false);
        return stack;
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
