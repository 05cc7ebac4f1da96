package org.hingewise.ui.movements;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.movement.Movement;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Theme;

/** What a movement asks of a back: a line for each demand, with three small blocks and the word beside them. */
final class DemandBars extends JPanel {
    DemandBars() {
        super(new MigLayout("insets 0, gap 14 5, wrap 3", "[][][]", ""));
        setOpaque(false);
        setName("movement.demands");
    }

    /** Shows these demands. */
    void show(List<MovementDetail.Bar> bars) {
        removeAll();
        for (MovementDetail.Bar bar : bars) {
            JLabel label = bar.score() == 0 ? Labels.muted(bar.label()) : Labels.text(bar.label());
            add(label);
            add(new Blocks(bar), "w 78!, h 8!");
            add(bar.score() == 0 ? Labels.caption(bar.word()) : Labels.styled(bar.word(), "small strong"));
        }
        revalidate();
        repaint();
    }

    private static final class Blocks extends JPanel {
        private static final int GAP = 3;

        private final int score;

        Blocks(MovementDetail.Bar bar) {
            score = bar.score();
            setOpaque(false);
            getAccessibleContext().setAccessibleName(Texts.get("movements.asks.read", bar.label(), bar.word()));
        }

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(78, 8);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            float width = (getWidth() - (Movement.MAX_DEMAND - 1f) * GAP) / Movement.MAX_DEMAND;
            for (int i = 0; i < Movement.MAX_DEMAND; i++) {
                g.setColor(Theme.color(i < score ? "Hw.accent" : "Hw.line"));
                g.fill(new RoundRectangle2D.Float(i * (width + GAP), 0, width, getHeight(), 6, 6));
            }
            g.dispose();
        }
    }
}
