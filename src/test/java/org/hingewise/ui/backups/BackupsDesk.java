package org.hingewise.ui.backups;

import java.nio.file.Path;
import javax.swing.JButton;
import org.hingewise.exchange.MovementFile;
import org.hingewise.gui.Widgets;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.ui.kit.FakeDialogs;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.ui.kit.FakeWorkbench;
import org.hingewise.ui.kit.Outside;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.UseCases;

/** The page of backups without a window. */
final class BackupsDesk {
    final FakeBackups ways = new FakeBackups();
    final FakeDialogs dialogs = new FakeDialogs();
    final FakeOutside outside = new FakeOutside();

    /** With backups of some weeks, and a second place that got one so many days ago. */
    static BackupsDesk withSecond(int daysAgo) {
        BackupsDesk desk = new BackupsDesk();
        desk.ways.filled();
        desk.ways.second = Path.of("/media/coach/STICK/Hingewise");
        desk.ways.since = SampleRecords.NINE.plusMinutes(-1440L * daysAgo);
        return desk;
    }

    BackupsPanel panel() {
        return panel(dialogs);
    }

    BackupsPanel panel(Dialogs over) {
        UseCases useCases =
                UseCases.over(new FakeStore(), MovementFile.shipped(), v -> "", () -> SampleRecords.NINE, Events.NONE);
        BackupsPanel panel = new BackupsPanel(
                new FakeWorkbench(useCases, new DirectTasks(), over) {
                    @Override
                    public Outside outside() {
                        return BackupsDesk.this.outside;
                    }
                },
                ways);
        panel.show();
        return panel;
    }

    static void press(BackupsPanel panel, String button) {
        Widgets.find(panel.component(), "backups." + button, JButton.class).doClick();
    }
}
