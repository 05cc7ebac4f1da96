package org.hingewise.ui.live;

import java.awt.CardLayout;
import java.awt.event.HierarchyEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Tone;

/** A running session: its movements, the sets of the chosen one beside last time, and what to say. */
final class LivePanel {
    private static final int SECOND_MS = 1_000;
    private static final String SETS = "sets";
    private static final String EMPTY = "empty";

    /** What lies outside this screen. */
    interface Ways {
        /** Back to the list of sessions; the session goes on. */
        void back();

        /** Asks how it was and ends the session. */
        void end();

        /** Adds a movement. */
        void add();

        /** Chooses a movement in place of the one shown. */
        void swap();

        /** Steps down to an easier movement at once. */
        void swap(LiveState.Instead easier);

        /** Opens the soreness sheet for what is felt in a leg. */
        void logLeg();
    }

    private final JPanel page = new JPanel(new MigLayout(
            "insets 10 20 16 20, gap 16 10, fill, hidemode 3", "[270!,fill][grow,fill][300!,fill]", "[][][grow,fill]"));
    private final LiveViewModel live;
    private final Ways ways;
    private final JLabel running = Labels.styled("", "h3");
    private final JLabel stage = Labels.muted("");
    private final JLabel rest = Labels.styled("", "h0");
    private final JLabel restWord = Labels.muted(Texts.get("live.rest"));
    private final Card asked = Card.of("insets 12 16 12 16, gap 10 0, fillx", "[grow,fill][][]", "[center]");
    private final Prose question = Prose.text("");
    private final MovementsCard movements;
    private final CardLayout flip = new CardLayout();
    private final JPanel middle = new JPanel(flip);
    private final JLabel name = PlainText.label("live.name");
    private final Chip gate = Chip.status("live.gate", Tone.NODATA, "");
    private final SetsGrid grid;
    private final FeltPart felt;
    private final Prose next = Prose.caption("");
    private final Prose message = Prose.styled("urgent", "");
    private final JPanel more =
            new JPanel(new MigLayout("insets 2 0 2 0, gap 8 0, fillx", "[][][grow,fill]", "[center]"));
    private final SayCard say = new SayCard();
    private final Timer seconds = new Timer(SECOND_MS, e -> tick());
    private int focusOn = -1;
    /** Whether the focus was asked for before there was anything to put it on. */
    private boolean goesOn;

    private int doneThen;

    LivePanel(LiveViewModel live, Ways ways) {
        this.live = live;
        this.ways = ways;
        movements = new MovementsCard(live, ways::add);
        grid = new SetsGrid(live);
        felt = new FeltPart(live, ways::swap, ways::logLeg);
        page.setOpaque(false);
        page.setName("live");
        page.add(head(ways), "cell 0 0 3 1, growx");
        page.add(asked(ways), "cell 0 1 3 1, growx, wmin 0");
        page.add(movements.component(), "cell 0 2, hmin 0, pushy, growy");
        page.add(middle(ways), "cell 1 2, wmin 0, hmin 0, growy");
        page.add(say.component(), "cell 2 2, wmin 0, hmin 0, growy");
        page.addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                shown(page.isShowing());
            }
        });
        live.onChange(this::render);
        render();
    }

    private JComponent head(Ways ways) {
        JPanel head =
                new JPanel(new MigLayout("insets 0, gap 10 0, fillx, hidemode 3", "[][][grow,fill][][]", "[center]"));
        head.setOpaque(false);
        JButton back = Buttons.plain("live.back", Texts.get("live.back"), ways::back);
        back.setToolTipText(Texts.get("live.back.tip"));
        running.setName("live.running");
        stage.setName("live.stage");
        stage.putClientProperty("hw.mayClip", true);
        rest.setName("live.rest");
        rest.getAccessibleContext().setAccessibleDescription(Texts.get("live.rest.tip"));
        JButton end = Buttons.primary("live.end", Texts.get("live.end"), ways::end);
        end.setToolTipText(Texts.get("live.end.tip"));
        head.add(back);
        head.add(running, "gapleft 4");
        head.add(stage, "wmin 0");
        JPanel resting = new JPanel(new MigLayout("insets 0, gap 8 0, hidemode 3", "[][]", "[center]"));
        resting.setOpaque(false);
        resting.add(rest);
        resting.add(restWord);
        head.add(resting);
        head.add(end);
        return head;
    }

    private JComponent asked(Ways ways) {
        asked.edge(Tone.WATCH);
        asked.setName("live.asked");
        question.setName("live.asked.text");
        asked.add(question, "wmin 0");
        asked.add(Buttons.compactPrimary("live.asked.end", Texts.get("live.asked.end"), ways::end));
        asked.add(Buttons.compact("live.asked.on", Texts.get("live.asked.on"), live::stillRunning));
        asked.setVisible(false);
        return asked;
    }

    private JComponent middle(Ways ways) {
        Card card = Card.of("insets 14 16 8 8, fill", "[grow,fill]", "[grow,fill]");
        JPanel body =
                new JPanel(new MigLayout("insets 0 0 8 8, gap 0 10, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        body.setOpaque(false);
        JPanel title = new JPanel(new MigLayout("insets 2 0 2 0, gap 10 0, fillx", "[][][grow,fill][]", "[center]"));
        title.setOpaque(false);
        Labels.style(name, "h2");
        name.putClientProperty("hw.mayClip", true);
        title.add(name, "wmin 60");
        title.add(gate, "growx 0");
        title.add(new JLabel());
        JButton swap = Buttons.compact("live.swap", Texts.get("live.swap"), ways::swap);
        swap.setIcon(Icons.SWAP.at(14));
        swap.setToolTipText(Texts.get("live.swap.tip"));
        title.add(swap);
        next.setName("live.next");
        message.setName("live.message");
        more.setOpaque(false);
        more.add(Buttons.compact("live.addSet", Texts.get("live.addSet"), () -> {
            live.addSet();
            grid.focusNext();
        }));
        more.add(Buttons.compact("live.addWarmUp", Texts.get("live.addWarmUp"), () -> {
            live.addWarmUp();
            grid.focusNext();
        }));
        more.add(Labels.caption(Texts.get("live.hint")), "gapleft 8");
        body.add(title, "wmin 0");
        body.add(grid.component(), "wmin 0");
        body.add(next, "wmin 0");
        body.add(message, "wmin 0");
        body.add(more, "wmin 0");
        body.add(felt.component(), "wmin 0, gaptop 6");
        card.add(Scrolls.vertical("live.scroll", body), "wmin 0, hmin 0");
        middle.setOpaque(false);
        middle.add(card, SETS);
        middle.add(empty(ways), EMPTY);
        return middle;
    }

    private static JComponent empty(Ways ways) {
        Card card = Card.of("insets 28, gap 0 10, wrap 1", "[grow,center]", "push[][][]push");
        card.add(Labels.h3(Texts.get("live.empty.title")));
        card.add(Prose.centred(Texts.get("live.empty.text")), "width 360!");
        card.add(Buttons.primary("live.add.first", Texts.get("live.add"), ways::add), "gaptop 8");
        return card;
    }

    JComponent component() {
        return page;
    }

    /** Puts the focus where the session goes on, once it was read: the next set, else the pain. */
    void goOn() {
        goesOn = live.state().focus() == null;
        if (!goesOn && !grid.focusNext()) {
            felt.focus();
        }
    }

    private void shown(boolean showing) {
        if (showing) {
            seconds.start();
            tick();
        } else {
            seconds.stop();
        }
    }

    private void tick() {
        LiveState.Time time = live.time();
        running.setText(time.running());
        rest.setText(time.rest());
        rest.setVisible(!time.rest().isEmpty());
        restWord.setVisible(!time.rest().isEmpty());
    }

    private void render() {
        LiveState state = live.state();
        if (state.over()) {
            ways.back();
        }
        if (state.loading() || state.over()) {
            return;
        }
        movements.render(state);
        stage.setText(state.stage());
        stage.setToolTipText(PlainText.tip(state.stage()));
        asked.setVisible(!state.asked().isEmpty());
        question.show(state.asked());
        message.show(state.message());
        message.setVisible(!state.message().isEmpty());
        LiveState.Focus focus = state.focus();
        flip.show(middle, focus == null ? EMPTY : SETS);
        say.component().setVisible(focus != null);
        if (focus != null) {
            name.setText(focus.name());
            gate.show(focus.tone(), focus.chip());
            grid.render(focus);
            next.show(focus.next());
            next.setVisible(!focus.next().isEmpty());
            felt.render(focus);
            say.render(focus.say(), focus.watch(), focus.because());
            more.setVisible(focus.stop().isEmpty());
            follow(focus);
            if (goesOn) {
                goOn();
            }
        }
        tick();
    }

    /** After a set was entered, or another movement chosen, the focus goes to the next set, or to the pain after the last. */
    private void follow(LiveState.Focus focus) {
        int done = (int) focus.sets().stream()
                .filter(s -> s.kind() == LiveState.SetKind.DONE)
                .count();
        boolean moved = focusOn != -1 && focus.position() != focusOn;
        boolean entered = focus.position() == focusOn && done > doneThen;
        focusOn = focus.position();
        doneThen = done;
        if (entered) {
            goOn();
        } else if (moved) {
            grid.focusNext();
        }
    }
}
