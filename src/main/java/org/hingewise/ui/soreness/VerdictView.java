package org.hingewise.ui.soreness;

import java.util.List;
import java.util.Locale;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.triage.FiredRule;
import org.hingewise.domain.triage.Verdict;
import org.hingewise.text.Texts;
import org.hingewise.text.VerdictTexts;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** A verdict in words: what it is, what to do, why, and what nobody asked yet. */
public final class VerdictView extends JPanel {
    private static final int ICON = 11;

    private final JLabel title = Labels.h3("");
    private final Prose advice = Prose.text("");
    private final JPanel reasons = new JPanel(new MigLayout("insets 0, gap 0 4, fillx", "[]8[grow,fill]", "[top]"));
    private final int mostReasons;
    private @Nullable Shown shown;

    private record Shown(Verdict verdict, String advice, List<String> unasked) {}

    /**
     * Nothing shown yet.
     *
     * @param name widget name; the title is {@code name.title}, the advice {@code name.advice}
     * @param mostReasons reasons listed; how many more there are is said, and "Why this verdict?" lists them
     */
    public VerdictView(String name, int mostReasons) {
        super(new MigLayout("insets 0, gap 0 6, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        this.mostReasons = mostReasons;
        setOpaque(false);
        setName(name);
        title.setName(name + ".title");
        advice.setName(name + ".advice");
        reasons.setOpaque(false);
        reasons.setName(name + ".reasons");
        add(title, "wmin 0");
        add(advice);
        add(reasons, "gaptop 4");
    }

    /**
     * Shows a verdict.
     *
     * @param whatToDo the advice, as it was given or as it would be
     * @param unasked questions nobody asked yet, within a sentence; empty when all were
     */
    public void show(Verdict verdict, String whatToDo, List<String> unasked) {
        Shown next = new Shown(verdict, whatToDo, List.copyOf(unasked));
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        Tone tone = Tone.of(verdict.level());
        String level = verdict.level().name().toLowerCase(Locale.ROOT);
        Labels.style(title, "h3 " + level);
        title.setText(Texts.get("soreness.verdict." + (Unasked.isAll(verdict) ? "incomplete" : level)));
        title.setIcon(tone.icon(ICON));
        advice.show(whatToDo);
        reasons.removeAll();
        List<FiredRule> told = Reasons.of(verdict);
        told.stream()
                .limit(mostReasons)
                .forEach(
                        rule -> line(Tone.of(rule.level()).icon(ICON), Prose.styled("small", VerdictTexts.rule(rule))));
        if (told.size() > mostReasons) {
            line(
                    Icons.RING.at(ICON, "Hw.muted"),
                    Prose.caption(Texts.get("soreness.verdict.more", told.size() - mostReasons)));
        }
        if (!unasked.isEmpty()) {
            String words = Texts.get("soreness.verdict.unasked", String.join(", ", unasked));
            line(Icons.RING.at(ICON, "Hw.muted"), Prose.caption(words));
        }
        reasons.setVisible(reasons.getComponentCount() > 0);
        revalidate();
        repaint();
    }

    private void line(Icon icon, Prose words) {
        reasons.add(new JLabel(icon), "gaptop 3");
        reasons.add(words, "wrap, wmin 0");
    }
}
