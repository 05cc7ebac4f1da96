package org.hingewise.journey;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Frame;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.hingewise.gui.Widgets;

/** Looks at the program's windows, and waits until they show what is expected; never for a time. */
final class Eyes {
    private static final long LONGEST_MS = 15_000;

    private Eyes() {}

    /** The widget of that name, once it shows. */
    static <C extends Component> C find(String name, Class<C> type) {
        until("there is " + name, () -> seen(name, type).isPresent());
        return on(() -> seen(name, type).orElseThrow());
    }

    /** Waits until a widget says something. */
    static void says(String name, String words) {
        until(name + " says: " + words, () -> seen(name, Component.class)
                .map(c -> words(c).contains(words))
                .orElse(false));
    }

    static void gone(String name) {
        until(name + " is gone", () -> seen(name, Component.class).isEmpty());
    }

    /** Waits for a condition that is asked on the event thread. */
    static void until(String what, Callable<Boolean> condition) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return on(condition);
                    }

                    @Override
                    protected String descriptionAddendum() {
                        return ", with the focus on " + focusName() + "; there is: " + on(Eyes::everything);
                    }
                },
                LONGEST_MS);
    }

    static <T> T on(Callable<T> question) {
        return GuiActionRunner.execute(question);
    }

    /** Name of what has the focus; empty while nothing has. */
    static String focusName() {
        return on(() -> Optional.ofNullable(focus())
                .map(c -> c.getName() == null ? c.getClass().getSimpleName() : c.getName())
                .orElse(""));
    }

    /** On the event thread. */
    static Component focus() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    /** Whether none of a widget, or of a big one a good part, is scrolled away. On the event thread. */
    static boolean isInView(Component widget) {
        if (!(widget instanceof JComponent inside)) {
            return true;
        }
        Rectangle visible = inside.getVisibleRect();
        return visible.height >= Math.min(inside.getHeight(), 24) && visible.width >= Math.min(inside.getWidth(), 24);
    }

    /** On the event thread. */
    static <C extends Component> Optional<C> seen(String name, Class<C> type) {
        return all().filter(c -> name.equals(c.getName()) && type.isInstance(c))
                .map(type::cast)
                .findFirst();
    }

    /** Every widget that shows, in every window. On the event thread. */
    static Stream<Component> all() {
        return Stream.of(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(window -> Widgets.all(window).stream())
                .filter(Component::isShowing);
    }

    /** Every word there is to read or to hear: texts, titles, tips, what lists and tables show. On the event thread. */
    static List<String> allWords() {
        List<String> all = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            if (window.isShowing()) {
                all.add(window instanceof Frame frame ? frame.getTitle() : "");
                all.add(window instanceof Dialog dialog ? dialog.getTitle() : "");
            }
        }
        all().filter(JComponent.class::isInstance).map(JComponent.class::cast).forEach(c -> {
            all.add(c.getToolTipText());
            if (c.getAccessibleContext() != null) {
                all.add(c.getAccessibleContext().getAccessibleName());
                all.add(words(c));
            }
            if (c instanceof JList<?> list) {
                for (int i = 0; i < list.getModel().getSize(); i++) {
                    all.add(String.valueOf(list.getModel().getElementAt(i)));
                }
            }
            if (c instanceof JTable table) {
                for (int row = 0; row < table.getRowCount(); row++) {
                    for (int column = 0; column < table.getColumnCount(); column++) {
                        all.add(String.valueOf(table.getValueAt(row, column)));
                    }
                }
            }
        });
        return all.stream().filter(words -> words != null && !words.isEmpty()).toList();
    }

    private static String words(Component widget) {
        if (widget instanceof JLabel label) {
            return label.getText();
        }
        if (widget instanceof AbstractButton button) {
            return button.getText();
        }
        if (widget instanceof JTextComponent text) {
            return text.getText();
        }
        String described = widget.getAccessibleContext().getAccessibleDescription();
        return described == null ? "" : described;
    }

    /** What there is to see, for the message of a wait in vain. */
    private static List<String> everything() {
        return all().filter(c -> c.getName() != null)
                .map(c -> {
                    String words = c instanceof JComponent && c.getAccessibleContext() != null ? words(c) : "";
                    return words == null || words.isEmpty() ? c.getName() : c.getName() + "=" + words;
                })
                .toList();
    }
}
