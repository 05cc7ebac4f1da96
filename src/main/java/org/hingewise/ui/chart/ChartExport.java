package org.hingewise.ui.chart;

import java.awt.image.BufferedImage;
import java.awt.print.Printable;

/** Where a chart can go; behind an interface because clipboard, files and printers need a display. */
public interface ChartExport {
    /** Puts a picture on the clipboard. */
    void copy(BufferedImage picture);

    /**
     * Asks where to, then writes a PNG.
     *
     * @param suggestedName file name without ending
     */
    void save(BufferedImage picture, String suggestedName);

    /** Asks which printer, then prints. */
    void print(Printable page, String jobName);
}
