package org.hingewise.ui.kit;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.nio.file.Path;
import javax.swing.JLabel;

/** Where something lies, on one line; too long a path is cut in the middle, so that its end stays. The whole is the tip. */
public final class PathLabel extends JLabel {
    private static final String CUT = "…";

    private String whole = "";

    public PathLabel(String name) {
        PlainText.on(this);
        setName(name);
        setIcon(Icons.FOLDER.at(16, "Hw.muted"));
        setIconTextGap(8);
        putClientProperty("hw.mayClip", true);
    }

    /** Shows a path. */
    public void show(Path path) {
        whole = path.toString();
        setToolTipText(PlainText.tip(whole));
        getAccessibleContext().setAccessibleName(whole);
        fit();
        revalidate();
    }

    /** As wide as the whole path, whatever is shown of it now. */
    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        return new Dimension(taken() + getFontMetrics(getFont()).stringWidth(whole), size.height);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        fit();
    }

    private void fit() {
        setText(fitted(whole, getWidth() - taken(), getFontMetrics(getFont())));
    }

    private int taken() {
        return getInsets().left + getInsets().right + getIcon().getIconWidth() + getIconTextGap();
    }

    /** As much of both ends as there is room for; all of it before there is a width. */
    static String fitted(String path, int width, FontMetrics metrics) {
        if (width <= 0 || metrics.stringWidth(path) <= width) {
            return path;
        }
        int kept = path.length() - 1;
        while (kept > 2 && metrics.stringWidth(cut(path, kept)) > width) {
            kept--;
        }
        return cut(path, kept);
    }

    private static String cut(String path, int kept) {
        int front = kept / 2;
        return path.substring(0, front) + CUT + path.substring(path.length() - (kept - front));
    }
}
