package org.hingewise.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hingewise.domain.Moment;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Contents;

/** Files a restore put aside beside the data file, because they could not be read in full and kept as a backup. */
final class SetAside {
    private static final String MARK = ".set-aside-";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);
    private static final List<String> COMPANIONS = List.of("", "-journal", "-wal", "-shm");

    private SetAside() {}

    /** The name a file gets when it is set aside. */
    static String name(Path data, Moment now) {
        return data.getFileName() + MARK + STAMP.format(now.local());
    }

    /**
     * Those that do not name a data key. They may be spoilt, so that only their bytes can be asked; the name of the key
     * stands in them as it is.
     */
    static List<Backup> without(Path data, String keyId) throws IOException {
        List<Backup> found = new ArrayList<>();
        String wanted = data.getFileName() + MARK;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(PrivateFiles.folderOf(data))) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                boolean isOne = name.startsWith(wanted)
                        && COMPANIONS.stream().noneMatch(end -> !end.isEmpty() && name.endsWith(end))
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
                if (isOne && !text(file).contains(keyId)) {
                    found.add(listed(file));
                }
            }
        }
        return found;
    }

    /** Every byte as one character. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    /** What is in it is not known. */
    private static Backup listed(Path file) throws IOException {
        Moment at = new Moment(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
        return new Backup(file, 0, at, BackupReason.SET_ASIDE, new Contents(0, 0, 0, null), Files.size(file), 0);
    }

    /** Removes one with what lies beside it. */
    static void remove(Backup gone) throws IOException {
        Path file = gone.file();
        for (String end : COMPANIONS) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
        }
    }
}
