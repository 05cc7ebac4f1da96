package org.hingewise.ui.soreness;

import java.time.LocalDate;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.VerdictTexts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** One report in full: the verdict as it was given, and everything that was told. */
final class EntryCard extends JPanel {
    private static final String NAME = "soreness.entry";
    private static final int REASONS = 4;

    private final Card card = Card.column();
    private final JLabel heading = Labels.h3("");
    private final JLabel when = Labels.caption("");
    private final VerdictView verdict = new VerdictView(NAME + ".verdict", REASONS);
    private final JPanel facts =
            new JPanel(new MigLayout("insets 0, gap 10 5, fillx", "[92!,fill][grow,fill]", "[top]"));
    private @Nullable JudgedEntry shown;

    /** @param why shows the rules behind the verdict */
    EntryCard(Consumer<JudgedEntry> why, Runnable remove) {
        super(new MigLayout("insets 0, fillx", "[grow,fill]", ""));
        setOpaque(false);
        setName(NAME);
        heading.setName(NAME + ".heading");
        facts.setOpaque(false);
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8 0, novisualpadding", "[][]", ""));
        buttons.setOpaque(false);
        buttons.add(Buttons.compact(NAME + ".why", Texts.get("soreness.why.title"), () -> {
            if (shown != null) {
                why.accept(shown);
            }
        }));
        JButton out = Buttons.compact(NAME + ".remove", Texts.get("soreness.entry.remove"), remove);
        out.setIcon(Icons.TRASH.at(13));
        out.setToolTipText(Texts.get("soreness.entry.remove.tip"));
        buttons.add(out);
        card.add(heading, "wmin 0");
        card.add(when, "wmin 0");
        card.add(verdict, "gaptop 4");
        card.add(facts, "gaptop 6");
        card.add(buttons, "gaptop 6");
        add(card);
    }

    void show(JudgedEntry judged, LocalDate today) {
        if (judged.equals(shown)) {
            return;
        }
        shown = judged;
        card.edge(Tone.of(judged.verdict().level()));
        heading.setText(EntryWords.heading(judged.entry()));
        when.setText(Times.dayAndClock(judged.entry().time(), today));
        verdict.show(
                judged.verdict(),
                VerdictTexts.whatToDo(judged.verdict()),
                Unasked.words(judged.verdict(), WarningQuestion.unasked(judged.entry())));
        facts.removeAll();
        for (EntryWords.Fact fact : EntryWords.facts(judged.entry())) {
            facts.add(Prose.caption(fact.name()), "wmin 0");
            facts.add(Prose.styled("small", fact.said()), "wrap, wmin 0");
        }
        revalidate();
        repaint();
    }
}
