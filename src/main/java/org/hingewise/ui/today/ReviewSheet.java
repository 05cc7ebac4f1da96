package org.hingewise.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.board.Concern;
import org.hingewise.domain.board.Response.Action;
import org.hingewise.text.BoardTexts;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Choice;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Tone;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.Respond;
import org.jspecify.annotations.Nullable;

/** Why somebody needs attention, and what the coach does about it. */
final class ReviewSheet {
    private static final String NAME = "review";
    private static final int WIDTH = 840;
    private static final int LINES = 2;

    private final TodayViewModel model;
    private final TodayWays ways;
    private final TodayState.Attention line;
    private final Choice<Action> choice;
    private final Field reason =
            Field.lines(NAME + ".reason", Texts.get("today.review.reason"), LINES, Respond.MAX_REASON);
    private final Prose elsewhere = Prose.muted("");
    private final Prose failure = Prose.styled("urgent", "");
    private final Sheet sheet;

    ReviewSheet(TodayViewModel model, TodayWays ways, TodayState.Attention line, TodayState state) {
        this.model = model;
        this.ways = ways;
        this.line = line;
        Concern concern = line.concern();
        choice = new Choice<>(NAME + ".action", Texts.get("today.review.action"), options(concern), false, true);
        choice.onChange(this::chosen);
        JPanel body = new JPanel(new MigLayout("insets 0, gap 0 10, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        body.setOpaque(false);
        for (String sentence : BoardTexts.reasons(concern, state.now())) {
            body.add(Prose.of(Prose.Run.plain(sentence)), "wmin 0");
        }
        JButton open = Buttons.link(NAME + ".open", "", this::open);
        open.setText(Texts.get("today.review.open", line.name()));
        open.setToolTipText(PlainText.tip(open.getText()));
        body.add(open, "growx 0, wmin 0");
        body.add(Labels.h4(Texts.get("today.review.action")), "gaptop 6");
        body.add(choice);
        body.add(elsewhere, "wmin 0");
        body.add(reason, "wmin 0");
        body.add(failure, "wmin 0");
        failure.setName(NAME + ".failure");
        elsewhere.setName(NAME + ".elsewhere");
        sheet = Sheet.of(NAME, Texts.get("today.review.title", line.name()), body)
                .width(WIDTH)
                .corner(chip(line))
                .hint(Texts.get("today.review.hint"))
                .focus(choice.focusTarget())
                .button("done", Texts.get("today.review.done"), this::done)
                .leaveButton("cancel", Texts.get("dialog.cancel"));
        chosen(null);
    }

    void show(Dialogs dialogs) {
        dialogs.show(sheet);
    }

    /** What a line is about, as a chip. */
    static Chip chip(TodayState.Attention line) {
        return line.level() == null
                ? Chip.note(
                        "attention.chip",
                        line.concern() instanceof Concern.FailedPlan ? Tone.DOCTOR : Tone.WATCH,
                        line.chip())
                : Chip.level("attention.chip", line.level(), line.chip());
    }

    private static List<Choice.Option<Action>> options(Concern concern) {
        List<Choice.Option<Action>> options = new ArrayList<>();
        for (Action action : concern.actions()) {
            options.add(new Choice.Option<>(
                    action,
                    action.name().toLowerCase(Locale.ROOT),
                    BoardTexts.action(action),
                    action == Action.IGNORE ? Tone.WATCH : Tone.USUAL,
                    (char) 0));
        }
        return options;
    }

    private void chosen(@Nullable Action action) {
        boolean other = action != null && line.concern().isDoneElsewhere(action);
        failure.setVisible(false);
        reason.problem(null);
        reason.setVisible(action != null && !other);
        elsewhere.setVisible(other);
        elsewhere.show(
                line.concern() instanceof Concern.HistoryNotAsked
                        ? Texts.get("today.review.history")
                        : Texts.get("today.review.clearance"));
        sheetChanged();
    }

    private void sheetChanged() {
        if (reason.getParent() != null) {
            reason.getParent().revalidate();
        }
    }

    private void done() {
        Action action = choice.value();
        if (action == null) {
            fail(Texts.get("today.review.choose"));
        } else if (line.concern().isDoneElsewhere(action)) {
            sheet.close();
            if (line.concern() instanceof Concern.HistoryNotAsked) {
                ways.history().accept(line.concern().who().id());
            } else {
                ways.clearance().accept(line.concern().who().id());
            }
        } else {
            model.respond(line.concern(), action, reason.text(), this::answered);
        }
    }

    private void answered(List<Problem> problems) {
        if (problems.isEmpty()) {
            sheet.close();
            return;
        }
        for (Problem problem : problems) {
            if (problem.field().equals("reason")) {
                reason.problem(ProblemTexts.sentence(problem));
                reason.editor().requestFocusInWindow();
            } else {
                fail(ProblemTexts.sentence(problem));
            }
        }
    }

    private void fail(String what) {
        failure.show(what);
        failure.setVisible(true);
        sheetChanged();
    }

    private void open() {
        sheet.close();
        ways.open().accept(line.concern().who().id());
    }
}
