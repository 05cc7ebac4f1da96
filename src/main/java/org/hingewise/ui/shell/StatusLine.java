package org.hingewise.ui.shell;

import java.awt.Dimension;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.ui.kit.Commands;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Lines;
import org.hingewise.ui.kit.PlainText;
import org.jspecify.annotations.Nullable;

/** The line at the bottom: what was just saved, how to take it back, and which file this is when it is not the usual one. */
final class StatusLine extends JPanel {
    private static final int TALL = 30;

    private final JLabel words = PlainText.label("status");
    private final JButton undo;
    private final JButton notice = Labels.style(PlainText.on(new JButton()), "link");
    private final JLabel file = PlainText.label("status.file");
    private Runnable onNotice = () -> {};
    private final JPanel fileAction = new JPanel(new MigLayout("insets 0, gap 0", "", "[center]"));

    StatusLine(Commands commands) {
        super(new MigLayout("insets 0 20 0 12, gap 10, fill, hidemode 3", "", "[center]"));
        setName("status.line");
        Labels.style(this, "panel");
        setBorder(Lines.top());
        Labels.style(words, "small muted");
        words.setIconTextGap(6);
        Labels.style(file, "small watch");
        fileAction.setOpaque(false);
        undo = Labels.style(commands.button("undo"), "link");
        undo.setText(commands.get("undo").plainText());
        add(words, "wmin 0");
        add(undo);
        add(new JLabel(), "growx, pushx");
        notice.setName("status.notice");
        notice.setIconTextGap(6);
        notice.addActionListener(e -> onNotice.run());
        add(notice, "wmin 0");
        add(file, "wmin 0");
        add(fileAction);
        notice("", () -> {});
        tell("", false);
    }

    /**
     * Says something that stays until it no longer holds.
     *
     * @param text empty for nothing
     * @param go leads to where it is dealt with
     */
    void notice(String text, Runnable go) {
        onNotice = go;
        notice.setText(text);
        notice.setIcon(text.isEmpty() ? null : Icons.CLOCK.at(13, "Hw.watch.fg"));
        notice.setVisible(!text.isEmpty());
        revalidate();
    }

    /**
     * Says what happened.
     *
     * @param undoable whether it can be taken back
     */
    void tell(String text, boolean undoable) {
        words.setIcon(undoable ? Icons.CHECK.at(13, "Hw.usual.fg") : null);
        words.setText(text);
        words.getAccessibleContext().setAccessibleName(text);
        undo.setVisible(undoable);
        revalidate();
    }

    /**
     * Says which file is open.
     *
     * @param text empty for the coach's own
     * @param back leads back to it; null when there is nowhere to go
     */
    void file(String text, @Nullable JButton back) {
        file.setText(text);
        file.setIcon(text.isEmpty() ? null : Icons.INFO.at(13, "Hw.watch.fg"));
        fileAction.removeAll();
        if (back != null) {
            fileAction.add(Labels.style(back, "link"));
        }
        revalidate();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(super.getPreferredSize().width, TALL);
    }
}
