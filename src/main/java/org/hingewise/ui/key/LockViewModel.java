package org.hingewise.ui.key;

import java.time.Duration;
import java.util.Arrays;
import org.hingewise.text.Texts;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.key.Attempts;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;
import org.hingewise.usecase.key.Secret;
import org.jspecify.annotations.Nullable;

/** A locked file: the passphrase is asked for, or the recovery key with a new passphrase; wrong tries come to wait. */
final class LockViewModel {
    /**
     * What the card shows.
     *
     * @param byPaper whether the recovery key is asked for
     * @param busy whether an answer is awaited
     * @param seconds the next try has to wait
     * @param first what is wrong with the passphrase, or the recovery key; null when nothing is
     * @param fresh what is wrong with the new passphrase; null when nothing is
     * @param again what is wrong with its repetition; null when nothing is
     */
    record State(
            boolean byPaper,
            boolean busy,
            long seconds,
            @Nullable String first,
            @Nullable String fresh,
            @Nullable String again) {}

    private final Unlocking opening;
    private final Attempts attempts;
    private final Clock clock;
    private Runnable listener = () -> {};
    private State state = new State(false, false, 0, null, null, null);

    LockViewModel(Unlocking opening, Attempts attempts, Clock clock) {
        this.opening = opening;
        this.attempts = attempts;
        this.clock = clock;
        state = new State(false, false, left(), null, null, null);
    }

    State state() {
        return state;
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    /** A passphrase was typed; overwritten here. */
    void unlock(char[] typed) {
        if (mayNotTry() || typed.length == 0) {
            boolean empty = typed.length == 0 && !mayNotTry();
            Arrays.fill(typed, '\0');
            show(empty ? Texts.get("key.lock.empty") : null, null, null);
            return;
        }
        go(Passphrase.of(typed), null);
    }

    /** A recovery key and a new passphrase were typed; the passphrases are overwritten here. */
    void recover(String paper, char[] fresh, char[] again) {
        Passphrase words = Passphrase.of(fresh);
        try (Passphrase other = Passphrase.of(again)) {
            RecoveryKey key = RecoveryKey.read(paper).orElse(null);
            String flaw = ProtectViewModel.flaw(words);
            String different = flaw != null || words.isSameAs(other) ? null : Texts.get("key.flaw.different");
            if (key == null || flaw != null || different != null || mayNotTry()) {
                words.close();
                if (key != null) {
                    key.close();
                }
                show(key == null ? typo(paper) : null, flaw, different);
                return;
            }
            go(key, words);
        }
    }

    private static String typo(String paper) {
        int typed = RecoveryKey.count(paper);
        int wanted = RecoveryKey.GROUPS * RecoveryKey.GROUP;
        return typed == wanted ? Texts.get("key.paper.typo") : Texts.get("key.paper.count", wanted, typed);
    }

    /** Asks for the recovery key instead, or for the passphrase again. */
    void byPaper(boolean wanted) {
        state = new State(wanted, state.busy(), left(), null, null, null);
        listener.run();
    }

    /** A second went by. */
    void tick() {
        if (state.seconds() != left()) {
            state = new State(state.byPaper(), state.busy(), left(), state.first(), state.fresh(), state.again());
            listener.run();
        }
    }

    private void go(Secret secret, @Nullable Passphrase fresh) {
        state = new State(state.byPaper(), true, 0, null, null, null);
        listener.run();
        opening.open(secret, fresh, code -> {
            attempts.wrong(clock.now().instant());
            state = new State(
                    state.byPaper(),
                    false,
                    left(),
                    Texts.get(code == StoreProblem.Code.WRONG_RECOVERY ? "key.paper.wrong" : "key.wrong"),
                    null,
                    null);
            listener.run();
        });
    }

    private boolean mayNotTry() {
        return state.busy() || left() > 0;
    }

    private void show(@Nullable String first, @Nullable String fresh, @Nullable String again) {
        state = new State(state.byPaper(), state.busy(), left(), first, fresh, again);
        listener.run();
    }

    /** Whole seconds, counted up. */
    private long left() {
        Duration left = attempts.left(clock.now().instant());
        return left.plusNanos(999_999_999).toSeconds();
    }
}
