package org.hingewise.ui.chart;

import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import org.hingewise.domain.Id;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.analysis.DomsComparison.Reading;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * Soreness after one session over the normal curve. Hovering or the arrow keys read a point out; Enter, Space or a click
 * opens its entry. Follows the theme by itself and paints the same without a display.
 */
public final class DomsChart extends Drawing {
    private static final int REACH = 14;

    private transient DomsComparison comparison;
    private transient LocalDate today;
    private transient Consumer<Id<SorenessEntry>> opener = id -> {};
    private transient @Nullable DomsPlot plot;
    private transient @Nullable Reading selected;
    private boolean article;
    private boolean opens;
    private boolean labelled = true;

    /** @param today the day that needs no year when it is named */
    public DomsChart(String name, DomsComparison comparison, LocalDate today) {
        this.comparison = comparison;
        this.today = today;
        setName(name);
        setFocusable(true);
        setOpaque(true);
        setMinimumSize(new Dimension(200, 140));
        setPreferredSize(new Dimension(560, 380));
        listen();
    }

    /** Shows another comparison; the reading read out stays when it is still there. */
    public void show(DomsComparison next, LocalDate day) {
        comparison = next;
        today = day;
        Reading before = selected;
        Id<SorenessEntry> kept = before == null ? null : before.entry();
        selected = comparison.readings().stream()
                .filter(r -> r.entry().equals(kept))
                .findFirst()
                .orElse(null);
        restyle();
    }

    public DomsComparison comparison() {
        return comparison;
    }

    /** Shows or hides the article's thin line. */
    public void showArticle(boolean shown) {
        article = shown;
        restyle();
    }

    /** Leaves the words beside the newest reading out, where they stand nearby already. */
    public DomsChart withoutLabel() {
        labelled = false;
        restyle();
        return this;
    }

    public boolean isArticleShown() {
        return article;
    }

    /** What opening a reading does; without it readings do not open. */
    public void onOpen(Consumer<Id<SorenessEntry>> open) {
        opener = open;
        opens = true;
    }

    /** The reading read out now; null when none is. */
    public @Nullable Reading selected() {
        return selected;
    }

    /** Reads out a reading; null none. */
    public void select(@Nullable Reading reading) {
        if (!Objects.equals(selected, reading)) {
            selected = reading;
            repaint();
            tell();
        }
    }

    /** What is shown now, to be drawn anywhere, without the read-out. */
    ChartCopy copy(String title) {
        DomsComparison shown = comparison;
        boolean withArticle = article;
        boolean withLabel = labelled;
        return new ChartCopy(title, ReadingWords.describe(shown, today), (g, area, style) -> new DomsPlot(
                        shown, style, withArticle, withLabel)
                .draw(g, area));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        restyle();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        ChartStyle style = ChartStyle.current();
        DomsPlot drawn = plot == null ? new DomsPlot(comparison, style, article, labelled) : plot;
        plot = drawn;
        Rectangle2D all = new Rectangle2D.Double(0, 0, getWidth(), getHeight());
        ReadOut readOut = new ReadOut(style);
        Reading reading = selected;
        if (reading == null) {
            drawn.draw(g, all);
        } else {
            drawn.drawBare(g, all);
            readOut.below(drawn.dataArea().getMinY() + ChartStyle.px(DomsPlot.WORDS_ON_TOP))
                    .paint(
                            g,
                            drawn.at(reading),
                            ReadingWords.lines(reading, today),
                            style.level(reading.level()),
                            getSize());
        }
        if (isFocusOwner() && reading == null) {
            readOut.focusRing(g, drawn.dataArea());
        }
        g.dispose();
    }

    /** Colours, fonts and sizes are read again at the next paint. */
    private void restyle() {
        plot = null;
        repaint();
    }

    private void listen() {
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mouseMoved(MouseEvent e) {
                Reading under = under(e);
                setCursor(Cursor.getPredefinedCursor(
                        under != null && opens ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
                select(under);
            }

            @Override
            public void mouseExited(MouseEvent e) {
                select(null);
            }

            @Override
            public void mouseClicked(MouseEvent e) {
                requestFocusInWindow();
                Reading under = under(e);
                if (under != null) {
                    opener.accept(under.entry());
                }
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
                select(null);
                repaint();
            }
        });
        key("RIGHT", () -> step(1));
        key("LEFT", () -> step(-1));
        key("HOME", () -> select(first()));
        key("END", () -> select(comparison.newest().orElse(null)));
        key("ENTER", this::open);
        key("SPACE", this::open);
    }

    private @Nullable Reading under(MouseEvent e) {
        DomsPlot drawn = plot;
        return drawn == null
                ? null
                : drawn.nearest(new Point2D.Double(e.getX(), e.getY()), ChartStyle.px(REACH))
                        .orElse(null);
    }

    private void key(String stroke, Runnable action) {
        getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            @Override
            public void actionPerformed(java.awt.event.ActionEvent e) {
                action.run();
            }
        });
    }

    private @Nullable Reading first() {
        return comparison.readings().isEmpty() ? null : comparison.readings().get(0);
    }

    private void step(int by) {
        List<Reading> readings = comparison.readings();
        if (readings.isEmpty()) {
            return;
        }
        Reading now = selected;
        int index = now == null ? (by > 0 ? 0 : readings.size() - 1) : readings.indexOf(now) + by;
        select(readings.get(Math.max(0, Math.min(readings.size() - 1, index))));
    }

    private void open() {
        Reading reading = selected;
        if (reading != null) {
            opener.accept(reading.entry());
        }
    }

    @Override
    protected String spokenName() {
        return Texts.get("chart.doms.name");
    }

    /** The numbers in words; the reading read out comes alone. */
    @Override
    protected String spokenDescription() {
        Reading reading = selected;
        return reading == null
                ? ReadingWords.describe(comparison, today)
                : String.join(", ", ReadingWords.lines(reading, today));
    }
}
