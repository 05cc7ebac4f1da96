package org.hingewise.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JPanel;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.ui.kit.FakeDialogs;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.ui.kit.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class ChartExportTest {
    @TempDir
    private Path folder;

    private final FakeOutside outside = new FakeOutside();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final ChartExport export = new ChartExport(outside, dialogs, new DirectTasks());

    @BeforeEach
    void look() {
        new Theme().start(Theme.Choice.DARK, false);
    }

    private static ChartCopy copy() {
        return copy("Soreness & sleep <week>");
    }

    private static ChartCopy copy(String title) {
        return new ChartCopy(title, "What was felt", (g, area, style) -> GraphCardTest.trend()
                .paint(style)
                .draw(g, area));
    }

    private Path saved(ChartFormat format, String name) {
        Path file = folder.resolve(name);
        export.save(new JPanel(), copy(), format, "suggested");
        return file;
    }

    @Test
    void anSvgIsXmlWithItsWordsAndAColourForPaper() throws Exception {
        outside.answering(folder.resolve("chart.svg"));
        Path file = saved(ChartFormat.SVG, "chart.svg");
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 900 560");
        assertThat(texts(svg, "title")).containsExactly("Soreness & sleep <week>");
        assertThat(texts(svg, "desc")).contains("What was felt");
        assertThat(texts(svg, "text")).contains("Soreness & sleep <week>", "Soreness", "Sleep", "10", "1 Sept");
        String raw = Files.readString(file);
        assertThat(raw).contains("sans-serif").contains("fill=\"white\"");
        assertThat(raw).doesNotContain("rgb(36,40,47)").doesNotContain("<!DOCTYPE");
    }

    private static List<String> texts(Document svg, String tag) {
        NodeList found = svg.getElementsByTagName(tag);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent().strip());
        }
        return texts;
    }

    @Test
    void aPdfReadsBackAsOnePageWithItsTitle() throws Exception {
        outside.answering(folder.resolve("chart.pdf"));
        Path file = saved(ChartFormat.PDF, "chart.pdf");
        try (PdfReader pdf = new PdfReader(Files.readAllBytes(file))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPageSize(1).getWidth()).isEqualTo(900);
            assertThat(pdf.getInfo().get("Title")).isEqualTo("Soreness & sleep <week>");
            assertThat(pdf.getPageContent(1).length).isGreaterThan(5_000);
        }
    }

    @Test
    void lettersOfEveryScriptArriveInThePdf() throws Exception {
        outside.answering(folder.resolve("a.pdf"));
        export.save(new JPanel(), copy("."), ChartFormat.PDF, "x");
        outside.answering(folder.resolve("b.pdf"));
        export.save(new JPanel(), copy("Становая тяга"), ChartFormat.PDF, "x");
        try (PdfReader bare = new PdfReader(Files.readAllBytes(folder.resolve("a.pdf")));
                PdfReader cyrillic = new PdfReader(Files.readAllBytes(folder.resolve("b.pdf")))) {
            assertThat(cyrillic.getPageContent(1).length).isGreaterThan(bare.getPageContent(1).length + 500);
        }
    }

    @Test
    void aPngHasTwoPixelsForEachAndTheColoursOfTheScreen() throws Exception {
        outside.answering(folder.resolve("chart.png"));
        BufferedImage picture = ImageIO.read(saved(ChartFormat.PNG, "chart.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(1800);
        assertThat(picture.getRGB(1, 1) & 0xFFFFFF)
                .isEqualTo(Theme.color("Hw.panel").getRGB() & 0xFFFFFF);
    }

    @ParameterizedTest
    @EnumSource(ChartFormat.class)
    void theEndingIsAddedWhereItIsMissing(ChartFormat format) {
        outside.answering(folder.resolve("mine"));
        assertThat(saved(format, "mine" + format.ending())).exists();
        assertThat(dialogs.told()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ChartFormat.class)
    void aFileThatIsThereIsReplacedOnlyWhenAgreed(ChartFormat format) throws IOException {
        Path file = Files.writeString(folder.resolve("mine" + format.ending()), "precious");
        outside.answering(file);
        dialogs.agreeing(false);
        saved(format, "mine");
        assertThat(Files.readString(file)).isEqualTo("precious");
        dialogs.agreeing(true);
        saved(format, "mine");
        assertThat(Files.size(file)).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @EnumSource(ChartFormat.class)
    void whatFailsHalfWayLeavesTheOldFileWholeAndNothingBesideIt(ChartFormat format) throws IOException {
        Path file = Files.writeString(folder.resolve("mine" + format.ending()), "precious");
        outside.answering(file);
        ChartCopy broken = new ChartCopy("t", "d", (g, area, style) -> {
            throw new IllegalStateException("no paint");
        });
        export.save(new JPanel(), broken, format, "x");
        assertThat(Files.readString(file)).isEqualTo("precious");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
        assertThat(dialogs.told()).last().asString().contains("could not be written");
    }

    @Test
    void aFolderThatIsGoneIsToldInPlainWords() {
        outside.answering(folder.resolve("gone").resolve("chart.svg"));
        saved(ChartFormat.SVG, "chart.svg");
        assertThat(dialogs.told()).singleElement().asString().contains("chart.svg could not be written");
    }
}
