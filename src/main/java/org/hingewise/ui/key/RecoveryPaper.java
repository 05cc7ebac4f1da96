package org.hingewise.ui.key;

import java.awt.print.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Puts a recovery key on one page. */
public interface RecoveryPaper {
    /**
     * The page as PDF; does not close the stream.
     *
     * @param groups of the recovery key
     * @param file name of the data file it opens, without its folder
     */
    void pdf(List<String> groups, String file, OutputStream out) throws IOException;

    /** The page for a printer. */
    Printable page(List<String> groups, String file);
}
