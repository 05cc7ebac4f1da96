package org.hingewise.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;

/** A page with one thing to say, in the middle: what happened, what is safe, what to do. */
final class CalmPage extends JPanel {
    private static final int WIDTH = 460;

    private final List<JButton> buttons = new ArrayList<>();
    private final JPanel row = new JPanel();

    CalmPage(String name, Icon icon, String title, String text) {
        super(new MigLayout("insets 24, fill", "[center]", "[center]"));
        setName(name);
        JPanel column = new JPanel(new MigLayout("insets 0, gap 0 12, wrap 1", "[" + WIDTH + "!,fill]", ""));
        column.setOpaque(false);
        JLabel picture = new JLabel(icon, SwingConstants.CENTER);
        column.add(picture, "gapbottom 6");
        JLabel heading = Labels.h2(title);
        heading.setName(name + ".title");
        heading.setHorizontalAlignment(SwingConstants.CENTER);
        column.add(heading);
        Prose words = Prose.centred(text);
        words.setName(name + ".text");
        column.add(words);
        row.setOpaque(false);
        column.add(row);
        add(column);
    }

    /** Adds something to do; the first one added is the one to do first. */
    CalmPage offer(JButton button) {
        if (buttons.isEmpty()) {
            Labels.style(button, "primary");
        }
        buttons.add(button);
        return arrange();
    }

    /** Adds something to do before everything else. */
    CalmPage offerFirst(JButton button) {
        if (!buttons.isEmpty()) {
            Labels.style(buttons.get(0), "");
        }
        buttons.add(0, Labels.style(button, "primary"));
        return arrange();
    }

    private CalmPage arrange() {
        row.removeAll();
        row.setLayout(new MigLayout("insets 8 0 0 0, gap 10", "push" + "[]".repeat(buttons.size()) + "push", "[]"));
        buttons.forEach(row::add);
        row.revalidate();
        row.repaint();
        return this;
    }
}
