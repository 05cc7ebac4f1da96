package org.hingewise.ui.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/** The one catalogue of what can be done: palette, help, tooltips and keys all read it. */
public final class Commands {
    private final List<Command> all = new ArrayList<>();
    private final Set<String> barred = new HashSet<>();

    /**
     * Something the coach can do.
     *
     * @param id stable name, also of its buttons, for example {@code log-soreness}
     * @param text what it is called, mnemonic marked
     * @param key null when it has none of its own
     */
    public record Command(
            String id,
            String text,
            @Nullable Icons icon,
            @Nullable KeyStroke key,
            BooleanSupplier enabled,
            Runnable action) {
        /** What it is called, without the mnemonic's mark. */
        public String plainText() {
            return Labels.plain(text);
        }

        /** What it is called, with its key: "Log soreness (Ctrl L)". */
        public String tip() {
            return key == null ? plainText() : plainText() + " (" + Keys.text(key) + ")";
        }

        /** Does it, unless it cannot be done now. */
        public void run() {
            if (enabled.getAsBoolean()) {
                action.run();
            }
        }
    }

    /** Adds a command that can always be done. */
    public Command add(String id, String text, @Nullable Icons icon, @Nullable String key, Runnable action) {
        return add(id, text, icon, key, () -> true, action);
    }

    /**
     * Adds a command.
     *
     * @param key as in {@link Keys#of}; null for none
     */
    public Command add(
            String id,
            String text,
            @Nullable Icons icon,
            @Nullable String key,
            BooleanSupplier enabled,
            Runnable action) {
        if (all.stream().anyMatch(c -> c.id().equals(id))) {
            throw new IllegalArgumentException("command twice: " + id);
        }
        BooleanSupplier allowed = () -> !isBarred(id) && enabled.getAsBoolean();
        Command command = new Command(id, text, icon, key == null ? null : Keys.of(key), allowed, action);
        all.add(command);
        return command;
    }

    /** From now on these cannot be done; to be called before their buttons are made. */
    public void bar(Set<String> ids) {
        barred.addAll(ids);
    }

    /** Whether it cannot be done, whatever is shown. */
    public boolean isBarred(String id) {
        return barred.contains(id);
    }

    /** Every command, in the order of adding. */
    public List<Command> all() {
        return List.copyOf(all);
    }

    /** @throws IllegalArgumentException when there is no such command */
    public Command get(String id) {
        return all.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command " + id));
    }

    /** A button that does a command, with its words, tooltip and accessible name. */
    public JButton button(String id) {
        Command command = get(id);
        JButton button = Buttons.plain(id, command.text(), command::run);
        button.setToolTipText(command.tip());
        button.setEnabled(!isBarred(id));
        button.getAccessibleContext().setAccessibleName(Labels.plain(command.text()));
        return button;
    }

    /**
     * Binds every key on a window.
     *
     * @param allowed whether keys work now; while a sheet is open they rest
     */
    public void bind(JRootPane root, BooleanSupplier allowed) {
        for (Command command : all) {
            KeyStroke key = command.key();
            if (key != null) {
                Keystrokes.bind(
                        root,
                        JComponent.WHEN_IN_FOCUSED_WINDOW,
                        key,
                        () -> allowed.getAsBoolean() && command.enabled().getAsBoolean(),
                        command.action());
            }
        }
    }
}
