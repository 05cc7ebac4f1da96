package org.hingewise.ui.backups;

import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.ui.kit.SheetPicture;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.Preview;

/** The page of backups and the sheet that takes one back. */
final class BackupsGallery implements GalleryScreens {
    @Override
    public List<Screen> screens() {
        return List.of(
                screen("backups", () -> pressed(BackupsDesk.withSecond(2), "drill")),
                screen("backups-none", () -> new BackupsDesk().panel().component()),
                screen("backups-refused", () -> {
                    BackupsDesk desk = BackupsDesk.withSecond(10);
                    desk.ways.refusing = StoreProblem.Code.BACKUP_NO_ROOM;
                    return pressed(desk, "now");
                }),
                screen("backups-older", () -> withOlder().panel().component()),
                screen("backups-older-remove", () -> {
                    BackupsDesk desk = withOlder();
                    JComponent page = desk.panel().component();
                    OlderBackupsSheet.offer(desk.dialogs, new DirectTasks(), desk.ways, told -> {});
                    return SheetPicture.over(page, desk.dialogs.sheet());
                }),
                screen("backups-restore", () -> restoring(BackupsDesk.withSecond(1))),
                screen("backups-restore-other", () -> {
                    BackupsDesk desk = BackupsDesk.withSecond(1);
                    desk.ways.preview = new Preview(FakeBackups.health(2), true, null, 0);
                    return restoring(desk);
                }));
    }

    /** Three from before the first passphrase; the stick is not plugged in. */
    private static BackupsDesk withOlder() {
        BackupsDesk desk = BackupsDesk.withSecond(2);
        desk.ways.older.addAll(desk.ways.made.subList(4, 7));
        return desk;
    }

    /** What the rail leaves of a window. */
    private static Screen screen(String name, Supplier<JComponent> build) {
        return new Screen(name, 1302, 738, sample -> build.get());
    }

    private static JComponent pressed(BackupsDesk desk, String button) {
        BackupsPanel panel = desk.panel();
        BackupsDesk.press(panel, button);
        return panel.component();
    }

    private static JComponent restoring(BackupsDesk desk) {
        JComponent page = pressed(desk, "restore");
        return SheetPicture.over(page, desk.dialogs.sheet());
    }
}
