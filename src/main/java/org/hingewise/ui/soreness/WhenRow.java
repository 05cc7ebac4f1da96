package org.hingewise.ui.soreness;

import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.DateField;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.TimeField;
import org.jspecify.annotations.Nullable;

/** A day and a time of day to type, for what the short choices do not name. */
final class WhenRow extends JPanel {
    private final DateField day;
    private final TimeField clock;
    private final Prose message = Prose.styled("small urgent", "");
    private boolean showing;

    /** @param captionKey what the two fields ask for */
    WhenRow(String name, String captionKey, Supplier<LocalDate> today, Consumer<TimeChoice> onChange) {
        super(new MigLayout("insets 0, gap 8 4, hidemode 3", "[]8[150!][90!]", "[center][]"));
        setOpaque(false);
        day = new DateField(name + ".day", today);
        clock = new TimeField(name + ".clock");
        JLabel caption = Labels.strong(Texts.get(captionKey));
        caption.setLabelFor(day.field());
        day.field().getAccessibleContext().setAccessibleName(Texts.get("soreness.when.day", caption.getText()));
        clock.getAccessibleContext().setAccessibleName(Texts.get("soreness.when.clock", caption.getText()));
        add(caption);
        add(day, "growx");
        add(clock, "growx, wrap");
        message.setName(name + ".message");
        message.setVisible(false);
        add(message, "skip 1, span 2, growx, wmin 0");
        Runnable changed = () -> {
            if (!showing) {
                onChange.accept(
                        new TimeChoice(TimeChoice.Preset.OTHER, day.day().orElse(null), clock.getText()));
            }
        };
        day.onChange(changed);
        clock.onChange(changed);
    }

    /** Fills the fields unless they already say the same, so that typing is not disturbed. */
    void show(TimeChoice choice) {
        showing = true;
        if (choice.day() != null && !day.day().equals(Optional.of(choice.day()))) {
            day.show(choice.day());
        }
        if (!clock.getText().equals(choice.clock()) && !clock.isFocusOwner()) {
            clock.setText(choice.clock());
        }
        showing = false;
    }

    /** Marks the field that is wrong and says what is; null when nothing is. */
    void problem(@Nullable String sentence) {
        boolean ofDay = sentence != null && day.day().isEmpty();
        mark(day.field(), ofDay ? sentence : null);
        mark(clock, ofDay ? null : sentence);
        message.show(sentence == null ? "" : sentence);
        message.setVisible(sentence != null);
    }

    private static void mark(JComponent field, @Nullable String sentence) {
        Field.mark(field, sentence != null);
        field.getAccessibleContext().setAccessibleDescription(sentence);
    }

    /** Brings the wrong field into view, with the focus on it. */
    void mend() {
        JComponent wrong = day.day().isEmpty() ? day.field() : clock;
        wrong.requestFocusInWindow();
        scrollRectToVisible(new Rectangle(getSize()));
    }

    void takeFocus() {
        clock.requestFocusInWindow();
    }
}
