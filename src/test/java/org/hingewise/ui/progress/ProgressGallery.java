package org.hingewise.ui.progress;

import java.awt.Component;
import java.util.List;
import java.util.function.Function;
import javax.swing.JComponent;
import org.hingewise.domain.client.Client;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.gui.Sample;
import org.hingewise.gui.Widgets;
import org.hingewise.ui.chart.ChartExport;
import org.hingewise.ui.chart.GraphCard;
import org.hingewise.ui.kit.FakeOutside;

/** Progress as a coach meets it: half a year of it, as tables, and nothing yet. */
final class ProgressGallery implements GalleryScreens {
    /** The tab beside the client list at 1366 × 768. */
    private static final int WIDTH = 1054;

    private static final int HEIGHT = 656;
    private static final int ALL = 1960;

    @Override
    public List<Screen> screens() {
        return List.of(
                new Screen("progress", WIDTH, HEIGHT, full(p -> p)),
                new Screen("progress-all", WIDTH, ALL, full(p -> p)),
                new Screen("progress-tables", WIDTH, ALL, full(ProgressGallery::flipped)),
                new Screen("progress-empty", WIDTH, ALL, sample -> panel(sample, sample.tom, false)));
    }

    private static Function<Sample, JComponent> full(Function<JComponent, JComponent> then) {
        return sample -> then.apply(panel(sample, sample.jonas, true));
    }

    private static JComponent flipped(JComponent panel) {
        for (Component c : Widgets.all(panel)) {
            if (c instanceof GraphCard card) {
                card.flip();
            }
        }
        return panel;
    }

    private static JComponent panel(Sample sample, Client client, boolean trained) {
        ProgressDesk desk = new ProgressDesk(sample.store, client);
        if (trained) {
            desk.halfAYear();
        }
        ProgressViewModel model = new ProgressViewModel(desk.useCases, sample.tasks);
        ProgressPanel panel =
                new ProgressPanel(model, new ChartExport(new FakeOutside(), sample.dialogs, sample.tasks));
        model.show(client.id());
        return panel;
    }
}
