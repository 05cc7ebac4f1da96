package org.hingewise.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.CellRendererPane;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextPane;
import javax.swing.JViewport;

/** Finds words that do not fit where they stand. */
final class Clipping {
    /** Client property of a label whose text may be cut with dots, because it shows something as long as people make it. */
    static final String MAY_CLIP = "hw.mayClip";

    private final List<String> found = new ArrayList<>();

    private Clipping() {}

    /** What is clipped in a laid-out screen; empty when nothing is. */
    static List<String> in(JComponent screen) {
        Clipping clipping = new Clipping();
        clipping.look(screen);
        return clipping.found;
    }

    private void look(Component component) {
        if (!component.isVisible() || component instanceof CellRendererPane) {
            return;
        }
        if (component instanceof JLabel label && hasText(label.getText())) {
            check(label, label.getText());
        } else if (component instanceof AbstractButton button && hasText(button.getText())) {
            check(button, button.getText());
        } else if (component instanceof JTextPane text && hasText(text.getText())) {
            checkHeight(text, text.getText());
        } else if (component instanceof JTable table) {
            checkCells(table);
        }
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                look(child);
            }
        }
    }

    private void check(JComponent widget, String text) {
        if (Boolean.TRUE.equals(widget.getClientProperty(MAY_CLIP))) {
            return;
        }
        Dimension wanted = widget.getPreferredSize();
        if (widget.getWidth() < wanted.width || widget.getHeight() < wanted.height) {
            found.add("“" + text + "” (" + widget.getName() + ") needs " + wanted.width + "×" + wanted.height + ", has "
                    + widget.getWidth() + "×" + widget.getHeight());
        }
        checkInside(widget, text);
    }

    private void checkHeight(JTextPane widget, String text) {
        int wanted = widget.getPreferredSize().height;
        if (widget.getHeight() < wanted) {
            found.add("“" + text + "” (" + widget.getName() + ") needs a height of " + wanted + ", has "
                    + widget.getHeight());
        }
        checkInside(widget, text);
    }

    /** A widget that reaches beyond its parents is cut off there, except where one can scroll. */
    private void checkInside(JComponent widget, String text) {
        int x = widget.getX();
        int y = widget.getY();
        for (Container parent = widget.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof JViewport) {
                return;
            }
            if (x < 0
                    || y < 0
                    || x + widget.getWidth() > parent.getWidth()
                    || y + widget.getHeight() > parent.getHeight()) {
                found.add("“" + text + "” (" + widget.getName() + ") reaches beyond "
                        + parent.getClass().getSimpleName() + " " + parent.getName());
                return;
            }
            x += parent.getX();
            y += parent.getY();
        }
    }

    private void checkCells(JTable table) {
        for (int column = 0; column < table.getColumnCount(); column++) {
            int width = table.getColumnModel().getColumn(column).getWidth();
            for (int row = 0; row < table.getRowCount(); row++) {
                Component cell = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                if (cell instanceof JLabel label
                        && hasText(label.getText())
                        && !Boolean.TRUE.equals(label.getClientProperty(MAY_CLIP))
                        && cell.getPreferredSize().width > width) {
                    found.add("“" + label.getText() + "” (" + table.getName() + ", column " + column + ") needs "
                            + cell.getPreferredSize().width + ", has " + width);
                }
            }
        }
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}
