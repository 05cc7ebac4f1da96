package org.hingewise.ui.progress;

import javax.swing.JComponent;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.ui.chart.ChartExport;
import org.hingewise.ui.kit.ClientTab;
import org.hingewise.ui.kit.Workbench;
import org.jspecify.annotations.Nullable;

/** The tab "Progress" of the client page. */
public final class ProgressTab implements ClientTab.Screen {
    /** The tab's name for {@link Workbench#open}. */
    public static final String ID = "progress";

    private final ProgressViewModel model;
    private final ProgressPanel panel;
    private @Nullable Id<Client> shown;

    private ProgressTab(Workbench bench) {
        model = new ProgressViewModel(bench.useCases(), bench.tasks());
        panel = new ProgressPanel(model, ChartExport.of(bench, () -> shown));
    }

    /** The tab, built when it is first shown. */
    public static ClientTab tab(Workbench bench) {
        return new ClientTab(ID, Texts.get("progress.tab"), () -> new ProgressTab(bench));
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
