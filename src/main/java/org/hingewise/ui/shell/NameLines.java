package org.hingewise.ui.shell;

import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;

/**
 * A name over a line about it. Chips stand behind the name, or below it where the name would have to be cut for them; the line
 * about it gives way there, as it says the least.
 */
final class NameLines extends JPanel {
    private static final int GAP = 12;
    private static final int BETWEEN = 1;

    private final JComponent name;
    private final JComponent about;
    private final JComponent chips;

    NameLines(JComponent name, JComponent about, JComponent chips) {
        super(null);
        this.name = name;
        this.about = about;
        this.chips = chips;
        setOpaque(false);
        add(name);
        add(about);
        add(chips);
    }

    /** As high with chips below as with chips behind, so that nothing moves between the two. */
    @Override
    public Dimension getPreferredSize() {
        Dimension first = name.getPreferredSize();
        Dimension second = about.getPreferredSize();
        Dimension marks = chips.getPreferredSize();
        return new Dimension(
                Math.max(first.width + GAP + marks.width, second.width),
                Math.max(first.height, marks.height) + BETWEEN + Math.max(second.height, marks.height));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }

    @Override
    public void doLayout() {
        Dimension first = name.getPreferredSize();
        Dimension second = about.getPreferredSize();
        Dimension marks = chips.getPreferredSize();
        int line = Math.max(first.height, marks.height);
        int lower = line + BETWEEN;
        int under = Math.max(second.height, marks.height);
        boolean behind = first.width + GAP + marks.width <= getWidth();
        int named = Math.min(first.width, getWidth());
        int told = Math.max(0, Math.min(second.width, getWidth() - (behind ? 0 : GAP + marks.width)));
        name.setBounds(0, (line - first.height) / 2, named, first.height);
        about.setBounds(0, lower + (under - second.height) / 2, told, second.height);
        int from = behind ? named + GAP : told == 0 ? 0 : told + GAP;
        chips.setBounds(
                from,
                behind ? (line - marks.height) / 2 : lower + (under - marks.height) / 2,
                Math.min(marks.width, Math.max(0, getWidth() - from)),
                marks.height);
    }
}
