package org.hingewise.ui.backups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JTextPane;
import org.hingewise.gui.Widgets;
import org.hingewise.ui.kit.Theme;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.Preview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsPanelTest {
    @TempDir
    private Path stick;

    @BeforeEach
    void look() {
        Widgets.onEdt(() -> new Theme().start(Theme.Choice.LIGHT, false));
    }

    @Test
    void aBackupIsMadeAndTold() {
        Widgets.onEdt(() -> {
            BackupsDesk desk = new BackupsDesk();
            BackupsPanel panel = desk.panel();
            assertThat(Widgets.has(panel.component(), "backups.nothing")).isTrue();
            BackupsDesk.press(panel, "now");
            assertThat(desk.ways.asked).containsExactly("make asked");
            assertThat(told(panel)).startsWith("Backup made and opened: 12 clients");
            assertThat(Widgets.has(panel.component(), "backups.nothing")).isFalse();
        });
    }

    @Test
    void aFolderThatIsNoOtherPlaceIsNotChosen() {
        Widgets.onEdt(() -> {
            BackupsDesk desk = new BackupsDesk();
            desk.ways.refusing = StoreProblem.Code.BACKUP_SAME_PLACE;
            desk.outside.answering(stick);
            BackupsPanel panel = desk.panel();
            BackupsDesk.press(panel, "second.choose");
            assertThat(desk.ways.second).isNull();
            assertThat(told(panel)).contains("another disk");
        });
    }

    @Test
    void theSecondPlaceIsChosenCopiedToAndForgotten() {
        Widgets.onEdt(() -> {
            BackupsDesk desk = new BackupsDesk();
            desk.ways.filled();
            desk.outside.answering(stick);
            BackupsPanel panel = desk.panel();
            BackupsDesk.press(panel, "second.choose");
            assertThat(desk.ways.second).isEqualTo(stick);
            assertThat(desk.ways.asked).containsExactly("copy to " + stick);
            BackupsDesk.press(panel, "now");
            assertThat(desk.ways.asked).containsExactly("copy to " + stick, "make asked", "copy to " + stick);
            assertThat(told(panel)).contains("second place");
            BackupsDesk.press(panel, "second.forget");
            assertThat(desk.ways.second).isNull();
        });
    }

    @Test
    void aSecondPlaceThatIsAwayTooLongIsTold() {
        Widgets.onEdt(() -> {
            BackupsPanel panel = BackupsDesk.withSecond(9).panel();
            assertThat(words(panel, "backups.second.last"))
                    .contains("No copy for 9 days")
                    .contains("not plugged in");
            assertThat(Widgets.find(panel.component(), "backups.second.copy", JButton.class)
                            .isEnabled())
                    .isFalse();
        });
    }

    @Test
    void whatCannotBeDoneIsSaidCalmly() {
        Widgets.onEdt(() -> {
            BackupsDesk desk = BackupsDesk.withSecond(1);
            desk.ways.refusing = StoreProblem.Code.BACKUP_NO_ROOM;
            BackupsPanel panel = desk.panel();
            BackupsDesk.press(panel, "now");
            assertThat(told(panel)).startsWith("There is too little room for a backup");
            desk.ways.refusing = StoreProblem.Code.DAMAGED;
            BackupsDesk.press(panel, "restore");
            assertThat(desk.dialogs.told())
                    .anyMatch(t -> t.startsWith("Not restored: The file") && t.contains("another backup"));
        });
    }

    @Test
    void aRestoreIsPreviewedAndAgreedTo() {
        Widgets.onEdt(() -> {
            BackupsDesk desk = BackupsDesk.withSecond(1);
            BackupsPanel panel = desk.panel();
            BackupsDesk.press(panel, "restore");
            assertThat(desk.ways.asked).isEmpty();
            desk.dialogs.sheet().press("yes");
            assertThat(desk.ways.asked).containsExactly("restore hingewise-0.db");
            assertThat(desk.dialogs.isOpen()).isFalse();
        });
    }

    @Test
    void anotherCoachsFileIsNamedAsSuch() {
        Widgets.onEdt(() -> {
            BackupsDesk desk = new BackupsDesk();
            desk.ways.preview = new Preview(FakeBackups.health(0), true, FakeBackups.change(), 1);
            desk.outside.answering(Path.of("theirs.db"));
            BackupsPanel panel = desk.panel();
            BackupsDesk.press(panel, "fromFile");
            desk.dialogs.sheet().press("yes");
            assertThat(desk.ways.asked).containsExactly("restore theirs.db of another");
        });
    }

    @Test
    void aDrillTellsWhatIsInside() {
        Widgets.onEdt(() -> {
            BackupsPanel panel = BackupsDesk.withSecond(1).panel();
            BackupsDesk.press(panel, "drill");
            assertThat(told(panel)).contains("340 soreness entries").contains("0.4\u00a0s");
        });
    }

    @Test
    void sampleClientsAreNotBackedUp() {
        Widgets.onEdt(() -> {
            BackupsDesk desk = new BackupsDesk();
            desk.ways.kept = false;
            BackupsPanel panel = desk.panel();
            assertThat(words(panel, "backups.nothing")).startsWith("Sample clients");
            assertThat(Widgets.find(panel.component(), "backups.now", JButton.class)
                            .isEnabled())
                    .isFalse();
        });
    }

    @Test
    void theReminderComesAfterSevenDays() {
        FakeBackups ways = new FakeBackups();
        ways.second = stick;
        ways.since = SampleRecords.NINE.plusMinutes(-7 * 1440 + 1);
        assertThat(ways.isOverdue(SampleRecords.NINE)).isFalse();
        ways.since = SampleRecords.NINE.plusMinutes(-7 * 1440);
        assertThat(ways.isOverdue(SampleRecords.NINE)).isTrue();
        ways.since = null;
        assertThat(ways.isOverdue(SampleRecords.NINE)).isTrue();
        ways.second = null;
        assertThat(ways.isOverdue(SampleRecords.NINE)).isFalse();
    }

    @Test
    void olderBackupsAreToldOfKeptByDefaultAndRemovedWhenAsked() {
        Widgets.onEdt(() -> {
            BackupsDesk desk = BackupsDesk.withSecond(2);
            desk.ways.older.addAll(desk.ways.made.subList(5, 8));
            BackupsPanel panel = desk.panel();
            assertThat(words(panel, "backups.older.words")).startsWith("3 copies are");
            BackupsDesk.press(panel, "older");
            desk.dialogs.sheet().press("keep");
            assertThat(desk.dialogs.isOpen()).isFalse();
            assertThat(desk.ways.asked).isEmpty();
            BackupsDesk.press(panel, "older");
            desk.dialogs.sheet().press("remove");
            assertThat(desk.dialogs.isOpen()).isFalse();
            assertThat(desk.ways.asked).containsExactly("make asked", "remove 3");
            assertThat(told(panel)).startsWith("3 older copies removed");
            assertThat(Widgets.has(panel.component(), "backups.older")).isFalse();
        });
    }

    @Test
    void whenNoFreshBackupCanBeMadeTheOlderOnesStay() {
        Widgets.onEdt(() -> {
            BackupsDesk desk = BackupsDesk.withSecond(2);
            desk.ways.older.addAll(desk.ways.made.subList(5, 8));
            BackupsPanel panel = desk.panel();
            BackupsDesk.press(panel, "older");
            desk.ways.refusing = StoreProblem.Code.BACKUP_NO_ROOM;
            desk.dialogs.sheet().press("remove");
            assertThat(desk.dialogs.isOpen()).isTrue();
            assertThat(Widgets.find(desk.dialogs.sheet().body(), "older-backups.told", JTextPane.class)
                            .getText())
                    .endsWith("The older copies are all still there.");
            assertThat(desk.ways.older).hasSize(3);
        });
    }

    private static String told(BackupsPanel panel) {
        return words(panel, "backups.told");
    }

    private static String words(BackupsPanel panel, String name) {
        return Widgets.find(panel.component(), name, JTextPane.class).getText();
    }
}
