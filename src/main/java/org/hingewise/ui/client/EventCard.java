package org.hingewise.ui.client;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.text.Texts;
import org.hingewise.text.TimelineTexts;
import org.hingewise.text.Times;
import org.hingewise.text.VerdictTexts;
import org.hingewise.ui.client.TimelineRow.Item;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.soreness.Unasked;
import org.hingewise.ui.soreness.VerdictView;
import org.jspecify.annotations.Nullable;

/** One event in full; a report with its verdict as it was given. */
final class EventCard extends JPanel {
    private static final String NAME = "timeline.event";
    private static final int REASONS = 6;
    /** What was felt and written down within a minute needs no second time. */
    private static final double SAME_HOURS = 1 / 60.0;

    /** What has a tab of its own to go to. */
    private static final Set<EventGroup> HAVE_TAB =
            Set.of(EventGroup.SORENESS, EventGroup.SESSIONS, EventGroup.HINGE, EventGroup.HISTORY);

    private final Card card = Card.column();
    private final JLabel icon = new JLabel();
    private final Prose sentence = Prose.styled("strong", "");
    private final JLabel written = Labels.caption("");
    private final JLabel felt = Labels.caption("");
    private final VerdictView verdict = new VerdictView(NAME + ".verdict", REASONS);
    private final Prose gone = Prose.muted(Texts.get("timeline.gone"));
    private final JButton why;
    private final JButton go;
    private @Nullable Item shown;

    /**
     * Nothing shown yet.
     *
     * @param explain shows the rules behind a verdict
     * @param visit goes to where such a thing is kept
     */
    EventCard(Consumer<JudgedEntry> explain, Consumer<EventGroup> visit) {
        super(new MigLayout("insets 0, fillx", "[grow,fill]", ""));
        setOpaque(false);
        setName(NAME);
        sentence.setName(NAME + ".sentence");
        written.setName(NAME + ".written");
        felt.setName(NAME + ".felt");
        gone.setName(NAME + ".gone");
        why = Buttons.compact(NAME + ".why", Texts.get("timeline.why"), () -> {
            if (shown != null && shown.judged() != null) {
                explain.accept(shown.judged());
            }
        });
        go = Buttons.compact(NAME + ".go", "", () -> {
            if (shown != null) {
                visit.accept(shown.group());
            }
        });
        JPanel head = new JPanel(new MigLayout("insets 0, gap 8 0, fillx", "[][grow,fill]", "[top]"));
        head.setOpaque(false);
        head.add(icon, "gaptop 3");
        head.add(sentence, "wmin 0");
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8 0, hidemode 3, novisualpadding", "", ""));
        buttons.setOpaque(false);
        buttons.add(why);
        buttons.add(go);
        card.add(head, "wmin 0");
        card.add(felt, "wmin 0");
        card.add(written, "wmin 0");
        card.add(verdict, "gaptop 4, wmin 0");
        card.add(gone, "wmin 0");
        card.add(buttons, "gaptop 4");
        add(card);
    }

    /** Whether there is a tab where such a thing is kept. */
    static boolean hasTab(EventGroup group) {
        return HAVE_TAB.contains(group);
    }

    void show(Item item, LocalDate today) {
        if (item.equals(shown)) {
            return;
        }
        shown = item;
        JudgedEntry judged = item.judged();
        card.edge(
                Card.Edge.LEFT,
                item.level() == null ? null : Tone.of(item.level()).colourKey());
        icon.setIcon(TimelineCell.icon(item));
        sentence.show(item.sentence());
        written.setText(
                Texts.get("timeline.written", Times.dayAndClock(item.event().time(), today)));
        felt.setText(TimelineTexts.felt(item.event())
                .filter(t -> Math.abs(t.hoursSince(item.event().time())) >= SAME_HOURS)
                .map(t -> Texts.get("timeline.felt", Times.dayAndClock(t, today)))
                .orElse(""));
        felt.setVisible(!felt.getText().isEmpty());
        verdict.setVisible(judged != null);
        why.setVisible(judged != null);
        gone.setVisible(item.gone());
        if (judged != null) {
            verdict.show(
                    judged.verdict(),
                    VerdictTexts.whatToDo(judged.verdict()),
                    Unasked.words(judged.verdict(), WarningQuestion.unasked(judged.entry())));
        }
        boolean tab = hasTab(item.group());
        go.setVisible(tab);
        if (tab) {
            Labels.mark(go, Texts.get("timeline.go." + item.group().name().toLowerCase(Locale.ROOT)));
        }
        revalidate();
        repaint();
    }
}
