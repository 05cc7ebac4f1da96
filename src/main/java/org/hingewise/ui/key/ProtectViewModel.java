package org.hingewise.ui.key;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;
import org.hingewise.usecase.key.Words;
import org.jspecify.annotations.Nullable;

/**
 * Setting the first passphrase, or making a new data key: first the passphrase, then the recovery key on paper of which one
 * group is typed back, then everything is sealed anew. Nothing is written before the last step.
 */
final class ProtectViewModel implements AutoCloseable {
    /** What is asked now. */
    enum Step {
        WORDS,
        PAPER,
        SEALING,
        DONE,
        /** Stopped on the way, or failed: the file is as it was. */
        UNDONE
    }

    /**
     * What the sheets show.
     *
     * @param busy whether an answer is awaited
     * @param first what is wrong with the first field of the step; null when nothing is
     * @param second what is wrong with its second field; null when nothing is
     * @param groups of the recovery key; empty before there is one
     * @param asked number of the group to type back, from 0
     * @param failure why it failed, in words; null when it did not
     */
    record State(
            Step step,
            boolean busy,
            @Nullable String first,
            @Nullable String second,
            List<String> groups,
            int asked,
            Tasks.Progress progress,
            @Nullable String failure) {}

    private final Safe safe;
    private final Tasks tasks;
    private final SecureRandom random;
    private final boolean renewing;
    private Runnable listener = () -> {};
    private State state = new State(Step.WORDS, false, null, null, List.of(), 0, new Tasks.Progress(0, 0), null);
    private @Nullable Passphrase passphrase;
    private @Nullable RecoveryKey recovery;
    private Tasks.@Nullable Running running;

    ProtectViewModel(Safe safe, Tasks tasks, SecureRandom random) {
        this.safe = safe;
        this.tasks = tasks;
        this.random = random;
        renewing = safe.isGuarded();
    }

    State state() {
        return state;
    }

    /** Whether a new data key is made, and the passphrase stays. */
    boolean isRenewing() {
        return renewing;
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    /** Makes up four words; whoever gets them overwrites them. */
    void makeUp(Consumer<char[]> onWords) {
        tasks.submit(() -> Words.made().four(random), onWords);
    }

    /**
     * A passphrase was typed, twice; both are overwritten.
     *
     * @param again the same as the first for a passphrase that stays
     */
    void words(char[] typed, char[] again) {
        if (state.busy()) {
            Arrays.fill(typed, '\0');
            Arrays.fill(again, '\0');
            return;
        }
        Passphrase one = Passphrase.of(typed);
        try (Passphrase other = Passphrase.of(again)) {
            String flaw = renewing ? null : flaw(one);
            String different = renewing || one.isSameAs(other) ? null : Texts.get("key.flaw.different");
            if (flaw != null || different != null) {
                one.close();
                show(Step.WORDS, flaw, flaw == null ? different : null);
                return;
            }
        }
        forget();
        passphrase = one;
        if (renewing) {
            prove(one);
        } else {
            toPaper();
        }
    }

    private void prove(Passphrase one) {
        busy(true);
        tasks.submit(
                () -> {
                    safe.keys().prove(one);
                    return true;
                },
                fits -> toPaper(),
                e -> {
                    forget();
                    show(Step.WORDS, sentence(e), null);
                });
    }

    private void toPaper() {
        RecoveryKey made = RecoveryKey.random(random);
        recovery = made;
        state = new State(
                Step.PAPER,
                false,
                null,
                null,
                made.groups(),
                random.nextInt(RecoveryKey.GROUPS),
                state.progress(),
                null);
        listener.run();
    }

    /** The group that was asked for was typed back. */
    void typedBack(String group) {
        RecoveryKey paper = recovery;
        Passphrase words = passphrase;
        if (paper == null || words == null || state.step() != Step.PAPER) {
            return;
        }
        if (!paper.isGroup(state.asked(), group)) {
            show(Step.PAPER, Texts.get("key.flaw.group", state.asked() + 1), null);
            return;
        }
        safe.busy(true);
        show(Step.SEALING, null, null);
        running = tasks.start(
                told -> {
                    if (renewing) {
                        safe.keys().renew(words, words, paper, told::progress);
                    } else {
                        safe.keys().protect(words, paper, told::progress);
                    }
                    return true;
                },
                this::progress,
                done -> over(Step.DONE, null),
                e -> over(Step.UNDONE, undone(e)),
                () -> over(Step.UNDONE, null));
    }

    /** Stops sealing; the file is then as it was. Too late once everything is sealed. */
    void cancel() {
        Tasks.Running work = running;
        if (work != null) {
            work.cancel();
        }
    }

    private void progress(Tasks.Progress progress) {
        if (state.step() == Step.SEALING) {
            state = new State(Step.SEALING, true, null, null, List.of(), 0, progress, null);
            listener.run();
        }
    }

    private void over(Step step, @Nullable String failure) {
        close();
        safe.busy(false);
        state = new State(step, false, null, null, List.of(), 0, state.progress(), failure);
        if (step == Step.DONE) {
            safe.nowResealed();
        }
        listener.run();
    }

    private void busy(boolean now) {
        state = new State(state.step(), now, null, null, state.groups(), state.asked(), state.progress(), null);
        listener.run();
    }

    private void show(Step step, @Nullable String first, @Nullable String second) {
        state = new State(step, false, first, second, state.groups(), state.asked(), state.progress(), null);
        listener.run();
    }

    /** What keeps a passphrase from being one, in words; null when nothing does. */
    static @Nullable String flaw(Passphrase passphrase) {
        return switch (passphrase.flaw()) {
            case NONE -> null;
            case TOO_SHORT -> Texts.get("key.flaw.short", Passphrase.SHORTEST, passphrase.length());
            case TOO_PLAIN -> Texts.get("key.flaw.plain", Passphrase.FEWEST_DIFFERENT);
        };
    }

    /** Why nothing was sealed: nothing typed waits to be saved then, so not in the words of saving. */
    private static String undone(Exception e) {
        StoreProblem.Code code = e instanceof StoreProblem problem ? problem.code() : null;
        if (code == StoreProblem.Code.DISK_FULL) {
            return Texts.get("key.undone.full");
        }
        boolean saving = code == StoreProblem.Code.FAILED || code == StoreProblem.Code.REFUSED;
        return saving ? Texts.get("key.undone.failed") : sentence(e);
    }

    static String sentence(Exception e) {
        if (e instanceof StoreProblem problem) {
            return problem.code() == StoreProblem.Code.WRONG_PASSPHRASE
                    ? Texts.get("key.wrong")
                    : ProblemTexts.sentence(problem);
        }
        throw e instanceof RuntimeException unexpected ? unexpected : new IllegalStateException(e);
    }

    private void forget() {
        Passphrase words = passphrase;
        if (words != null) {
            words.close();
            passphrase = null;
        }
    }

    /** Overwrites the passphrase and the recovery key. */
    @Override
    public void close() {
        forget();
        RecoveryKey paper = recovery;
        if (paper != null) {
            paper.close();
            recovery = null;
        }
    }
}
