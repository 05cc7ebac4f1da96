package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hingewise.usecase.backup.Backup;

/**
 * Copies of a file that are sealed with another data key than it is now: whoever finds one may need no passphrase, or
 * an old one.
 */
final class OlderKeys {
    private final Path file;

    OlderKeys(Path file) {
        this.file = file;
    }

    /** Newest first, files set aside last; nothing while no passphrase guards the file. */
    List<Backup> find(SqlStore store, List<BackupFolder> places) throws IOException {
        Key now = store.alone(Key::of);
        List<Backup> found = new ArrayList<>();
        if (!now.isOpen()) {
            for (BackupFolder place : places) {
                place.sealedOtherwise(now.fileId(), now.keyId()).forEach(listed -> found.add(listed.backup()));
            }
            found.addAll(SetAside.without(file, now.keyId()));
        }
        found.sort(Comparator.comparingLong(Backup::seq).reversed());
        return found;
    }

    /** @return how many there were */
    int remove(SqlStore store, List<BackupFolder> places) throws IOException {
        Key now = store.alone(Key::of);
        if (now.isOpen()) {
            return 0;
        }
        int removed = 0;
        for (BackupFolder place : places) {
            List<Listed> gone = place.sealedOtherwise(now.fileId(), now.keyId());
            place.remove(gone);
            removed += gone.size();
        }
        for (Backup aside : SetAside.without(file, now.keyId())) {
            SetAside.remove(aside);
            removed++;
        }
        return removed;
    }

    /** How an open file is sealed. */
    private record Key(boolean isOpen, String fileId, String keyId) {
        static Key of(Database database) {
            Envelope envelope = database.key().envelope();
            return new Key(envelope.isOpen(), envelope.fileId(), envelope.keyId());
        }
    }
}
