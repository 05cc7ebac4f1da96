package org.hingewise.ui.soreness;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Picks;
import org.hingewise.ui.kit.Prose;
import org.jspecify.annotations.Nullable;

/** Sleep, stress and trust in the back (S30–S32): what bears on back pain besides the training. */
final class Context extends JPanel {
    private final LogSorenessViewModel model;
    private final Field sleep;
    private final Picks<Integer> stress;
    private final Picks<Integer> trust;
    private final Prose message = Prose.styled("small urgent", "");
    private boolean showing;

    Context(String name, LogSorenessViewModel model) {
        super(new MigLayout(
                "insets 0, gap 12 4, fillx, hidemode 3, novisualpadding", "[90!][grow,fill][grow,fill]", "[top][]"));
        this.model = model;
        setOpaque(false);
        sleep = Field.line(name + ".sleep", Texts.get("soreness.sleep"), SorenessForm.SLEEP_LIMIT);
        sleep.onChange(this::changed);
        stress = new Picks<>(name + ".stress", Texts.get("soreness.stress"), picked -> send(picked, form().trust()));
        trust = new Picks<>(name + ".trust", Texts.get("soreness.trust"), picked -> send(form().stress(), picked));
        add(sleep, "growx");
        add(Field.of(Texts.get("soreness.stress"), stress));
        add(Field.of(Texts.get("soreness.trust"), trust), "wrap");
        message.setName(name + ".sleep-message");
        add(message, "span 3, growx, wmin 0");
    }

    void show(LogSorenessState state) {
        showing = true;
        if (!sleep.text().equals(state.form().sleep().strip())) {
            sleep.text(state.form().sleep());
        }
        stress.show(stresses(), state.form().stress());
        trust.show(trusts(), state.form().trust());
        showing = false;
    }

    void problem(@Nullable String sentence) {
        Field.mark(sleep.editor(), sentence != null);
        sleep.editor().getAccessibleContext().setAccessibleDescription(sentence);
        message.show(sentence == null ? "" : sentence);
        message.setVisible(sentence != null);
    }

    /** Brings the hours slept into view, with the focus on them. */
    void mendSleep() {
        sleep.editor().requestFocusInWindow();
        scrollRectToVisible(new Rectangle(getSize()));
    }

    private SorenessForm form() {
        return model.state().form();
    }

    private void changed() {
        if (!showing) {
            send(form().stress(), form().trust());
        }
    }

    private void send(@Nullable Integer stressScore, @Nullable Integer trustScore) {
        model.context(sleep.text(), stressScore, trustScore);
    }

    private static List<Picks.Pick<Integer>> stresses() {
        List<Picks.Pick<Integer>> picks = new ArrayList<>();
        picks.add(new Picks.Pick<>(null, Texts.get("soreness.notAsked")));
        for (int score : StressWords.STEPS) {
            picks.add(new Picks.Pick<>(score, StressWords.of(score)));
        }
        return picks;
    }

    private static List<Picks.Pick<Integer>> trusts() {
        List<Picks.Pick<Integer>> picks = new ArrayList<>();
        picks.add(new Picks.Pick<>(null, Texts.get("soreness.notAsked")));
        for (int score = 0; score <= 10; score++) {
            picks.add(new Picks.Pick<>(score, Texts.get("soreness.ofTen", Integer.toString(score))));
        }
        return picks;
    }
}
