package org.hingewise.ui.hinge;

import java.time.LocalDate;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.ClientTab;
import org.hingewise.ui.kit.Workbench;
import org.jspecify.annotations.Nullable;

/** The tab "Hip hinge" of the client page. */
public final class HingeTab implements ClientTab.Screen {
    /** The tab's name for {@link Workbench#open}. */
    public static final String ID = "hip-hinge";

    private final HingeViewModel model;
    private final HingePanel panel;

    private HingeTab(Workbench workbench) {
        model = new HingeViewModel(workbench.useCases(), workbench.tasks());
        Supplier<LocalDate> today = () -> workbench.useCases().clock().now().date();
        panel = new HingePanel(model, today, true);
        model.onSaved(standing -> SwingUtilities.invokeLater(panel::begin));
    }

    /** The tab. */
    public static ClientTab tab(Workbench workbench) {
        return new ClientTab(ID, Texts.get("look.tab"), () -> new HingeTab(workbench));
    }

    @Override
    public JComponent component() {
        return panel.component();
    }

    @Override
    public @Nullable JComponent first() {
        return panel.first();
    }

    @Override
    public void show(Id<Client> client) {
        model.show(client);
    }
}
