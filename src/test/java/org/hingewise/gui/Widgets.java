package org.hingewise.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Looks into screens that are not shown. */
public final class Widgets {
    private Widgets() {}

    /** The visible widget of that name; hidden ones and those within hidden ones are not found. */
    public static <C extends Component> C find(Component in, String name, Class<C> type) {
        return all(in).stream()
                .filter(c -> name.equals(c.getName()) && type.isInstance(c))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no " + type.getSimpleName() + " " + name));
    }

    /** Whether a visible widget has that name. */
    public static boolean has(Component in, String name) {
        return all(in).stream().anyMatch(c -> name.equals(c.getName()));
    }

    /** Every widget that is not hidden. */
    public static List<Component> all(Component in) {
        List<Component> found = new ArrayList<>();
        collect(in, found);
        return found;
    }

    /** Runs work on the event thread and waits for it. */
    public static void onEdt(Runnable work) {
        try {
            EventQueue.invokeAndWait(work);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Component in, List<Component> found) {
        if (in.isVisible()) {
            found.add(in);
            if (in instanceof Container container) {
                for (Component child : container.getComponents()) {
                    collect(child, found);
                }
            }
        }
    }
}
