package org.hingewise.app;

import org.hingewise.usecase.Keys;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Backups;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;
import org.hingewise.usecase.key.Secret;

/** The key of a file of which backups are kept: one is made before everything is sealed anew. */
record BackedUpKeys(Keys keys, Backups backups) implements Keys {
    @Override
    public boolean isProtected() {
        return keys.isProtected();
    }

    @Override
    public void protect(Passphrase passphrase, RecoveryKey recovery, Steps steps) {
        backups.make(BackupReason.BEFORE_KEY);
        keys.protect(passphrase, recovery, steps);
    }

    @Override
    public void prove(Secret proof) {
        keys.prove(proof);
    }

    @Override
    public void change(Secret proof, Passphrase fresh) {
        keys.change(proof, fresh);
    }

    @Override
    public void renew(Secret proof, Passphrase passphrase, RecoveryKey recovery, Steps steps) {
        backups.make(BackupReason.BEFORE_KEY);
        keys.renew(proof, passphrase, recovery, steps);
    }
}
