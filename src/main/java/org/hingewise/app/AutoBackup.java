package org.hingewise.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.hingewise.domain.Moment;
import org.hingewise.text.BackupTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.backups.BackupWays;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.SecondPlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes backups by itself while a file is open: when it was opened, half an hour after something changed, and when it is
 * closed; each only if something was saved since the last. For the event thread; the work is done beside everything else.
 */
final class AutoBackup {
    private static final Logger LOG = LoggerFactory.getLogger(AutoBackup.class);

    /** From the first change after a backup to the next one (decision). */
    static final int WAIT_MS = 30 * 60 * 1_000;

    private final BackupWays ways;
    private final Tasks tasks;
    private final Consumer<String> notice;
    private final Timer due;

    /** @param notice gets what the coach should know until it no longer holds; empty when there is nothing */
    AutoBackup(BackupWays ways, Tasks tasks, int waitMillis, Consumer<String> notice) {
        this.ways = ways;
        this.tasks = tasks;
        this.notice = notice;
        due = new Timer(waitMillis, e -> make(BackupReason.CHANGED));
        due.setRepeats(false);
    }

    /** The file was opened. */
    void opened() {
        make(BackupReason.OPENED);
    }

    /** Something was saved. */
    void changed() {
        if (!due.isRunning()) {
            due.start();
        }
    }

    /** No more by itself. */
    void stop() {
        due.stop();
    }

    private void make(BackupReason reason) {
        tasks.start(
                told -> run(reason),
                progress -> {},
                (Moment now) -> notice.accept(overdue(now)),
                e -> {
                    LOG.warn("backup failed: {}", name(e));
                    notice.accept(Texts.get("backups.notice.failed"));
                },
                () -> {});
    }

    /**
     * Makes one if something was saved since the last, and brings the second place up to date. Takes a moment: not for the
     * event thread.
     *
     * @return when it was done
     */
    Moment run(BackupReason reason) {
        ways.backups().makeIfChanged(reason);
        SecondPlace second = ways.second();
        Optional<Path> folder = second.chosen().filter(Files::isDirectory);
        if (folder.isPresent()) {
            try {
                if (ways.backups().copyToSecond(folder.get()).isPresent()) {
                    second.copied();
                }
            } catch (StoreProblem e) {
                // Being away for a week is told; a stick pulled out while copying is not worth more words.
                LOG.warn("no copy in the second place: {}", e.code());
            }
        }
        return ways.clock().now();
    }

    /** What may stand in a log: a message may hold paths, and with them names. */
    static String name(Exception e) {
        return e instanceof StoreProblem problem
                ? problem.code().name()
                : e.getClass().getSimpleName();
    }

    private String overdue(Moment now) {
        SecondPlace second = ways.second();
        return second.isOverdue(now)
                ? second.since()
                        .map(since -> Texts.get("backups.notice.second", BackupTexts.days(since, now)))
                        .orElse("")
                : "";
    }
}
