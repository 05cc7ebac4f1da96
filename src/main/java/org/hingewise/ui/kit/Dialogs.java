package org.hingewise.ui.kit;

import java.util.function.Consumer;

/**
 * Asks and tells over the window. Nothing here blocks: answers come through callbacks on the event thread. Screens get
 * one of these and never open windows themselves, so that they run without a display.
 */
public interface Dialogs {
    /** Shows a sheet over the window; several may lie over each other. {@link Sheet#close} takes it away. */
    void show(Sheet sheet);

    /** Leaves every sheet as Esc does, so that drafts are kept, and shows none any more: the window is being locked. */
    void leaveAll();

    /** Whether a sheet is open, so that the window's own keys rest. */
    boolean isOpen();

    /** Tells something; the coach closes it. */
    default void message(String title, String text) {
        message(title, text, () -> {});
    }

    /** Tells something, and calls back when it is closed. */
    void message(String title, String text, Runnable closed);

    /** Asks before doing something; {@code onYes} runs when agreed, nothing otherwise. */
    void confirm(Question question, Runnable onYes);

    /** Asks for a text that may not be blank; {@code onText} gets it trimmed, nothing happens when cancelled. */
    void ask(TextQuestion question, Consumer<String> onText);

    /**
     * A yes-or-no question.
     *
     * @param yes word on the button that does it
     * @param danger whether the button is marked as hard to take back
     */
    record Question(String title, String text, String yes, boolean danger) {}

    /**
     * A question answered in words.
     *
     * @param yes word on the button that does it
     * @param limit most characters taken
     */
    record TextQuestion(String title, String text, String label, String yes, int limit) {}
}
