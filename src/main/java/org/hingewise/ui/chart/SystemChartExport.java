package org.hingewise.ui.chart;

import java.awt.Image;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterJob;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Tasks;

/** The system's clipboard, files and printers. Writing and printing run off the event thread. */
public final class SystemChartExport implements ChartExport {
    private static final String ENDING = ".png";

    private final Dialogs dialogs;
    private final Tasks tasks;

    public SystemChartExport(Dialogs dialogs, Tasks tasks) {
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    @Override
    public void copy(BufferedImage picture) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new Picture(picture), null);
    }

    @Override
    public void save(BufferedImage picture, String suggestedName) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(Texts.get("chart.saveTitle"));
        chooser.setFileFilter(new FileNameExtensionFilter(Texts.get("chart.png"), "png"));
        chooser.setSelectedFile(new File(suggestedName + ENDING));
        if (chooser.showSaveDialog(
                        KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow())
                != JFileChooser.APPROVE_OPTION) {
            return;
        }
        File file = withEnding(chooser.getSelectedFile());
        if (file.exists()) {
            dialogs.confirm(
                    new Dialogs.Question(
                            Texts.get("chart.overwriteTitle"),
                            Texts.get("chart.overwrite", file.getName()),
                            Texts.get("chart.overwriteYes"),
                            true),
                    () -> write(picture, file));
        } else {
            write(picture, file);
        }
    }

    @Override
    public void print(Printable page, String jobName) {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(jobName);
        job.setPrintable(page);
        if (job.printDialog()) {
            tasks.submit(
                    () -> {
                        job.print();
                        return job;
                    },
                    done -> {},
                    e -> {
                        if (!(e instanceof PrinterAbortException)) {
                            dialogs.message(Texts.get("chart.notPrintedTitle"), Texts.get("chart.notPrinted"));
                        }
                    });
        }
    }

    private void write(BufferedImage picture, File file) {
        tasks.submit(
                () -> {
                    try (var out = Files.newOutputStream(file.toPath())) {
                        ImageIO.write(picture, "png", out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return file;
                },
                done -> {},
                e -> dialogs.message(Texts.get("chart.notSavedTitle"), Texts.get("chart.notSaved", file.getName())));
    }

    private static File withEnding(File chosen) {
        return chosen.getName().toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? chosen
                : new File(chosen.getParentFile(), chosen.getName() + ENDING);
    }

    private record Picture(Image image) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.imageFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return DataFlavor.imageFlavor.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            if (!isDataFlavorSupported(flavor)) {
                throw new UnsupportedFlavorException(flavor);
            }
            return image;
        }
    }
}
