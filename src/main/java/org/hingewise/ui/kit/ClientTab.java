package org.hingewise.ui.kit;

import java.util.function.Supplier;
import javax.swing.JComponent;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.jspecify.annotations.Nullable;

/**
 * A tab of the client page.
 *
 * @param id stable name: remembered between starts, and what {@link Workbench#open} goes to
 * @param title what the tab says
 * @param build makes the screen when it is first shown
 */
public record ClientTab(String id, String title, Supplier<Screen> build) {
    /** A screen about one client. */
    public interface Screen {
        /** The widgets; the same ones each time. */
        JComponent component();

        /**
         * Shows a client. Called on the event thread when the tab comes up, when another client is chosen while it is up,
         * and again whenever the client's records changed; reads off the event thread.
         */
        void show(Id<Client> client);

        /** Called on the event thread when the clock shows another minute while the tab is up. */
        default void tick() {}

        /** Where the keyboard begins when one comes to the tab by key; null for the first control there is. */
        default @Nullable JComponent first() {
            return null;
        }
    }
}
