package org.hingewise.ui.client;

import java.time.LocalDate;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Moment;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.OpenVerdict;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.VerdictTexts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.soreness.EntryWords;
import org.hingewise.ui.soreness.Unasked;
import org.hingewise.ui.soreness.VerdictView;
import org.jspecify.annotations.Nullable;

/** The verdict that stands, with its reasons; says so when none does, and why. */
final class VerdictCard {
    private static final String NAME = "overview.verdict";
    private static final int REASONS = 4;
    private static final int ICON = 11;

    private final Card card = Card.column();
    private final VerdictView verdict = new VerdictView(NAME, REASONS);
    private final JLabel title = Labels.h3("");
    private final Prose text = Prose.muted("");
    private final Prose note = Prose.caption("");
    private final JButton why;
    private final JButton clearance;
    private final JButton log;
    private @Nullable JudgedEntry shown;

    /**
     * Nothing shown yet.
     *
     * @param explain shows the rules behind a verdict
     */
    VerdictCard(Consumer<JudgedEntry> explain, Consumer<Way> go) {
        card.setName(NAME + ".card");
        title.setName(NAME + ".none");
        note.setName(NAME + ".note");
        why = Buttons.compact(NAME + ".why", Texts.get("overview.why"), () -> {
            if (shown != null) {
                explain.accept(shown);
            }
        });
        clearance =
                Buttons.compact(NAME + ".clearance", Texts.get("overview.clearance"), () -> go.accept(Way.CLEARANCE));
        log = Buttons.compactPrimary(NAME + ".log", Texts.get("overview.log"), () -> go.accept(Way.LOG));
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8 0, hidemode 3, novisualpadding", "", ""));
        buttons.setOpaque(false);
        buttons.add(why);
        buttons.add(clearance);
        buttons.add(log);
        card.add(verdict, "wmin 0");
        card.add(title, "wmin 0");
        card.add(text, "wmin 0");
        card.add(note, "wmin 0");
        card.add(buttons, "gaptop 4");
    }

    JComponent component() {
        return card;
    }

    void show(OverviewViewModel.State state) {
        JudgedEntry standing = state.standing();
        OpenVerdict open = state.open();
        LocalDate today = state.now().date();
        shown = standing;
        card.edge(state.newest() == null ? Tone.NODATA : Tone.of(open.level()));
        verdict.setVisible(standing != null);
        title.setVisible(standing == null);
        text.setVisible(standing == null);
        why.setVisible(standing != null);
        clearance.setVisible(open.holdsBackLoading());
        log.setVisible(state.newest() == null);
        if (standing != null) {
            verdict.show(
                    standing.verdict(),
                    VerdictTexts.whatToDo(standing.verdict()),
                    Unasked.words(standing.verdict(), WarningQuestion.unasked(standing.entry())));
        } else {
            none(open.seen(), today);
        }
        String more = note(state, today);
        note.show(more);
        note.setVisible(!more.isEmpty());
        card.revalidate();
        card.repaint();
    }

    private void none(@Nullable Moment seen, LocalDate today) {
        boolean bySomeone = seen != null;
        title.setIcon(Tone.NODATA.icon(ICON));
        title.setText(Texts.get(bySomeone ? "overview.verdict.seen" : "overview.verdict.none"));
        text.show(
                seen == null
                        ? Texts.get("overview.verdict.none.text")
                        : Texts.get("overview.verdict.seen.text", Times.day(seen.date(), today)));
    }

    /** What the verdict alone does not say: that a newer report did not change it, or that it eased. */
    private static String note(OverviewViewModel.State state, LocalDate today) {
        JudgedEntry standing = state.standing();
        JudgedEntry newest = state.newest();
        if (standing == null || newest == null) {
            return "";
        }
        if (state.isNewerReport()) {
            return Texts.get(
                    "overview.verdict.newer",
                    EntryWords.heading(newest.entry()),
                    Times.day(standing.entry().time().date(), today));
        }
        return standing.verdict().level() == Level.USUAL && state.open().level() == Level.WATCH
                ? Texts.get("overview.verdict.eased")
                : "";
    }
}
