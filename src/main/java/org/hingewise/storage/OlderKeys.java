package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hingewise.usecase.backup.Backup;

/** Copies of a file that are sealed with another data key than it is now: who finds one may need no passphrase, or an old one. */
final class OlderKeys {
    private final Path file;
    private final int newest;

    OlderKeys(Path file, int newest) {
        this.file = file;
        this.newest = newest;
    }

    /** Newest first; nothing while no passphrase guards the file. */
    List<Backup> find(SqlStore now, List<BackupFolder> places) throws IOException {
        return sealedOtherwise(now, places).values().stream()
                .flatMap(List::stream)
                .map(Listed::backup)
                .sorted(Comparator.comparingLong(Backup::seq).reversed())
                .toList();
    }

    /** @return how many there were */
    int remove(SqlStore now, List<BackupFolder> places) throws IOException {
        int removed = 0;
        for (Map.Entry<BackupFolder, List<Listed>> gone :
                sealedOtherwise(now, places).entrySet()) {
            gone.getKey().remove(gone.getValue());
            removed += gone.getValue().size();
        }
        return removed;
    }

    private static Map<BackupFolder, List<Listed>> sealedOtherwise(SqlStore store, List<BackupFolder> places)
            throws IOException {
        Key now = store.alone(Key::of);
        Map<BackupFolder, List<Listed>> found = new LinkedHashMap<>();
        for (BackupFolder place : now.isOpen() ? List.<BackupFolder>of() : places) {
            found.put(place, place.sealedOtherwise(now.fileId(), now.keyId()));
        }
        return found;
    }

    /** How an open file is sealed. */
    private record Key(boolean isOpen, String fileId, String keyId) {
        static Key of(Database database) {
            Envelope envelope = database.key().envelope();
            return new Key(envelope.isOpen(), envelope.fileId(), envelope.keyId());
        }
    }
}
