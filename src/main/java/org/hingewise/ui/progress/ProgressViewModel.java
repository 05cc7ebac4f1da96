package org.hingewise.ui.progress;

import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.progress.LookBack;
import org.hingewise.domain.progress.MovementCourse;
import org.hingewise.domain.progress.Progress;
import org.hingewise.domain.progress.Span;
import org.hingewise.domain.session.Session;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** A client's progress over the span chosen for all charts, with one movement and one session to look back from. */
public final class ProgressViewModel {
    /**
     * What the tab shows.
     *
     * @param movement the movement whose loads are shown; null when none was done with a load
     * @param lookBack the session looked back from; null when none ended above level 0
     */
    public record State(Progress progress, Span span, @Nullable MovementCourse movement, @Nullable LookBack lookBack) {}

    private final UseCases useCases;
    private final Tasks tasks;
    private Runnable listener = () -> {};
    private Span span = Span.MONTHS_6;
    private @Nullable Id<Client> client;
    private @Nullable Progress progress;
    private @Nullable String movement;
    private @Nullable Id<Session> lookBack;
    private @Nullable State state;

    public ProgressViewModel(UseCases useCases, Tasks tasks) {
        this.useCases = useCases;
        this.tasks = tasks;
    }

    /** What is shown; null until it was read. */
    public @Nullable State state() {
        return state;
    }

    public void onChange(Runnable changed) {
        listener = changed;
    }

    /** Shows a client, or reads the shown one again. */
    public void show(Id<Client> shown) {
        if (!shown.equals(client)) {
            movement = null;
            lookBack = null;
        }
        client = shown;
        Span wanted = span;
        tasks.newest(this, () -> read(shown, wanted), read -> read.ifPresent(this::render));
    }

    /** Looks back over another span, in every chart. */
    public void span(Span chosen) {
        Id<Client> shown = client;
        if (chosen != span) {
            span = chosen;
            if (shown != null) {
                show(shown);
            }
        }
    }

    /** Shows the loads of another movement. */
    public void movement(String id) {
        movement = id;
        renderAgain();
    }

    /** Looks back from another session. */
    public void lookBack(Id<Session> session) {
        lookBack = session;
        renderAgain();
    }

    private Optional<Progress> read(Id<Client> shown, Span wanted) {
        MovementLibrary library = useCases.readLibrary().handle();
        Moment now = useCases.clock().now();
        return useCases.readClient().handle(shown).map(record -> Progress.of(record, library, now, wanted));
    }

    private void renderAgain() {
        Progress read = progress;
        if (read != null) {
            render(read);
        }
    }

    private void render(Progress read) {
        progress = read;
        state = new State(
                read,
                span,
                read.movements().stream()
                        .filter(m -> m.movement().equals(movement))
                        .findFirst()
                        .orElse(
                                read.movements().isEmpty()
                                        ? null
                                        : read.movements().get(0)),
                read.lookBacks().stream()
                        .filter(l -> l.session().id().equals(lookBack))
                        .findFirst()
                        .orElse(
                                read.lookBacks().isEmpty()
                                        ? null
                                        : read.lookBacks().get(0)));
        listener.run();
    }
}
