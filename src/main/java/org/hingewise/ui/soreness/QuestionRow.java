package org.hingewise.ui.soreness;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Answer;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Choice;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;

/** One warning-sign question with its three answers; a yes opens ticks that say which sign. */
final class QuestionRow extends JPanel {
    private final WarningQuestion question;
    private final LogSorenessViewModel model;
    private final String prefix;
    private final Choice<Answer> answer;
    private final JPanel ticks =
            new JPanel(new MigLayout("insets 0 8 6 0, gap 10 2, fillx, wrap 1, hidemode 3, novisualpadding", "", ""));
    private final Map<Symptom, JCheckBox> boxes = new EnumMap<>(Symptom.class);

    QuestionRow(WarningQuestion question, LogSorenessViewModel model) {
        super(new MigLayout("insets 0, gap 6 0, fillx, hidemode 3", "[grow,fill][]", "[center]0[]"));
        this.question = question;
        this.model = model;
        setOpaque(false);
        String code = question.name().toLowerCase(Locale.ROOT);
        prefix = "log-soreness." + code;
        String words = Texts.get("soreness.ask." + code);
        setName(prefix + ".row");
        answer = Choice.answer(prefix, words);
        answer.onChange(a -> model.answer(question, a == null ? Answer.NOT_ASKED : a));
        add(Prose.text(words), "wmin 0");
        add(answer, "wrap");
        ticks.setOpaque(false);
        ticks.setVisible(false);
        add(ticks, "span 2, growx");
    }

    Choice<Answer> answer() {
        return answer;
    }

    void show(SorenessForm form) {
        answer.choose(form.answer(question));
        boolean open = form.answer(question) == Answer.YES && !question.ticks().isEmpty();
        if (open && boxes.isEmpty()) {
            ticks.add(Labels.caption(Texts.get("soreness.which")));
            question.ticks().forEach(this::tick);
        }
        boxes.forEach((symptom, box) -> box.setSelected(form.showsTick(question, symptom)));
        if (open != ticks.isVisible()) {
            ticks.setVisible(open);
            revalidate();
            if (open) {
                SwingUtilities.invokeLater(this::reveal);
            }
        }
    }

    private void reveal() {
        Dimension size = getPreferredSize();
        scrollRectToVisible(new Rectangle(0, 0, size.width, size.height));
    }

    private void tick(Symptom symptom) {
        JCheckBox box = PlainText.on(new JCheckBox(Texts.get("soreness.tick." + symptom.code())));
        box.setOpaque(false);
        box.setName(prefix + "." + symptom.code().replace('_', '-'));
        box.addActionListener(e -> model.tick(symptom, box.isSelected()));
        boxes.put(symptom, box);
        ticks.add(box);
        if (symptom == Symptom.LEG_MUSCLE_SORENESS) {
            ticks.add(Prose.caption(Texts.get("soreness.tick.leg_muscle_soreness.only")), "gapleft 28, growx, wmin 0");
        }
    }
}
