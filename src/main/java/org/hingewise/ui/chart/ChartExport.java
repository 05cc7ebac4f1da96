package org.hingewise.ui.chart;

import java.awt.Component;
import java.awt.image.BufferedImage;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Outside;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.kit.Workbench;

/** Takes a chart to the clipboard, into a file or onto paper; writing and printing run off the event thread. */
public final class ChartExport {
    private static final String ENDING = ".png";

    private final Outside outside;
    private final Dialogs dialogs;
    private final Tasks tasks;

    public ChartExport(Outside outside, Dialogs dialogs, Tasks tasks) {
        this.outside = outside;
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    public static ChartExport of(Workbench bench) {
        return new ChartExport(bench.outside(), bench.dialogs(), bench.tasks());
    }

    void copy(BufferedImage picture) {
        outside.copy(picture);
    }

    /**
     * Asks where to, then writes a PNG.
     *
     * @param suggestedName file name without ending
     */
    void save(Component over, BufferedImage picture, String suggestedName) {
        outside.askWhereToSave(over, suggestedName + ENDING)
                .map(ChartExport::withEnding)
                .ifPresent(file -> {
                    if (Files.exists(file)) {
                        dialogs.confirm(
                                new Dialogs.Question(
                                        Texts.get("chart.overwriteTitle"),
                                        Texts.get("chart.overwrite", file.getFileName()),
                                        Texts.get("chart.overwriteYes"),
                                        true),
                                () -> write(picture, file));
                    } else {
                        write(picture, file);
                    }
                });
    }

    void print(Printable page) {
        outside.askWhereToPrint(Texts.get("chart.printName"), page)
                .ifPresent(printing -> tasks.submit(printing, done -> {}, e -> {
                    if (!(e instanceof PrinterAbortException)) {
                        dialogs.message(Texts.get("chart.notPrintedTitle"), Texts.get("chart.notPrinted"));
                    }
                }));
    }

    private void write(BufferedImage picture, Path file) {
        tasks.submit(
                () -> written(picture, file),
                done -> {},
                e -> dialogs.message(
                        Texts.get("chart.notSavedTitle"), Texts.get("chart.notSaved", file.getFileName())));
    }

    private static Path written(BufferedImage picture, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            ImageIO.write(picture, "png", out);
        }
        return file;
    }

    private static Path withEnding(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? chosen : chosen.resolveSibling(name + ENDING);
    }
}
