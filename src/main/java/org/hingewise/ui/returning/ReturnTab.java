package org.hingewise.ui.returning;

import javax.swing.JComponent;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.ClientTab;
import org.hingewise.ui.kit.Workbench;

/** The tab "Return" of the client page. */
public final class ReturnTab implements ClientTab.Screen {
    /** The tab's name for {@link Workbench#open}. */
    public static final String ID = "return";

    private final ReturnViewModel model;
    private final ReturnPanel panel;

    private ReturnTab(Workbench bench) {
        model = new ReturnViewModel(bench.useCases(), bench.tasks());
        panel = new ReturnPanel(model, bench.dialogs());
    }

    /** The tab, built when it is first shown. */
    public static ClientTab tab(Workbench bench) {
        return new ClientTab(ID, Texts.get("return.tab"), () -> new ReturnTab(bench));
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
