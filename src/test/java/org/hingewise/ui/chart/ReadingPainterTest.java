package org.hingewise.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import org.hingewise.domain.analysis.DomsComparison.Reading;
import org.hingewise.domain.analysis.SorenessStory;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.triage.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingPainterTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 600, 200);

    /** C3 at 24 h after an unfamiliar session: 1.3 to 4.4. Less than most is nothing to mark. */
    @ParameterizedTest(name = "{0} of 10: marked {1}, {2}")
    @CsvSource({
        "0, false, Less than most (normal band 1.3–4.4)",
        "1, false, Less than most (normal band 1.3–4.4)",
        "2, false, In the normal band (1.3–4.4)",
        "4, false, In the normal band (1.3–4.4)",
        "5, true, Above the normal band (1.3–4.4)"
    })
    void onlyAReadingAboveTheBandIsMarked(int nrs, boolean marked, String words) {
        SorenessStory story = new SorenessStory();
        Session session = story.trained("Deadlift", "2026-11-18T11:00", Familiarity.UNFAMILIAR);
        story.felt(session, 24, nrs, Level.USUAL);
        Reading reading = story.comparison().readings().get(0);
        Point2D p = new Point2D.Double(10, 10);
        assertThat(ReadingPainter.shape(reading.place(), p, 4) instanceof Ellipse2D)
                .isNotEqualTo(marked);
        assertThat(ReadingWords.lines(reading, LocalDate.of(2026, 11, 19))).contains(words);
    }

    /** The line that leads to the newest point, wherever it comes from and wherever the plot ends. */
    @ParameterizedTest(name = "from {0}, {1} to {2}, {3}")
    @CsvSource({
        "100, 150, 300, 60",
        "100, 60, 300, 150",
        "300, 190, 560, 0",
        "300, 10, 590, 195",
        "300, 100, 595, 100",
        "20, 190, 40, 10"
    })
    void theLabelStandsCloseToItsPointAndClearOfTheLine(double fromX, double fromY, double x, double y) {
        Area line = new Area(new BasicStroke(2).createStrokedShape(new Line2D.Double(fromX, fromY, x, y)));
        Point2D point = new Point2D.Double(x, y);
        Rectangle2D label = ReadingPainter.freePlace(point, 140, 18, line, AREA);
        assertThat(line.intersects(label)).isFalse();
        assertThat(label.getMinX()).isGreaterThanOrEqualTo(0);
        assertThat(label.getMaxX()).isLessThanOrEqualTo(600);
        assertThat(label.getMaxY()).isLessThanOrEqualTo(200);
        double across = Math.max(label.getMinX() - x, x - label.getMaxX());
        double down = Math.max(label.getMinY() - y, y - label.getMaxY());
        assertThat(Math.max(across, down)).isBetween(0.0, ChartStyle.px(30) * 1.0);
    }
}
