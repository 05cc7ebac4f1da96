package org.hingewise.ui.hinge;

import java.awt.BorderLayout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.exchange.MovementFile;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.gui.Sample;
import org.hingewise.ui.kit.Labels;
import org.hingewise.usecase.AssessHinge;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.UseCases;

/** The hinge checklist as a coach meets it: half done, new, passed with load, with mistakes, and while the back is held. */
final class HingeGallery implements GalleryScreens {
    /** The tab beside the client list at 1366 × 768. */
    private static final int WIDTH = 1054;

    private static final int HEIGHT = 656;

    @Override
    public List<Screen> screens() {
        return List.of(
                screen("hinge", sample -> page(sample, sample.jonas, model -> half(model))),
                screen("hinge-new", sample -> page(sample, sample.tom, model -> {})),
                screen("hinge-held", sample -> page(sample, sample.maya, model -> all(model, HingeLevel.H1))),
                screen(
                        "hinge-passed",
                        sample -> page(sample, Clients.weighing(sample.tom, 71), model -> {
                            all(model, HingeLevel.H3);
                            model.load("17.5");
                            model.keep();
                        })),
                screen(
                        "hinge-swing",
                        sample -> page(sample, sample.tom, model -> {
                            all(model, HingeLevel.H5);
                            model.mark(HingeItem.SWING_STOP, Seen.NOT_CHECKED);
                            model.mark(HingeItem.NO_PAIN, Seen.NOT_CHECKED);
                            model.load("heavy");
                            model.watched("31.02.", "25:00");
                            model.save();
                        })),
                new Screen("hinge-sheet", 1040, HEIGHT, HingeGallery::sheet),
                screen("hinge-nothing", sample -> page(sample, sample.tom, HingeViewModel::save)));
    }

    private static Screen screen(String name, Function<Sample, JComponent> build) {
        return new Screen(name, WIDTH, HEIGHT, build);
    }

    private static JComponent page(Sample sample, Client client, Consumer<HingeViewModel> before) {
        sample.put(client);
        UseCases useCases = useCases(sample);
        if (client.equals(sample.jonas)) {
            earlier(sample, useCases);
        }
        HingeViewModel model = new HingeViewModel(useCases, sample.tasks);
        HingePanel panel = new HingePanel(model, () -> sample.now.date(), true);
        model.show(client.id());
        before.accept(model);
        JPanel page = new JPanel(new BorderLayout());
        page.add(panel.component());
        return page;
    }

    /** The checklist over a plan, on its card's ground. */
    private static JComponent sheet(Sample sample) {
        HingeViewModel model = new HingeViewModel(useCases(sample), sample.tasks);
        HingePanel panel = new HingePanel(model, () -> sample.now.date(), false);
        model.show(sample.tom.id());
        all(model, HingeLevel.H1);
        JPanel page = Labels.style(new JPanel(new BorderLayout()), "panel");
        page.setBorder(BorderFactory.createEmptyBorder(18, 22, 18, 22));
        page.add(panel.component());
        return page;
    }

    private static UseCases useCases(Sample sample) {
        return UseCases.over(
                sample.store, MovementFile.shipped(), v -> "This is not a diagnosis.", () -> sample.now, Events.NONE);
    }

    /** Looks of the summer and of this month. */
    private static void earlier(Sample sample, UseCases useCases) {
        look(sample, useCases, HingeLevel.H1, 8, 4);
        look(sample, useCases, HingeLevel.H1, 8, 8);
        look(sample, useCases, HingeLevel.H2, 11, 2);
        sample.now = Sample.at(11, 19, 18, 10);
    }

    private static void look(Sample sample, UseCases useCases, HingeLevel level, int month, int day) {
        sample.now = Sample.at(month, day, 10, 0);
        Map<HingeItem, Seen> seen = new EnumMap<>(HingeItem.class);
        HingeItem.of(level).forEach(item -> seen.put(item, Seen.SEEN));
        useCases.assessHinge().handle(new AssessHinge.Request(sample.jonas.id(), level, seen, null, "", sample.now));
    }

    private static void all(HingeViewModel model, HingeLevel aim) {
        model.aim(aim);
        HingeItem.of(aim).forEach(item -> model.mark(item, Seen.SEEN));
    }

    private static void half(HingeViewModel model) {
        all(model, HingeLevel.H2);
        model.mark(HingeItem.BACK_SHAPE, Seen.NOT_YET);
        model.mark(HingeItem.TEMPO, Seen.NOT_CHECKED);
    }
}
