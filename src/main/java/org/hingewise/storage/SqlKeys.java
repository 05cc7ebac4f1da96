package org.hingewise.storage;

import java.security.SecureRandom;
import org.hingewise.usecase.Keys;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;
import org.hingewise.usecase.key.Secret;

/** The data key of an open file. */
final class SqlKeys implements Keys {
    private final StorageThread thread;
    private final Database database;
    private final Stretch.Cost cost;
    private final SecureRandom random = new SecureRandom();

    SqlKeys(StorageThread thread, Database database, Stretch.Cost cost) {
        this.thread = thread;
        this.database = database;
        this.cost = cost;
    }

    @Override
    public boolean isProtected() {
        return thread.call(() -> !database.key().envelope().isOpen());
    }

    @Override
    public void protect(Passphrase passphrase, RecoveryKey recovery, Steps steps) {
        thread.call(() -> {
            if (!database.key().envelope().isOpen()) {
                throw new IllegalStateException("the file has a passphrase already");
            }
            return reseal(passphrase, recovery, steps);
        });
    }

    @Override
    public void prove(Secret proof) {
        thread.call(() -> {
            require(proof);
            return proof;
        });
    }

    @Override
    public void renew(Secret proof, Passphrase passphrase, RecoveryKey recovery, Steps steps) {
        thread.call(() -> {
            require(proof);
            return reseal(passphrase, recovery, steps);
        });
    }

    @Override
    public void change(Secret proof, Passphrase fresh) {
        thread.call(() -> {
            require(proof);
            database.rewrap(database.key().envelope().rewrapped(database.seal(), fresh, cost, random));
            return fresh;
        });
    }

    private Envelope reseal(Passphrase passphrase, RecoveryKey recovery, Steps steps) {
        byte[] key = Seal.newKey(random);
        Seal seal = new Seal(key, random);
        Seal.wipe(key);
        boolean done = false;
        try {
            Envelope fresh = database.key().envelope().withNewKey().wrapped(seal, passphrase, recovery, cost, random);
            database.reseal(fresh, seal, steps);
            done = true;
            return fresh;
        } finally {
            if (!done) {
                seal.wipe();
            }
        }
    }

    private void require(Secret proof) {
        try {
            database.key().envelope().prove(proof, random);
        } catch (Envelope.WrongSecretException e) {
            throw Failures.of(
                    proof instanceof RecoveryKey ? Code.WRONG_RECOVERY : Code.WRONG_PASSPHRASE, database.file());
        }
    }
}
