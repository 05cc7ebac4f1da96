package org.hingewise.ui.soreness;

import javax.swing.JComponent;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.ui.chart.ChartExport;
import org.hingewise.ui.chart.ChartLearning;
import org.hingewise.ui.kit.ClientTab;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** The tab "Soreness" of the client page. */
public final class SorenessTab implements ClientTab.Screen {
    /** The tab's name for {@link Workbench#open}. */
    public static final String ID = "soreness";

    private final SorenessViewModel model;
    private final SorenessPanel panel;
    private @Nullable Id<Client> shown;

    private SorenessTab(Workbench bench) {
        UseCases uses = bench.useCases();
        model = new SorenessViewModel(uses.readClient(), uses.logSoreness(), uses.clock(), bench.tasks());
        panel = new SorenessPanel(
                model,
                bench.dialogs(),
                ChartExport.of(bench, () -> shown),
                ChartLearning.of(bench),
                uses.clock().now().date(),
                () -> log(bench),
                () -> bench.commands().get("copy-check-in").run(),
                () -> bench.commands().get("save-check-in-form").run());
    }

    /** The tab, built when it is first shown. */
    public static ClientTab tab(Workbench bench) {
        return new ClientTab(ID, Texts.get("soreness.tab"), () -> new SorenessTab(bench));
    }

    private void log(Workbench bench) {
        Id<Client> client = shown;
        if (client != null) {
            LogSorenessSheet.open(bench, client);
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Id<Client> client) {
        shown = client;
        model.show(client);
    }
}
