package org.hingewise.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hingewise.domain.Moment;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Retention;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of finished backups with their list. A backup is made under another name, opened and compared, waited for, and
 * only then named and listed: whatever has the name of a backup is one.
 */
final class BackupFolder {
    private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);
    private static final String LIST = "backups.jsonl";
    private static final String SCRATCH = ".tmp";
    private static final String ENDING = ".db";
    /** What stands for bytes that are no text. */
    private static final char NO_TEXT = '\uFFFD';

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

    private final Path folder;
    private final Path data;
    private final int newest;
    private final Checkpoint at;

    /**
     * @param data the file the backups are of
     * @param newest the newest format this program knows
     */
    BackupFolder(Path folder, Path data, int newest, Checkpoint at) {
        this.folder = folder;
        this.data = data;
        this.newest = newest;
        this.at = at;
    }

    Path folder() {
        return folder;
    }

    /**
     * Every backup that is listed and there, in the order in which they were made. A line that cannot be read, or has bytes
     * that are no text, is passed over: the backup it was about is found by {@link #tidy}.
     */
    List<Listed> list() throws IOException {
        Path list = folder.resolve(LIST);
        List<Listed> listed = new ArrayList<>();
        if (Files.isRegularFile(list)) {
            String lines = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
            for (String line : lines.lines().toList()) {
                try {
                    if (line.indexOf(NO_TEXT) >= 0) {
                        throw new IllegalArgumentException("not the bytes that were written");
                    }
                    Listed backup = Listed.read(line, folder);
                    if (Files.isRegularFile(backup.backup().file())) {
                        listed.add(backup);
                    }
                } catch (IllegalArgumentException | DateTimeException e) {
                    LOG.warn("a line in the list of backups cannot be read");
                }
            }
        }
        return listed;
    }

    /** Removes what an end of the program left half, and lists a backup that was finished and not listed yet. */
    void tidy() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Listed> listed = list();
        Set<Path> known = listed.stream().map(l -> l.backup().file()).collect(Collectors.toCollection(HashSet::new));
        List<Path> unknown = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (name.contains(SCRATCH)) {
                    Files.deleteIfExists(file);
                } else if (name.startsWith(stem()) && name.endsWith(ENDING) && !known.contains(file)) {
                    unknown.add(file);
                }
            }
        }
        unknown.sort(null);
        for (Path file : unknown) {
            adopt(file, listed);
        }
    }

    private void adopt(Path file, List<Listed> listed) throws IOException {
        try {
            Listed found;
            try (Database copy = Opening.look(file, newest, null)) {
                long unreadable = SealCheck.unreadable(copy, newest);
                Moment made = new Moment(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
                found = listed(file, Census.of(copy), BackupReason.ASKED, made, unreadable);
            }
            insert(found, listed);
            write(listed);
        } catch (StoreProblem e) {
            LOG.warn("a file among the backups is not listed: {}", e.code());
        }
    }

    /** Among those of the same file, where its saves put it: saves only ever grow. */
    private static void insert(Listed found, List<Listed> listed) {
        for (int i = 0; i < listed.size(); i++) {
            Listed other = listed.get(i);
            if (other.fileId().equals(found.fileId())
                    && other.backup().seq() > found.backup().seq()) {
                listed.add(i, found);
                return;
            }
        }
        listed.add(found);
    }

    /**
     * Makes a backup and removes what is no longer kept.
     *
     * @param copy fills an empty file with a copy, and tells what was in the data file at that moment
     */
    Listed make(Function<Path, Copied> copy, BackupReason reason, Moment now) throws IOException {
        PrivateFiles.createFolder(folder);
        Path scratch = scratch("new");
        Listed made;
        try {
            Copied copied = copy.apply(scratch);
            Census census = copied.census();
            at.passed("copied");
            long unreadable = verify(scratch, census, copied.key());
            at.passed("verified");
            Path file = name(folder, census.seq(), now);
            made = listed(scratch, census, reason, now, unreadable).named(file);
            PrivateFiles.force(scratch);
            PrivateFiles.rename(scratch, file);
        } finally {
            Files.deleteIfExists(scratch);
        }
        at.passed("named");
        List<Listed> all = list();
        all.add(made);
        write(all);
        at.passed("listed");
        prune(all, made.fileId());
        return made;
    }

    /** Backups of a file that are sealed with another data key than this one. */
    List<Listed> sealedOtherwise(String fileId, String keyId) throws IOException {
        List<Listed> found = new ArrayList<>();
        for (Listed listed : list()) {
            if (listed.fileId().equals(fileId) && !keyOf(listed, keyId).equals(keyId)) {
                found.add(listed);
            }
        }
        return found;
    }

    /** As the list says, or the backup itself; one that cannot be looked at counts as sealed with the key of now. */
    private String keyOf(Listed listed, String now) {
        if (!listed.keyId().isEmpty()) {
            return listed.keyId();
        }
        try (Database backup = Opening.look(listed.backup().file(), newest, null)) {
            return backup.key().id();
        } catch (StoreProblem e) {
            LOG.warn("a backup cannot be looked at: {}", e.code());
            return now;
        }
    }

    /** Removes backups, and then their lines. */
    void remove(List<Listed> gone) throws IOException {
        for (Listed listed : gone) {
            Files.deleteIfExists(listed.backup().file());
        }
        write(list());
    }

    /** Takes over a finished backup from another folder. What lies here of other files is left alone. */
    Listed takeOver(Listed original) throws IOException {
        PrivateFiles.createFolder(folder);
        List<Listed> all = list();
        for (Listed known : all) {
            if (known.fileId().equals(original.fileId()) && known.sha256().equals(original.sha256())) {
                return known;
            }
        }
        Path wanted = nameFor(original, all);
        requireRoom(folder, Files.size(original.backup().file()));
        Path scratch = scratch("copy");
        try {
            PrivateFiles.copy(original.backup().file(), scratch);
            PrivateFiles.force(scratch);
            if (!Digest.sha256(scratch).equals(original.sha256())) {
                throw Failures.of(Code.BACKUP_FAILED, wanted);
            }
            PrivateFiles.rename(scratch, wanted);
        } finally {
            Files.deleteIfExists(scratch);
        }
        Listed taken = original.named(wanted);
        all.removeIf(known -> known.backup().file().equals(wanted));
        all.add(taken);
        write(all);
        prune(all, taken.fileId());
        return taken;
    }

    /** Its own name, unless something of another file has it. */
    private Path nameFor(Listed original, List<Listed> all) throws IOException {
        Path same = folder.resolve(original.backup().file().getFileName());
        boolean ownsIt = all.stream()
                .anyMatch(l -> l.backup().file().equals(same) && l.fileId().equals(original.fileId()));
        return ownsIt || Files.notExists(same)
                ? same
                : name(folder, original.backup().seq(), original.backup().at());
    }

    /** An empty file nobody else may read, for work that may be left half. */
    Path scratch(String name) throws IOException {
        PrivateFiles.createFolder(folder);
        Path scratch = folder.resolve(name + SCRATCH);
        Files.deleteIfExists(scratch);
        PrivateFiles.createFile(scratch);
        return scratch;
    }

    /**
     * Opens a finished copy and compares it with what was in the data file.
     *
     * @param lent the data file's key, wiped here; null when nothing guards it
     * @return how many of its sealed values do not open
     */
    long verify(Path copy, Census census, FileKey.@Nullable Lent lent) {
        try (Database opened = Opening.look(copy, newest, lent)) {
            if (!Census.of(opened).equals(census)
                    || !opened.faults().isEmpty()
                    || !opened.brokenReferences().isEmpty()) {
                throw Failures.of(Code.BACKUP_FAILED, copy);
            }
            return SealCheck.unreadable(opened, newest);
        }
    }

    Listed listed(Path file, Census census, BackupReason reason, Moment now, long unreadable) throws IOException {
        String program = BackupFolder.class.getPackage().getImplementationVersion();
        return new Listed(
                new Backup(file, census.seq(), now, reason, census.contents(), Files.size(file), unreadable),
                Digest.sha256(file),
                census.format(),
                program == null ? "" : program,
                census.fileId(),
                census.keyId(),
                census.rows());
    }

    /** A name that is free. */
    Path name(Path in, long seq, Moment now) throws IOException {
        String name = stem() + STAMP.format(now.local()) + "-" + seq;
        Path file = in.resolve(name + ENDING);
        for (int more = 2; Files.exists(file); more++) {
            file = in.resolve(name + "-" + more + ENDING);
        }
        return file;
    }

    private String stem() {
        String name = String.valueOf(data.getFileName());
        return (name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name) + "-";
    }

    /** @throws StoreProblem when there is not room for two of them */
    static void requireRoom(Path folder, long bytes) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < 2 * bytes) {
            throw Failures.of(Code.BACKUP_NO_ROOM, folder);
        }
    }

    /** Removes what need not be kept of one file; another file's backups may lie in the same folder. */
    private void prune(List<Listed> all, String fileId) throws IOException {
        Set<Backup> kept = Retention.kept(all.stream()
                .filter(l -> l.fileId().equals(fileId))
                .map(Listed::backup)
                .toList());
        List<Listed> stays = new ArrayList<>();
        for (Listed listed : all) {
            if (!listed.fileId().equals(fileId) || kept.contains(listed.backup())) {
                stays.add(listed);
            } else {
                Files.deleteIfExists(listed.backup().file());
            }
        }
        if (stays.size() < all.size()) {
            write(stays);
        }
    }

    /**
     * A copy that was just made.
     *
     * @param census of the data file at that moment
     * @param key the data file's, lent for looking at the copy
     */
    record Copied(Census census, FileKey.Lent key) {}

    private void write(List<Listed> all) throws IOException {
        PrivateFiles.replace(
                folder.resolve(LIST), all.stream().map(l -> l.json() + "\n").collect(Collectors.joining()));
    }
}
