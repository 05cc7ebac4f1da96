package org.hingewise.ui.client;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultListSelectionModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import org.hingewise.text.Texts;
import org.hingewise.ui.client.TimelineRow.Day;
import org.hingewise.ui.client.TimelineRow.Item;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Scrolls;
import org.jspecify.annotations.Nullable;

/** The lines of the timeline: arrows go from event to event over the heads of days, Enter or a double click opens one. */
final class TimelineList {
    private final TimelineCell cell;
    private final JList<TimelineRow> list = new JList<>();
    private final JComponent scroll;
    private List<TimelineRow> rows = List.of();
    private boolean rendering;

    TimelineList(LocalDate today, Consumer<Item> onSelect, Runnable onOpen) {
        cell = new TimelineCell(today);
        list.setName("timeline.list");
        list.getAccessibleContext().setAccessibleName(Texts.get("timeline.list"));
        list.setSelectionModel(new OverDays());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(cell);
        list.setFixedCellHeight(TimelineCell.TALL);
        list.setFixedCellWidth(1);
        list.setOpaque(false);
        list.addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting() && !rendering && list.getSelectedValue() instanceof Item item) {
                onSelect.accept(item);
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2 && isOnItem(e)) {
                    onOpen.run();
                }
            }
        });
        Keystrokes.bind(list, "ENTER", onOpen);
        scroll = Scrolls.of("timeline.scroll", list);
    }

    JComponent component() {
        return scroll;
    }

    void focus() {
        list.requestFocusInWindow();
    }

    void show(List<TimelineRow> shown, @Nullable Item selected, LocalDate today) {
        rendering = true;
        cell.today(today);
        if (shown != rows) {
            rows = shown;
            list.setListData(shown.toArray(TimelineRow[]::new));
        }
        int at = selected == null ? -1 : rows.indexOf(selected);
        if (at >= 0 && at != list.getSelectedIndex()) {
            list.setSelectedIndex(at);
            reveal(at);
        }
        rendering = false;
    }

    /** The head of its day first, so that the newest event is read under "Today"; before it is laid out it is at the top. */
    private void reveal(int at) {
        if (list.getVisibleRect().height >= TimelineCell.TALL) {
            list.ensureIndexIsVisible(at - 1);
            list.ensureIndexIsVisible(at);
        }
    }

    private boolean isOnItem(MouseEvent e) {
        int at = list.locationToIndex(e.getPoint());
        return at >= 0 && list.getCellBounds(at, at).contains(e.getPoint()) && rows.get(at) instanceof Item;
    }

    /** Never rests on the head of a day: goes on in the direction it came from. */
    private final class OverDays extends DefaultListSelectionModel {
        @Override
        public void setSelectionInterval(int anchor, int lead) {
            int to = lead;
            if (to >= 0 && to < rows.size() && rows.get(to) instanceof Day) {
                boolean up = to < getLeadSelectionIndex() && to > 0;
                to += up ? -1 : 1;
            }
            super.setSelectionInterval(to, to);
        }
    }
}
