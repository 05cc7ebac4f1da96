package org.hingewise.ui.shell;

import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Commands;
import org.hingewise.ui.kit.KeyCap;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;

/** Every key, from the catalogue of commands, and what the signs mean. */
final class HelpPanel extends JPanel {
    static final int WIDTH = 820;

    HelpPanel(Commands commands) {
        super(new MigLayout("insets 0 0 0 12, gap 32 16, fillx, wrap 2", "[grow,fill,sg][grow,fill,sg]", "[top]"));
        setOpaque(false);
        JPanel keys = new JPanel(new MigLayout("insets 0, gap 12 8, fillx, wrap 2", "[grow][]", ""));
        keys.setOpaque(false);
        keys.add(Labels.h4(Texts.get("help.keys")), "span 2");
        for (Commands.Command command : commands.all()) {
            if (command.key() != null) {
                keys.add(Labels.text(command.plainText()));
                keys.add(new KeyCap(command.key()), "align right");
            }
        }
        add(keys);
        JPanel signs = new JPanel(new MigLayout("insets 0, gap 8 8, fillx, wrap 2", "[][grow,fill]", ""));
        signs.setOpaque(false);
        signs.add(Labels.h4(Texts.get("help.signs")), "span 2");
        sign(signs, Tone.USUAL, Texts.get("help.usual"));
        sign(signs, Tone.WATCH, Texts.get("help.watch"));
        sign(signs, Tone.DOCTOR, Texts.get("help.doctor"));
        sign(signs, Tone.URGENT, Texts.get("help.urgent"));
        sign(signs, Tone.NODATA, Texts.get("help.noData"));
        signs.add(Labels.h4(Texts.get("help.gate")), "span 2, gaptop 12");
        sign(signs, Tone.USUAL, Texts.get("help.gate.go"));
        sign(signs, Tone.WATCH, Texts.get("help.gate.modify"));
        sign(signs, Tone.DOCTOR, Texts.get("help.gate.regress"));
        sign(signs, Tone.URGENT, Texts.get("help.gate.hold"));
        signs.add(Labels.h4(Texts.get("help.typing")), "span 2, gaptop 12");
        signs.add(Prose.text(Texts.get("help.typing.score")), "span 2, growx");
        signs.add(Prose.text(Texts.get("help.typing.hinge")), "span 2, growx");
        signs.add(Prose.text(Texts.get("help.typing.sets")), "span 2, growx");
        signs.add(Labels.h4(Texts.get("help.kept")), "span 2, gaptop 12");
        signs.add(Prose.text(Texts.get("help.kept.undo")), "span 2, growx");
        signs.add(Prose.text(Texts.get("help.kept.trash")), "span 2, growx");
        signs.add(Prose.text(Texts.get("help.kept.history")), "span 2, growx");
        signs.add(Prose.text(Texts.get("help.kept.record")), "span 2, growx");
        add(signs);
        add(Labels.h4(Texts.get("help.not")), "span 2, gapbottom -8");
        add(Prose.text(Texts.get("help.not.text")), "span 2, growx, wmin 0");
    }

    private static void sign(JPanel to, Tone tone, String words) {
        JLabel icon = new JLabel(tone.icon(11));
        to.add(icon, "top, gaptop 3");
        to.add(Prose.text(words));
    }
}
