package org.hingewise.ui.shell;

import java.util.function.Consumer;
import javax.swing.JComponent;
import org.hingewise.ui.key.KeyCard;
import org.hingewise.ui.key.PassphraseOffer;
import org.hingewise.ui.key.ProtectSheets;
import org.hingewise.ui.key.Safe;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.usecase.UseCases;
import org.hingewise.usecase.key.AutoLock;

/** What the window does about passphrase and lock: the command, the card in the settings, and the offer above the pages. */
final class Locking {
    /** Remembered: minutes without a touch after which the window locks. */
    private static final String MINUTES = "lock.minutes";

    /** Remembered: the offer was put away. */
    private static final String OFFERED = "lock.offered";

    private final Safe safe;
    private final UseCases useCases;
    private final Shell.Surroundings around;
    private final Dialogs dialogs;
    private final Consumer<String> tell;
    private final PassphraseOffer offer;

    /** @param tell says in the status line what was done */
    Locking(Safe safe, UseCases useCases, Shell.Surroundings around, Dialogs dialogs, Consumer<String> tell) {
        this.safe = safe;
        this.useCases = useCases;
        this.around = around;
        this.dialogs = dialogs;
        this.tell = tell;
        offer = new PassphraseOffer(this::lock, this::dismiss);
        offer.setVisible(false);
        safe.onChange(() -> offer.setVisible(false));
        look();
    }

    /** The minutes after which an untouched window locks. */
    static int minutes(Memory memory) {
        try {
            return Math.max(1, Integer.parseInt(memory.get(MINUTES, String.valueOf(AutoLock.DEFAULT_MINUTES))));
        } catch (NumberFormatException e) {
            return AutoLock.DEFAULT_MINUTES;
        }
    }

    /** Locks; where nothing guards the file yet, offers to set a passphrase first. */
    void lock() {
        if (safe.isGuarded()) {
            safe.lock();
        } else if (safe.isChangeable()) {
            ProtectSheets.open(safe, dialogs, around.outside(), around.tasks());
        }
    }

    /** The line above the pages. */
    JComponent offer() {
        return offer;
    }

    /** The card in the settings. */
    JComponent card() {
        return new KeyCard(
                        safe,
                        dialogs,
                        around.outside(),
                        around.tasks(),
                        minutes(around.memory()),
                        chosen -> around.memory().put(MINUTES, String.valueOf(chosen)),
                        tell)
                .component();
    }

    /** Offers a passphrase as soon as there is a client whom it would guard. */
    void look() {
        if (around.doors().isOwn()
                && safe.isChangeable()
                && !safe.isGuarded()
                && around.memory().get(OFFERED, "").isEmpty()) {
            around.tasks()
                    .submit(
                            () -> !useCases.readClients().handle().isEmpty(),
                            any -> offer.setVisible(any
                                    && !safe.isGuarded()
                                    && around.memory().get(OFFERED, "").isEmpty()));
        }
    }

    private void dismiss() {
        around.memory().put(OFFERED, "yes");
        offer.setVisible(false);
    }
}
