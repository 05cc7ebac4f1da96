package org.hingewise.ui.key;

import java.util.function.Consumer;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.Secret;
import org.jspecify.annotations.Nullable;

/** Opens the file behind the lock card, off the event thread; the card goes away when it worked. */
public interface Unlocking {
    /**
     * Tries a secret.
     *
     * @param secret closed by whoever opens
     * @param fresh the passphrase to set then, closed likewise; null to leave it
     * @param onWrong called on the event thread when the secret is another one
     */
    void open(Secret secret, @Nullable Passphrase fresh, Consumer<StoreProblem.Code> onWrong);
}
