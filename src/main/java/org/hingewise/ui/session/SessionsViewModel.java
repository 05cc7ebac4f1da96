package org.hingewise.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Session;
import org.hingewise.text.ProblemTexts;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** The list of a client's sessions, planned and past; the gate is asked again for what is still to come. */
final class SessionsViewModel {
    private record Read(ClientRecord record, MovementLibrary library, Moment now) {}

    private final UseCases use;
    private final Tasks tasks;
    private final Id<Client> client;
    private Runnable onChange = () -> {};
    private @Nullable Read read;
    private @Nullable Id<Session> selected;
    private String message = "";

    SessionsViewModel(UseCases use, Tasks tasks, Id<Client> client) {
        this.use = use;
        this.tasks = tasks;
        this.client = client;
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    /** Reads the client's sessions; called first and after each change. */
    void refresh() {
        tasks.<Optional<Read>>newest(
                this,
                () -> {
                    Moment now = use.clock().now();
                    return use.readClient()
                            .handle(client)
                            .map(record -> new Read(record, use.readLibrary().handle(), now));
                },
                found -> {
                    read = found.orElse(null);
                    onChange.run();
                });
    }

    void select(@Nullable Id<Session> session) {
        selected = session;
        message = "";
        onChange.run();
    }

    /** The selected session, or else the first of the list; empty when there is none. */
    Optional<Session> session() {
        Read r = read;
        return r == null ? Optional.empty() : SessionWords.chosen(r.record(), selected);
    }

    /** Takes the selected session out; it can be undone. */
    void remove() {
        session().ifPresent(s -> {
            selected = null;
            submit(() -> use.endSession().remove(s.id()));
        });
    }

    private void submit(Callable<Result<Session>> work) {
        tasks.<Result<Session>>submit(
                work,
                result -> {
                    message = result instanceof Result.Refused<Session> refused
                            ? ProblemTexts.sentence(refused.problems().get(0))
                            : "";
                    refresh();
                },
                e -> {
                    if (!(e instanceof StoreProblem problem)) {
                        throw new IllegalStateException(e);
                    }
                    message = ProblemTexts.sentence(problem);
                    onChange.run();
                });
    }

    SessionsState state() {
        Read r = read;
        if (r == null) {
            return SessionsState.LOADING;
        }
        SessionWords words = new SessionWords(r.record(), r.library(), r.now());
        List<Session> open = SessionWords.upcoming(r.record());
        List<Session> past = SessionWords.past(r.record());
        return new SessionsState(
                false,
                open.stream().map(words::item).toList(),
                past.stream().map(words::item).toList(),
                SessionWords.chosen(r.record(), selected).map(words::detail).orElse(null),
                message);
    }
}
