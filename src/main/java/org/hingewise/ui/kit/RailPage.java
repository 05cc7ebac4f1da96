package org.hingewise.ui.kit;

import java.util.function.Supplier;
import javax.swing.JComponent;
import org.hingewise.domain.Moment;

/**
 * A page of the rail at the left.
 *
 * @param id stable name
 * @param title word under the icon, mnemonic marked
 * @param build makes the screen when it is first shown
 */
public record RailPage(String id, String title, Icons icon, Supplier<Screen> build) {
    /** A screen of its own, about no one client. */
    public interface Screen {
        /** The widgets; the same ones each time. */
        JComponent component();

        /** Called on the event thread when the page comes up, and whenever records changed while it is up. */
        void show();

        /** Called on the event thread, every few seconds while the page is up, with what the clock shows. */
        default void tick(Moment now) {}
    }
}
