package org.hingewise.ui.shell;

import java.awt.Component;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.ui.kit.ClientTab;
import org.hingewise.ui.kit.RailPage;
import org.jspecify.annotations.Nullable;

/**
 * The screens of an open file, and what the window's own buttons start in them.
 *
 * @param tabs tabs of the client page, in order; the first nine have a key
 * @param pages pages of the rail beside the clients, in order
 * @param logSoreness opens the soreness sheet for a client
 * @param planSession starts planning for a client
 * @param checkIns asks clients by message, and takes their replies
 * @param keeping what was changed of a client, and erasing one
 * @param records saves and brings in whole records
 */
public record Screens(
        List<ClientTab> tabs,
        List<RailPage> pages,
        Consumer<Id<Client>> logSoreness,
        Consumer<Id<Client>> planSession,
        CheckInWays checkIns,
        Keeping keeping,
        RecordWays records) {
    /**
     * What was changed of a client, and erasing one.
     *
     * @param changes shows a client's changes
     * @param erase asks whether to erase a client for good
     */
    public record Keeping(Consumer<Id<Client>> changes, Consumer<Id<Client>> erase) {
        /** Leads nowhere. */
        public static final Keeping NONE = new Keeping(c -> {}, c -> {});
    }

    /**
     * Whole records.
     *
     * @param save saves a client's record as a file
     * @param bringIn asks for a file, over a widget, and brings the record in it in
     * @param decide what becomes of the record of a client who took the agreement back
     */
    public record RecordWays(Consumer<Id<Client>> save, Consumer<Component> bringIn, Consumer<Id<Client>> decide) {
        /** Leads nowhere. */
        public static final RecordWays NONE = new RecordWays(c -> {}, over -> {}, c -> {});
    }

    /**
     * Check-ins by message.
     *
     * @param copy copies a message for a client
     * @param saveForm asks where to, over a widget, and saves a form for a client
     * @param paste takes a reply from the clipboard; gets the client that is open, null for none
     */
    public record CheckInWays(
            Consumer<Id<Client>> copy,
            BiConsumer<Component, Id<Client>> saveForm,
            Consumer<@Nullable Id<Client>> paste) {
        /** Leads nowhere. */
        public static final CheckInWays NONE = new CheckInWays(c -> {}, (over, c) -> {}, c -> {});
    }

    public Screens {
        tabs = List.copyOf(tabs);
        pages = List.copyOf(pages);
    }

    /** The page the program opens on once there are clients, and first on the rail; the clients when there is no such page. */
    public static final String START = "today";

    /** Whether there is a page to open on. */
    boolean hasStart() {
        return pages.stream().anyMatch(p -> p.id().equals(START));
    }

    /** Id of the command that goes to a page of the rail. */
    public static String pageCommand(String page) {
        return "page-" + page;
    }
}
