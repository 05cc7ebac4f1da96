package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hingewise.gui.Widgets;
import org.hingewise.ui.backups.FakeBackups;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.BackupReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutoBackupTest {
    private static final int AN_HOUR = 3_600_000;

    @TempDir
    private Path stick;

    private final FakeBackups ways = new FakeBackups();
    private final List<String> notices = new ArrayList<>();

    @Test
    void oneIsMadeOnOpeningAndCopiedToTheSecondPlace() {
        ways.second = stick;
        ways.since = SampleRecords.NINE.plusMinutes(-20 * 1440);
        Widgets.onEdt(() -> auto(AN_HOUR).opened());
        assertThat(ways.asked).containsExactly("make opened", "copy to " + stick);
        assertThat(ways.since).isEqualTo(SampleRecords.NINE);
        assertThat(notices).containsExactly("");
    }

    @Test
    void oneIsMadeSomeTimeAfterAChangeAndOnlyOne() throws InterruptedException {
        CountDownLatch made = new CountDownLatch(1);
        AutoBackup auto = new AutoBackup(ways, new DirectTasks(), 1, text -> made.countDown());
        Widgets.onEdt(() -> {
            auto.changed();
            auto.changed();
            auto.changed();
        });
        assertThat(made.await(1, TimeUnit.MINUTES)).isTrue();
        Widgets.onEdt(() -> assertThat(ways.asked).containsExactly("make changed"));
    }

    @Test
    void noneIsMadeAfterItWasStopped() {
        AutoBackup auto = auto(AN_HOUR);
        Widgets.onEdt(() -> {
            auto.changed();
            auto.stop();
        });
        assertThat(ways.asked).isEmpty();
    }

    @Test
    void aSecondPlaceThatIsAwayIsToldAfterAWeek() {
        ways.second = stick.resolve("away");
        ways.since = SampleRecords.NINE.plusMinutes(-8 * 1440);
        Widgets.onEdt(() -> auto(AN_HOUR).opened());
        assertThat(notices).containsExactly("No copy in the second place for 8 days");
    }

    @Test
    void aBackupThatCouldNotBeMadeIsTold() {
        ways.refusing = StoreProblem.Code.BACKUP_NO_ROOM;
        Widgets.onEdt(() -> auto(AN_HOUR).opened());
        assertThat(notices).containsExactly("The last backup could not be made");
    }

    @Test
    void theLogNamesNoPlaces() {
        assertThat(AutoBackup.name(new IllegalStateException("/home/ada/coach.db")))
                .isEqualTo("IllegalStateException");
        assertThat(AutoBackup.name(new StoreProblem(StoreProblem.Code.FAILED, Map.of("file", "/home/ada"), null)))
                .isEqualTo("FAILED");
    }

    @Test
    void theLastOneIsMadeOnClosing() {
        auto(AN_HOUR).run(BackupReason.CLOSED);
        assertThat(ways.asked).containsExactly("make closed");
    }

    private AutoBackup auto(int waitMillis) {
        return new AutoBackup(ways, new DirectTasks(), waitMillis, notices::add);
    }
}
