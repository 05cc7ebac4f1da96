package org.hingewise.report;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.util.List;
import javax.swing.JComponent;
import org.hingewise.gui.GalleryScreens;

/** The printed page with the recovery key: paper, whatever the theme. */
final class RecoveryGallery implements GalleryScreens {
    /** A4 in points. */
    private static final int ACROSS = 595;

    private static final int DOWN = 842;

    private static final List<String> GROUPS = List.of("GH2S", "Z46X", "Q7RJ", "9NAM", "8SMA", "GBCW", "DK8A", "9PV6");

    @Override
    public List<Screen> screens() {
        return List.of(new Screen("recovery-page", ACROSS, DOWN, sample -> new Page()));
    }

    private static final class Page extends JComponent {
        private static final long serialVersionUID = 1;

        private final transient Printable page = new RecoverySheet(GROUPS, "hingewise.db").page();

        @Override
        protected void paintComponent(Graphics g) {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, getWidth(), getHeight());
            Paper paper = new Paper();
            paper.setSize(ACROSS, DOWN);
            paper.setImageableArea(0, 0, ACROSS, DOWN);
            PageFormat format = new PageFormat();
            format.setPaper(paper);
            try {
                page.print(g, format, 0);
            } catch (PrinterException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
