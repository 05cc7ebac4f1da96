package org.hingewise.ui.shell;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.JavaCompatibility;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import org.hingewise.ui.kit.Avatar;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** A row of the client list: initials, name, what is going on, and the level by shape and colour. */
final class ClientCell extends JPanel implements ListCellRenderer<ClientRow> {
    static final int TALL = 54;
    private static final int AVATAR = 30;
    private static final int LEFT = 16;
    private static final int TEXT = 56;
    private static final int RIGHT = 34;
    private static final int SHAPE = 11;
    private static final int EDGE = 3;

    private @Nullable ClientRow row;
    private boolean selected;
    private boolean focused;

    @Override
    public Component getListCellRendererComponent(
            JList<? extends ClientRow> list, ClientRow value, int index, boolean isSelected, boolean hasFocus) {
        row = value;
        selected = isSelected;
        focused = hasFocus && list.isFocusOwner();
        getAccessibleContext().setAccessibleName(value.spoken());
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(200, TALL);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        ClientRow shown = row;
        if (shown == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        FlatUIUtils.setRenderingHints(g);
        if (selected) {
            g.setColor(Theme.color("Hw.accent.soft"));
            g.fillRect(0, 0, getWidth(), getHeight());
            g.setColor(Theme.color("Hw.accent"));
            g.fillRect(0, 0, EDGE, getHeight());
            if (focused) {
                g.drawRect(EDGE, 0, getWidth() - EDGE - 1, getHeight() - 1);
            }
        }
        Font base = UIManager.getFont("defaultFont");
        Font strong = UIManager.getFont("semibold.font");
        Avatar.paint(
                g,
                strong.deriveFont(strong.getSize2D() - 2),
                Avatar.initials(shown.name()),
                LEFT,
                (TALL - AVATAR) / 2,
                AVATAR);
        int room = getWidth() - TEXT - RIGHT;
        g.setFont(strong);
        g.setColor(UIManager.getColor(shown.archived() ? "Hw.muted" : "Label.foreground"));
        g.drawString(fit(g, shown.name(), room), TEXT, 23);
        g.setFont(base.deriveFont(base.getSize2D() - 1));
        g.setColor(Theme.color("Hw.muted"));
        g.drawString(fit(g, shown.line(), room), TEXT, 41);
        Tone tone = Tone.of(shown.level());
        tone.icon(SHAPE).paintIcon(this, g, getWidth() - 24, (TALL - SHAPE) / 2);
        g.dispose();
    }

    private static String fit(Graphics2D g, String text, int room) {
        return JavaCompatibility.getClippedString(null, g.getFontMetrics(), text, room);
    }
}
