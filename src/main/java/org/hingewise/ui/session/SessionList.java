package org.hingewise.ui.session;

import java.awt.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.ListCell;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Tone;

/** A client's sessions in a list: planned on top, then past ones, newest first. */
final class SessionList {
    private final DefaultListModel<SessionsState.Item> model = new DefaultListModel<>();
    private final JList<SessionsState.Item> list = new JList<>(model);
    private final JComponent scroll;
    private boolean rendering;

    SessionList(SessionsViewModel sessions) {
        list.setName("sessions.list");
        list.getAccessibleContext().setAccessibleName(Texts.get("session.list"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Cell());
        list.setOpaque(false);
        list.addListSelectionListener(e -> {
            SessionsState.Item item = list.getSelectedValue();
            if (!e.getValueIsAdjusting() && !rendering && item != null) {
                sessions.select(item.id());
            }
        });
        scroll = Scrolls.of("sessions.list.scroll", list);
    }

    JComponent component() {
        return scroll;
    }

    void render(SessionsState state) {
        rendering = true;
        List<SessionsState.Item> all = new ArrayList<>(state.upcoming());
        all.addAll(state.past());
        if (!Collections.list(model.elements()).equals(all)) {
            model.clear();
            model.addAll(all);
        }
        SessionsState.Detail detail = state.detail();
        for (int i = 0; i < all.size(); i++) {
            if (detail != null && all.get(i).id().equals(detail.id()) && list.getSelectedIndex() != i) {
                list.setSelectedIndex(i);
                list.ensureIndexIsVisible(i);
            }
        }
        rendering = false;
    }

    /** Shows where a session stands; only what needs an eye carries a sign. */
    static void show(Chip chip, SessionsState.Kind kind, String word) {
        Tone tone = tone(kind);
        chip.show(tone, word);
        if (tone == Tone.NODATA) {
            chip.setIcon(null);
        }
    }

    /** What a session's standing looks like. */
    private static Tone tone(SessionsState.Kind kind) {
        return switch (kind) {
            case RUNNING -> Tone.USUAL;
            case HELD -> Tone.URGENT;
            case PLANNED, DONE, UNPLANNED -> Tone.NODATA;
        };
    }

    /** A session: when, what, and where it stands. */
    private static final class Cell implements ListCellRenderer<SessionsState.Item> {
        private final ListCell cell = new ListCell("insets 9 12 9 13, gap 8 2, fillx, wrap 2", "[grow,fill][]", "[][]");
        private final JLabel when = PlainText.label("sessions.when");
        private final JLabel about = PlainText.label("sessions.about");
        private final Chip chip = Chip.status("sessions.chip", Tone.NODATA, "");

        Cell() {
            Labels.style(when, "strong");
            Labels.style(about, "small muted");
            cell.add(when, "wmin 0");
            cell.add(chip, "spany 2, aligny center");
            cell.add(about, "wmin 0");
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends SessionsState.Item> in,
                SessionsState.Item item,
                int at,
                boolean selected,
                boolean focused) {
            when.setText(item.when());
            about.setText(item.about());
            SessionList.show(chip, item.kind(), item.chip());
            cell.select(selected);
            cell.setToolTipText(PlainText.tip(item.about()));
            cell.getAccessibleContext()
                    .setAccessibleName(Texts.get("session.list.read", item.when(), item.about(), item.chip()));
            return cell;
        }
    }
}
