package org.hingewise.ui.kit;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.hingewise.text.Texts;
import org.hingewise.text.TypedDates;
import org.jspecify.annotations.Nullable;

/** A day, typed in any usual form or chosen from a small month that opens with the arrow-down key. */
public final class DateField extends JComponent {
    private static final int LIMIT = 40;

    private final JTextField field = new JTextField(11);
    private final Supplier<LocalDate> today;
    private Runnable changed = () -> {};
    private BiFunction<String, LocalDate, Optional<LocalDate>> reader = TypedDates::day;

    /** @param today what "today" and dates without a year count from */
    public DateField(String name, Supplier<LocalDate> today) {
        this.today = today;
        setName(name + ".date");
        setLayout(new BorderLayout());
        field.setName(name);
        TypedText.fit(field, LIMIT);
        TypedText.onChange(field, () -> changed.run());
        JButton open = Buttons.icon(
                name + ".open", Icons.TODAY.at(15, "Hw.muted"), Texts.get("field.date.pick"), this::openMonth);
        open.setFocusable(false);
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_TRAILING_COMPONENT, open);
        example(today.get());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                day().ifPresent(d -> show(d));
            }
        });
        Keystrokes.bind(field, "DOWN", this::openMonth);
        add(field);
    }

    /** Shows another day than today as the example in the empty field. */
    public DateField example(LocalDate day) {
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.get("field.date.example", text(day)));
        return this;
    }

    /** The day; empty when nothing or no day is typed. */
    public Optional<LocalDate> day() {
        return reader.apply(field.getText(), today.get());
    }

    public boolean isBlank() {
        return field.getText().isBlank();
    }

    /** Whether something is typed that is no day. */
    public boolean isWrong() {
        return !isBlank() && day().isEmpty();
    }

    /** What to say when {@link #isWrong}. */
    public String wrongText() {
        return Texts.get("field.date.wrong", text(today.get()));
    }

    /** Shows a day in the system's format; null empties the field. */
    public void show(@Nullable LocalDate day) {
        String text = day == null ? "" : text(day);
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    /** Reads what is typed in another way, given the text and today; for days that mostly lie ahead. */
    public DateField readBy(BiFunction<String, LocalDate, Optional<LocalDate>> other) {
        reader = other;
        return this;
    }

    /** Calls back after each change. */
    public DateField onChange(Runnable listener) {
        changed = listener;
        return this;
    }

    /** Where one types. */
    public JTextField field() {
        return field;
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        field.setEnabled(enabled);
    }

    private void openMonth() {
        if (field.isShowing() && field.isEnabled()) {
            new MonthPopup(day().orElse(today.get()), today.get(), chosen -> {
                        show(chosen);
                        SwingUtilities.invokeLater(field::requestFocusInWindow);
                    })
                    .show(field, 0, field.getHeight() + 2);
        }
    }

    static String text(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT)));
    }
}
