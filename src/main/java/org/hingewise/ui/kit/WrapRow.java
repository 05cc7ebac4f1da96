package org.hingewise.ui.kit;

import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JPanel;

/** Puts visible widgets side by side, centred on their line, and goes on below where the width ends. */
public final class WrapRow extends JPanel {
    private static final int GAP = 8;
    private static final int LINE_GAP = 6;

    public WrapRow(Component... widgets) {
        super(null);
        setOpaque(false);
        for (Component widget : widgets) {
            add(widget);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return flow(getWidth() > 0 ? getWidth() : Integer.MAX_VALUE, false);
    }

    @Override
    public Dimension getMinimumSize() {
        int widest = 0;
        for (Component widget : getComponents()) {
            widest = Math.max(widest, Math.min(widget.getPreferredSize().width, widget.getMinimumSize().width));
        }
        return new Dimension(widest, getPreferredSize().height);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean rewraps = width != getWidth();
        super.setBounds(x, y, width, height);
        if (rewraps && flow(width, false).height != height) {
            revalidate();
        }
    }

    @Override
    public void doLayout() {
        flow(getWidth(), true);
    }

    /** Lays out, or only measures; the width is that of one endless line. */
    private Dimension flow(int width, boolean place) {
        int x = 0;
        int y = 0;
        int lineHeight = 0;
        int lineStart = 0;
        int endless = 0;
        for (int i = 0; i < getComponentCount(); i++) {
            if (!getComponent(i).isVisible()) {
                continue;
            }
            Dimension size = getComponent(i).getPreferredSize();
            endless += size.width + (endless == 0 ? 0 : GAP);
            if (x > 0 && x + size.width > width) {
                if (place) {
                    placeLine(lineStart, i, y, lineHeight, width);
                }
                y += lineHeight + LINE_GAP;
                x = 0;
                lineHeight = 0;
                lineStart = i;
            }
            x += size.width + GAP;
            lineHeight = Math.max(lineHeight, size.height);
        }
        if (place) {
            placeLine(lineStart, getComponentCount(), y, lineHeight, width);
        }
        return new Dimension(endless, y + lineHeight);
    }

    private void placeLine(int from, int to, int y, int height, int width) {
        int x = 0;
        for (int i = from; i < to; i++) {
            Component widget = getComponent(i);
            if (!widget.isVisible()) {
                continue;
            }
            Dimension size = widget.getPreferredSize();
            widget.setBounds(x, y + (height - size.height) / 2, Math.min(size.width, width - x), size.height);
            x += size.width + GAP;
        }
    }
}
