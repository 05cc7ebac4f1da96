package org.hingewise.ui.soreness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.LogSoreness;
import org.hingewise.usecase.ReadClient;
import org.jspecify.annotations.Nullable;

/** What was logged after each session, and the verdicts as they were given. */
public final class SorenessViewModel {
    /**
     * What the tab shows.
     *
     * @param sessions sessions that loaded the back or were reported on, newest first
     * @param withoutSession whether there are reports that belong to no session
     * @param chosen the session shown; null for the reports that belong to none
     * @param entries its reports, newest first
     * @param selected the report shown in full; null when there is none
     */
    public record State(
            Moment now,
            List<Session> sessions,
            boolean withoutSession,
            @Nullable Id<Session> chosen,
            DomsComparison comparison,
            List<JudgedEntry> entries,
            @Nullable JudgedEntry selected) {
        public State {
            sessions = List.copyOf(sessions);
            entries = List.copyOf(entries);
        }

        /** Whether anything was ever logged or trained. */
        public boolean isEmpty() {
            return sessions.isEmpty() && !withoutSession;
        }
    }

    private final ReadClient readClient;
    private final LogSoreness logSoreness;
    private final Clock clock;
    private final Tasks tasks;
    private Runnable listener = () -> {};
    private @Nullable ClientRecord record;
    private @Nullable Id<Session> chosen;
    private @Nullable Id<SorenessEntry> selected;
    private @Nullable State state;

    public SorenessViewModel(ReadClient readClient, LogSoreness logSoreness, Clock clock, Tasks tasks) {
        this.readClient = readClient;
        this.logSoreness = logSoreness;
        this.clock = clock;
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
    public void show(Id<Client> client) {
        tasks.newest(this, () -> readClient.handle(client), read -> read.ifPresent(this::read));
    }

    private void read(ClientRecord next) {
        ClientRecord before = record;
        record = next;
        if (before == null
                || !before.client().id().equals(next.client().id())
                || next.entries().size() > before.entries().size()
                || sessions(next).stream().noneMatch(s -> s.id().equals(chosen))) {
            chosen = newest(next);
            selected = null;
        }
        render();
    }

    /** Shows another session; null for the reports that belong to none. */
    public void choose(@Nullable Id<Session> session) {
        if (!Objects.equals(chosen, session)) {
            chosen = session;
            selected = null;
            render();
        }
    }

    /** Shows a report in full; its session comes up when another one is shown. */
    public void select(Id<SorenessEntry> entry) {
        ClientRecord read = record;
        if (read == null || entry.equals(selected)) {
            return;
        }
        read.entries().stream().filter(j -> j.id().equals(entry)).findFirst().ifPresent(found -> {
            chosen = found.entry().sessionId();
            selected = entry;
            render();
        });
    }

    /** Takes the shown report out; it can be undone. */
    public void remove() {
        State shown = state;
        if (shown != null && shown.selected() != null) {
            Id<SorenessEntry> entry = shown.selected().id();
            tasks.submit(() -> logSoreness.remove(entry), done -> {});
        }
    }

    private void render() {
        ClientRecord read = record;
        if (read == null) {
            return;
        }
        List<JudgedEntry> entries = new ArrayList<>(read.entries().stream()
                .filter(j -> Objects.equals(j.entry().sessionId(), chosen))
                .toList());
        Collections.reverse(entries);
        JudgedEntry shown = entries.stream()
                .filter(j -> j.id().equals(selected))
                .findFirst()
                .orElse(entries.isEmpty() ? null : entries.get(0));
        selected = shown == null ? null : shown.id();
        state = new State(
                clock.now(),
                sessions(read),
                read.entries().stream().anyMatch(j -> j.entry().sessionId() == null),
                chosen,
                DomsComparison.of(read, read.session(chosen).orElse(null)),
                entries,
                shown);
        listener.run();
    }

    private List<Session> sessions(ClientRecord read) {
        List<Session> newestFirst = new ArrayList<>(read.sessions());
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .filter(Session::isEnded)
                .filter(s -> s.loadsBack() || !read.entriesAfter(s).isEmpty())
                .toList();
    }

    /** The session of the newest report, or the newest session when that is newer. */
    private @Nullable Id<Session> newest(ClientRecord read) {
        Optional<Session> trained = sessions(read).stream().findFirst();
        Optional<JudgedEntry> reported = read.lastEntry();
        if (reported.isPresent()
                && trained.map(s -> reported.get().entry().time().isAfter(s.when()))
                        .orElse(true)) {
            return reported.get().entry().sessionId();
        }
        return trained.map(Session::id).orElse(null);
    }
}
