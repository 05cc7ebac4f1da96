package org.hingewise.ui.kit;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JTextField;
import org.hingewise.text.Texts;
import org.hingewise.text.TypedDates;
import org.jspecify.annotations.Nullable;

/** A time of day, typed in any usual form; up and down move it by a quarter of an hour. */
public final class TimeField extends JTextField {
    private static final int LIMIT = 20;
    private static final int STEP_MINUTES = 15;

    public TimeField(String name) {
        super(6);
        setName(name);
        TypedText.fit(this, LIMIT);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                time().ifPresent(t -> show(t));
            }
        });
        Keystrokes.bind(this, "UP", () -> move(STEP_MINUTES));
        Keystrokes.bind(this, "DOWN", () -> move(-STEP_MINUTES));
    }

    /** The time; empty when nothing or no time is typed. */
    public Optional<LocalTime> time() {
        return TypedDates.time(getText());
    }

    public boolean isBlank() {
        return getText().isBlank();
    }

    /** Whether something is typed that is no time. */
    public boolean isWrong() {
        return !isBlank() && time().isEmpty();
    }

    /** What to say when {@link #isWrong}. */
    public String wrongText() {
        return Texts.get("field.time.wrong", text(LocalTime.of(18, STEP_MINUTES)));
    }

    /** Shows a time in the system's format; null empties the field. */
    public void show(@Nullable LocalTime time) {
        String text = time == null ? "" : text(time);
        if (!getText().equals(text)) {
            setText(text);
        }
    }

    /** Calls back after each change. */
    public TimeField onChange(Runnable changed) {
        TypedText.onChange(this, changed);
        return this;
    }

    private void move(int minutes) {
        time().ifPresent(t -> show(t.plusMinutes(minutes)));
    }

    private static String text(LocalTime time) {
        return time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT)));
    }
}
