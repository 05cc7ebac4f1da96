package org.hingewise.ui.shell;

import java.util.List;
import java.util.Objects;
import org.hingewise.domain.Id;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.ui.kit.Search;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** The list of clients: filters in memory as one types, keeps the selection. */
final class ClientListViewModel {
    /**
     * What the list shows.
     *
     * @param shown rows that match what is typed, by name
     * @param archived how many clients are archived
     * @param withArchived whether archived clients are shown too
     * @param selected null when there is nobody
     * @param any whether there is any client at all, archived ones too
     */
    record State(
            List<ClientRow> shown,
            int archived,
            boolean withArchived,
            String typed,
            @Nullable Id<Client> selected,
            boolean any) {
        State {
            shown = List.copyOf(shown);
        }
    }

    private final UseCases useCases;
    private final Tasks tasks;
    private List<ClientRecord> records = List.of();
    private List<ClientRow> rows = List.of();
    private String typed = "";
    private boolean withArchived;
    private @Nullable Id<Client> selected;
    private @Nullable State state;
    private Runnable listener = () -> {};

    /** @param selected who was selected last time; null for the first */
    ClientListViewModel(UseCases useCases, Tasks tasks, @Nullable Id<Client> selected) {
        this.useCases = useCases;
        this.tasks = tasks;
        this.selected = selected;
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    /** What is shown; null until it was read. */
    @Nullable
    State state() {
        return state;
    }

    /** Every client, for the palette. */
    List<ClientRow> everybody() {
        return rows;
    }

    /** Reads everybody again. */
    void read() {
        tasks.newest(this, () -> useCases.readClients().handle(), this::took);
    }

    private void took(List<ClientRecord> read) {
        records = read;
        tick();
    }

    /** Tells the hours anew, because time went by. */
    void tick() {
        var now = useCases.clock().now();
        rows = records.stream().map(r -> ClientRow.of(r, now)).toList();
        if (rows.stream().noneMatch(r -> r.id().equals(selected))) {
            selected = null;
        }
        render();
    }

    /** Filters by what is typed. */
    void type(String text) {
        typed = text;
        render();
    }

    void withArchived(boolean show) {
        withArchived = show;
        render();
    }

    /** Selects a client, shown or not. */
    void select(Id<Client> client) {
        if (!client.equals(selected)) {
            selected = client;
            rows.stream()
                    .filter(r -> r.id().equals(client) && r.archived())
                    .findFirst()
                    .ifPresent(r -> withArchived = true);
            render();
        }
    }

    private void render() {
        List<ClientRow> shown = rows.stream()
                .filter(r -> withArchived || !r.archived())
                .filter(r -> Search.matches(typed, r.name()))
                .toList();
        if (selected == null) {
            selected = rows.stream()
                    .filter(r -> !r.archived())
                    .findFirst()
                    .map(ClientRow::id)
                    .orElse(null);
        }
        int archived = (int) rows.stream().filter(ClientRow::archived).count();
        State next = new State(shown, archived, withArchived, typed, selected, !rows.isEmpty());
        if (!Objects.equals(next, state)) {
            state = next;
            listener.run();
        }
    }
}
