package org.hingewise.ui.today;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.board.Concern;
import org.hingewise.domain.board.TodaySession;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.RailPage;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.kit.Workbench;

/** The start page. */
public final class TodayPanel implements RailPage.Screen {
    /** The page's name on the rail. */
    public static final String ID = "today";

    private static final int LARGEST_DIGIT = 9;

    private final Workbench bench;
    private final TodayWays ways;
    private final TodayViewModel model;
    private final JPanel page =
            new JPanel(new MigLayout("insets 0, gap 0, fill, wrap 1", "[grow,fill]", "[][grow,fill]"));
    private final JLabel day = PlainText.label("today.day");
    private final BoardCard<TodayState.Attention> attention;
    private final BoardCard<TodayState.Due> checkIns;
    private final BoardCard<TodayState.Training> sessions;
    private final Card oldCard = Card.of("insets 10 18 10 12, gap 12, fillx", "[grow,fill][]", "[center]");
    private final Prose oldWords = Prose.muted("");
    private final JPanel figures = new JPanel(new MigLayout("insets 0 6 4 6, gap 28 0", "", ""));

    public TodayPanel(Workbench bench, TodayWays ways) {
        this.bench = bench;
        this.ways = ways;
        model = new TodayViewModel(
                bench.useCases(), bench.tasks(), bench::tell, ways.records().years());
        attention = new BoardCard<>(
                "today.attention",
                Texts.get("today.attention"),
                Tone.DOCTOR,
                "",
                Texts.get("today.attention.none"),
                this::attentionRow);
        checkIns = new BoardCard<>(
                "today.checkIns",
                Texts.get("today.checkIns"),
                Tone.NODATA,
                Texts.get("today.checkIns.hint"),
                Texts.get("today.checkIns.none"),
                this::dueRow);
        sessions = new BoardCard<>(
                "today.sessions",
                Texts.get("today.sessions"),
                Tone.NODATA,
                "",
                Texts.get("today.sessions.none"),
                this::sessionRow);
        build();
        model.onChange(this::render);
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void show() {
        model.show();
    }

    @Override
    public void tick(Moment now) {
        model.tick(now);
    }

    private void build() {
        page.setName(ID);
        page.add(head());
        JPanel columns = new JPanel(
                new MigLayout("insets 16 20 20 20, gap 16 16, fillx", "[grow 56,fill,sg][grow 44,fill]", "[top]"));
        columns.setOpaque(false);
        columns.add(column(attention.component(), checkIns.component(), oldRecords()), "w 56%, wmin 0, growy");
        columns.add(column(sessions.component(), week()), "w 44%, wmin 0, growy");
        page.add(Scrolls.vertical("today.scroll", columns), "hmin 0");
    }

    private JPanel head() {
        JPanel head = Labels.style(
                new JPanel(new MigLayout(
                        "insets 14 20 14 20, gap 10, fillx, novisualpadding", "[][]push[][][]", "[center]")),
                "panel");
        Labels.style(day, "muted");
        head.add(Labels.h1(Texts.get("today.title")));
        head.add(day);
        JButton add = bench.commands().button("new-client");
        add.setIcon(Icons.PLUS.at(14));
        head.add(bench.commands().button("paste-reply"));
        head.add(bench.commands().button("find"));
        head.add(add);
        return head;
    }

    private static JPanel column(JComponent... cards) {
        JPanel column = new JPanel(new MigLayout("insets 0, gap 0 16, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        column.setOpaque(false);
        for (JComponent card : cards) {
            column.add(card, "wmin 0");
        }
        return column;
    }

    /** A calm line: nothing of it is urgent. */
    private Card oldRecords() {
        oldCard.setName("today.old");
        oldWords.setName("today.old.words");
        oldCard.add(oldWords, "wmin 0");
        oldCard.add(Buttons.compact(
                "today.old.look", Texts.get("today.old.look"), ways.records().old()));
        oldCard.setVisible(false);
        return oldCard;
    }

    private Card week() {
        Card card = Card.of("insets 14 12 12 12, gap 8 8, fillx, wrap 1", "[grow,fill]", "");
        card.setName("today.week");
        figures.setOpaque(false);
        card.add(Labels.h3(Texts.get("today.week")), "gapx 6 6");
        card.add(figures);
        return card;
    }

    private void render() {
        TodayState state = model.state();
        if (state == null) {
            return;
        }
        day.setText(Times.longDay(state.now().date()));
        attention.show(state.attention());
        checkIns.show(state.checkIns());
        sessions.show(state.sessions());
        oldWords.show(state.old());
        oldCard.setVisible(!state.old().isEmpty());
        figures.removeAll();
        for (TodayState.Figure figure : state.figures()) {
            JPanel one = new JPanel(new MigLayout("insets 0, gap 0 2, wrap 1", "", ""));
            one.setOpaque(false);
            one.add(Labels.h1(figure.value()));
            one.add(Labels.caption(figure.words()));
            figures.add(one);
        }
        figures.revalidate();
        figures.repaint();
    }

    private BoardRow attentionRow(TodayState.Attention line, int at) {
        BoardRow row = new BoardRow(
                "today.attention.row" + at,
                Texts.get("today.spoken", line.name(), line.chip(), line.why()),
                "[grow,fill][150!][92!,right]");
        row.add(two(line.name(), line.why()), "wmin 0");
        row.add(ReviewSheet.chip(line));
        Runnable review = () -> review(line);
        row.add(Buttons.compact("today.attention.review" + at, Texts.get("today.review"), review));
        Keystrokes.bind(row, "ENTER", review);
        logsWithKey(row, line.concern().who().id());
        return row;
    }

    private void review(TodayState.Attention line) {
        TodayState state = model.state();
        if (line.concern() instanceof Concern.AgreementWithdrawn) {
            ways.records().decide().accept(line.concern().who().id());
        } else if (state != null) {
            new ReviewSheet(model, ways, line, state).show(bench.dialogs());
        }
    }

    private BoardRow dueRow(TodayState.Due due, int at) {
        BoardRow row = new BoardRow(
                "today.checkIns.row" + at,
                Texts.get("today.spoken.due", due.name(), due.after(), due.hours(), due.window()),
                "[grow,fill][52!,right][156!][]");
        row.add(two(due.name(), due.after()), "wmin 0");
        row.add(Labels.text(due.hours()));
        JLabel window = due.checkIn().missed() ? Labels.muted(due.window()) : Labels.text(due.window());
        window.setToolTipText(PlainText.tip(due.window()));
        row.add(window, "wmin 0, w 156!");
        Runnable log = () -> ways.log().open(due.checkIn().who().id(), null);
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 4, novisualpadding", "", "[center]"));
        buttons.setOpaque(false);
        buttons.add(Buttons.compact("today.checkIns.log" + at, Texts.get("today.log"), log));
        Runnable copy = () -> ways.ask().copy().accept(due.checkIn());
        Runnable form = () -> ways.ask().saveForm().save(page, due.checkIn());
        buttons.add(Buttons.icon(
                "today.checkIns.copy" + at, Icons.COPY.at(14), Texts.get("checkIn.copy.row", due.name()), copy));
        buttons.add(Buttons.icon(
                "today.checkIns.form" + at, Icons.SAVE.at(14), Texts.get("checkIn.form.row", due.name()), form));
        buttons.add(Buttons.icon(
                "today.checkIns.dismiss" + at,
                Icons.CLOSE.at(12),
                Texts.get("today.dismiss", due.name()),
                () -> model.dismiss(due)));
        row.add(buttons);
        Keystrokes.bind(row, "ENTER", log);
        Keystrokes.bindTyped(row, 'c', copy);
        Keystrokes.bindTyped(row, 'C', copy);
        Keystrokes.bindTyped(row, 'f', form);
        Keystrokes.bindTyped(row, 'F', form);
        logsWithKey(row, due.checkIn().who().id());
        Keystrokes.bind(row, "DELETE", () -> model.dismiss(due));
        for (int digit = 0; digit <= LARGEST_DIGIT; digit++) {
            int nrs = digit;
            Keystrokes.bindTyped(row, (char) ('0' + digit), () -> score(due, nrs));
        }
        Keystrokes.bindTyped(row, 'x', () -> score(due, LARGEST_DIGIT + 1));
        Keystrokes.bindTyped(row, 'X', () -> score(due, LARGEST_DIGIT + 1));
        return row;
    }

    private void score(TodayState.Due due, int nrs) {
        model.score(due, nrs, () -> ways.log().open(due.checkIn().who().id(), nrs));
    }

    private BoardRow sessionRow(TodayState.Training line, int at) {
        TodaySession s = line.session();
        BoardRow row = new BoardRow("today.sessions.row" + at, spoken(line), "[56!][grow,fill][]");
        row.add(Labels.muted(line.time()));
        row.add(training(line), "wmin 0");
        Runnable open = () -> ways.open().accept(s.who().id());
        Runnable start = () -> ways.start().accept(s.who().id(), s.session().id());
        Runnable plan = () -> ways.plan().accept(s.who().id());
        Runnable ask = () -> ways.history().accept(s.who().id());
        String name = "today.sessions.do" + at;
        logsWithKey(row, s.who().id());
        switch (s.state()) {
            case READY -> act(row, Buttons.compactPrimary(name, Texts.get("today.start"), start), start);
            case RUNNING -> act(row, Buttons.compactPrimary(name, Texts.get("today.goOn"), start), start);
            case ASK_FIRST -> act(row, Buttons.compact(name, Texts.get("today.askFirst"), ask), ask);
            case REPLAN ->
                act(row, Labels.style(Buttons.compact(name, Texts.get("today.replan"), plan), "compact caution"), plan);
            case DONE -> {
                row.add(Chip.status(name, Tone.USUAL, Texts.get("today.done")));
                Keystrokes.bind(row, "ENTER", open);
            }
        }
        return row;
    }

    private static String spoken(TodayState.Training line) {
        List<String> words = new ArrayList<>();
        words.add(Texts.get("today.spoken", line.time(), line.name(), line.about()));
        if (!line.stage().isEmpty()) {
            words.add(line.stage());
        }
        words.addAll(line.next());
        return String.join(". ", words);
    }

    /** What is trained, and under it how far the client is on the way back. */
    private static JPanel training(TodayState.Training line) {
        JPanel words = two(line.name(), line.about());
        if (!line.stage().isEmpty()) {
            words.add(clipped(Labels.styled(line.stage(), "small strong"), line.stage()), "wmin 0, gaptop 2");
        }
        line.next().forEach(next -> words.add(Prose.caption(next), "wmin 0"));
        return words;
    }

    /** On a line, the key that logs soreness is about whom the line is about. */
    private void logsWithKey(BoardRow row, Id<Client> client) {
        Keystrokes.bindWithin(row, "menu L", () -> ways.log().open(client, null));
    }

    private static void act(BoardRow row, JButton button, Runnable action) {
        row.add(button);
        Keystrokes.bind(row, "ENTER", action);
    }

    /** A name over what is said of it; what does not fit is in the tooltip. */
    private static JPanel two(String name, String about) {
        JPanel both = new JPanel(new MigLayout("insets 0, gap 0 2, fillx, wrap 1", "[grow,fill]", ""));
        both.setOpaque(false);
        both.add(clipped(Labels.strong(name), name), "wmin 0");
        both.add(clipped(Labels.caption(about), about), "wmin 0");
        return both;
    }

    private static JLabel clipped(JLabel label, String whole) {
        label.putClientProperty("hw.mayClip", true);
        label.setToolTipText(PlainText.tip(whole));
        return label;
    }
}
