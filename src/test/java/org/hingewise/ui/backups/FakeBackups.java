package org.hingewise.ui.backups;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Backups;
import org.hingewise.usecase.backup.Contents;
import org.hingewise.usecase.backup.Difference;
import org.hingewise.usecase.backup.Difference.Happened;
import org.hingewise.usecase.backup.Drill;
import org.hingewise.usecase.backup.Finding;
import org.hingewise.usecase.backup.Health;
import org.hingewise.usecase.backup.Preview;
import org.hingewise.usecase.backup.SecondPlace;

/** Backups that are only told of; remembers what was asked. */
public final class FakeBackups implements BackupWays, Backups, SecondPlace {
    public static final Path FOLDER = Path.of("/home/coach/.local/share/hingewise/hingewise.db.backups");
    private static final Contents CONTENTS = new Contents(12, 96, 340, null);

    /** What was asked of the program, in order. */
    public final List<String> asked = new ArrayList<>();

    public final List<Backup> made = new ArrayList<>();
    /** Those sealed with an older key. */
    public final List<Backup> older = new ArrayList<>();

    public boolean kept = true;
    public Path second;
    public Moment since;
    public StoreProblem.Code refusing;
    public Preview preview = new Preview(health(0), false, change(), 0);
    private Moment now = SampleRecords.NINE;

    /** Some weeks of backups. */
    public FakeBackups filled() {
        BackupReason[] reasons = {
            BackupReason.ASKED,
            BackupReason.OPENED,
            BackupReason.CHANGED,
            BackupReason.BEFORE_MIGRATION,
            BackupReason.CLOSED,
            BackupReason.BEFORE_RESTORE,
            BackupReason.CHANGED,
            BackupReason.CLOSED
        };
        for (int i = 0; i < reasons.length; i++) {
            made.add(backup(reasons[i], i * i * 60L + 20, 340 - 9 * i, i == 6 ? 2 : 0));
        }
        return this;
    }

    /** A backup of some minutes ago. */
    public Backup backup(BackupReason reason, long minutesAgo, int entries, int unreadable) {
        Moment at = now.plusMinutes(-minutesAgo);
        return new Backup(
                FOLDER.resolve("hingewise-" + made.size() + ".db"),
                900 - made.size(),
                at,
                reason,
                new Contents(12, 96, entries, at.instant()),
                1_240_000,
                unreadable);
    }

    public void at(LocalDateTime time) {
        now = Moment.of(time, SampleRecords.NINE.zone());
    }

    public static Health health(int unreadable) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < unreadable; i++) {
            findings.add(new Finding(Finding.Kind.VALUE, "client", "notes", "id" + i, "id" + i));
        }
        return new Health(findings, 1_234, CONTENTS);
    }

    /** Two clients and some entries will be gone, one session comes back. */
    public static Preview.Change change() {
        Moment at = SampleRecords.NINE;
        return new Preview.Change(
                new Difference(
                        2,
                        3,
                        7,
                        List.of(PersonalText.of("Ada Brandt"), PersonalText.of("Ben Okafor")),
                        List.of(
                                new Happened(false, PersonalText.of("Ada Brandt"), at),
                                new Happened(true, PersonalText.of("Ben Okafor"), at.plusMinutes(-900)))),
                new Difference(
                        0,
                        1,
                        0,
                        List.of(),
                        List.of(new Happened(true, PersonalText.of("Cem Aydin"), at.plusMinutes(-9000)))),
                4);
    }

    private void refuse(Path about) {
        if (refusing != null) {
            throw new StoreProblem(refusing, Map.of("file", about.toString()), null);
        }
    }

    @Override
    public Backups backups() {
        return this;
    }

    @Override
    public boolean isKept() {
        return kept;
    }

    @Override
    public SecondPlace second() {
        return this;
    }

    @Override
    public Clock clock() {
        return () -> now;
    }

    @Override
    public void restore(Path backup, boolean evenOfAnotherFile) {
        asked.add("restore " + backup.getFileName() + (evenOfAnotherFile ? " of another" : ""));
    }

    @Override
    public void openAnyway() {
        asked.add("anyway");
    }

    @Override
    public Path folder() {
        return FOLDER;
    }

    @Override
    public List<Backup> list() {
        return List.copyOf(made);
    }

    @Override
    public Backup make(BackupReason reason) {
        refuse(FOLDER);
        asked.add("make " + reason.code());
        Backup backup = backup(reason, 0, 341, 0);
        made.add(0, backup);
        return backup;
    }

    @Override
    public Optional<Backup> makeIfChanged(BackupReason reason) {
        return Optional.of(make(reason));
    }

    @Override
    public Backup copyTo(Path target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Backup> copyToSecond(Path folder) {
        refuse(folder);
        asked.add("copy to " + folder);
        return made.stream().findFirst();
    }

    @Override
    public List<Backup> sealedBefore(Optional<Path> in) {
        return List.copyOf(older);
    }

    @Override
    public int removeSealedBefore(Optional<Path> in) {
        refuse(FOLDER);
        make(BackupReason.ASKED);
        int removed = older.size();
        made.removeAll(older);
        older.clear();
        asked.add("remove " + removed);
        return removed;
    }

    @Override
    public List<Backup> holding(Id<Client> client) {
        return list();
    }

    @Override
    public Health check() {
        return health(0);
    }

    @Override
    public Preview preview(Path candidate) {
        refuse(candidate);
        return preview;
    }

    @Override
    public Drill drill(Path candidate) {
        refuse(candidate);
        return new Drill(health(0), Duration.ofMillis(430));
    }

    @Override
    public void acceptLostSaves() {
        asked.add("accept");
    }

    @Override
    public Optional<Path> chosen() {
        return Optional.ofNullable(second);
    }

    @Override
    public Optional<Moment> since() {
        return Optional.ofNullable(since);
    }

    @Override
    public void choose(Optional<Path> folder) {
        second = folder.orElse(null);
        since = now;
    }

    @Override
    public void copied() {
        since = now;
    }
}
