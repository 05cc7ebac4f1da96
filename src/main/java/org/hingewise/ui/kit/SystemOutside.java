package org.hingewise.ui.kit;

import java.awt.Component;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.awt.print.Printable;
import java.awt.print.PrinterJob;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.swing.JFileChooser;

/** The system's own clipboard, file dialog and printer. */
public final class SystemOutside implements Outside {
    @Override
    public void copy(String text) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }

    @Override
    public Optional<String> paste() {
        try {
            Object text = Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            return Optional.of((String) text);
        } catch (UnsupportedFlavorException | IOException | IllegalStateException nothing) {
            return Optional.empty();
        }
    }

    @Override
    public void copy(BufferedImage picture) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new Picture(picture), null);
    }

    @Override
    public Optional<Path> askWhereToSave(Component over, String suggestion) {
        JFileChooser chooser = new JFileChooser();
        chooser.setSelectedFile(new File(suggestion));
        return chooser.showSaveDialog(over) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    @Override
    public Optional<Path> askWhatToOpen(Component over) {
        JFileChooser chooser = new JFileChooser();
        return chooser.showOpenDialog(over) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    @Override
    public Optional<Path> askForFolder(Component over) {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return chooser.showOpenDialog(over) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    @Override
    public Optional<Callable<Boolean>> askWhereToPrint(String name, Printable pages) {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(name);
        job.setPrintable(pages);
        if (!job.printDialog()) {
            return Optional.empty();
        }
        return Optional.of(() -> {
            job.print();
            return true;
        });
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
