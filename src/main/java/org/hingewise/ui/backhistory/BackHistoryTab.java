package org.hingewise.ui.backhistory;

import java.time.LocalDate;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.ClientTab;
import org.hingewise.ui.kit.Workbench;

/** The tab "Back history" of the client page. */
public final class BackHistoryTab implements ClientTab.Screen {
    /** The tab's name for {@link Workbench#open}. */
    public static final String ID = "back-history";

    private final BackHistoryViewModel model;
    private final BackHistoryPanel panel;

    private BackHistoryTab(Workbench workbench, String hingeTab, Runnable seeAllMovements) {
        model = new BackHistoryViewModel(workbench.useCases(), workbench.tasks());
        Supplier<LocalDate> today = () -> workbench.useCases().clock().now().date();
        panel = new BackHistoryPanel(
                model, workbench.dialogs(), today, () -> assess(workbench, hingeTab), seeAllMovements);
        model.form().onSaved(() -> {
            model.again();
            panel.focusForm();
        });
    }

    /**
     * The tab.
     *
     * @param hingeTab name of the tab where the hip hinge is checked
     * @param seeAllMovements shows every movement
     */
    public static ClientTab tab(Workbench workbench, String hingeTab, Runnable seeAllMovements) {
        return new ClientTab(
                ID, Texts.get("history.tab"), () -> new BackHistoryTab(workbench, hingeTab, seeAllMovements));
    }

    private void assess(Workbench workbench, String hingeTab) {
        Client client = panel.client();
        if (client != null) {
            workbench.open(client.id(), hingeTab);
        }
    }

    @Override
    public JComponent component() {
        return panel.component();
    }

    @Override
    public JComponent first() {
        return panel.first();
    }

    @Override
    public void show(Id<Client> client) {
        model.show(client);
    }
}
