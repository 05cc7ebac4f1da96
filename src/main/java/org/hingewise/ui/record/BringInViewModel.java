package org.hingewise.ui.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.exchange.portable.RecordFile;
import org.hingewise.exchange.portable.RecordProblem;
import org.hingewise.text.BackupTexts;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.RecordTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.backups.BackupWays;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.ImportClient.Preview;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.hingewise.usecase.backup.BackupReason;
import org.jspecify.annotations.Nullable;

/** Looks at a file with a client's record, and brings it in. */
final class BringInViewModel {
    /**
     * What the sheet shows.
     *
     * @param name of the client; empty until it was read, or when it cannot be
     * @param contents what would come in
     * @param period from when to when
     * @param notes what the coach should know before
     * @param failure why it cannot be brought in; empty when it can
     */
    record State(String name, String contents, String period, List<String> notes, String failure, boolean busy) {
        State {
            notes = List.copyOf(notes);
        }

        boolean isReady() {
            return failure.isEmpty() && !busy && !name.isEmpty();
        }

        private State doing(boolean now) {
            return new State(name, contents, period, notes, "", now);
        }

        private State failed(String why) {
            return new State(name, contents, period, notes, why, false);
        }
    }

    private final UseCases useCases;
    private final Tasks tasks;
    private final BackupWays backups;
    private final Path file;
    private Runnable onChange = () -> {};
    private Consumer<Id<Client>> onDone = client -> {};
    private State state = new State("", "", "", List.of(), "", true);
    private RecordFile.@Nullable Read read;

    BringInViewModel(UseCases useCases, Tasks tasks, BackupWays backups, Path file) {
        this.useCases = useCases;
        this.tasks = tasks;
        this.backups = backups;
        this.file = file;
    }

    State state() {
        return state;
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    /** Called with the client who came in. */
    void onDone(Consumer<Id<Client>> listener) {
        onDone = listener;
    }

    /** What was read, and what it would be here. */
    private record Looked(RecordFile.Read read, Result<Preview> preview) {}

    /** Reads the file and looks at every value; nothing is kept. */
    void look() {
        tasks.start(
                told -> {
                    RecordFile.Read found = RecordFile.read(file);
                    return new Looked(found, useCases.importClient().preview(found.client(), found.rows()));
                },
                progress -> {},
                this::looked,
                this::failed,
                () -> set(state.doing(false)));
    }

    private void looked(Looked looked) {
        if (looked.preview() instanceof Result.Refused<Preview> no) {
            set(state.failed(sentence(no.problems())));
        } else if (looked.preview() instanceof Result.Saved<Preview> yes) {
            read = looked.read();
            Preview preview = yes.value();
            set(new State(
                    preview.record().client().name().value(),
                    RecordTexts.contents(preview.record()),
                    RecordTexts.period(preview.record()),
                    notes(
                            preview.sameName(),
                            preview.record().client().consent().isWithdrawn()),
                    "",
                    false));
        }
    }

    /** What the coach should know before: others of the same name, and that nothing new may be saved. */
    static List<String> notes(int sameName, boolean withdrawn) {
        List<String> notes = new ArrayList<>();
        if (sameName > 0) {
            notes.add(Texts.get("record.in.sameName", sameName));
        }
        if (withdrawn) {
            notes.add(Texts.get("record.in.withdrawn"));
        }
        return notes;
    }

    /** Makes a backup, then brings all of it in. */
    void bringIn() {
        RecordFile.Read found = read;
        if (found == null || !state.isReady()) {
            return;
        }
        set(state.doing(true));
        tasks.start(
                told -> {
                    if (backups.isKept()) {
                        backups.backups().make(BackupReason.BEFORE_IMPORT);
                    }
                    return useCases.importClient().handle(found.client(), found.rows());
                },
                progress -> {},
                this::answered,
                this::failed,
                () -> set(state.doing(false)));
    }

    private void answered(Result<Client> result) {
        if (result instanceof Result.Saved<Client> saved) {
            set(state.doing(false));
            onDone.accept(saved.value().id());
        } else if (result instanceof Result.Refused<Client> no) {
            set(state.failed(sentence(no.problems())));
        }
    }

    private void failed(Exception e) {
        if (e instanceof RecordProblem problem) {
            set(state.failed(ProblemTexts.sentence(problem.problem())));
        } else if (e instanceof StoreProblem problem) {
            set(state.failed(BackupTexts.sentence(problem)));
        } else {
            set(state.doing(false));
            throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
        }
    }

    private static String sentence(List<Problem> problems) {
        return ProblemTexts.sentence(problems.get(0));
    }

    private void set(State next) {
        state = next;
        onChange.run();
    }
}
