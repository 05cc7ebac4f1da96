package org.hingewise.ui.trash;

import java.util.List;
import java.util.function.Function;
import javax.swing.JComponent;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.ui.changes.ChangesSheet;
import org.hingewise.ui.kit.SheetPicture;

/** The trash, erasing a client for good, and the changes of a client and of the whole file. */
final class TrashGallery implements GalleryScreens {
    @Override
    public List<Screen> screens() {
        return List.of(
                screen("trash", desk -> desk.filled().panel().component()),
                screen("trash-empty", desk -> desk.panel().component()),
                screen("erase", desk -> {
                    EraseSheet.open(desk.bench, desk.ways, desk.client("Maya").id());
                    return over(desk);
                }),
                screen("erase-done", desk -> {
                    EraseSheet.open(desk.bench, desk.ways, desk.client("Maya").id());
                    TrashTest.type(desk, desk.client("Maya").name().value());
                    desk.dialogs.sheet().press("yes");
                    return over(desk);
                }),
                screen("changes", desk -> {
                    ChangesSheet.open(desk.filled().bench, desk.client("Maya").id());
                    return over(desk);
                }),
                screen("changes-all", desk -> {
                    ChangesSheet.openAll(desk.filled().bench);
                    return over(desk);
                }));
    }

    private static JComponent over(TrashDesk desk) {
        return SheetPicture.over(desk.panel().component(), desk.dialogs.sheet());
    }

    /** What the rail leaves of a window; the file is read while it is built. */
    private static Screen screen(String name, Function<TrashDesk, JComponent> build) {
        return new Screen(name, 1302, 738, sample -> {
            try (TrashDesk desk = new TrashDesk()) {
                return build.apply(desk);
            }
        });
    }
}
