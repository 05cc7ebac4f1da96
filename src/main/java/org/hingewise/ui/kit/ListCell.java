package org.hingewise.ui.kit;

import java.awt.Graphics;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Paints the rows of a list; lays itself out as soon as it has its size, shown in a window or not. */
public final class ListCell extends JPanel {
    /** Width of the bar at the left of the chosen row. */
    static final int BAR = 3;

    private boolean selected;

    /** With a MigLayout of its own. */
    public ListCell(String layout, String columns, String rows) {
        super(new MigLayout(layout, columns, rows));
        setOpaque(false);
    }

    /** Whether the next row painted is the selected one. */
    public void select(boolean yes) {
        selected = yes;
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        invalidate();
        doLayout();
    }

    @Override
    protected void paintComponent(Graphics g) {
        if (selected) {
            g.setColor(Theme.color("Hw.accent.soft"));
            g.fillRect(0, 0, getWidth(), getHeight());
            g.setColor(Theme.color("Hw.accent"));
            g.fillRect(0, 0, BAR, getHeight());
        }
    }
}
