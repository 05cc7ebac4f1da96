package org.hingewise.ui.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.history.HistoryEntry;
import org.hingewise.text.HistoryTexts;
import org.hingewise.text.HistoryTexts.Line;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.ReadHistory;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** The lines of the history, newest first, and one of them in full. */
final class ChangesViewModel {
    /**
     * A line.
     *
     * @param whose name of the client it is about; empty when it is nobody's
     * @param removed whether the values are those of a record that was removed
     * @param notes what is said under its values: why, that it took a change back, that its content is gone
     */
    record Change(
            long seq,
            String when,
            String what,
            String whose,
            String who,
            boolean removed,
            List<Line> lines,
            List<String> notes) {
        Change {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }

    /**
     * What is shown.
     *
     * @param more whether there may be older lines
     */
    record State(List<Change> changes, boolean more) {
        State {
            changes = List.copyOf(changes);
        }
    }

    private final UseCases useCases;
    private final Tasks tasks;
    private final @Nullable Id<Client> client;
    private Runnable listener = () -> {};
    private @Nullable State state;
    private MassUnit unit = MassUnit.KG;

    /** @param client null for the whole file */
    ChangesViewModel(UseCases useCases, Tasks tasks, @Nullable Id<Client> client) {
        this.useCases = useCases;
        this.tasks = tasks;
        this.client = client;
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    /** What is shown; null until it was read. */
    @Nullable
    State state() {
        return state;
    }

    /** Reads the newest lines. */
    void show() {
        read(Long.MAX_VALUE, List.of());
    }

    /** Reads on from the oldest line shown. */
    void older() {
        State shown = state;
        if (shown != null && shown.more() && !shown.changes().isEmpty()) {
            read(shown.changes().get(shown.changes().size() - 1).seq(), shown.changes());
        }
    }

    private void read(long before, List<Change> shown) {
        tasks.submit(() -> page(before), page -> {
            List<Change> all = new ArrayList<>(shown);
            all.addAll(page);
            state = new State(all, page.size() == ReadHistory.PAGE);
            listener.run();
        });
    }

    private List<Change> page(long before) {
        Id<Client> whose = client;
        if (whose != null) {
            unit = Optional.ofNullable(useCases.readClient().handle(whose).orElse(null))
                    .map(record -> record.client().unit())
                    .orElse(MassUnit.KG);
        }
        Map<Id<Client>, String> names = whose == null ? names() : Map.of();
        LocalDate today = useCases.clock().now().date();
        return useCases.readHistory().handle(whose, before).stream()
                .map(entry -> change(entry, names, today))
                .toList();
    }

    private Map<Id<Client>, String> names() {
        Map<Id<Client>, String> names = new HashMap<>();
        useCases.putBack().all().forEach(r -> names.put(r.client(), r.name().value()));
        useCases.readClients()
                .handle()
                .forEach(r -> names.put(r.client().id(), r.client().name().value()));
        return names;
    }

    private Change change(HistoryEntry entry, Map<Id<Client>, String> names, LocalDate today) {
        List<Line> lines = HistoryTexts.lines(entry, unit, today);
        List<String> notes = new ArrayList<>();
        if (!entry.reason().isEmpty()) {
            notes.add(Texts.get("changes.reason", entry.reason().value()));
        }
        if (entry.undo()) {
            notes.add(Texts.get("changes.undo"));
        }
        if (entry.emptied()) {
            notes.add(Texts.get("changes.gone"));
        } else if (lines.isEmpty()) {
            notes.add(Texts.get("changes.plain"));
        }
        return new Change(
                entry.seq(),
                Times.dayAndClock(entry.time(), today),
                HistoryTexts.sentence(entry),
                entry.client() == null ? "" : names.getOrDefault(entry.client(), ""),
                HistoryTexts.who(entry),
                entry.action() == HistoryEntry.Action.REMOVED,
                lines,
                notes);
    }
}
