package org.hingewise.ui.kit;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The beginning of the text on a clipboard: however much lies there, no more is made into a text than is asked for. */
final class ClipboardText {
    private ClipboardText() {}

    /**
     * Reads it.
     *
     * @param limit most UTF-16 units answered
     * @return empty when there is no text, or another program keeps it
     */
    static Optional<String> read(Clipboard clipboard, int limit) {
        try {
            Transferable contents = clipboard.getContents(null);
            DataFlavor flavor =
                    contents == null ? null : DataFlavor.selectBestTextFlavor(contents.getTransferDataFlavors());
            if (flavor == null) {
                return Optional.empty();
            }
            try (Reader in = flavor.getReaderForText(contents)) {
                return Optional.of(beginning(in, limit));
            }
        } catch (UnsupportedFlavorException | IOException | IllegalStateException nothing) {
            return Optional.empty();
        }
    }

    private static String beginning(Reader in, int limit) throws IOException {
        char[] text = new char[limit];
        int length = 0;
        while (length < limit) {
            int more = in.read(text, length, limit - length);
            if (more < 0) {
                break;
            }
            length += more;
        }
        return new String(text, 0, length);
    }
}
