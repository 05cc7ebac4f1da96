package org.hingewise.usecase.key;

/** How somebody shows that a protected file is theirs. Closed after use: its characters or bytes are then overwritten. */
public sealed interface Secret extends AutoCloseable permits Passphrase, RecoveryKey {
    /** Overwrites it; it opens nothing afterwards. */
    @Override
    void close();
}
