package org.hingewise.ui.client;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.WrapRow;

/** What to keep in mind about this client's form, and where it comes from (S56, S57). */
final class RemindersCard {
    private static final String NAME = "overview.reminders";
    private static final int ICON = 9;

    private final Card card = Card.of("insets 14 16 14 16, gap 8 8, fillx, wrap 1, hidemode 3", "[grow,fill]", "");
    private final JLabel from = PlainText.label(NAME + ".from");
    private final JPanel chips = new JPanel(new BorderLayout());
    private final JPanel lines =
            new JPanel(new MigLayout("insets 0, gap 8 4, fillx, wrap 2", "[][grow,fill]", "[top]"));
    private final Prose ask = Prose.muted(Texts.get("overview.reminders.ask"));
    private final JButton askNow;

    RemindersCard(Consumer<Way> go) {
        card.setName(NAME);
        Labels.style(from, "muted");
        from.putClientProperty("hw.mayClip", true);
        chips.setOpaque(false);
        lines.setOpaque(false);
        lines.setName(NAME + ".lines");
        ask.setName(NAME + ".ask");
        askNow =
                Buttons.compact(NAME + ".askNow", Texts.get("overview.reminders.askNow"), () -> go.accept(Way.HISTORY));
        JPanel head = new JPanel(new MigLayout("insets 0, gap 16 0, fillx", "[][grow,right]", ""));
        head.setOpaque(false);
        head.add(Labels.h3(Texts.get("overview.reminders")));
        head.add(from, "wmin 0");
        card.add(head, "wmin 0");
        card.add(chips, "wmin 0");
        card.add(lines, "wmin 0");
        card.add(ask, "wmin 0");
        card.add(askNow, "growx 0");
    }

    JComponent component() {
        return card;
    }

    void show(OverviewViewModel.State state) {
        ReminderWords words = ReminderWords.of(state.record().client(), state.reminders());
        from.setText(words.from());
        from.setVisible(!words.isNothing());
        chips.removeAll();
        List<Chip> made = new ArrayList<>();
        for (ReminderWords.Note note : words.notes()) {
            made.add(Chip.note(NAME + "." + made.size(), note.tone(), note.words()));
        }
        chips.add(new WrapRow(made.toArray(Chip[]::new)));
        chips.setVisible(!made.isEmpty());
        lines.removeAll();
        List<String> sentences = words.isNothing() ? List.of(Texts.get("overview.reminders.none")) : words.sentences();
        for (String sentence : sentences) {
            lines.add(new JLabel(Icons.RING.at(ICON, "Hw.muted")), "gaptop 4");
            lines.add(Prose.styled("small", sentence), "wmin 0");
        }
        lines.setVisible(!sentences.isEmpty());
        ask.setVisible(words.askHistory());
        askNow.setVisible(words.askHistory());
        card.revalidate();
        card.repaint();
    }
}
