package org.hingewise.ui.session;

import java.awt.Component;
import java.awt.Graphics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Theme;
import org.jspecify.annotations.Nullable;

/** The rows of a plan in columns, edited in place: Enter moves on, up and down stay in the column. */
final class PlanTable extends JPanel {
    private static final int COLUMNS = 6;
    private static final int PAD = 8;

    private final PlanViewModel plan;
    private final Runnable afterLast;
    private final Map<Integer, RowView> views = new HashMap<>();
    private final JLabel load = Labels.caption("");
    private List<Integer> order = List.of();
    private @Nullable Integer selected;

    /** @param afterLast called when Enter leaves the last cell */
    PlanTable(PlanViewModel plan, Runnable afterLast) {
        super(new MigLayout(
                "insets 0 8 0 4, gap 8 0, fillx, hidemode 3, wrap " + COLUMNS,
                "[grow,fill][92!,fill][64!,fill][48!,fill][92!][]",
                ""));
        this.plan = plan;
        this.afterLast = afterLast;
        setOpaque(false);
        setName("plan.rows");
        arrange(List.of());
    }

    void render(PlanState state) {
        load.setText(Texts.get("plan.column.load", state.unit()));
        List<Integer> keys = new ArrayList<>();
        for (PlanState.Row row : state.rows()) {
            keys.add(row.key());
            views.computeIfAbsent(row.key(), k -> new RowView(row, plan, this)).render(row, state.unit());
        }
        views.keySet().retainAll(keys);
        if (!keys.equals(order)) {
            order = List.copyOf(keys);
            arrange(order);
        }
        selected = state.selected();
        revalidate();
        repaint();
    }

    private void arrange(List<Integer> keys) {
        Component focused = focused();
        removeAll();
        add(Labels.caption(Texts.get("plan.column.movement")), "gapy 2 8");
        add(Labels.caption(Texts.get("plan.column.sets")));
        add(load);
        add(Labels.caption(Texts.get("plan.column.rpe")));
        add(Labels.caption(""), "span 2");
        for (int key : keys) {
            RowView row = views.get(key);
            if (row == null) {
                continue;
            }
            add(row.title, "wmin 60, gapy " + PAD + " " + PAD + ", aligny center");
            for (PlanRow.Cell cell : PlanRow.Cell.values()) {
                add(row.field(cell), "aligny center, gapy " + PAD + " " + PAD);
            }
            add(row.chip, "aligny center, growx 0");
            add(row.remove, "aligny center");
            add(row.message, "span " + COLUMNS + ", growx, wmin 0, gapbottom " + PAD);
        }
        revalidate();
        if (focused != null) {
            focused.requestFocusInWindow();
        }
    }

    private @Nullable Component focused() {
        for (Component c : getComponents()) {
            if (c.isFocusOwner()) {
                return c;
            }
        }
        return null;
    }

    /** Where one types in a row. */
    void focus(int key, PlanRow.Cell cell) {
        RowView row = views.get(key);
        if (row != null) {
            JTextField field = row.field(cell);
            field.requestFocusInWindow();
            scrollRectToVisible(field.getBounds());
        }
    }

    /** Moves on from a cell: along the row, then to the next row. */
    void next(int key, PlanRow.Cell cell) {
        PlanRow.Cell[] cells = PlanRow.Cell.values();
        if (cell.ordinal() + 1 < cells.length) {
            focus(key, cells[cell.ordinal() + 1]);
            return;
        }
        int at = order.indexOf(key);
        if (at + 1 < order.size()) {
            focus(order.get(at + 1), PlanRow.Cell.SETS);
        } else {
            plan.leave(key);
            afterLast.run();
        }
    }

    /** Moves up (negative) or down within the column. */
    void vertically(int key, PlanRow.Cell cell, int by) {
        int to = order.indexOf(key) + by;
        if (to >= 0 && to < order.size()) {
            focus(order.get(to), cell);
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        for (int key : order) {
            RowView row = views.get(key);
            if (row == null) {
                continue;
            }
            int top = row.title.getY() - PAD;
            int bottom = bottom(row);
            top = Math.min(top, row.sets.getY() - PAD);
            if (selected != null && selected == key) {
                g.setColor(Theme.color("Hw.accent.soft"));
                g.fillRect(0, top, getWidth(), bottom - top);
                g.setColor(Theme.color("Hw.accent"));
                g.fillRect(0, top, 3, bottom - top);
            }
            g.setColor(Theme.color("Hw.line"));
            g.drawLine(0, top, getWidth(), top);
            g.drawLine(0, bottom, getWidth(), bottom);
        }
    }

    private static int bottom(RowView row) {
        int bottom = row.title.getY() + row.title.getHeight() + PAD;
        bottom = Math.max(bottom, row.sets.getY() + row.sets.getHeight() + PAD);
        return row.message.isVisible() ? row.message.getY() + row.message.getHeight() + PAD : bottom;
    }
}
