package org.hingewise.ui.record;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.exchange.portable.RecordFile;
import org.hingewise.exchange.portable.RecordProblem;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.RecordTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.ExportClient;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;

/** Saves a client's whole record as a file. */
final class SaveRecordViewModel {
    /**
     * What the sheet shows.
     *
     * @param contents what would be in the file
     * @param period from when to when; empty when nothing was written yet
     * @param failure why it was not saved; empty when nothing went wrong
     */
    record State(String name, String contents, String period, String failure, boolean saving) {
        private State doing(boolean now) {
            return new State(name, contents, period, "", now);
        }

        private State failed(String why) {
            return new State(name, contents, period, why, false);
        }
    }

    private final UseCases useCases;
    private final Tasks tasks;
    private final Id<Client> client;
    private Runnable onChange = () -> {};
    private Consumer<Path> onSaved = file -> {};
    private State state = new State("", "", "", "", false);

    SaveRecordViewModel(UseCases useCases, Tasks tasks, Id<Client> client) {
        this.useCases = useCases;
        this.tasks = tasks;
        this.client = client;
    }

    State state() {
        return state;
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    void onSaved(Consumer<Path> listener) {
        onSaved = listener;
    }

    /** Reads what would be saved; {@code then} is not called when the client is gone. */
    void open(Runnable then) {
        tasks.submit(
                () -> useCases.readClient().handle(client),
                read -> read.ifPresent(record -> {
                    state = new State(
                            record.client().name().value(),
                            RecordTexts.contents(record),
                            RecordTexts.period(record),
                            "",
                            false);
                    then.run();
                }));
    }

    /** A file name, without its ending, that names nobody, because lists of recent files outlive the file. */
    String suggestion() {
        return Texts.get("record.save.file", useCases.clock().now().date());
    }

    /** Writes the record as it is now. */
    void save(Path file) {
        if (state.saving()) {
            return;
        }
        set(state.doing(true));
        tasks.start(
                told -> written(file),
                progress -> {},
                (Path done) -> {
                    set(state.doing(false));
                    onSaved.accept(done);
                },
                this::failed,
                () -> set(state.doing(false)));
    }

    private Path written(Path file) throws RecordProblem {
        Optional<ExportClient.Whole> whole = useCases.exportClient().handle(client);
        if (whole.isPresent()) {
            RecordFile.write(file, whole.get());
        }
        return file;
    }

    private void failed(Exception e) {
        if (e instanceof RecordProblem problem) {
            set(state.failed(ProblemTexts.sentence(problem.problem())));
        } else if (e instanceof StoreProblem problem) {
            set(state.failed(ProblemTexts.sentence(problem)));
        } else {
            set(state.doing(false));
            throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
        }
    }

    private void set(State next) {
        state = next;
        onChange.run();
    }
}
