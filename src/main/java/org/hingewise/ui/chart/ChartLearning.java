package org.hingewise.ui.chart;

import java.time.LocalDate;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.analysis.UsualSoreness;
import org.hingewise.domain.analysis.UsualSoreness.Lesson;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.usecase.LearnUsual;
import org.hingewise.usecase.Result;

/** Shows which sessions a client's usual curve is learnt from, and leaves one out or takes it in again. */
public final class ChartLearning {
    private static final String NAME = "usual";
    private static final int WIDTH = 620;
    private static final int LIST_HEIGHT = 260;

    private final Dialogs dialogs;
    private final Tasks tasks;
    private final LearnUsual learnUsual;

    public ChartLearning(Dialogs dialogs, Tasks tasks, LearnUsual learnUsual) {
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.learnUsual = learnUsual;
    }

    public static ChartLearning of(Workbench bench) {
        return new ChartLearning(
                bench.dialogs(), bench.tasks(), bench.useCases().learnUsual());
    }

    void open(UsualSoreness usual, LocalDate today) {
        JPanel body = new JPanel(new MigLayout("insets 0, gap 0 10, fillx, wrap 1", "[grow,fill]", ""));
        body.setOpaque(false);
        body.add(Prose.muted(Texts.get("chart.usual.about")), "wmin 0");
        JPanel list = new JPanel(new MigLayout("insets 0, gap 0 6, fillx, wrap 1", "[grow,fill]", ""));
        list.setOpaque(false);
        for (int i = 0; i < usual.lessons().size(); i++) {
            list.add(lesson(usual.lessons().get(i), i, today));
        }
        body.add(Scrolls.vertical(NAME + ".scroll", list), "hmax " + LIST_HEIGHT);
        body.add(Prose.caption(Texts.get("chart.usual.untick")), "wmin 0");
        Sheet sheet = Sheet.of(NAME, Texts.get("chart.usual.title"), body).width(WIDTH);
        sheet.button("close", Texts.get("dialog.close"), sheet::close);
        dialogs.show(sheet);
    }

    private JCheckBox lesson(Lesson lesson, int index, LocalDate today) {
        JCheckBox box = PlainText.on(new JCheckBox());
        box.setText(Texts.get(
                "chart.usual.lesson",
                Times.day(lesson.session().when().date(), today),
                Words.session(lesson.session()),
                ReadingWords.score(lesson.peak()),
                Times.hours(lesson.peakHour())));
        box.setName(NAME + ".lesson" + index);
        box.setSelected(!lesson.leftOut());
        box.addActionListener(e -> {
            boolean leaveOut = !box.isSelected();
            tasks.submit(
                    () -> learnUsual.handle(lesson.session().id(), leaveOut),
                    result -> answered(box, leaveOut, result));
        });
        return box;
    }

    private void answered(JCheckBox box, boolean leaveOut, Result<?> result) {
        if (result instanceof Result.Refused<?> no) {
            box.setSelected(leaveOut);
            dialogs.message(
                    Texts.get("chart.usual.notSaved.title"),
                    ProblemTexts.sentence(no.problems().get(0)));
        }
    }
}
