package org.hingewise.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.table.TableColumn;
import org.hingewise.domain.Id;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.analysis.SorenessStory;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.Level;
import org.hingewise.gui.Sample;
import org.hingewise.gui.Widgets;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.ui.kit.FakeDialogs;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.ui.kit.Theme;
import org.hingewise.usecase.LearnUsual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomsChartTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private final Theme theme = new Theme();
    private final SorenessStory story = new SorenessStory();

    @BeforeEach
    void lookAndStory() {
        theme.start(Theme.Choice.LIGHT, false);
        Session session = story.trained("Deadlift", "2026-11-18T11:00", Familiarity.UNFAMILIAR);
        story.felt(session, 8, 2, Level.USUAL);
        story.felt(session, 24, 6, Level.WATCH);
        story.felt(
                session,
                31,
                7,
                Level.DOCTOR,
                Set.of(BackRegion.LOW_LEFT),
                Distribution.FOCAL,
                Set.of(Symptom.NIGHT_WAKING));
    }

    @ParameterizedTest(name = "{0} wide")
    @ValueSource(ints = {300, 538, 2000})
    void theTableKeepsRoomForWhatWasTold(int width) {
        ChartTable table = new ChartTable("table", story.comparison(), TODAY);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setSize(width, 200);
        scroll.doLayout();
        scroll.getViewport().doLayout();
        table.doLayout();
        TableColumn told = table.getColumn("Told");
        assertThat(told.getWidth()).isGreaterThanOrEqualTo(Math.round(ChartStyle.px(74)));
        assertThat(table.getWidth()).isGreaterThanOrEqualTo(scroll.getViewport().getWidth());
        assertThat(table.getColumnModel().getColumnIndex("Verdict")).isLessThan(told.getModelIndex());
    }

    private DomsChart chart() {
        DomsChart chart = new DomsChart("chart", story.comparison(), TODAY);
        chart.setSize(640, 400);
        paint(chart);
        return chart;
    }

    private static BufferedImage paint(JComponent component) {
        BufferedImage image =
                new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
        component.paint(image.createGraphics());
        return image;
    }

    private static void press(JComponent component, int key) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key, 0);
        SwingUtilities.notifyAction(
                component.getActionMap().get(component.getInputMap().get(stroke)),
                stroke,
                new KeyEvent(component, KeyEvent.KEY_PRESSED, 0, 0, key, KeyEvent.CHAR_UNDEFINED),
                component,
                0);
    }

    @Test
    void arrowKeysReadOutOneReadingAfterAnother() {
        DomsChart chart = chart();
        press(chart, KeyEvent.VK_RIGHT);
        assertThat(chart.selected().nrs()).isEqualTo(2);
        press(chart, KeyEvent.VK_RIGHT);
        press(chart, KeyEvent.VK_RIGHT);
        press(chart, KeyEvent.VK_RIGHT);
        assertThat(chart.selected().nrs()).isEqualTo(7);
        press(chart, KeyEvent.VK_HOME);
        assertThat(chart.selected().nrs()).isEqualTo(2);
    }

    @Test
    void theReadOutNamesHourScorePlaceSymptomsBandAndVerdict() {
        DomsChart chart = chart();
        press(chart, KeyEvent.VK_END);
        assertThat(chart.getAccessibleContext().getAccessibleDescription())
                .contains(
                        "7 of 10, 31 h after",
                        "Thu 19 Nov 18:00",
                        "Low back left, one spot",
                        "Wakes at night",
                        "Above the normal band (1.4–4.6)",
                        "See a doctor");
    }

    @Test
    void enterOpensTheReadingReadOut() {
        DomsChart chart = chart();
        List<Id<SorenessEntry>> opened = new ArrayList<>();
        chart.onOpen(opened::add);
        press(chart, KeyEvent.VK_ENTER);
        assertThat(opened).isEmpty();
        press(chart, KeyEvent.VK_END);
        press(chart, KeyEvent.VK_ENTER);
        assertThat(opened).containsExactly(story.entries().get(2).id());
    }

    @Test
    void theWholeChartIsToldInWords() {
        DomsChart chart = chart();
        assertThat(chart.getAccessibleContext().getAccessibleName()).isNotBlank();
        assertThat(chart.getAccessibleContext().getAccessibleDescription())
                .contains("2 of 10, 8 h after", "6 of 10, 24 h after", "7 of 10, 31 h after");
    }

    @Test
    void aThemeChangeRepaintsInItsColours() {
        DomsChart chart = chart();
        BufferedImage light = paint(chart);
        theme.start(Theme.Choice.DARK, false);
        chart.updateUI();
        BufferedImage dark = paint(chart);
        assertThat(light.getRGB(2, 398) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(dark.getRGB(2, 398) & 0xFFFFFF)
                .isEqualTo(Theme.color("Hw.panel").getRGB() & 0xFFFFFF);
    }

    @Test
    void thePictureHasTheSizeAskedFor() {
        BufferedImage picture = chart().copy("Soreness").picture(ChartStyle.current());
        assertThat(picture.getWidth()).isEqualTo(1800);
        assertThat(picture.getHeight()).isEqualTo(1120);
    }

    @Test
    void theSelectionSurvivesNewReadings() {
        DomsChart chart = chart();
        press(chart, KeyEvent.VK_HOME);
        story.felt(story.sessions().get(0), 48, 4, Level.WATCH);
        chart.show(story.comparison(), TODAY);
        assertThat(chart.selected().nrs()).isEqualTo(2);
    }

    @Test
    void theCardSaysFromHowManySessionsItLearntAndLetsOneBeLeftOut() {
        Sample sample = new Sample(theme);
        SorenessStory known = new SorenessStory(sample.maya.id());
        for (int day = 1; day <= 3; day++) {
            Session calm = known.trained("Squat", "2026-11-0" + (2 * day) + "T11:00", Familiarity.FAMILIAR);
            sample.store.write(r -> {
                r.sessions().save(calm);
                return calm;
            });
            known.felt(calm, 8, 0, Level.USUAL);
            known.felt(calm, 24, 1, Level.USUAL);
            known.felt(calm, 40, 0, Level.USUAL);
        }
        Session newest = known.trained("Squat", "2026-11-18T11:00", Familiarity.FAMILIAR);
        known.felt(newest, 24, 1, Level.USUAL);
        ChartCard card = new ChartCard(
                "doms", known.comparison(), TODAY, new ChartExport(new FakeOutside(), sample.dialogs, sample.tasks));
        card.learnsBy(new ChartLearning(sample.dialogs, sample.tasks, new LearnUsual(sample.ledger)));
        assertThat(Widgets.find(card, "doms.usual.words", JLabel.class).getText())
                .contains("learnt from 3 sessions");
        assertThat(card.chart().comparison().newest().orElseThrow().own()).isNotNull();
        Widgets.find(card, "doms.usual.which", JButton.class).doClick();
        JCheckBox oldest = Widgets.find(sample.dialogs.sheet().body(), "usual.lesson2", JCheckBox.class);
        assertThat(oldest.isSelected()).isTrue();
        oldest.doClick();
        assertThat(sample.store.<Integer>read(r -> r.leftOut().all().size())).isEqualTo(1);
        oldest.doClick();
        assertThat(sample.store.<Integer>read(r -> r.leftOut().all().size())).isZero();
    }

    @Test
    void whileItLearnsTheCardSaysSoAndDrawsNoCurveOfItsOwn() {
        ChartCard card = new ChartCard(
                "doms",
                story.comparison(),
                TODAY,
                new ChartExport(new FakeOutside(), new FakeDialogs(), new DirectTasks()));
        assertThat(Widgets.find(card, "doms.usual.words", JLabel.class).getText())
                .contains("learning, 0 of 3 sessions");
        assertThat(card.chart().comparison().own()).isEmpty();
        card.show(DomsComparison.bare(), TODAY);
        assertThat(Widgets.has(card, "doms.usual")).isFalse();
    }
}
