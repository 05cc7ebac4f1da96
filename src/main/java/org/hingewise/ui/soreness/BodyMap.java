package org.hingewise.ui.soreness;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.swing.ToolTipManager;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.text.Texts;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Drawing;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** The back to mark where it is felt: click, or arrow keys and Space. */
final class BodyMap extends Drawing {
    private static final Dimension SIZE = new Dimension(130, 236);

    /** Told when the coach marks or clears a region. */
    interface Listener {
        void marked(BackRegion region, boolean on);
    }

    private final transient Listener listener;
    private final transient Map<BackRegion, Shape> regions = BodyShape.regions();
    private final transient Shape outline = BodyShape.outline();
    private final Set<BackRegion> marked = EnumSet.noneOf(BackRegion.class);
    private BackRegion at = BackRegion.LOW_LEFT;
    private @Nullable BackRegion hovered;
    private Tone tone = Tone.NODATA;

    BodyMap(String name, Listener listener) {
        this.listener = listener;
        setName(name);
        setFocusable(true);
        setPreferredSize(SIZE);
        setMinimumSize(SIZE);
        ToolTipManager.sharedInstance().registerComponent(this);
        Keystrokes.bind(this, "LEFT", () -> move(beside(at, true)));
        Keystrokes.bind(this, "RIGHT", () -> move(beside(at, false)));
        Keystrokes.bind(this, "UP", () -> move(above(at)));
        Keystrokes.bind(this, "DOWN", () -> move(below(at)));
        Keystrokes.bind(this, "SPACE", () -> toggle(at));
        listen();
    }

    /** Shows what is marked, in the colour of what it means. */
    void show(Set<BackRegion> shown, Tone meaning) {
        marked.clear();
        marked.addAll(shown);
        tone = meaning;
        repaint();
    }

    /** The region the arrow keys are at. */
    BackRegion at() {
        return at;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent e) {
        BackRegion under = under(e);
        return under == null ? null : Words.region(under);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.transform(placed());
        g.setColor(Theme.color("Hw.body"));
        g.fill(outline);
        g.setColor(Theme.color("Hw.body.line"));
        g.setStroke(new BasicStroke(1.2f));
        g.draw(outline);
        regions.forEach((region, shape) -> paint(g, region, shape));
        if (isFocusOwner()) {
            g.setColor(Theme.color("Hw.accent"));
            g.setStroke(new BasicStroke(2.4f));
            g.draw(regions.get(at));
        }
        g.dispose();
    }

    private void paint(Graphics2D g, BackRegion region, Shape shape) {
        boolean on = marked.contains(region);
        boolean known = tone != Tone.NODATA;
        Color plain = Theme.color(region == hovered ? "Hw.hover" : "Hw.panel");
        g.setColor(on ? (known ? tone.soft() : Theme.color("Hw.accent.soft")) : plain);
        g.fill(shape);
        g.setColor(on ? (known ? tone.colour() : Theme.color("Hw.accent")) : Theme.color("Hw.body.line"));
        g.setStroke(new BasicStroke(on ? 2f : 1f));
        g.draw(shape);
        if (on) {
            cross(g, shape);
        }
    }

    /** A mark besides the colour. */
    private static void cross(Graphics2D g, Shape shape) {
        double x = shape.getBounds2D().getCenterX();
        double y = shape.getBounds2D().getCenterY();
        g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(x - 4, y - 4, x + 4, y + 4));
        g.draw(new Line2D.Double(x - 4, y + 4, x + 4, y - 4));
    }

    /** From the drawing's measures to this widget's, centred. */
    private AffineTransform placed() {
        double scale = Math.min(getWidth() / (double) BodyShape.WIDTH, getHeight() / (double) BodyShape.HEIGHT);
        AffineTransform to = AffineTransform.getTranslateInstance(
                (getWidth() - scale * BodyShape.WIDTH) / 2, (getHeight() - scale * BodyShape.HEIGHT) / 2);
        to.scale(scale, scale);
        return to;
    }

    private void listen() {
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                requestFocusInWindow();
                BackRegion under = under(e);
                if (under != null) {
                    at = under;
                    toggle(under);
                }
            }

            @Override
            public void mouseMoved(MouseEvent e) {
                hover(under(e));
            }

            @Override
            public void mouseExited(MouseEvent e) {
                hover(null);
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
    }

    private void hover(@Nullable BackRegion region) {
        hovered = region;
        setCursor(Cursor.getPredefinedCursor(region == null ? Cursor.DEFAULT_CURSOR : Cursor.HAND_CURSOR));
        repaint();
    }

    private @Nullable BackRegion under(MouseEvent e) {
        try {
            Point2D point = placed().inverseTransform(new Point2D.Double(e.getX(), e.getY()), null);
            for (Map.Entry<BackRegion, Shape> region : regions.entrySet()) {
                if (region.getValue().contains(point)) {
                    return region.getKey();
                }
            }
            return null;
        } catch (NoninvertibleTransformException notLaidOut) {
            return null;
        }
    }

    private void toggle(BackRegion region) {
        listener.marked(region, !marked.contains(region));
        tell();
    }

    private void move(BackRegion to) {
        at = to;
        repaint();
        tell();
    }

    private static BackRegion beside(BackRegion from, boolean left) {
        return switch (from) {
            case UPPER_LEFT, UPPER_RIGHT -> left ? BackRegion.UPPER_LEFT : BackRegion.UPPER_RIGHT;
            case LOW_LEFT, LOW_RIGHT -> left ? BackRegion.LOW_LEFT : BackRegion.LOW_RIGHT;
            case PELVIS -> BackRegion.PELVIS;
            case LEFT_LEG, RIGHT_LEG -> left ? BackRegion.LEFT_LEG : BackRegion.RIGHT_LEG;
        };
    }

    private static BackRegion above(BackRegion from) {
        return switch (from) {
            case UPPER_LEFT, LOW_LEFT -> BackRegion.UPPER_LEFT;
            case UPPER_RIGHT, LOW_RIGHT -> BackRegion.UPPER_RIGHT;
            case PELVIS -> BackRegion.LOW_LEFT;
            case LEFT_LEG, RIGHT_LEG -> BackRegion.PELVIS;
        };
    }

    private static BackRegion below(BackRegion from) {
        return switch (from) {
            case UPPER_LEFT -> BackRegion.LOW_LEFT;
            case UPPER_RIGHT -> BackRegion.LOW_RIGHT;
            case LOW_LEFT, LOW_RIGHT -> BackRegion.PELVIS;
            case PELVIS, LEFT_LEG -> BackRegion.LEFT_LEG;
            case RIGHT_LEG -> BackRegion.RIGHT_LEG;
        };
    }

    @Override
    protected String spokenName() {
        return Texts.get("soreness.map.name");
    }

    @Override
    protected String spokenDescription() {
        String here = Words.region(at);
        String felt = marked.isEmpty() ? Texts.get("soreness.map.nothing") : Words.regions(marked);
        return Texts.get("soreness.map.description", here, felt);
    }
}
