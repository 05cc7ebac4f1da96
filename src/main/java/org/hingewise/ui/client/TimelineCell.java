package org.hingewise.ui.client;

import java.awt.Component;
import java.time.LocalDate;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.client.TimelineRow.Day;
import org.hingewise.ui.client.TimelineRow.Item;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.ListCell;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Tone;

/** Paints the lines of the timeline; one for all of them, so that thousands cost no more than what is seen. */
final class TimelineCell implements ListCellRenderer<TimelineRow> {
    /** Height of every line, in pixels at 100 %. */
    static final int TALL = 34;

    private static final String NAME = "timeline.row";
    private static final int ICON = 14;
    private static final int SHAPE = 11;

    private final ListCell head = new ListCell("insets 10 16 2 16, fill", "[grow,fill]", "[bottom]");
    private final JLabel day = Labels.styled("", "small-strong");
    private final ListCell line =
            new ListCell("insets 0 16 0 16, gap 10 0, fill, hidemode 3", "[16!,center][58!][grow,fill][]", "[center]");
    private final JLabel icon = PlainText.label(NAME + ".icon");
    private final JLabel clock = PlainText.label(NAME + ".clock");
    private final JLabel sentence = PlainText.label(NAME + ".sentence");
    private final JLabel gone = PlainText.label(NAME + ".gone");
    private LocalDate today;

    TimelineCell(LocalDate today) {
        this.today = today;
        Labels.style(clock, "muted");
        Labels.style(gone, "small muted");
        gone.setText(Texts.get("timeline.later"));
        sentence.putClientProperty("hw.mayClip", true);
        head.add(day);
        line.add(icon);
        line.add(clock);
        line.add(sentence, "wmin 0");
        line.add(gone);
    }

    void today(LocalDate date) {
        today = date;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends TimelineRow> list, TimelineRow row, int at, boolean selected, boolean focused) {
        if (row instanceof Day shown) {
            String words = day(shown.day(), today);
            day.setText(words);
            head.getAccessibleContext().setAccessibleName(words);
            return head;
        }
        Item item = (Item) row;
        icon.setIcon(icon(item));
        clock.setText(item.clock());
        sentence.setText(item.sentence());
        gone.setVisible(item.gone());
        line.select(selected);
        line.setToolTipText(PlainText.tip(item.sentence()));
        line.getAccessibleContext()
                .setAccessibleName(Texts.get(
                        "timeline.read",
                        day(item.event().time().date(), today),
                        item.clock(),
                        item.gone() ? item.sentence() + ", " + gone.getText() : item.sentence()));
        return line;
    }

    /** "Today", "Yesterday", or the day. */
    static String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return Texts.get("timeline.today");
        }
        return day.equals(today.minusDays(1)) ? Texts.get("timeline.yesterday") : Times.day(day, today);
    }

    /** What it is about; a report shows its level by shape and colour. */
    static Icon icon(Item item) {
        return item.level() == null
                ? kind(item.group()).at(ICON, "Hw.muted")
                : Tone.of(item.level()).icon(SHAPE);
    }

    private static Icons kind(EventGroup group) {
        return switch (group) {
            case SORENESS -> Icons.CHART;
            case SESSIONS -> Icons.MOVES;
            case HINGE -> Icons.CHECK;
            case HISTORY -> Icons.FOLDER;
            case CLIENT -> Icons.PERSON;
            case UNDONE -> Icons.UNDO;
        };
    }
}
