package org.hingewise.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.ui.kit.Commands;
import org.hingewise.ui.kit.Search;
import org.jspecify.annotations.Nullable;

/** Finds a client or a command by a few letters. */
final class PaletteViewModel {
    /** Most entries listed (decision: what fits without scrolling far). */
    static final int LISTED = 40;

    /** The command that opens the palette itself. */
    private static final String SELF = "find";

    /** A client, or a command; one of the two. */
    record Found(@Nullable ClientRow client, Commands.@Nullable Command command) {}

    /**
     * What the palette shows.
     *
     * @param marked which entry Enter takes; -1 when there is none
     */
    record State(String typed, List<Found> found, int marked) {
        State {
            found = List.copyOf(found);
        }
    }

    private final Supplier<List<ClientRow>> clients;
    private final Commands commands;
    private final Consumer<Id<Client>> goTo;
    private State state = new State("", List.of(), -1);
    private Runnable listener = () -> {};

    PaletteViewModel(Supplier<List<ClientRow>> clients, Commands commands, Consumer<Id<Client>> goTo) {
        this.clients = clients;
        this.commands = commands;
        this.goTo = goTo;
        type("");
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    State state() {
        return state;
    }

    /** Lists what matches, clients first. */
    void type(String typed) {
        Stream<Found> people = clients.get().stream()
                .filter(c -> Search.matches(typed, c.name()))
                .filter(c -> !c.archived() || !typed.isBlank())
                .map(c -> new Found(c, null));
        Stream<Found> doable = commands.all().stream()
                .filter(c -> c.enabled().getAsBoolean() && !c.id().equals(SELF))
                .filter(c -> Search.matches(typed, c.plainText()))
                .map(c -> new Found(null, c));
        List<Found> found =
                new ArrayList<>(Stream.concat(people, doable).limit(LISTED).toList());
        set(new State(typed, found, found.isEmpty() ? -1 : 0));
    }

    /** Marks the entry so many further down, round and round. */
    void move(int by) {
        if (!state.found().isEmpty()) {
            mark(Math.floorMod(state.marked() + by, state.found().size()));
        }
    }

    void mark(int at) {
        set(new State(state.typed(), state.found(), at));
    }

    /** Goes to the marked client or does the marked command; nothing when none is. */
    void choose() {
        if (state.marked() < 0) {
            return;
        }
        Found chosen = state.found().get(state.marked());
        if (chosen.client() != null) {
            goTo.accept(chosen.client().id());
        } else if (chosen.command() != null) {
            chosen.command().run();
        }
    }

    private void set(State next) {
        state = next;
        listener.run();
    }
}
