package org.hingewise.report;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.RoundRectangle2D;
import java.awt.print.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;
import javax.swing.UIManager;
import org.hingewise.text.Texts;
import org.hingewise.ui.chart.ChartStyle;

/** One page with the recovery key: what it is, the key, how it is used and where to keep it. Named after no client. */
public final class RecoverySheet {
    /** A4 in points. */
    private static final int WIDTH = 595;

    private static final int HEIGHT = 842;
    private static final int MARGIN = 62;
    private static final int COLUMNS = 4;
    private static final int BOX_HEIGHT = 128;

    private final ChartStyle style = ChartStyle.paper();
    private final List<String> groups;
    private final String file;

    /**
     * The page of a key.
     *
     * @param groups of the key
     * @param file name of the data file, without its folder
     */
    public RecoverySheet(List<String> groups, String file) {
        this.groups = List.copyOf(groups);
        this.file = file;
    }

    /** Writes it as PDF; letters are drawn as shapes. Does not close the stream. */
    public void writePdf(OutputStream out) throws IOException {
        Document document = new Document(new Rectangle(WIDTH, HEIGHT));
        try {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            document.addTitle(Texts.get("key.sheet.title"));
            document.addCreator("Hingewise");
            document.open();
            Graphics2D g = writer.getDirectContent().createGraphicsShapes(WIDTH, HEIGHT);
            draw(g);
            g.dispose();
            document.close();
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    /** The page for a printer, fitted to its paper. */
    public Printable page() {
        return (graphics, format, index) -> {
            if (index > 0) {
                return Printable.NO_SUCH_PAGE;
            }
            Graphics2D g = (Graphics2D) graphics.create();
            g.translate(format.getImageableX(), format.getImageableY());
            double scale =
                    Math.min(1, Math.min(format.getImageableWidth() / WIDTH, format.getImageableHeight() / HEIGHT));
            g.scale(scale, scale);
            draw(g);
            g.dispose();
            return Printable.PAGE_EXISTS;
        };
    }

    private void draw(Graphics2D g) {
        Font base = UIManager.getFont("Label.font");
        Font plain = (base == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 12) : base).deriveFont(12f);
        g.setColor(style.text());
        float y = text(g, Texts.get("key.sheet.title"), plain.deriveFont(Font.BOLD, 24f), MARGIN + 10);
        g.setColor(style.muted());
        y = text(g, Texts.get("key.sheet.file", file), plain, y + 8);
        g.setColor(style.text());
        y = text(g, Texts.get("key.sheet.what"), plain, y + 18);
        y = key(g, plain, y + 22);
        y = text(g, Texts.get("key.sheet.use"), plain.deriveFont(Font.BOLD, 14f), y + 26);
        for (String line : List.of("key.sheet.use.1", "key.sheet.use.2", "key.sheet.use.3")) {
            y = text(g, Texts.get(line), plain, y + 6);
        }
        y = text(g, Texts.get("key.sheet.keep"), plain.deriveFont(Font.BOLD, 14f), y + 22);
        y = text(g, Texts.get("key.sheet.keep.text"), plain, y + 6);
        text(g, Texts.get("key.sheet.letters"), plain, y + 10);
    }

    private float key(Graphics2D g, Font plain, float top) {
        float inner = WIDTH - 2f * MARGIN;
        g.setColor(style.line());
        g.setStroke(new BasicStroke(1.2f));
        g.draw(new RoundRectangle2D.Float(MARGIN, top, inner, BOX_HEIGHT, 14, 14));
        // Of one width, so that groups stand under each other.
        Font letters = new Font(Font.MONOSPACED, Font.BOLD, 25);
        Font number = plain.deriveFont(10f);
        float cell = inner / COLUMNS;
        for (int i = 0; i < groups.size(); i++) {
            TextLayout group = layout(groups.get(i), letters, g);
            float left = MARGIN + cell * (i % COLUMNS) + (cell - group.getAdvance()) / 2;
            float line = top + (i < COLUMNS ? 50 : 104);
            g.setColor(style.text());
            group.draw(g, left, line);
            g.setColor(style.muted());
            layout(String.valueOf(i + 1), number, g).draw(g, left, line - 26);
        }
        return top + BOX_HEIGHT;
    }

    private static TextLayout layout(String text, Font font, Graphics2D g) {
        return new TextLayout(text, font, g.getFontRenderContext());
    }

    /** Draws lines below a height, and answers where they end. */
    private static float text(Graphics2D g, String text, Font font, float top) {
        AttributedString words = new AttributedString(text, Map.of(TextAttribute.FONT, font));
        LineBreakMeasurer lines = new LineBreakMeasurer(words.getIterator(), g.getFontRenderContext());
        float y = top;
        while (lines.getPosition() < text.length()) {
            TextLayout line = lines.nextLayout(WIDTH - 2f * MARGIN);
            y += line.getAscent();
            line.draw(g, MARGIN, y);
            y += line.getDescent() + line.getLeading() + 3;
        }
        return y;
    }
}
