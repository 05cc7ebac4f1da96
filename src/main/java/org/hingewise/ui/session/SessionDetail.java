package org.hingewise.ui.session;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.Objects;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.gate.Gate;
import org.hingewise.text.GateTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** One session in full, with what can be done with it. */
final class SessionDetail {
    /** What can be done with a session. */
    interface Actions {
        void start();

        void finish();

        void change();

        void repeat();

        void remove();
    }

    private final Card card = Card.of("insets 16 16 8 8, gap 0, fill", "[grow,fill]", "[grow,fill]");
    private final JPanel body =
            new JPanel(new MigLayout("insets 0 0 8 8, gap 0 6, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
    private final Actions actions;
    private SessionsState.@Nullable Detail shown;

    SessionDetail(Actions actions) {
        this.actions = actions;
        body.setOpaque(false);
        card.add(Scrolls.vertical("session.scroll", body), "wmin 0, hmin 0");
    }

    Card component() {
        return card;
    }

    void render(SessionsState.@Nullable Detail detail) {
        if (Objects.equals(detail, shown)) {
            return;
        }
        shown = detail;
        boolean begun = hasFocus();
        body.removeAll();
        card.edge(
                Card.Edge.TOP,
                detail != null && !detail.held().isEmpty() ? Tone.of(Gate.HOLD).colourKey() : null);
        if (detail != null) {
            head(detail);
            lines(detail);
            after(detail);
        }
        body.revalidate();
        body.repaint();
        if (begun) {
            begin();
        }
    }

    private boolean hasFocus() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && SwingUtilities.isDescendingFrom(owner, body);
    }

    /** Puts the focus on the first thing that can be done with the session. */
    void begin() {
        SwingUtilities.invokeLater(() -> {
            Component first = new LayoutFocusTraversalPolicy().getFirstComponent(body);
            if (first != null) {
                first.requestFocusInWindow();
            }
        });
    }

    private void head(SessionsState.Detail detail) {
        JPanel head = row("[][grow][]");
        JLabel when = Labels.h3(detail.when());
        when.setName("session.when");
        head.add(when);
        Chip chip = Chip.fact("session.chip", detail.chip());
        SessionList.show(chip, detail.kind(), detail.chip());
        head.add(chip, "growx 0");
        head.add(buttons(detail));
        body.add(head);
        body.add(Prose.muted(detail.about()), "wmin 0");
        if (!detail.held().isEmpty()) {
            JPanel held = new JPanel(new MigLayout("insets 4 0 4 0, gap 8 0, fillx", "[][grow,fill]", "[top]"));
            held.setOpaque(false);
            Prose words = Prose.styled("urgent", detail.held());
            words.setName("session.held");
            held.add(new JLabel(Icons.OCTAGON.at(13, Tone.URGENT.colourKey())), "gaptop 2");
            held.add(words, "wmin 0");
            body.add(held, "wmin 0");
        }
    }

    private JPanel buttons(SessionsState.Detail detail) {
        JPanel row = row("");
        boolean held = !detail.held().isEmpty();
        if (detail.isOpen()) {
            if (detail.kind() == SessionsState.Kind.RUNNING) {
                running(row, held);
            } else if (held) {
                row.add(primary("session.change", "session.change", "session.change.tip", actions::change));
                row.add(plain("session.finish", "session.finish", "session.finish.tip", actions::finish));
            } else {
                row.add(primary("session.start", "session.start", "session.start.tip", actions::start));
                row.add(plain("session.finish", "session.finish", "session.finish.tip", actions::finish));
                row.add(plain("session.change", "session.change", "session.change.tip", actions::change));
            }
        } else {
            if (!detail.lines().isEmpty()) {
                row.add(plain("session.repeat", "session.repeat", "session.repeat.tip", actions::repeat));
            }
            row.add(plain("session.correct", "session.correct", "session.correct.tip", actions::finish));
        }
        row.add(Buttons.icon("session.remove", Icons.TRASH.at(15), Texts.get("session.remove"), actions::remove));
        return row;
    }

    /** A held one is best ended, and for that, too, the coach may have to go back into it. */
    private void running(JPanel row, boolean held) {
        if (held) {
            row.add(primary("session.finish", "session.finish", "session.finish.tip", actions::finish));
            row.add(plain("session.goOn", "session.goOn", "session.goOn.tip", actions::start));
        } else {
            row.add(primary("session.goOn", "session.goOn", "session.goOn.tip", actions::start));
            row.add(plain("session.finish", "session.finish", "session.finish.tip", actions::finish));
            row.add(plain("session.change", "session.change", "session.change.tip", actions::change));
        }
    }

    private static JButton primary(String name, String key, String tip, Runnable action) {
        JButton button = Buttons.compactPrimary(name, Texts.get(key), action);
        button.setToolTipText(Texts.get(tip));
        return button;
    }

    private static JButton plain(String name, String key, String tip, Runnable action) {
        JButton button = Buttons.compact(name, Texts.get(key), action);
        button.setToolTipText(Texts.get(tip));
        return button;
    }

    private void lines(SessionsState.Detail detail) {
        if (detail.lines().isEmpty()) {
            body.add(Prose.muted(Texts.get("session.lines.none")), "wmin 0, gaptop 8");
            return;
        }
        boolean open = detail.isOpen();
        JPanel grid =
                new JPanel(new MigLayout("insets 0, gap 12 0, fillx, wrap 4", "[grow 45,fill][grow 55,fill][][]", ""));
        grid.setOpaque(false);
        grid.add(Labels.caption(Texts.get("plan.column.movement")), "gaptop 10, gapbottom 6");
        grid.add(Labels.caption(Texts.get(open ? "session.column.planned" : "session.column.done")), "gaptop 10");
        grid.add(Labels.caption(open ? "" : Texts.get("session.column.pain")), "gaptop 10");
        grid.add(Labels.caption(Texts.get(open ? "session.column.now" : "session.column.then")), "gaptop 10");
        for (int i = 0; i < detail.lines().size(); i++) {
            line(grid, detail.lines().get(i), i, open);
        }
        body.add(grid, "wmin 0, gaptop 4");
        if (!detail.note().isEmpty()) {
            body.add(Labels.h4(Texts.get("plan.note")), "gaptop 10");
            body.add(Prose.text(detail.note()), "wmin 0");
        }
    }

    private static void under(JPanel title, String name, String words) {
        if (!words.isEmpty()) {
            Prose under = Prose.caption(words);
            under.setName(name);
            title.add(under, "wmin 0");
        }
    }

    private static void line(JPanel grid, SessionsState.Line line, int at, boolean open) {
        grid.add(new JSeparator(), "span 4, growx");
        JPanel title = new JPanel(new MigLayout("insets 8 0 8 0, gap 0 1, fillx, wrap 1", "[grow,fill]", ""));
        title.setOpaque(false);
        Prose name = Prose.of(Prose.Run.strong(line.name()));
        name.setName("session.line." + at);
        title.add(name, "wmin 0");
        under(title, "session.under." + at, line.under());
        under(title, "session.why." + at, line.why());
        grid.add(title, "wmin 0");
        JPanel sets = new JPanel(new MigLayout("insets 8 0 8 0, gap 0 1, fillx, wrap 1", "[grow,fill]", ""));
        sets.setOpaque(false);
        if (open) {
            sets.add(Prose.text(line.planned()), "wmin 0");
            if (!line.last().isEmpty()) {
                sets.add(Prose.caption(line.last()), "wmin 0");
            }
        } else if (line.done().isEmpty()) {
            sets.add(
                    Prose.muted(
                            Texts.get(line.told() ? "session.done.nothing" : "session.done.planned", line.planned())),
                    "wmin 0");
        } else {
            sets.add(Prose.text(line.done()), "wmin 0");
            if (!line.done().equals(line.planned())) {
                sets.add(Prose.caption(Texts.get("session.done.planned", line.planned())), "wmin 0");
            }
        }
        grid.add(sets, "wmin 0");
        if (line.light() == null) {
            grid.add(Labels.muted(open ? "" : "–"));
        } else {
            Chip pain = Chip.status("session.pain." + at, Tone.of(line.light()), line.pain());
            pain.setToolTipText(MovementWords.light(line.light()));
            grid.add(pain);
        }
        Gate gate = line.now() == null ? line.gate() : line.now();
        grid.add(Chip.status("session.gate." + at, Tone.of(gate), GateTexts.word(gate)), "alignx left, growx 0");
    }

    private void after(SessionsState.Detail detail) {
        if (detail.isOpen()) {
            return;
        }
        body.add(Labels.h4(Texts.get("session.after")), "gaptop 12");
        if (detail.after().isEmpty()) {
            body.add(Prose.muted(Texts.get("session.after.none")), "wmin 0");
            return;
        }
        for (int i = 0; i < detail.after().size(); i++) {
            SessionsState.After after = detail.after().get(i);
            JPanel line = row("[60!][90!][grow]");
            line.add(Labels.muted(after.when()));
            line.add(Labels.text(Texts.get("session.after.score", after.score())));
            line.add(Chip.level("session.after." + i, after.level(), after.word()), "growx 0");
            body.add(line);
        }
    }

    private static JPanel row(String columns) {
        JPanel row = new JPanel(new MigLayout("insets 2 0 2 0, gap 8 0, fillx", columns, "[center]"));
        row.setOpaque(false);
        return row;
    }
}
