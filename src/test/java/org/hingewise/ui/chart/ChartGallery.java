package org.hingewise.ui.chart;

import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.analysis.SorenessStory;
import org.hingewise.domain.analysis.UsualSoreness;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.Level;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.gui.Sample;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.ui.kit.WindowDialogs;
import org.hingewise.usecase.LearnUsual;

/** The soreness chart: with a read-out, as a table, small, and a week long. */
final class ChartGallery implements GalleryScreens {
    @Override
    public List<Screen> screens() {
        return List.of(
                Screen.whole("chart", ChartGallery::cards),
                Screen.whole("chart-usual", ChartGallery::usual),
                Screen.whole("chart-usual-sessions", ChartGallery::lessons));
    }

    private static JComponent usual(Sample sample) {
        JPanel page = new JPanel(new MigLayout(
                "insets 20, gap 16 16, fill, wrap 2", "[grow,fill,sg][grow,fill,sg]", "[grow,fill,sg][grow,fill,sg]"));
        ChartCard learnt = card(sample, learnt(4));
        learnt.chart().select(learnt.chart().comparison().newest().orElseThrow());
        page.add(learnt);
        page.add(card(sample, learnt(3)));
        ChartCard table = card(sample, learnt(4));
        table.flip();
        page.add(table);
        page.add(card(sample, learnt(2)));
        return page;
    }

    private static JComponent lessons(Sample sample) {
        JRootPane root = new JRootPane();
        UsualSoreness usual = learnt(4).usual();
        new ChartLearning(new WindowDialogs(root), sample.tasks, new LearnUsual(sample.ledger))
                .open(usual, sample.now.date());
        return root;
    }

    private static DomsComparison learnt(int sessions) {
        SorenessStory story = new SorenessStory();
        for (int i = 0; i < sessions; i++) {
            Session calm =
                    story.trained("Goblet squat", "2026-10-%02dT11:00".formatted(7 + 7 * i), Familiarity.NEW_STEP);
            story.felt(calm, 9, i % 2, Level.USUAL);
            story.felt(calm, 24 + i, 1, Level.USUAL);
            story.felt(calm, 47, 1 + i % 2, Level.USUAL);
            story.felt(calm, 70, 0, Level.USUAL);
        }
        Session newest = story.trained("Deadlift", "2026-11-18T11:10", Familiarity.NEW_STEP);
        story.felt(newest, 8, 1, Level.USUAL);
        story.felt(newest, 26, 4, Level.WATCH);
        return story.comparison();
    }

    private static JComponent cards(Sample sample) {
        JPanel page = new JPanel(new MigLayout(
                "insets 20, gap 16 16, fill, wrap 2", "[grow,fill,sg][grow,fill,sg]", "[grow,fill,sg][grow,fill,sg]"));
        ChartCard readOut = card(sample, climbing());
        readOut.showArticle(true);
        readOut.chart().select(readOut.chart().comparison().newest().orElseThrow());
        page.add(readOut);
        ChartCard table = card(sample, climbing());
        table.flip();
        page.add(table);
        page.add(card(sample, lingering()));
        page.add(card(sample, new SorenessStory().comparison()));
        return page;
    }

    private static ChartCard card(Sample sample, DomsComparison comparison) {
        ChartCard card = new ChartCard(
                "doms",
                comparison,
                sample.now.date(),
                new ChartExport(new FakeOutside(), sample.dialogs, sample.tasks));
        card.learnsBy(new ChartLearning(sample.dialogs, sample.tasks, new LearnUsual(sample.ledger)));
        return card;
    }

    private static DomsComparison climbing() {
        SorenessStory story = new SorenessStory();
        Session first = story.trained("Back squat", "2026-11-04T11:00", Familiarity.UNFAMILIAR);
        story.felt(first, 8, 1, Level.USUAL);
        story.felt(first, 24, 3, Level.USUAL);
        story.felt(first, 48, 2, Level.USUAL);
        story.felt(first, 70, 0, Level.USUAL);
        Session second = story.trained("Deadlift", "2026-11-11T11:00", Familiarity.UNFAMILIAR);
        story.felt(second, 10, 1, Level.USUAL);
        story.felt(second, 47, 3, Level.USUAL);
        story.felt(second, 72, 1, Level.WATCH);
        Session newest = story.trained("Deadlift", "2026-11-18T11:10", Familiarity.UNFAMILIAR);
        story.felt(newest, 3, 2, Level.USUAL);
        story.felt(newest, 9, 4, Level.WATCH);
        story.felt(newest, 24, 6, Level.WATCH);
        story.felt(
                newest,
                31,
                7,
                Level.DOCTOR,
                Set.of(BackRegion.LOW_LEFT),
                Distribution.FOCAL,
                Set.of(Symptom.NIGHT_WAKING, Symptom.MOBILITY_LIMITED));
        return story.comparison();
    }

    private static DomsComparison lingering() {
        SorenessStory story = new SorenessStory();
        Session session = story.trained("Kettlebell swing", "2026-11-11T11:00", Familiarity.NEW_STEP);
        story.felt(session, 20, 1, Level.USUAL);
        story.felt(session, 44, 3, Level.USUAL);
        story.felt(session, 80, 2, Level.WATCH);
        story.felt(session, 150, 10, Level.URGENT, Set.of(BackRegion.LOW_LEFT, BackRegion.LOW_RIGHT), null, Set.of());
        return story.comparison();
    }
}
