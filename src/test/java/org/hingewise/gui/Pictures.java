package org.hingewise.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Window;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;

/** Lays out and paints widgets without showing them. */
public final class Pictures {
    /** Texts that wrap settle after their widths are known; three rounds are enough for every screen. */
    private static final int ROUNDS = 4;

    private Pictures() {}

    /**
     * Lays a screen out and paints it.
     *
     * @param scale 1 for 100 %, 2 for 200 %
     */
    public static BufferedImage of(JComponent screen, int width, int height, int scale) {
        layOut(screen, width, height, scale);
        return paint(screen, scale);
    }

    /** Lays a screen out as a window of that size does; at another scale words are a little wider or narrower. */
    private static void layOut(JComponent screen, int width, int height, int scale) {
        // With a peer of its own, as in a window, so that renderers built of several widgets are laid out too.
        ScaledScreen monitor = new ScaledScreen(scale, new Rectangle(width, height));
        Container holder = new Container() {
            @Override
            public GraphicsConfiguration getGraphicsConfiguration() {
                return monitor;
            }
        };
        holder.setSize(width, height);
        holder.add(screen);
        screen.addNotify();
        screen.setSize(width, height);
        for (int i = 0; i < ROUNDS; i++) {
            invalidate(screen);
            screen.validate();
        }
    }

    private static BufferedImage paint(JComponent screen, int scale) {
        BufferedImage image =
                new BufferedImage(screen.getWidth() * scale, screen.getHeight() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.scale(scale, scale);
        screen.printAll(g);
        g.dispose();
        return image;
    }

    /** The front window as it looks now; null when none is shown. */
    static BufferedImage ofFrontWindow() {
        for (Window window : Window.getWindows()) {
            if (window.isShowing()) {
                BufferedImage image =
                        new BufferedImage(window.getWidth(), window.getHeight(), BufferedImage.TYPE_INT_RGB);
                Graphics2D g = image.createGraphics();
                window.paintAll(g);
                g.dispose();
                return image;
            }
        }
        return null;
    }

    private static void invalidate(Component component) {
        component.invalidate();
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                invalidate(child);
            }
        }
    }
}
