package org.hingewise.ui.live;

import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Scrolls;

/** What to say, in type large enough to read from the rack, and why. */
final class SayCard {
    private final Card card = Card.of("insets 14 16 8 8, fill", "[grow,fill]", "[grow,fill]");
    private final JPanel body = new JPanel(new MigLayout("insets 0 0 8 8, gap 0 8, fillx, wrap 1", "[grow,fill]", ""));
    private List<List<String>> shown = List.of();

    SayCard() {
        body.setOpaque(false);
        card.add(Scrolls.vertical("live.say.scroll", body), "wmin 0, hmin 0");
    }

    Card component() {
        return card;
    }

    void render(List<String> say, List<String> watch, List<String> because) {
        List<List<String>> all = List.of(say, watch, because);
        if (all.equals(shown)) {
            return;
        }
        shown = all;
        body.removeAll();
        if (!say.isEmpty()) {
            body.add(Labels.h3(Texts.get("panel.say")));
            for (int i = 0; i < say.size(); i++) {
                Prose cue = Prose.styled("h2", Texts.get("panel.cue", say.get(i)));
                cue.setName("live.cue." + i);
                body.add(cue, "wmin 0, gapbottom 4");
            }
        }
        part("live.watch", watch);
        part("live.because", because);
        body.revalidate();
        body.repaint();
    }

    private void part(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            body.add(Labels.h4(Texts.get(title)), "gaptop 6");
            lines.forEach(line -> body.add(Prose.text(line), "wmin 0"));
        }
    }
}
