package org.hingewise.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Answer;
import org.hingewise.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One of a few answers, shown side by side. One stop for the Tab key; arrow keys move, a letter picks its answer. An
 * answer pressed again is taken back where none is allowed.
 *
 * @param <T> what an answer stands for
 */
public final class Choice<T> extends JPanel {
    /**
     * An answer.
     *
     * @param code name of its widget, after the choice's own and a dot
     * @param tone what it looks like when chosen
     * @param key letter that picks it; 0 for none
     */
    public record Option<T>(T value, String code, String text, Tone tone, char key) {}

    private record Part<T>(Option<T> option, Pill pill) {}

    private final List<Part<T>> parts = new ArrayList<>();
    private final boolean mayBeNone;
    private @Nullable T value;
    private Consumer<@Nullable T> onChange = v -> {};

    /**
     * A choice with nothing chosen.
     *
     * @param mayBeNone whether an answer can be taken back
     * @param outlined whether answers not chosen are outlined
     */
    public Choice(String name, String accessibleName, List<Option<T>> options, boolean mayBeNone, boolean outlined) {
        super(new MigLayout("insets 0, gap 6 4", "", "[]"));
        this.mayBeNone = mayBeNone;
        setName(name);
        setOpaque(false);
        getAccessibleContext().setAccessibleName(accessibleName);
        for (Option<T> option : options) {
            Pill pill = new Pill(option.text(), option.tone(), outlined);
            pill.setName(name + "." + option.code());
            pill.getAccessibleContext().setAccessibleName(accessibleName + ": " + option.text());
            pill.addActionListener(e -> pressed(option, pill));
            Keystrokes.bind(pill, "LEFT", () -> move(-1));
            Keystrokes.bind(pill, "RIGHT", () -> move(1));
            parts.add(new Part<>(option, pill));
            add(pill);
            if (option.key() != 0) {
                Keystrokes.bindTyped(this, Character.toLowerCase(option.key()), () -> pressed(option, pill));
                Keystrokes.bindTyped(this, Character.toUpperCase(option.key()), () -> pressed(option, pill));
            }
        }
        render();
    }

    /** No, yes, not asked: three answers, and not asked is one of them. Yes looks like a concern. */
    public static Choice<Answer> answer(String name, String question) {
        Choice<Answer> choice = new Choice<>(
                name,
                question,
                List.of(
                        new Option<>(Answer.NO, "no", Texts.get("answer.no"), Tone.USUAL, 'n'),
                        new Option<>(Answer.YES, "yes", Texts.get("answer.yes"), Tone.DOCTOR, 'y'),
                        new Option<>(Answer.NOT_ASKED, "not-asked", Texts.get("answer.notAsked"), Tone.NODATA, 'a')),
                false,
                false);
        choice.choose(Answer.NOT_ASKED);
        return choice;
    }

    /** What is chosen; null when nothing is. */
    public @Nullable T value() {
        return value;
    }

    /** Chooses without telling anybody; null for nothing. */
    public void choose(@Nullable T chosen) {
        value = chosen;
        render();
    }

    /** Calls back when the coach changes the answer. */
    public Choice<T> onChange(Consumer<@Nullable T> listener) {
        onChange = listener;
        return this;
    }

    /** The widget that has, or would take, the focus. */
    public JComponent focusTarget() {
        return current().pill();
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        parts.forEach(p -> p.pill().setEnabled(enabled));
    }

    private void pressed(Option<T> option, Pill pill) {
        if (!isEnabled()) {
            return;
        }
        boolean again = Objects.equals(value, option.value());
        T chosen = again && mayBeNone ? null : option.value();
        boolean changed = !Objects.equals(chosen, value);
        choose(chosen);
        pill.requestFocusInWindow();
        if (changed) {
            onChange.accept(chosen);
        }
    }

    private void move(int step) {
        int next = parts.indexOf(current()) + (value == null ? 0 : step);
        if (next >= 0 && next < parts.size()) {
            Part<T> part = parts.get(next);
            if (!Objects.equals(part.option().value(), value)) {
                pressed(part.option(), part.pill());
            }
        }
    }

    private Part<T> current() {
        return parts.stream()
                .filter(p -> Objects.equals(p.option().value(), value))
                .findFirst()
                .orElse(parts.get(0));
    }

    private void render() {
        for (Part<T> part : parts) {
            part.pill().setSelected(Objects.equals(part.option().value(), value));
            part.pill().setFocusable(part.equals(current()));
        }
        repaint();
    }
}
