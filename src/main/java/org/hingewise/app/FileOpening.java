package org.hingewise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import org.hingewise.storage.StoreFile.IfMissing;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.Secret;
import org.jspecify.annotations.Nullable;

/** One try at opening a data file. Its lock is kept while somebody looks for the passphrase, and given back otherwise. */
record FileOpening(AppPaths places, IfMissing ifMissing, boolean sample, Clock clock, Events events) {
    private static final Set<Code> SECRET = Set.of(Code.LOCKED, Code.WRONG_PASSPHRASE, Code.WRONG_RECOVERY);

    /**
     * How it ended.
     *
     * @param file null when it is locked
     * @param guarded whether a passphrase guards it
     * @param why what kept it closed; null when it is open
     */
    record Ended(SingleInstance lock, @Nullable DataFile file, boolean guarded, @Nullable Code why) {}

    /** @throws StoreProblem with {@code IN_USE} when a running program has the file */
    SingleInstance lock() {
        return DataFile.lock(places)
                .orElseThrow(() -> new StoreProblem(
                        Code.IN_USE, Map.of("file", places.dataFile().toString()), null));
    }

    /**
     * Opens it. Not for the event thread.
     *
     * @param fresh the passphrase to set when it is open; null to leave it
     * @throws StoreProblem when it cannot be used, for another reason than its passphrase
     */
    Ended open(SingleInstance lock, @Nullable Secret secret, @Nullable Passphrase fresh) {
        boolean keepsLock = false;
        try {
            DataFile file = opened(secret, lock);
            boolean ready = false;
            try {
                if (fresh != null && secret != null) {
                    file.store().keys().change(secret, fresh);
                }
                if (sample) {
                    file.fillWithSamples();
                }
                if (!file.readOnly()) {
                    file.emptyTrash(!sample);
                }
                ready = true;
            } finally {
                if (!ready) {
                    file.closeKeepingLock();
                }
            }
            keepsLock = true;
            return new Ended(lock, file, file.store().keys().isProtected(), null);
        } catch (StoreProblem e) {
            if (!SECRET.contains(e.code())) {
                throw e;
            }
            keepsLock = true;
            return new Ended(lock, null, true, e.code());
        } finally {
            if (!keepsLock) {
                DataFile.abandon(lock);
            }
        }
    }

    /** Sample stories lead up to the moment they are told: where nobody did anything with them they are told anew. */
    private DataFile opened(@Nullable Secret secret, SingleInstance lock) {
        DataFile file = DataFile.open(places, ifMissing, secret, lock, clock, events, false);
        if (!sample || !file.isAsTold()) {
            return file;
        }
        file.closeKeepingLock();
        try {
            Files.delete(places.dataFile());
        } catch (IOException e) {
            throw new StoreProblem(
                    Code.NO_ACCESS, Map.of("file", places.dataFile().toString()), e);
        }
        return DataFile.open(places, ifMissing, secret, lock, clock, events, false);
    }
}
