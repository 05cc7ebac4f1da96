package org.hingewise.ui.movements;

import java.util.List;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JTextField;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.gui.Sample;
import org.hingewise.ui.kit.SheetPicture;

/** The movement browser and its editor. */
final class MovementsGallery implements GalleryScreens {
    @Override
    public List<Screen> screens() {
        return List.of(
                screen("movements", MovementsGallery::browser),
                screen("movements-search", MovementsGallery::search),
                Screen.whole("movements-edit", MovementsGallery::edit),
                Screen.whole("movements-refused", MovementsGallery::refused));
    }

    /** What the rail leaves of a window. */
    private static Screen screen(String name, Function<Sample, JComponent> build) {
        return new Screen(name, 1302, 768, build);
    }

    private static JComponent browser(Sample sample) {
        MovementsPanel panel = new MovementsPanel(new MovementDesk());
        panel.show();
        panel.goTo("kb_swing");
        return panel.component();
    }

    private static JComponent search(Sample sample) {
        MovementDesk desk = new MovementDesk();
        MovementFormViewModel form = desk.form("kb_deadlift");
        form.type(MovementField.CUES, "Hips back. \nLong back.");
        form.save();
        MovementsPanel panel = new MovementsPanel(desk);
        panel.show();
        panel.goTo("kb_deadlift");
        MovementDesk.find(panel.component(), "movements.search", JTextField.class)
                .setText("deadlift");
        return panel.component();
    }

    private static JComponent edit(Sample sample) {
        MovementDesk desk = new MovementDesk();
        MovementsPanel panel = new MovementsPanel(desk);
        panel.show();
        panel.goTo("trap_bar_deadlift");
        panel.edit();
        return SheetPicture.over(panel.component(), desk.dialogs.sheet());
    }

    private static JComponent refused(Sample sample) {
        MovementDesk desk = new MovementDesk();
        MovementFormViewModel form = desk.form();
        new MovementSheet(form).showOn(desk.dialogs);
        form.type(MovementField.CAP_PERCENT, "160");
        form.save();
        form.type(MovementField.CAP_PERCENT, "60");
        form.addEasier("walking");
        form.save();
        MovementsPanel panel = new MovementsPanel(desk);
        panel.show();
        return SheetPicture.over(panel.component(), desk.dialogs.sheet());
    }
}
