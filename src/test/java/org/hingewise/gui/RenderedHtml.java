package org.hingewise.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.plaf.basic.BasicHTML;
import javax.swing.text.html.HTMLDocument;

/** Finds widgets, cells and tooltips that show a text as HTML. */
public final class RenderedHtml {
    private static final int MOST_CELLS = 40;

    private final String where;
    private final List<String> found;

    private RenderedHtml(String where, List<String> found) {
        this.where = where;
        this.found = found;
    }

    /** Adds what is found in a screen, under its name. */
    public static void in(String screen, Component at, List<String> found) {
        new RenderedHtml(screen, found).look(at);
    }

    private void look(Component at) {
        if (at instanceof JComponent widget) {
            check(widget, widget.getName());
            tip(widget, widget.getToolTipText());
        }
        if (at instanceof JList<?> list) {
            cells(list);
        } else if (at instanceof JTable table) {
            cells(table);
        } else if (at instanceof JComboBox<?> box) {
            items(box);
        }
        if (at instanceof Container container) {
            for (Component child : container.getComponents()) {
                look(child);
            }
        }
    }

    private void check(JComponent widget, String name) {
        boolean isHtml = widget.getClientProperty(BasicHTML.propertyKey) != null
                || widget instanceof JEditorPane text && text.getDocument() instanceof HTMLDocument;
        if (isHtml) {
            found.add(where + ": " + widget.getClass().getSimpleName() + " " + name);
        }
    }

    private void tip(JComponent widget, String words) {
        if (words != null) {
            JToolTip tip = widget.createToolTip();
            tip.setTipText(words);
            if (tip.getClientProperty(BasicHTML.propertyKey) != null) {
                found.add(where + ": tooltip of " + widget.getName());
            }
        }
    }

    private <T> void cells(JList<T> list) {
        for (int i = 0; i < Math.min(MOST_CELLS, list.getModel().getSize()); i++) {
            T value = list.getModel().getElementAt(i);
            look(list.getCellRenderer().getListCellRendererComponent(list, value, i, i == 0, i == 0));
            Rectangle cell = list.getCellBounds(i, i);
            tip(list, cell == null ? null : list.getToolTipText(over(list, cell)));
        }
    }

    private void cells(JTable table) {
        for (int row = 0; row < Math.min(MOST_CELLS, table.getRowCount()); row++) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                look(table.prepareRenderer(table.getCellRenderer(row, column), row, column));
                tip(table, table.getToolTipText(over(table, table.getCellRect(row, column, false))));
            }
        }
    }

    private <T> void items(JComboBox<T> box) {
        JList<T> list = new JList<>(box.getModel());
        for (int i = -1; i < Math.min(MOST_CELLS, box.getItemCount()); i++) {
            T value = i < 0 ? list.getModel().getSize() == 0 ? null : box.getItemAt(0) : box.getItemAt(i);
            look(box.getRenderer().getListCellRendererComponent(list, value, i, i == 0, false));
        }
    }

    private static MouseEvent over(JComponent widget, Rectangle part) {
        return new MouseEvent(
                widget, MouseEvent.MOUSE_MOVED, 0, 0, part.x + part.width / 2, part.y + part.height / 2, 0, false);
    }
}
