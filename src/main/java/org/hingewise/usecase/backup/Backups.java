package org.hingewise.usecase.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.usecase.StoreProblem;

/**
 * The backups of one data file. Everything here reads and writes files, may take a while and is not for the event thread;
 * what goes wrong comes as {@link StoreProblem}, and the data file is then as it was.
 *
 * <p>A backup is a copy of the whole file, sealed like it. It has been opened and compared before it gets its name.
 */
public interface Backups {
    /** Folder the backups lie in; it may not be there yet. */
    Path folder();

    /** Every backup there is, newest first. */
    List<Backup> list();

    /**
     * Makes a backup now, while work on the open file goes on, and removes what {@link Retention} does not keep. Call it
     * before an import, a removal of many records or a change of the key, with the reason.
     */
    Backup make(BackupReason reason);

    /** The same, but only if something was saved since the last backup. */
    Optional<Backup> makeIfChanged(BackupReason reason);

    /**
     * Makes a backup somewhere else.
     *
     * @param target a folder, or a file that is not there yet
     */
    Backup copyTo(Path target);

    /**
     * Brings a folder on another disk up to date with the newest backup, verified there, under the same rule of what is
     * kept. Backups of other files in it are left alone.
     *
     * @throws StoreProblem with {@code BACKUP_SAME_PLACE} when the data file or its backups lie there
     * @return the newest backup in it; empty when there is no backup to copy
     */
    Optional<Backup> copyToSecond(Path folder);

    /**
     * Backups that are sealed with another data key than the open file is now, newest first: those made before it had a
     * passphrase open without one. Files a restore set aside before that are among them. None while nothing guards the
     * file.
     *
     * @param second folder of the second place, if there is one and it is plugged in
     */
    List<Backup> sealedBefore(Optional<Path> second);

    /**
     * Makes a fresh backup, opened and compared, in both places, and only then removes those of {@link #sealedBefore}.
     *
     * @return how many were removed
     */
    int removeSealedBefore(Optional<Path> second);

    /** Which backups still hold a client, newest first; those that cannot be opened are taken to. */
    List<Backup> holding(Id<Client> client);

    /** Looks at every value of the open file. */
    Health check();

    /** What taking this file in place of the data file would change. It is looked at fully, in a scratch copy. */
    Preview preview(Path candidate);

    /** Opens a backup in a scratch place, as a restore would, and tells what is in it. */
    Drill drill(Path candidate);

    /**
     * Puts a backup in the data file's place. The backup is looked at fully first, what is there now is kept as a backup
     * when it can be read and set aside when it cannot, and an end of the program at any point leaves one of the two,
     * whole. The data file is closed afterwards: open it again.
     *
     * @param evenOfAnotherFile whether it may be a copy of another coach's file
     */
    void restore(Path candidate, boolean evenOfAnotherFile);

    /** Where a restore put what was there before, because it could not be kept as a backup; empty when it could. */
    default Optional<Path> setAside() {
        return Optional.empty();
    }

    /** Takes the file as it is, although saves that were told as saved are missing from it. */
    void acceptLostSaves();
}
