package org.hingewise.ui.chart;

import java.time.LocalDate;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.analysis.UsualSoreness;
import org.hingewise.domain.soreness.PersonalCurve;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Labels;
import org.jspecify.annotations.Nullable;

/** Says from how many sessions the client's usual curve was learnt, with the way to leave one out. */
final class UsualLine extends JPanel {
    private final JLabel words = Labels.caption("");
    private final JButton which;
    private transient @Nullable ChartLearning learning;
    private transient UsualSoreness usual = DomsComparison.bare().usual();
    private transient LocalDate today = LocalDate.MIN;

    UsualLine(String name) {
        super(new MigLayout("insets 4 0 0 0, gap 8 0, hidemode 3", "push[0:pref]8[]push", "[center]"));
        setOpaque(false);
        setName(name);
        words.setName(name + ".words");
        words.putClientProperty("hw.mayClip", true);
        which = Buttons.link(name + ".which", Texts.get("chart.usual.which"), this::open);
        add(words);
        add(which);
        setVisible(false);
    }

    void learnsBy(ChartLearning by) {
        learning = by;
        which.setVisible(!usual.lessons().isEmpty());
    }

    void show(DomsComparison comparison, LocalDate day) {
        usual = comparison.usual();
        today = day;
        boolean learnt = usual.missing() == 0;
        words.setText(
                learnt
                        ? Texts.get("chart.usual.learnt", usual.sessions())
                        : Texts.get("chart.usual.learning", usual.sessions(), PersonalCurve.SESSIONS_NEEDED));
        words.setToolTipText(Texts.get(learnt ? "chart.usual.learntTip" : "chart.usual.learningTip"));
        which.setVisible(learning != null && !usual.lessons().isEmpty());
        setVisible(comparison.session() != null);
    }

    private void open() {
        ChartLearning by = learning;
        if (by != null) {
            by.open(usual, today);
        }
    }
}
