package org.hingewise.ui.backhistory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import org.hingewise.domain.Answer;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Choice;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;

/** The questions that make triage more careful; each answer is saved at once. Not asked is never taken for no. */
final class AlsoAskCard {
    private static final List<HistoryFlag> ASKED = List.of(
            HistoryFlag.OSTEOPOROSIS,
            HistoryFlag.LONG_TERM_STEROIDS,
            HistoryFlag.CANCER_HISTORY,
            HistoryFlag.IMMUNE_SUPPRESSION,
            HistoryFlag.INJECTED_DRUGS);

    private final Card card = Card.of("insets 16, gap 8 6, fillx, wrap 2, hidemode 3", "[grow,fill][]", "[center]");
    private final Map<HistoryFlag, Choice<Answer>> choices = new EnumMap<>(HistoryFlag.class);

    AlsoAskCard(BiConsumer<HistoryFlag, Answer> answered) {
        card.setName("history.ask");
        card.add(Labels.h3(Texts.get("history.ask")), "span 2, gapbottom 4");
        for (HistoryFlag flag : ASKED) {
            String question = Texts.get("history.ask." + flag.code());
            Choice<Answer> choice = Choice.answer("history.ask." + flag.code(), question);
            choice.onChange(answer -> answered.accept(flag, answer == null ? Answer.NOT_ASKED : answer));
            choices.put(flag, choice);
            card.add(Prose.text(question), "wmin 60");
            card.add(choice);
        }
    }

    JComponent component() {
        return card;
    }

    void render(Client client) {
        choices.forEach((flag, choice) -> choice.choose(client.answer(flag)));
    }
}
