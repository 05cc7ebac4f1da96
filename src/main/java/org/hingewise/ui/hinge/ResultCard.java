package org.hingewise.ui.hinge;

import java.time.LocalDate;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeResult;
import org.hingewise.domain.movement.Movement;
import org.hingewise.text.HingeTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** What the look shows while it is being made: the level, why, what to practise and what to say. */
final class ResultCard {
    private final Card card = Card.column();
    private final JLabel title = Labels.h3("");
    private final Prose why = Prose.text("");
    private final Prose standing = Prose.muted("");
    private final JPanel practise = part();
    private final JPanel say = part();

    ResultCard() {
        card.setName("hinge.result");
        title.setName("hinge.result.title");
        why.setName("hinge.result.why");
        standing.setName("hinge.result.standing");
        practise.setName("hinge.practise");
        say.setName("hinge.say");
        card.add(title);
        card.add(why, "wmin 0");
        card.add(standing, "wmin 0");
        card.add(practise, "wmin 0, gaptop 2");
        card.add(say, "wmin 0, gaptop 2");
    }

    JComponent component() {
        return card;
    }

    void render(HingeViewModel.State state, LocalDate today) {
        HingeLook look = state.look();
        title.setText(HingeWords.title(look));
        String reason = HingeWords.why(look, state.form());
        why.show(reason);
        why.setVisible(!reason.isEmpty());
        standing.show(HingeWords.standing(look, today));
        edge(look.result());
        practise.removeAll();
        practise.add(Labels.h4(Texts.get("look.practise")));
        if (look.practise().isEmpty()) {
            practise.add(Prose.muted(Texts.get("look.practise.held")), "wmin 0");
        } else {
            for (Movement movement : look.practise()) {
                practise.add(Prose.text(movement.name()), "wmin 0");
            }
            practise.add(Prose.caption(Texts.get("look.practise.dose")), "wmin 0");
        }
        say.removeAll();
        say.add(Labels.h4(Texts.get("look.say")));
        for (HingeItem item : look.cues()) {
            say.add(Prose.text(Texts.get("look.say.quote", HingeTexts.cue(item))), "wmin 0");
        }
        say.setVisible(!look.cues().isEmpty());
        card.revalidate();
        card.repaint();
    }

    private void edge(@Nullable HingeResult result) {
        if (result == null || result.outcome() == HingeResult.Outcome.INCOMPLETE) {
            card.edge(Card.Edge.LEFT, null);
        } else {
            card.edge(result.outcome() == HingeResult.Outcome.PASSED ? Tone.USUAL : Tone.WATCH);
        }
    }

    private static JPanel part() {
        JPanel part = new JPanel(new MigLayout("insets 0, gap 0 5, fillx, wrap 1", "[grow,fill]", ""));
        part.setOpaque(false);
        return part;
    }
}
