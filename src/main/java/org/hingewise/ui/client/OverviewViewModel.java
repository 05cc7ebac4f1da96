package org.hingewise.ui.client;

import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.analysis.FormReminders;
import org.hingewise.domain.analysis.NextStep;
import org.hingewise.domain.analysis.NextSteps;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.triage.GivenVerdict;
import org.hingewise.domain.triage.OpenVerdict;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** How things stand with a client: the verdict that holds, what to do next, and what to keep in mind. */
final class OverviewViewModel {
    /**
     * What the overview shows.
     *
     * @param standing the report whose verdict stands; null when nothing was reported, or a clinician has seen it all
     * @param newest the newest report; null when there is none
     */
    record State(
            ClientRecord record,
            Moment now,
            DomsComparison comparison,
            OpenVerdict open,
            @Nullable JudgedEntry standing,
            @Nullable JudgedEntry newest,
            List<NextStep> next,
            FormReminders reminders) {
        State {
            next = List.copyOf(next);
        }

        /** Whether there is neither a session nor a report to draw. */
        boolean hasNothingToDraw() {
            return comparison.session() == null && newest == null;
        }

        /** Whether a newer report came after the one whose verdict stands. */
        boolean isNewerReport() {
            return standing != null && newest != null && !standing.id().equals(newest.id());
        }

        /** Whether the same is shown for it, so that nothing under the coach's hands has to be made anew. */
        boolean looksLike(State other) {
            return now.date().equals(other.now.date())
                    && now.zone().equals(other.now.zone())
                    && next.equals(other.next)
                    && open.equals(other.open)
                    && reminders.equals(other.reminders)
                    && record.equals(other.record);
        }

        /** A report by its id. */
        Optional<JudgedEntry> entry(Id<SorenessEntry> id) {
            return record.entries().stream().filter(j -> j.id().equals(id)).findFirst();
        }
    }

    private final UseCases useCases;
    private final Tasks tasks;
    private Runnable listener = () -> {};
    private @Nullable Id<Client> client;
    private @Nullable State state;

    OverviewViewModel(UseCases useCases, Tasks tasks) {
        this.useCases = useCases;
        this.tasks = tasks;
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    /** What is shown; null until it was read. */
    @Nullable
    State state() {
        return state;
    }

    /** The client asked for last; null before any was. */
    @Nullable
    Id<Client> client() {
        return client;
    }

    /** Shows a client, or reads the shown one again. */
    void show(Id<Client> whose) {
        if (!whose.equals(client)) {
            client = whose;
            state = null;
            listener.run();
        }
        tasks.newest(
                this,
                () -> read(whose),
                read -> read.ifPresent(s -> {
                    state = s;
                    listener.run();
                }));
    }

    /** Time went by: what depends on the clock is worked out again. */
    void tick() {
        Id<Client> whose = client;
        if (whose != null) {
            tasks.newest(
                    this,
                    () -> read(whose),
                    read -> read.ifPresent(s -> {
                        State before = state;
                        if (before == null || !s.looksLike(before)) {
                            state = s;
                            listener.run();
                        }
                    }));
        }
    }

    private Optional<State> read(Id<Client> whose) {
        Moment now = useCases.clock().now();
        MovementLibrary library = useCases.readLibrary().handle();
        return useCases.readClient().handle(whose).map(record -> state(record, library, now));
    }

    static State state(ClientRecord record, MovementLibrary library, Moment now) {
        OpenVerdict open = record.open();
        JudgedEntry standing = standing(record, open);
        JudgedEntry newest = record.lastEntry().orElse(null);
        return new State(
                record,
                now,
                DomsComparison.of(record, session(record, open, standing, newest)),
                open,
                standing,
                newest,
                NextSteps.of(record, library, now),
                FormReminders.of(record, library, now));
    }

    private static @Nullable JudgedEntry standing(ClientRecord record, OpenVerdict open) {
        GivenVerdict because = open.because();
        return because == null
                ? null
                : record.entries().stream()
                        .filter(j -> j.entry().time().equals(because.time())
                                && j.entry().recordedAt().equals(because.given())
                                && j.verdict().equals(because.verdict()))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * The session drawn: the one whose verdict holds the back, else the newest that ended and loaded the back or was
     * reported on.
     */
    private static @Nullable Session session(
            ClientRecord record, OpenVerdict open, @Nullable JudgedEntry standing, @Nullable JudgedEntry newest) {
        if (open.holdsBackLoading() && standing != null) {
            Optional<Session> held = record.session(standing.entry().sessionId());
            if (held.isPresent()) {
                return held.get();
            }
        }
        Session trained = DomsComparison.ofNewest(record).session();
        if (newest == null
                || (trained != null && trained.when().isAfter(newest.entry().time()))) {
            return trained;
        }
        return record.session(newest.entry().sessionId()).orElse(trained);
    }
}
