package org.hingewise.ui.kit;

import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.hingewise.text.Texts;

/** Asks where a file that leaves the program is to go: always with its ending, and over another file only when agreed. */
public final class SaveAs {
    private SaveAs() {}

    /**
     * Asks.
     *
     * @param over the widget the question is shown over
     * @param name suggested file name without ending; no personal data, because lists of recent files keep it
     * @param ending with its dot, lower case
     * @param onFile gets the file; not called when cancelled
     */
    public static void ask(
            Outside outside, Dialogs dialogs, Component over, String name, String ending, Consumer<Path> onFile) {
        outside.askWhereToSave(over, name + ending)
                .map(chosen -> withEnding(chosen, ending))
                .ifPresent(file -> {
                    if (Files.exists(file)) {
                        dialogs.confirm(
                                new Dialogs.Question(
                                        Texts.get("dialog.replace.title"),
                                        Texts.get("dialog.replace.text", file.getFileName()),
                                        Texts.get("dialog.replace.yes"),
                                        true),
                                () -> onFile.accept(file));
                    } else {
                        onFile.accept(file);
                    }
                });
    }

    private static Path withEnding(Path chosen, String ending) {
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen.resolveSibling(name + ending);
    }
}
