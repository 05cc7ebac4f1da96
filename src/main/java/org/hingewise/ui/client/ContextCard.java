package org.hingewise.ui.client;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Prose.Run;
import org.hingewise.ui.soreness.EntryWords;

/** Sleep, stress and trust in the back, as the newest report tells (S30–S32). */
final class ContextCard {
    private static final String NAME = "overview.context";

    private final Card card = Card.column();
    private final Prose facts = Prose.text("");
    private final JButton ask;

    ContextCard(Consumer<Way> go) {
        card.setName(NAME);
        facts.setName(NAME + ".facts");
        ask = Buttons.compact(NAME + ".ask", Texts.get("overview.context.ask"), () -> go.accept(Way.LOG));
        card.add(Labels.h3(Texts.get("overview.context")));
        card.add(facts, "wmin 0");
        card.add(ask, "growx 0");
    }

    JComponent component() {
        return card;
    }

    void show(OverviewViewModel.State state) {
        JudgedEntry newest = state.newest();
        card.setVisible(newest != null);
        if (newest == null) {
            return;
        }
        List<EntryWords.Fact> told = EntryWords.context(newest.entry());
        ask.setVisible(told.isEmpty());
        if (told.isEmpty()) {
            facts.restyle("muted");
            facts.show(Texts.get("overview.context.none"));
        } else {
            facts.restyle("");
            facts.show(runs(told));
        }
    }

    private static Run[] runs(List<EntryWords.Fact> told) {
        Run[] runs = new Run[2 * told.size()];
        for (int i = 0; i < told.size(); i++) {
            runs[2 * i] = Run.plain((i == 0 ? "" : "     ") + told.get(i).name() + "\u00a0");
            runs[2 * i + 1] = Run.strong(told.get(i).said().replace(' ', '\u00a0'));
        }
        return runs;
    }
}
