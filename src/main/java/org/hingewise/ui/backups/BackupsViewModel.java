package org.hingewise.ui.backups;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Moment;
import org.hingewise.text.BackupTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.SecondPlace;
import org.jspecify.annotations.Nullable;

/** The backups there are, and what is being done about them. */
final class BackupsViewModel {
    /**
     * What the page shows.
     *
     * @param backups newest first; null until they were read
     * @param told what is going on, or how it went; empty when there is nothing to say
     * @param failed whether {@code told} is about something that did not work
     * @param busy whether something is going on, so that nothing else can begin
     * @param older how many are sealed with an older key than the file
     */
    record State(@Nullable List<Backup> backups, String told, boolean failed, boolean busy, Second second, int older) {
        State {
            backups = backups == null ? null : List.copyOf(backups);
        }

        State doing(String words) {
            return new State(backups, words, false, true, second, older);
        }

        State with(String words, boolean failure) {
            return new State(backups, words, failure, false, second, older);
        }
    }

    /**
     * The second place.
     *
     * @param folder null when none was chosen
     * @param since when the newest backup was last there
     * @param overdueDays days without a copy, when it is time to say so; 0 otherwise
     * @param there whether it is plugged in
     */
    record Second(@Nullable Path folder, @Nullable Moment since, long overdueDays, boolean there) {}

    private final BackupWays ways;
    private final Tasks tasks;
    private Runnable onChange = () -> {};
    private State state = new State(null, "", false, false, new Second(null, null, 0, false), 0);

    BackupsViewModel(BackupWays ways, Tasks tasks) {
        this.ways = ways;
        this.tasks = tasks;
    }

    State state() {
        return state;
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    boolean isKept() {
        return ways.isKept();
    }

    Path folder() {
        return ways.backups().folder();
    }

    Moment now() {
        return ways.clock().now();
    }

    /** Reads what there is. */
    void show() {
        tasks.newest(this, this::read, read -> {
            state = new State(read.backups, state.told, state.failed, state.busy, read.second, read.older);
            onChange.run();
        });
    }

    private State read() {
        SecondPlace second = ways.second();
        Moment now = now();
        Path folder = second.chosen().orElse(null);
        Moment since = second.since().orElse(null);
        long overdue = second.isOverdue(now) ? since == null ? 0 : BackupTexts.days(since, now) : 0;
        return new State(
                ways.backups().list(),
                "",
                false,
                false,
                new Second(folder, since, overdue, folder != null && Files.isDirectory(folder)),
                ways.isKept() ? ways.backups().sealedBefore(second.chosen()).size() : 0);
    }

    /** Makes a backup, and copies it to the second place when that is plugged in. */
    void backUp() {
        work(Texts.get("backups.working"), () -> {
            Backup made = ways.backups().make(BackupReason.ASKED);
            String words = Texts.get("backups.made", BackupTexts.contents(made.contents()));
            boolean copied = copy();
            return copied ? words + " " + Texts.get("backups.second.done") : words;
        });
    }

    /** Something else about the backups was done. */
    void done(String words) {
        state = state.with(words, false);
        show();
    }

    /** Opens a backup in a scratch place and tells what is in it. */
    void drill(Path backup) {
        work(Texts.get("backups.trying"), () -> BackupTexts.drill(ways.backups().drill(backup)));
    }

    /** Chooses the second place, and copies the newest backup there at once; one that is no other place is not chosen. */
    void chooseSecond(Path folder) {
        work(Texts.get("backups.working"), () -> {
            boolean copied;
            try {
                copied = ways.backups().copyToSecond(folder).isPresent();
            } catch (StoreProblem e) {
                if (e.code() != StoreProblem.Code.BACKUP_SAME_PLACE) {
                    ways.second().choose(Optional.of(folder));
                }
                throw e;
            }
            ways.second().choose(Optional.of(folder));
            if (copied) {
                ways.second().copied();
            }
            return Texts.get(copied ? "backups.second.done" : "backups.second.away");
        });
    }

    void forgetSecond() {
        ways.second().choose(Optional.empty());
        done("");
    }

    /** Copies the newest backup to the second place. */
    void copyNow() {
        work(Texts.get("backups.working"), () -> Texts.get(copy() ? "backups.second.done" : "backups.second.away"));
    }

    private boolean copy() {
        Optional<Path> folder = ways.second().chosen().filter(Files::isDirectory);
        boolean copied =
                folder.isPresent() && ways.backups().copyToSecond(folder.get()).isPresent();
        if (copied) {
            ways.second().copied();
        }
        return copied;
    }

    private void work(String doing, Work work) {
        if (state.busy) {
            return;
        }
        state = state.doing(doing);
        onChange.run();
        tasks.start(
                told -> work.run(),
                progress -> {},
                (String words) -> ended(words, false),
                e -> {
                    if (e instanceof StoreProblem problem) {
                        ended(BackupTexts.sentence(problem), true);
                    } else {
                        ended("", false);
                        throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
                    }
                },
                () -> ended("", false));
    }

    private void ended(String words, boolean failed) {
        state = state.with(words, failed);
        onChange.run();
        show();
    }

    /** Something that takes a moment, and the words for how it went. */
    private interface Work {
        String run();
    }
}
