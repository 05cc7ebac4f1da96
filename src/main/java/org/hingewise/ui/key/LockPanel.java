package org.hingewise.ui.key;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.HierarchyEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.key.Attempts;
import org.jspecify.annotations.Nullable;

/** All that a locked window shows: no client, no file, only how to open it. */
public final class LockPanel extends JPanel {
    private static final int WIDTH = 420;
    /** Room for what a wrong passphrase has said, so that nothing moves when it is. */
    private static final int HEIGHT = 400;

    private static final int LONGEST_PAPER = 80;
    private static final int SECOND = 1_000;

    private final LockViewModel model;
    private final Prose text = Prose.centred("");
    private final SecretField words = new SecretField("lock.words", Texts.get("key.words.plain"));
    private final Field paper = Field.line("lock.paper", Texts.get("key.lock.paper"), LONGEST_PAPER);
    private final SecretField fresh = new SecretField("lock.fresh", Texts.get("key.words.fresh"));
    private final SecretField again = new SecretField("lock.again", Texts.get("key.again"));
    private final JButton unlock = Buttons.primary("lock.unlock", Texts.get("key.lock.unlock"), this::unlock);
    private final JButton recover = Buttons.primary("lock.recover", Texts.get("key.lock.recover"), this::recover);
    private final JButton other;
    private final JPanel byWords = ProtectSheets.column();
    private final JPanel byPaper = ProtectSheets.column();
    private final Prose wait = Prose.styled("small watch", "");
    private final Timer timer;
    private final JRootPane root;
    private final String note;
    private boolean shownByPaper;

    /**
     * The card of a file that has to be unlocked.
     *
     * @param note said above the field, for example that the passphrase was just set; empty for nothing
     * @param away a button that leads to another file; null when there is none
     */
    public LockPanel(
            Unlocking opening, Attempts attempts, Clock clock, JRootPane root, String note, @Nullable JComponent away) {
        super(new MigLayout("insets 24, fill", "[center]", "[center]"));
        this.root = root;
        this.note = note;
        model = new LockViewModel(opening, attempts, clock);
        timer = new Timer(SECOND, e -> model.tick());
        setName("lock");
        other = Buttons.link("lock.other", Texts.get("key.lock.byPaper"), this::other);
        JPanel column = new JPanel(new MigLayout("insets 0, gap 0 12, wrap 1", "[" + WIDTH + "!,fill]", ""));
        column.setOpaque(false);
        column.add(new JLabel(Icons.app(56), SwingConstants.CENTER), "gapbottom 4");
        JLabel title = Labels.styled(Texts.get("key.lock.title"), "h0");
        title.setName("lock.title");
        title.setIcon(Icons.LOCK.at(22, "Hw.accent"));
        title.setIconTextGap(10);
        title.setHorizontalAlignment(SwingConstants.CENTER);
        column.add(title);
        text.setName("lock.text");
        column.add(text);
        Card card = Card.column();
        wait.setName("lock.wait");
        byWords.add(words.component());
        byWords.add(unlock, "gaptop 10");
        byPaper.add(paper);
        byPaper.add(fresh.component(), "gaptop 10");
        byPaper.add(again.component(), "gaptop 10");
        byPaper.add(recover, "gaptop 10");
        card.setLayout(new MigLayout("insets 20, gap 0 8, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        card.add(byWords);
        card.add(byPaper);
        card.add(wait);
        card.add(other, "growx 0");
        column.add(card);
        if (away != null) {
            column.add(away, "align center, growx 0");
        }
        add(column, "hmin " + HEIGHT);
        model.onChange(this::render);
        addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                shown();
            }
        });
        render();
    }

    private void shown() {
        if (isShowing()) {
            root.getInputMap(WHEN_IN_FOCUSED_WINDOW).clear();
            root.setDefaultButton(model.state().byPaper() ? recover : unlock);
            timer.start();
            begin();
            // Once more when what had the focus is gone for good: leaving it may have taken the focus along.
            EventQueue.invokeLater(this::beginIfLost);
        } else {
            timer.stop();
        }
    }

    private void beginIfLost() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (isShowing() && (owner == null || !SwingUtilities.isDescendingFrom(owner, this))) {
            begin();
        }
    }

    private void begin() {
        JComponent field = model.state().byPaper() ? paper.editor() : words.editor();
        field.requestFocusInWindow();
    }

    private void unlock() {
        model.unlock(words.typed());
    }

    private void recover() {
        model.recover(paper.text(), fresh.typed(), again.typed());
    }

    private void other() {
        clear();
        model.byPaper(!model.state().byPaper());
    }

    private void render() {
        LockViewModel.State state = model.state();
        byWords.setVisible(!state.byPaper());
        byPaper.setVisible(state.byPaper());
        String said = Texts.get(state.byPaper() ? "key.lock.paper.text" : "key.lock.text");
        text.show(note.isEmpty() || state.byPaper() ? said : note);
        boolean may = !state.busy() && state.seconds() == 0;
        unlock.setEnabled(may);
        unlock.setText(Texts.get(state.busy() ? "key.lock.busy" : "key.lock.unlock.plain"));
        recover.setEnabled(may);
        if (state.byPaper()) {
            paper.problem(state.first());
            fresh.problem(state.fresh());
            again.problem(state.again());
        } else {
            words.problem(state.first());
        }
        wait.show(state.seconds() == 0 ? "" : Texts.get("key.lock.wait", state.seconds()));
        wait.setVisible(state.seconds() > 0);
        other.setText(Texts.get(state.byPaper() ? "key.lock.byWords" : "key.lock.byPaper"));
        if (state.byPaper() != shownByPaper) {
            shownByPaper = state.byPaper();
            if (isShowing()) {
                root.setDefaultButton(state.byPaper() ? recover : unlock);
                begin();
            }
        }
        if (state.first() != null && !state.byPaper()) {
            words.editor().selectAll();
        }
        revalidate();
        repaint();
    }

    /** Takes what was typed out of the fields. */
    public void clear() {
        words.clear();
        fresh.clear();
        again.clear();
        paper.text("");
    }
}
