package org.hingewise.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.hingewise.domain.Moment;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Contents;
import org.hingewise.usecase.backup.Difference;
import org.hingewise.usecase.backup.Drill;
import org.hingewise.usecase.backup.Health;

/** Words about backups. */
public final class BackupTexts {
    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    private BackupTexts() {}

    /** Why a backup was made, for example "when closing". */
    public static String reason(BackupReason reason) {
        return Texts.get("backups.why." + reason.code());
    }

    /** For example "12 clients, 96 sessions, 340 soreness entries". */
    public static String contents(Contents contents) {
        return counted(contents.clients(), contents.sessions(), contents.entries());
    }

    /** For example "1 client, 2 sessions, 3 soreness entries". */
    public static String counted(Difference difference) {
        return counted(difference.clients(), difference.sessions(), difference.entries());
    }

    private static String counted(long clients, long sessions, long entries) {
        return Texts.get("backups.contents", clients, sessions, entries);
    }

    /** When and what, for example "Sun 22 Nov 18:10 · 12 clients, …". */
    public static String line(Backup backup, LocalDate today) {
        return Texts.get("backups.line", Times.dayAndClock(backup.at(), today), contents(backup.contents()));
    }

    /** For example "1.2 MB". */
    public static String size(long bytes) {
        return bytes < MEGABYTE
                ? Texts.get("backups.kilobytes", Math.max(1, Math.round(bytes / (double) KILOBYTE)))
                : Texts.get("backups.megabytes", Math.round(bytes / (double) MEGABYTE * 10) / 10.0);
    }

    /** What trying a backup showed. */
    public static String drill(Drill drill) {
        Duration took = drill.took();
        String seconds = SetWords.number(Math.max(0.1, Math.round(took.toMillis() / 100.0) / 10.0));
        Health health = drill.health();
        String sentence = Texts.get("backups.drill.done", contents(health.contents()), health.values(), seconds);
        return health.unreadable() == 0
                ? sentence
                : sentence + " " + Texts.get("backups.unreadable", health.unreadable());
    }

    /** How many whole days have gone by. */
    public static long days(Moment since, Moment now) {
        return Math.max(0, Duration.between(since.instant(), now.instant()).toDays());
    }

    /** Why a backup cannot be used: about the backup where the same could be said of the data file. */
    public static String sentence(StoreProblem problem) {
        Problem about = problem.problem();
        String own = "backups.cannot." + about.code().replace("store.", "");
        if (!Texts.has(own)) {
            return ProblemTexts.sentence(problem);
        }
        Map<String, String> values = about.values();
        return Texts.get(own, values.getOrDefault("file", ""), values.getOrDefault("version", ""));
    }
}
