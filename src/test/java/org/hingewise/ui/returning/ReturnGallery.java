package org.hingewise.ui.returning;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.ui.kit.FakeDialogs;

/** The way back: in the middle of it, with a step back suggested, at its beginning, and while there is none. */
final class ReturnGallery implements GalleryScreens {
    private static final int WIDTH = 1054;
    private static final int HEIGHT = 656;

    @Override
    public List<Screen> screens() {
        return List.of(
                new Screen("return-light", WIDTH, HEIGHT, s -> page(ReturnDesk::lightLoad)),
                new Screen("return-suggested", WIDTH, 760, s -> page(ReturnGallery::suggested)),
                new Screen("return-core", WIDTH, 760, s -> page(ReturnGallery::core)),
                new Screen("return-triage", WIDTH, HEIGHT, s -> page(ReturnGallery::triage)),
                new Screen("return-empty", WIDTH, HEIGHT, s -> page(desk -> {})),
                new Screen("return-empty-verdict", WIDTH, HEIGHT, s -> page(ReturnGallery::verdict)));
    }

    private static JComponent page(Consumer<ReturnDesk> told) {
        ReturnDesk desk = new ReturnDesk();
        told.accept(desk);
        desk.daysAgo(0);
        ReturnViewModel model = new ReturnViewModel(desk.uses, desk.tasks);
        ReturnPanel panel = new ReturnPanel(model, new FakeDialogs());
        model.show(desk.client.id());
        return panel;
    }

    private static void verdict(ReturnDesk desk) {
        desk.did(1, "kb_swing", 16.0, 0, 8);
    }

    private static void triage(ReturnDesk desk) {
        verdict(desk);
        ReturnDesk.saved(desk.guide().open(desk.client.id(), ""));
    }

    private static void suggested(ReturnDesk desk) {
        desk.lightLoad();
        desk.did(1, "goblet_squat", 16.0, 0, 5);
    }

    private static void core(ReturnDesk desk) {
        desk.daysAgo(30);
        ReturnDesk.saved(desk.guide().open(desk.client.id(), "Told of a bad week at work"));
        desk.daysAgo(28);
        ReturnDesk.saved(desk.guide().stepUp(desk.plan().id(), "Calm again"));
        desk.did(4, "bird_dog", null, 0, 1);
        desk.did(2, "dead_bug", null, 0, 1);
    }
}
