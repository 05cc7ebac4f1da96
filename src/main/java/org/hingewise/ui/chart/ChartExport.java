package org.hingewise.ui.chart;

import java.awt.Component;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.history.HistoryEntry.Action;
import org.hingewise.exchange.WholeFile;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Noting;
import org.hingewise.ui.kit.Outside;
import org.hingewise.ui.kit.SaveAs;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.kit.Workbench;
import org.jspecify.annotations.Nullable;

/** Takes a chart to the clipboard, into a file or onto paper; writing and printing run off the event thread. */
public final class ChartExport {
    private final Outside outside;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final Consumer<Action> told;

    public ChartExport(Outside outside, Dialogs dialogs, Tasks tasks) {
        this(outside, dialogs, tasks, action -> {});
    }

    private ChartExport(Outside outside, Dialogs dialogs, Tasks tasks, Consumer<Action> told) {
        this.outside = outside;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.told = told;
    }

    /** @param whose the client whose charts they are; what leaves is noted in their history */
    public static ChartExport of(Workbench bench, Supplier<@Nullable Id<Client>> whose) {
        return new ChartExport(
                bench.outside(), bench.dialogs(), bench.tasks(), action -> new Noting(bench.useCases(), bench.tasks())
                        .note(action, whose.get(), "chart"));
    }

    void copy(ChartCopy copy) {
        outside.copy(copy.picture(ChartStyle.current()));
    }

    /**
     * Asks where to, then writes a file: whole, or not at all.
     *
     * @param suggestedName file name without ending
     */
    void save(Component over, ChartCopy copy, ChartFormat format, String suggestedName) {
        SaveAs.ask(outside, dialogs, over, suggestedName, format.ending(), file -> write(copy, format, file));
    }

    void print(Printable pages) {
        outside.askWhereToPrint(Texts.get("chart.printName"), pages)
                .ifPresent(printing -> tasks.submit(printing, done -> told.accept(Action.PRINTED), e -> {
                    if (!(e instanceof PrinterAbortException)) {
                        dialogs.message(Texts.get("chart.notPrintedTitle"), Texts.get("chart.notPrinted"));
                    }
                }));
    }

    private void write(ChartCopy copy, ChartFormat format, Path file) {
        tasks.submit(
                () -> WholeFile.write(file, out -> format.write(copy, out)),
                done -> told.accept(Action.EXPORTED),
                e -> dialogs.message(
                        Texts.get("chart.notSavedTitle"), Texts.get("chart.notSaved", file.getFileName())));
    }
}
