package org.hingewise.usecase;

import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;
import org.hingewise.usecase.key.Secret;

/**
 * How the open file's data key is kept. Everything here takes seconds and blocks until it is done; not for the event
 * thread. Nobody's secret is kept or closed here: the caller closes what it gave.
 */
public interface Keys {
    /** Whether a passphrase guards the file. */
    boolean isProtected();

    /**
     * Sets the first passphrase: makes a new data key, seals everything anew with it and forgets the one that lay open, all
     * at once or not at all.
     *
     * @throws IllegalStateException when a passphrase guards it already
     * @throws StoreProblem when the file refuses; it is then as it was
     */
    void protect(Passphrase passphrase, RecoveryKey recovery, Steps steps);

    /**
     * Asks whether a secret is the file's.
     *
     * @throws StoreProblem with {@code WRONG_PASSPHRASE} or {@code WRONG_RECOVERY} when it is not
     */
    void prove(Secret proof);

    /**
     * Replaces the passphrase; the data key, and the recovery key on paper, stay.
     *
     * @param proof the passphrase so far, or the recovery key
     * @throws StoreProblem with {@code WRONG_PASSPHRASE} or {@code WRONG_RECOVERY}, and nothing is changed
     */
    void change(Secret proof, Passphrase fresh);

    /**
     * Makes a new data key and seals everything anew with it; the recovery key so far opens nothing any more.
     *
     * @param proof the passphrase so far, or the recovery key
     * @throws StoreProblem with {@code WRONG_PASSPHRASE} or {@code WRONG_RECOVERY}, and nothing is changed
     */
    void renew(Secret proof, Passphrase passphrase, RecoveryKey recovery, Steps steps);

    /** Hears how far sealing is, and may stop it: whatever it throws undoes everything. */
    @FunctionalInterface
    interface Steps {
        /** Nobody listens. */
        Steps NONE = (done, of) -> {};

        /** @param done records sealed so far, of so many */
        void at(long done, long of);
    }
}
