package org.hingewise.ui.live;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.session.PainLight;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.ScoreRow;
import org.hingewise.ui.kit.Tone;

/** How it felt: back pain with its traffic light, anything in a leg, form that broke down, and what to do when it stops. */
final class FeltPart {
    private final JPanel part =
            new JPanel(new MigLayout("insets 0, gap 0 8, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
    private final LiveViewModel live;
    private final Consumer<LiveState.Instead> swap;
    private final ScoreRow pain = new ScoreRow("live.pain", Texts.get("live.pain"), n -> Tone.of(PainLight.of(n)));
    private final JLabel light = Labels.styled("", "small strong");
    private final JCheckBox formBroke = PlainText.on(new JCheckBox());
    private final JLabel endsHinge = Labels.caption(Texts.get("finish.form.ends"));
    private final Card stop = Card.of("insets 12 16 12 16, gap 8 0, fillx, hidemode 3", "[grow,fill]", "");
    private final Prose why = Prose.styled("strong", "");
    private final JPanel instead = new JPanel(new MigLayout("insets 0, gap 8 6, fillx, wrap 2", "[grow,fill][]", ""));
    private final JButton log;
    private final JButton noLeg;
    private List<LiveState.Instead> shown = List.of();

    /**
     * Nothing felt yet.
     *
     * @param swap steps down to an easier movement
     * @param openLog opens the soreness sheet again
     */
    FeltPart(LiveViewModel live, Consumer<LiveState.Instead> swap, Runnable openLog) {
        this.live = live;
        this.swap = swap;
        log = Buttons.compactPrimary("live.leg.log", Texts.get("live.leg.log"), openLog);
        noLeg = Buttons.compact("live.leg.not", Texts.get("live.leg.not"), live::noLeg);
        part.setOpaque(false);
        stop.setName("live.stop");
        why.setName("live.stop.why");
        light.setName("live.light");
        pain.onChange(() -> live.pain(
                pain.score().isPresent() ? Integer.valueOf(pain.score().getAsInt()) : null));
        Keystrokes.bindWithin(pain, "ENTER", live::next);
        formBroke.setText(Texts.get("finish.form"));
        formBroke.setName("live.form");
        formBroke.setOpaque(false);
        formBroke.addActionListener(e -> live.formBroke(formBroke.isSelected()));
        build();
    }

    private void build() {
        instead.setOpaque(false);
        stop.add(why, "wmin 0, wrap");
        stop.add(instead, "wmin 0, gaptop 8, wrap");
        stop.add(log, "split 2, growx 0, gaptop 8");
        stop.add(noLeg, "growx 0, gaptop 8");
        stop.edge(Tone.URGENT);
        JPanel head = row("[][grow,fill][]");
        head.add(Labels.captionFor(Texts.get("live.pain"), pain.focusTarget()));
        head.add(light);
        head.add(endsHinge, "split 2");
        head.add(formBroke);
        part.add(stop, "wmin 0");
        part.add(head, "wmin 0");
        part.add(pain, "wmin 0");
        part.add(Prose.caption(Texts.get("finish.legend")), "wmin 0");
        JPanel leg = row("[][][][]");
        leg.add(Labels.caption(Texts.get("live.leg")), "width pref+6px");
        leg.add(leg(WarningQuestion.SPREADING, "live.leg.spreading"));
        leg.add(leg(WarningQuestion.NUMBNESS, "live.leg.numbness"));
        leg.add(leg(WarningQuestion.WEAKNESS, "live.leg.weakness"));
        part.add(leg, "wmin 0");
    }

    private JButton leg(WarningQuestion question, String key) {
        JButton button =
                Labels.style(Buttons.compact(key, Texts.get(key), () -> live.leg(question)), "compact caution");
        button.setToolTipText(Texts.get("live.leg.tip"));
        return button;
    }

    private static JPanel row(String columns) {
        JPanel row = new JPanel(new MigLayout("insets 2 0 2 0, gap 8 0, hidemode 3", columns, "[center]"));
        row.setOpaque(false);
        return row;
    }

    JComponent component() {
        return part;
    }

    /** Asks for the pain. */
    void focus() {
        pain.focusTarget().requestFocusInWindow();
    }

    void render(LiveState.Focus focus) {
        pain.show(focus.pain() == null ? OptionalInt.empty() : OptionalInt.of(focus.pain()));
        light.setText(focus.lightWords());
        PainLight lit = focus.light();
        Labels.style(
                light, "small strong" + (lit == null ? "" : " " + Tone.of(lit).style()));
        formBroke.setSelected(focus.formBroke());
        endsHinge.setVisible(focus.endsHinge());
        stop.setVisible(!focus.stop().isEmpty());
        why.show(focus.stop());
        log.setVisible(focus.leg());
        noLeg.setVisible(focus.leg());
        if (!focus.instead().equals(shown)) {
            shown = focus.instead();
            instead.removeAll();
            for (int i = 0; i < shown.size(); i++) {
                LiveState.Instead easier = shown.get(i);
                JPanel words = new JPanel(new MigLayout("insets 0, gap 0 1, fillx, wrap 1", "[grow,fill]", ""));
                words.setOpaque(false);
                words.add(Prose.of(Prose.Run.strong(easier.name())), "wmin 0");
                words.add(Prose.caption(easier.detail()), "wmin 0");
                instead.add(words, "wmin 0");
                JButton use =
                        Buttons.compact("live.instead." + i, Texts.get("live.instead"), () -> swap.accept(easier));
                use.getAccessibleContext().setAccessibleName(Texts.get("panel.use.read", easier.name()));
                instead.add(use);
            }
            part.revalidate();
        }
        instead.setVisible(!shown.isEmpty());
        part.repaint();
    }
}
