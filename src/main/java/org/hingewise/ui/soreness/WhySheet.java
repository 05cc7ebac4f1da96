package org.hingewise.ui.soreness;

import java.time.LocalDate;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.triage.FiredRule;
import org.hingewise.domain.triage.Unknown;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.VerdictTexts;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Tone;

/** "Why this verdict?": every rule that fired with its source, what was not known, and the advice as it was given. */
public final class WhySheet {
    private static final String NAME = "why";
    private static final int WIDTH = 660;
    private static final int ICON = 12;

    private WhySheet() {}

    /** Shows it for a report. */
    public static void open(Dialogs dialogs, JudgedEntry judged, LocalDate today) {
        JPanel body = new JPanel(new MigLayout("insets 0, gap 0 10, fillx, wrap 1", "[grow,fill]", ""));
        body.setOpaque(false);
        Card advice = Card.of("insets 12 16 12 16, fillx", "[grow,fill]", "");
        advice.edge(Tone.of(judged.verdict().level()));
        Prose given = Prose.text(judged.advice());
        given.setName(NAME + ".advice");
        advice.add(given);
        body.add(advice);
        body.add(Labels.h4(Texts.get("soreness.why.rules")), "gaptop 4");
        body.add(rules(judged));
        if (!judged.verdict().unknown().isEmpty()) {
            body.add(line(Texts.get("soreness.why.unknown", unknown(judged))));
        }
        body.add(line(Texts.get("soreness.why.limits")));
        Sheet sheet = Sheet.of(NAME, Texts.get("soreness.why.title"), body)
                .subtitle(EntryWords.heading(judged.entry()) + " · "
                        + Times.dayAndClock(judged.entry().time(), today))
                .width(WIDTH);
        sheet.button("close", Texts.get("dialog.close"), sheet::close);
        dialogs.show(sheet);
    }

    private static JPanel rules(JudgedEntry judged) {
        JPanel rules = new JPanel(new MigLayout("insets 0, gap 10 4, fillx", "[][50!][grow,fill]", "[top]"));
        rules.setOpaque(false);
        rules.setName(NAME + ".rules");
        for (FiredRule rule : judged.verdict().rules()) {
            rules.add(new JLabel(Tone.of(rule.level()).icon(ICON)), "gaptop 4");
            rules.add(Labels.strong(rule.id()), "gaptop 1");
            rules.add(Prose.text(VerdictTexts.rule(rule)), "wrap, wmin 0");
            rules.add(
                    Prose.caption(Texts.get("soreness.why.source", rule.source())),
                    "skip 2, wrap, wmin 0, gapbottom 6");
        }
        return rules;
    }

    private static JPanel line(String words) {
        JPanel line = new JPanel(new MigLayout("insets 0, gap 10 0, fillx", "[][grow,fill]", "[top]"));
        line.setOpaque(false);
        line.add(new JLabel(Icons.RING.at(ICON, "Hw.muted")), "gaptop 3");
        line.add(Prose.caption(words), "wmin 0");
        return line;
    }

    private static String unknown(JudgedEntry judged) {
        return String.join(
                ", ",
                judged.verdict().unknown().stream()
                        .sorted()
                        .map((Unknown u) -> VerdictTexts.unknown(u))
                        .toList());
    }
}
