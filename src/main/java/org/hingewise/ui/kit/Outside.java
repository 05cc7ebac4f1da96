package org.hingewise.ui.kit;

import java.awt.Component;
import java.awt.image.BufferedImage;
import java.awt.print.Printable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What lies outside the window: clipboard, files, printer. Behind an interface so that screens run without a display. */
public interface Outside {
    /** Puts a text on the clipboard. */
    void copy(String text);

    /**
     * Puts a text about a person on the clipboard. It is taken off again after half a minute, when the window locks and at
     * the end, unless something else lies there by then.
     */
    void copyPersonal(String text);

    /** Takes what is about a person off the clipboard now. */
    void forgetCopied();

    /**
     * The beginning of the text on the clipboard. Another program may take its time to give it: not for the event thread.
     *
     * @param limit most UTF-16 units answered
     * @return empty when there is no text, or another program keeps it
     */
    Optional<String> paste(int limit);

    /** Puts a picture on the clipboard, which is taken off again like {@link #copyPersonal}. */
    void copy(BufferedImage picture);

    /**
     * Asks where to save.
     *
     * @param over the widget the question is shown over
     * @param suggestion file name with ending
     * @return empty when cancelled
     */
    Optional<Path> askWhereToSave(Component over, String suggestion);

    /** Asks for a file to open; empty when cancelled. */
    Optional<Path> askWhatToOpen(Component over);

    /** Asks for a folder; empty when cancelled. */
    Optional<Path> askForFolder(Component over);

    /**
     * Asks for a printer.
     *
     * @param name what the print queue calls it; no personal data
     * @return the printing itself, to be run off the event thread; empty when cancelled
     */
    Optional<Callable<Boolean>> askWhereToPrint(String name, Printable pages);
}
