package org.hingewise.ui.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.text.TimelineTexts;
import org.hingewise.text.Times;
import org.hingewise.ui.client.TimelineRow.Day;
import org.hingewise.ui.client.TimelineRow.Item;
import org.hingewise.ui.kit.Search;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** Everything that happened to a client, newest first, by day; filtered by kind and by words. */
final class TimelineViewModel {
    /**
     * What the timeline shows.
     *
     * @param rows days and what happened on them, newest first, as the filters let through
     * @param all how many events there are
     * @param counts events by what they are about, before any filter
     * @param only what is shown; empty when everything is
     * @param typed the words looked for
     * @param selected the event shown in full; null when none fits
     */
    record State(
            LocalDate today,
            List<TimelineRow> rows,
            int all,
            Map<EventGroup, Integer> counts,
            Set<EventGroup> only,
            String typed,
            @Nullable Item selected) {
        State {
            rows = List.copyOf(rows);
            counts = Map.copyOf(counts);
            only = Set.copyOf(only);
        }

        boolean isFiltered() {
            return !only.isEmpty() || !typed.isBlank();
        }
    }

    private final UseCases useCases;
    private final Tasks tasks;
    private final Set<EventGroup> only = EnumSet.noneOf(EventGroup.class);
    private Runnable listener = () -> {};
    private @Nullable Id<Client> client;
    private @Nullable Loaded loaded;
    private @Nullable State state;
    private String typed = "";
    private long selected;

    private record Loaded(LocalDate today, List<Item> items) {}

    TimelineViewModel(UseCases useCases, Tasks tasks) {
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

    /** Shows a client, or reads the shown one again; filters stay while it is the same client. */
    void show(Id<Client> whose) {
        if (!whose.equals(client)) {
            client = whose;
            loaded = null;
            state = null;
            typed = "";
            selected = 0;
            only.clear();
            listener.run();
        }
        tasks.newest(this, () -> read(whose), read -> {
            loaded = read;
            render();
        });
    }

    private Loaded read(Id<Client> whose) {
        Moment now = useCases.clock().now();
        Map<String, JudgedEntry> entries = new HashMap<>();
        useCases.readClient()
                .handle(whose)
                .map(ClientRecord::entries)
                .orElse(List.of())
                .forEach(j -> entries.put(j.id().toString(), j));
        return new Loaded(
                now.date(),
                useCases.readClient().timeline(whose).stream()
                        .map(event -> item(event, entries, now.date()))
                        .toList());
    }

    static Item item(TimelineEvent event, Map<String, JudgedEntry> entries, LocalDate today) {
        boolean logged = event.kind() == TimelineEvent.Kind.SORENESS_LOGGED;
        JudgedEntry judged = logged ? entries.get(event.record()) : null;
        return new Item(
                event,
                EventGroup.of(event.kind()),
                Times.clock(event.time()),
                TimelineTexts.sentence(event, today),
                logged ? TimelineTexts.level(event).orElse(null) : null,
                judged,
                logged && judged == null);
    }

    /** Lets a kind through, or no longer; with none chosen everything is shown. */
    void toggle(EventGroup group) {
        if (!only.remove(group)) {
            only.add(group);
        }
        render();
    }

    /** Shows every kind; the words stay. */
    void everyKind() {
        only.clear();
        render();
    }

    /** Takes every filter away. */
    void everything() {
        only.clear();
        typed = "";
        render();
    }

    /** Shows only what has these words; each may be the beginning of one. */
    void search(String words) {
        if (!typed.equals(words)) {
            typed = words;
            render();
        }
    }

    /** Shows an event in full. */
    void select(Item item) {
        State shown = state;
        if (shown != null && item.event().seq() != selected) {
            selected = item.event().seq();
            state = new State(
                    shown.today(), shown.rows(), shown.all(), shown.counts(), shown.only(), shown.typed(), item);
            listener.run();
        }
    }

    private void render() {
        Loaded read = loaded;
        if (read == null) {
            return;
        }
        Map<EventGroup, Integer> counts = new EnumMap<>(EventGroup.class);
        read.items().forEach(item -> counts.merge(item.group(), 1, Integer::sum));
        List<Item> fitting = read.items().stream()
                .filter(item -> only.isEmpty() || only.contains(item.group()))
                .filter(item -> typed.isBlank() || Search.matches(typed, item.sentence()))
                .toList();
        Item shown = fitting.stream()
                .filter(item -> item.event().seq() == selected)
                .findFirst()
                .orElse(fitting.isEmpty() ? null : fitting.get(0));
        selected = shown == null ? 0 : shown.event().seq();
        state = new State(read.today(), byDay(fitting), read.items().size(), counts, only, typed, shown);
        listener.run();
    }

    private static List<TimelineRow> byDay(List<Item> items) {
        List<TimelineRow> rows = new ArrayList<>(items.size() * 2);
        LocalDate day = null;
        for (Item item : items) {
            LocalDate on = item.event().time().date();
            if (!on.equals(day)) {
                day = on;
                rows.add(new Day(on));
            }
            rows.add(item);
        }
        return rows;
    }
}
