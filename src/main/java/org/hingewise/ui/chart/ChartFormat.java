package org.hingewise.ui.chart;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The kinds of file a chart can be saved as. */
enum ChartFormat {
    /** A picture in the colours on the screen, two pixels for each at 100 %. */
    PNG {
        @Override
        void write(ChartCopy copy, OutputStream out) throws IOException {
            ImageIO.write(copy.picture(ChartStyle.current()), "png", out);
        }
    },
    /** Lines and words that scale, in the light colours. */
    SVG {
        @Override
        void write(ChartCopy copy, OutputStream out) throws IOException {
            org.w3c.dom.Document document = emptySvg();
            SVGGraphics2D g = new SVGGraphics2D(document);
            g.setSVGCanvasSize(new Dimension(ChartCopy.WIDTH, ChartCopy.HEIGHT));
            copy.draw(g, area(), ChartStyle.paper());
            Element root = g.getRoot();
            root.setAttribute("viewBox", "0 0 " + ChartCopy.WIDTH + " " + ChartCopy.HEIGHT);
            tell(document, root, "desc", copy.description());
            tell(document, root, "title", copy.title());
            withFallbackFonts(root);
            serialize(root, out);
        }
    },
    /** One page that scales, in the light colours; letters are drawn as shapes, so that every script looks right. */
    PDF {
        @Override
        void write(ChartCopy copy, OutputStream out) throws IOException {
            Document document = new Document(new Rectangle(ChartCopy.WIDTH, ChartCopy.HEIGHT));
            try {
                PdfWriter writer = PdfWriter.getInstance(document, out);
                writer.setCloseStream(false);
                document.addTitle(copy.title());
                document.addSubject(copy.description());
                document.addCreator("Hingewise");
                document.open();
                Graphics2D g = writer.getDirectContent().createGraphicsShapes(ChartCopy.WIDTH, ChartCopy.HEIGHT);
                copy.draw(g, area(), ChartStyle.paper());
                g.dispose();
                document.close();
            } catch (DocumentException e) {
                throw new IOException(e);
            }
        }
    };

    private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FONTS = "font-family";

    /** Writes the whole file; does not close the stream. */
    abstract void write(ChartCopy copy, OutputStream out) throws IOException;

    /** How its file names end: ".png". */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    private static Rectangle2D area() {
        return new Rectangle2D.Double(0, 0, ChartCopy.WIDTH, ChartCopy.HEIGHT);
    }

    private static org.w3c.dom.Document emptySvg() throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG_NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** Without a document type, which names an address on the network that readers may ask. */
    private static void serialize(Element root, OutputStream out) throws IOException {
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            writer.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    private static void tell(org.w3c.dom.Document document, Element root, String tag, String words) {
        Element element = document.createElementNS(SVG_NAMESPACE, tag);
        element.setTextContent(words);
        root.insertBefore(element, root.getFirstChild());
    }

    /** A computer without our font takes one without serifs. */
    private static void withFallbackFonts(Element element) {
        if (element.hasAttribute(FONTS)) {
            element.setAttribute(FONTS, element.getAttribute(FONTS) + ", sans-serif");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                withFallbackFonts(below);
            }
        }
    }
}
