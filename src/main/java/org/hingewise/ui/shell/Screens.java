package org.hingewise.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.ui.kit.ClientTab;
import org.hingewise.ui.kit.RailPage;

/**
 * The screens of an open file, and what the window's own buttons start in them.
 *
 * @param tabs tabs of the client page, in order; the first nine have a key
 * @param pages pages of the rail beside the clients, in order
 * @param logSoreness opens the soreness sheet for a client
 * @param planSession starts planning for a client
 */
public record Screens(
        List<ClientTab> tabs,
        List<RailPage> pages,
        Consumer<Id<Client>> logSoreness,
        Consumer<Id<Client>> planSession) {
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
