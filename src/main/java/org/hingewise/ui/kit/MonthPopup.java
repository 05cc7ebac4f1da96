package org.hingewise.ui.kit;

import java.awt.GridLayout;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;

/** A month of days to choose from; arrow keys move by day and week, page keys by month, Enter chooses. */
final class MonthPopup extends JPopupMenu {
    private static final int WEEKS = 6;

    private final Consumer<LocalDate> onChosen;
    private final LocalDate today;
    private final JLabel title = Labels.strong("");
    private final JPanel days = new JPanel(new GridLayout(0, DayOfWeek.values().length, 2, 2));
    private LocalDate at;

    MonthPopup(LocalDate start, LocalDate today, Consumer<LocalDate> onChosen) {
        this.at = start;
        this.today = today;
        this.onChosen = onChosen;
        setName("month");
        JPanel month = new JPanel(new MigLayout("insets 8, gap 4 6, wrap 3", "[][grow,center][]", ""));
        month.setOpaque(false);
        days.setOpaque(false);
        month.add(Buttons.icon(
                "month.before",
                Icons.CHEVRON_LEFT.at(14),
                Texts.get("field.date.before"),
                () -> go(at.minusMonths(1))));
        month.add(title);
        month.add(Buttons.icon(
                "month.after", Icons.CHEVRON_RIGHT.at(14), Texts.get("field.date.after"), () -> go(at.plusMonths(1))));
        month.add(days, "span 3, growx");
        add(month);
        Keystrokes.bindWithin(month, "LEFT", () -> go(at.minusDays(1)));
        Keystrokes.bindWithin(month, "RIGHT", () -> go(at.plusDays(1)));
        Keystrokes.bindWithin(month, "UP", () -> go(at.minusWeeks(1)));
        Keystrokes.bindWithin(month, "DOWN", () -> go(at.plusWeeks(1)));
        Keystrokes.bindWithin(month, "PAGE_UP", () -> go(at.minusMonths(1)));
        Keystrokes.bindWithin(month, "PAGE_DOWN", () -> go(at.plusMonths(1)));
        Keystrokes.bindWithin(month, "ENTER", () -> choose(at));
        fill();
    }

    private void go(LocalDate day) {
        at = day;
        fill();
    }

    private void choose(LocalDate day) {
        setVisible(false);
        onChosen.accept(day);
    }

    private void fill() {
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        title.setText(at.format(DateTimeFormatter.ofPattern("LLLL yyyy", locale)));
        days.removeAll();
        DayOfWeek first = WeekFields.of(locale).getFirstDayOfWeek();
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            JLabel name = Labels.caption(first.plus(i).getDisplayName(TextStyle.NARROW_STANDALONE, locale));
            name.setHorizontalAlignment(SwingConstants.CENTER);
            days.add(name);
        }
        YearMonth month = YearMonth.from(at);
        int lead =
                Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - first.getValue(), DayOfWeek.values().length);
        LocalDate day = month.atDay(1).minusDays(lead);
        JButton focus = null;
        for (int i = 0; i < WEEKS * DayOfWeek.values().length; i++, day = day.plusDays(1)) {
            JButton button = day(day, YearMonth.from(day).equals(month));
            days.add(button);
            if (day.equals(at)) {
                focus = button;
            }
        }
        days.revalidate();
        days.repaint();
        if (focus != null) {
            focus.requestFocusInWindow();
        }
    }

    private JButton day(LocalDate day, boolean inMonth) {
        JButton button = Buttons.icon("month." + day, Icons.DASH.at(1), DateField.text(day), () -> choose(day));
        button.setIcon(null);
        button.setText(Integer.toString(day.getDayOfMonth()));
        button.setBorder(BorderFactory.createEmptyBorder(5, 7, 5, 7));
        Labels.style(button, day.equals(at) ? "compact primary" : "quiet");
        if (inMonth && !day.equals(at)) {
            button.setForeground(Theme.color(day.equals(today) ? "Hw.accent" : "Label.foreground"));
        }
        return button;
    }
}
