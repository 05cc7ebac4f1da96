package org.hingewise.app;

import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Prose;

/**
 * The last backup while the window is gone already: told in a small window when it takes a while, and given up when it
 * takes too long. A backup that is given up leaves nothing that looks like one.
 */
final class Leaving {
    /** A backup is mostly done before anybody wonders. */
    private static final int TELL_MS = 1_500;

    /** Nobody waits longer to shut a lid (decision). */
    private static final int LIMIT_MS = 30_000;

    private final Timer tell = new Timer(TELL_MS, e -> show());
    private final Timer limit;
    private final Runnable exit;

    /** @param exit ends the program */
    Leaving(Runnable exit) {
        this.exit = exit;
        limit = new Timer(LIMIT_MS, e -> exit.run());
        tell.setRepeats(false);
        limit.setRepeats(false);
    }

    void begin() {
        tell.start();
        limit.start();
    }

    private void show() {
        JDialog dialog = new JDialog();
        dialog.setTitle(Texts.get("app.name"));
        dialog.setName("leaving");
        dialog.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        dialog.setContentPane(panel(exit));
        dialog.pack();
        dialog.setLocationRelativeTo(null);
        dialog.setVisible(true);
    }

    /** What the small window holds. */
    static JPanel panel(Runnable exit) {
        JPanel panel = new JPanel(new MigLayout("insets 20, gap 0 16, wrap 1", "[320!,fill]", ""));
        panel.add(Prose.text(Texts.get("leaving.text")), "wmin 0");
        panel.add(Buttons.plain("leaving.now", Texts.get("leaving.now"), exit), "growx 0, alignx right");
        return panel;
    }
}
