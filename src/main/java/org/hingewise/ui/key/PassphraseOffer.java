package org.hingewise.ui.key;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Lines;

/** A line above the pages that offers a passphrase, kindly and once. */
public final class PassphraseOffer extends JPanel {
    /** @param dismissed called when the coach does not want to hear of it again */
    public PassphraseOffer(Runnable set, Runnable dismissed) {
        super(new MigLayout("insets 8 20 8 16, gap 10, fillx", "[][grow,fill][][]", "[center]"));
        setName("offer");
        Labels.style(this, "panel");
        setBorder(Lines.bottom());
        add(new JLabel(Icons.LOCK.at(16, "Hw.accent")));
        add(Labels.text(Texts.get("key.offer")), "wmin 0");
        add(Buttons.compact("offer.set", Texts.get("key.offer.set"), set));
        JButton later = Buttons.link("offer.dismiss", Texts.get("key.offer.dismiss"), dismissed);
        add(later);
    }
}
