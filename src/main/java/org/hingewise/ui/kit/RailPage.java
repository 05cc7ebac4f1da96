package org.hingewise.ui.kit;

import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A page of the rail at the left.
 *
 * @param id stable name
 * @param title word under the icon, mnemonic marked
 * @param build makes the screen when it is first shown
 */
public record RailPage(String id, String title, Icons icon, Supplier<Screen> build) {
    /** As high as a button, also where there is none, so that titles of pages stand at one height. */
    private static final int HEAD = 34;

    /**
     * The frame of a page with a list and a column beside it, its head filled.
     *
     * @param beside width of the column
     * @param action what can be done at the right of the head; null for nothing
     */
    public static JPanel frame(String name, String title, String about, int beside, @Nullable JButton action) {
        JPanel page = new JPanel(new MigLayout(
                "insets 16 20 20 20, gap 16 12, fill", "[grow,fill][" + beside + "!,fill]", "[][grow,fill]"));
        page.setName(name);
        JPanel head = new JPanel(new MigLayout(
                "insets 0, gap 12 0, fillx, novisualpadding", "[][grow,fill][]", "[" + HEAD + "!,center]"));
        head.setOpaque(false);
        head.add(Labels.h1(title));
        head.add(Labels.muted(about), "wmin 0");
        if (action != null) {
            head.add(action, "growx 0, alignx right");
        }
        page.add(head, "span 2, wrap");
        return page;
    }

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
