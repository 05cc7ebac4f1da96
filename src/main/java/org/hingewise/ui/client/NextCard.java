package org.hingewise.ui.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.analysis.NextStep;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.text.NextStepTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.soreness.Unasked;
import org.jspecify.annotations.Nullable;

/** What to do next, each with the button that begins it. */
final class NextCard {
    private static final String NAME = "overview.next";
    private static final int ICON = 11;
    /** More open questions than this are not named here; the verdict names them. */
    private static final int NAMED = 3;

    private final Card card = Card.column();
    private final JPanel rows = new JPanel(
            new MigLayout("insets 0, gap 8 6, fillx, wrap 3, novisualpadding", "[][grow,fill][]", "[center]"));
    private final Consumer<Way> go;
    private List<Row> shown = List.of();

    private record Row(NextStep.Kind kind, String sentence) {}

    NextCard(Consumer<Way> go) {
        this.go = go;
        card.setName(NAME);
        rows.setOpaque(false);
        card.add(Labels.h3(Texts.get("overview.next")));
        card.add(rows, "wmin 0");
    }

    JComponent component() {
        return card;
    }

    void show(OverviewViewModel.State state) {
        LocalDate today = state.now().date();
        List<Row> next = state.next().stream()
                .map(step -> new Row(step.kind(), sentence(step, state.newest(), today)))
                .toList();
        if (next.equals(shown) && rows.getComponentCount() > 0) {
            return;
        }
        shown = next;
        rows.removeAll();
        for (int i = 0; i < next.size(); i++) {
            row(NAME + "." + i, next.get(i));
        }
        if (next.isEmpty()) {
            rows.add(Prose.muted(Texts.get("overview.next.none")), "span 3, wmin 0");
        }
        card.revalidate();
        card.repaint();
    }

    private void row(String name, Row row) {
        Way way = Way.of(row.kind());
        Prose words = Prose.styled("small", row.sentence());
        words.setName(name);
        JButton button = Buttons.compact(
                name + ".do", Texts.get("next.do." + way.name().toLowerCase(Locale.ROOT)), () -> go.accept(way));
        button.getAccessibleContext().setAccessibleName(row.sentence() + ": " + button.getText());
        rows.add(new JLabel(icon(row.kind())), "aligny top, gaptop 6");
        rows.add(words, "wmin 0");
        rows.add(button, "align right");
    }

    /** Pressing ones carry the shape of their level, the rest a plain ring. */
    private static Icon icon(NextStep.Kind kind) {
        return switch (kind) {
            case CLINICIAN_NOW -> Tone.URGENT.icon(ICON);
            case CLINICIAN, CLEARANCE_NEEDED, CLEARANCE_ENDED -> Tone.DOCTOR.icon(ICON);
            case CHECK_IN_DUE, RECHECK_DUE, SWAP_PLANNED, ASK_OPEN_QUESTIONS -> Tone.WATCH.icon(ICON);
            case RECHECK_BY,
                    CHECK_IN_NEXT,
                    FINISH_SESSION,
                    CLEARANCE_ENDS,
                    CONSENT_WITHDRAWN,
                    ASK_CONSENT,
                    ASK_HISTORY,
                    CHECK_HINGE,
                    CHECK_HINGE_AGAIN,
                    LOOK_AGAIN,
                    LOOK_AGAIN_FROM,
                    TEST_HEAVIER,
                    HINGE_ENDS,
                    PLAN_SESSION -> Icons.RING.at(ICON, "Hw.muted");
        };
    }

    private static String sentence(NextStep step, @Nullable JudgedEntry newest, LocalDate today) {
        if (step.kind() == NextStep.Kind.ASK_OPEN_QUESTIONS && newest != null) {
            List<String> open = Unasked.words(newest.verdict(), WarningQuestion.unasked(newest.entry()));
            if (!open.isEmpty() && open.size() <= NAMED) {
                return Texts.get("next.ask_open_questions.named", String.join(", ", open));
            }
        }
        return NextStepTexts.sentence(step, today);
    }
}
