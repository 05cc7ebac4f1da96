package org.hingewise.ui.client;

import java.util.function.Consumer;
import javax.swing.JComponent;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.ui.backhistory.ClearanceSheet;
import org.hingewise.ui.chart.ChartExport;
import org.hingewise.ui.chart.ChartLearning;
import org.hingewise.ui.kit.ClientTab;
import org.hingewise.ui.kit.Workbench;

/** The tab "Overview" of the client page. */
public final class OverviewTab implements ClientTab.Screen {
    /** The tab's name for {@link Workbench#open}. */
    public static final String ID = "overview";

    /**
     * Where the overview's buttons lead.
     *
     * @param logSoreness opens the soreness sheet for a client
     * @param planSession starts planning for a client
     * @param history name of the tab of the back history
     * @param hinge name of the tab of the hip hinge
     * @param sessions name of the tab of the sessions
     * @param decide what becomes of the record of a client who took the agreement back
     */
    public record Ways(
            Consumer<Id<Client>> logSoreness,
            Consumer<Id<Client>> planSession,
            String history,
            String hinge,
            String sessions,
            Consumer<Id<Client>> decide) {}

    private final Workbench bench;
    private final Ways ways;
    private final OverviewViewModel model;
    private final OverviewPanel panel;

    private OverviewTab(Workbench bench, Ways ways) {
        this.bench = bench;
        this.ways = ways;
        model = new OverviewViewModel(bench.useCases(), bench.tasks());
        panel = new OverviewPanel(
                model,
                bench.dialogs(),
                ChartExport.of(bench, model::client),
                ChartLearning.of(bench),
                bench.useCases().clock().now().date(),
                this::go);
    }

    /** The tab, built when it is first shown. */
    public static ClientTab tab(Workbench bench, Ways ways) {
        return new ClientTab(ID, Texts.get("overview.tab"), () -> new OverviewTab(bench, ways));
    }

    private void go(Way way) {
        Id<Client> client = model.client();
        if (client == null) {
            return;
        }
        switch (way) {
            case LOG -> ways.logSoreness().accept(client);
            case PLAN -> ways.planSession().accept(client);
            case CLEARANCE -> ClearanceSheet.open(bench, client);
            case HISTORY -> bench.open(client, ways.history());
            case HINGE -> bench.open(client, ways.hinge());
            case SESSIONS -> bench.open(client, ways.sessions());
            case DECIDE -> ways.decide().accept(client);
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

    /** What is due, and how long ago it was, follows the clock. */
    @Override
    public void tick() {
        model.tick();
    }
}
