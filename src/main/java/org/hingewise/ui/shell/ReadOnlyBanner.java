package org.hingewise.ui.shell;

import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Lines;
import org.hingewise.ui.kit.Prose;

/** A line above the pages while the file can only be read: what that means, and the way out of it. */
final class ReadOnlyBanner extends JPanel {
    /** @param again opens the file once more */
    ReadOnlyBanner(Runnable again) {
        super(new MigLayout("insets 8 20 8 16, gap 10, fillx", "[][grow,fill][]", "[center]"));
        setName("read-only");
        Labels.style(this, "panel");
        setBorder(Lines.bottom());
        add(new JLabel(Icons.LOCK.at(16, "Hw.watch.fg")));
        Prose words = Prose.text(Texts.get("readOnly.text"));
        words.setName("read-only.text");
        add(words, "wmin 0");
        add(Buttons.compact("read-only.again", Texts.get("readOnly.again"), again));
    }
}
