package org.hingewise.ui.client;

import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.ClientTab;
import org.hingewise.ui.kit.Workbench;

/** The tab "Timeline" of the client page. */
public final class TimelineTab implements ClientTab.Screen {
    /** The tab's name for {@link Workbench#open}. */
    public static final String ID = "timeline";

    /**
     * Where the timeline's buttons lead.
     *
     * @param logSoreness opens the soreness sheet for a client
     * @param soreness name of the tab of the reports
     * @param sessions name of the tab of the sessions
     * @param hinge name of the tab of the hip hinge
     * @param history name of the tab of the back history
     */
    public record Ways(
            Consumer<Id<Client>> logSoreness, String soreness, String sessions, String hinge, String history) {}

    private final Workbench bench;
    private final Map<EventGroup, String> tabs;
    private final TimelineViewModel model;
    private final TimelinePanel panel;

    private TimelineTab(Workbench bench, Ways ways) {
        this.bench = bench;
        tabs = Map.of(
                EventGroup.SORENESS, ways.soreness(),
                EventGroup.SESSIONS, ways.sessions(),
                EventGroup.HINGE, ways.hinge(),
                EventGroup.HISTORY, ways.history());
        model = new TimelineViewModel(bench.useCases(), bench.tasks());
        panel = new TimelinePanel(
                model, bench.dialogs(), bench.useCases().clock().now().date(), this::visit, () -> log(ways));
    }

    /** The tab, built when it is first shown. */
    public static ClientTab tab(Workbench bench, Ways ways) {
        return new ClientTab(ID, Texts.get("timeline.tab"), () -> new TimelineTab(bench, ways));
    }

    private void visit(EventGroup group) {
        Id<Client> client = model.client();
        String tab = tabs.get(group);
        if (client != null && tab != null) {
            bench.open(client, tab);
        }
    }

    private void log(Ways ways) {
        Id<Client> client = model.client();
        if (client != null) {
            ways.logSoreness().accept(client);
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Id<Client> client) {
        model.show(client);
    }
}
