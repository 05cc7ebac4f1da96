package org.hingewise.ui.kit;

import java.awt.Component;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.awt.print.Printable;
import java.awt.print.PrinterJob;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JFileChooser;
import javax.swing.Timer;
import org.hingewise.usecase.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The system's own clipboard, file dialog and printer. */
public final class SystemOutside implements Outside {
    private static final Logger LOG = LoggerFactory.getLogger(SystemOutside.class);

    /** Another program keeps the clipboard for a moment only; tried so often, with so long between (decision). */
    private static final int TRIES = 20;

    private static final int BETWEEN_MS = 100;

    private final Supplier<Clipboard> clipboard;
    private final PassingClipboard passing;
    private @Nullable Timer again;

    /**
     * The one of the program.
     *
     * @param forgotten called when something was taken off the clipboard because its time was over
     */
    public SystemOutside(Clock clock, Runnable forgotten) {
        this(() -> Toolkit.getDefaultToolkit().getSystemClipboard(), clock, forgotten);
        passing.watchKeys();
    }

    SystemOutside(Supplier<Clipboard> clipboard, Clock clock, Runnable forgotten) {
        this.clipboard = clipboard;
        passing = new PassingClipboard(clipboard, clock, forgotten);
    }

    @Override
    public void copy(String text) {
        put(new StringSelection(text), contents -> {});
    }

    @Override
    public void copyPersonal(String text) {
        put(new StringSelection(text), passing::took);
    }

    @Override
    public void forgetCopied() {
        passing.forget();
    }

    /** Tries again for a while when another program keeps the clipboard, unless something newer is copied meanwhile. */
    private void put(Transferable contents, Consumer<Transferable> onPut) {
        Timer before = again;
        if (before != null) {
            before.stop();
            again = null;
        }
        if (isPut(contents, onPut)) {
            return;
        }
        int[] left = {TRIES};
        Timer timer = new Timer(BETWEEN_MS, null);
        timer.addActionListener(e -> {
            left[0]--;
            if (isPut(contents, onPut)) {
                timer.stop();
            } else if (left[0] == 0) {
                timer.stop();
                LOG.warn("another program keeps the clipboard: nothing was copied");
            }
        });
        again = timer;
        timer.start();
    }

    private boolean isPut(Transferable contents, Consumer<Transferable> onPut) {
        try {
            clipboard.get().setContents(contents, null);
            onPut.accept(contents);
            return true;
        } catch (IllegalStateException busy) {
            return false;
        }
    }

    @Override
    public Optional<String> paste(int limit) {
        Edt.forbid();
        return ClipboardText.read(clipboard.get(), limit);
    }

    @Override
    public void copy(BufferedImage picture) {
        put(new Picture(picture), passing::took);
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
