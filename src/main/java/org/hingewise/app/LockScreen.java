package org.hingewise.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import org.hingewise.domain.history.HistoryEntry;
import org.hingewise.text.Texts;
import org.hingewise.ui.key.LockPanel;
import org.hingewise.ui.kit.BackgroundTasks;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.shell.Doors;
import org.hingewise.ui.shell.MainFrame;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.key.Attempts;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.Secret;
import org.jspecify.annotations.Nullable;

/** The lock card, alone in the window, with the file behind it: held, and opened again with what is typed. */
final class LockScreen {
    private final MainFrame frame;
    private final BackgroundTasks tasks;
    private final Clock clock;
    private final Doors doors;
    private final Supplier<FileOpening> openings;
    private final Then then;
    /** Of the file behind the card; null when there is none. */
    private @Nullable SingleInstance locked;
    /** Wrong tries, by file; kept while the program runs. */
    private final Map<Path, Attempts> attempts = new HashMap<>();

    /**
     * Nothing is shown yet.
     *
     * @param openings opens the file at hand again
     */
    LockScreen(
            MainFrame frame,
            BackgroundTasks tasks,
            Clock clock,
            Doors doors,
            Supplier<FileOpening> openings,
            Then then) {
        this.frame = frame;
        this.tasks = tasks;
        this.clock = clock;
        this.doors = doors;
        this.openings = openings;
        this.then = then;
    }

    /**
     * What follows, on the event thread.
     *
     * @param opened gets the open file, and where the coach was
     * @param failed gets why the file cannot be used, which is not its passphrase
     */
    record Then(BiConsumer<FileOpening.Ended, String> opened, Consumer<Exception> failed) {}

    /** The lock of the file behind the card, which is no longer held here; null when there was none. */
    @Nullable
    SingleInstance giveUp() {
        SingleInstance held = locked;
        locked = null;
        return held;
    }

    /**
     * Shows the card.
     *
     * @param lock of the file behind it
     * @param where the coach was; empty for nowhere
     * @param note said above it; empty for nothing
     */
    void show(SingleInstance lock, String where, String note) {
        locked = lock;
        @Nullable
        JButton away = doors.isOwn() ? null : Buttons.link("lock.own", Texts.get("status.back"), doors::openOwn);
        LockPanel[] card = new LockPanel[1];
        card[0] = new LockPanel(
                (secret, fresh, onWrong) -> unlock(card[0], where, secret, fresh, onWrong),
                attempts.computeIfAbsent(doors.file(), file -> new Attempts()),
                clock,
                frame.rootPane(),
                note,
                away);
        frame.showAlone(card[0]);
    }

    private void unlock(
            LockPanel card,
            String where,
            Secret secret,
            @Nullable Passphrase fresh,
            Consumer<StoreProblem.Code> onWrong) {
        SingleInstance held = locked;
        if (held == null) {
            secret.close();
            return;
        }
        FileOpening opening = openings.get();
        tasks.submit(
                () -> {
                    try (secret;
                            fresh) {
                        return opening.open(held, secret, fresh);
                    }
                },
                ended -> {
                    if (ended.why() != null) {
                        onWrong.accept(ended.why());
                        return;
                    }
                    locked = null;
                    card.clear();
                    Attempts tried = attempts.remove(doors.file());
                    tellWrongTries(ended.file(), tried == null ? 0 : tried.count());
                    then.opened().accept(ended, where);
                },
                e -> {
                    locked = null;
                    then.failed().accept(e);
                });
    }

    /** Wrong tries are counted while the file is closed, and written into its history once it is open. */
    private void tellWrongTries(@Nullable DataFile file, int times) {
        if (file != null && times > 0 && !file.readOnly()) {
            tasks.submit(
                    () -> {
                        file.useCases()
                                .readHistory()
                                .note(
                                        HistoryEntry.Action.UNLOCK_FAILED,
                                        null,
                                        Map.of("times", Integer.toString(times)));
                        return file;
                    },
                    done -> {});
        }
    }
}
