package org.hingewise.ui.key;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Choice;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Outside;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.kit.Tone;

/** Settings of passphrase and lock, and what is sealed and what is not, in plain words. */
public final class KeyCard {
    private static final List<Integer> MINUTES = List.of(2, 5, 10, 30);

    private final Safe safe;
    private final Dialogs dialogs;
    private final Outside outside;
    private final Tasks tasks;
    private final Consumer<String> tell;
    private final Card card = Card.column();
    private final JLabel standing = Labels.strong("");
    private final Prose words = Prose.muted("");
    private final JButton set;
    private final JButton change;
    private final JButton renew;
    private final JButton lock;
    private final JPanel idle;

    /**
     * The card of an open file.
     *
     * @param minutes after which it locks by itself
     * @param onMinutes gets another choice
     * @param tell says in the status line what was done
     */
    public KeyCard(
            Safe safe,
            Dialogs dialogs,
            Outside outside,
            Tasks tasks,
            int minutes,
            IntConsumer onMinutes,
            Consumer<String> tell) {
        this.safe = safe;
        this.dialogs = dialogs;
        this.outside = outside;
        this.tasks = tasks;
        this.tell = tell;
        set = Buttons.compactPrimary("key.set", Texts.get("key.card.set"), this::protect);
        change = Buttons.compact("key.change", Texts.get("key.card.change"), this::change);
        renew = Buttons.compact("key.renew", Texts.get("key.card.renew"), this::protect);
        lock = Buttons.compact("key.lock", Texts.get("key.card.lock"), safe::lock);
        idle = idle(minutes, onMinutes);
        build();
        safe.onChange(this::render);
        render();
    }

    /** The widgets. */
    public Card component() {
        return card;
    }

    private void build() {
        card.setName("key.card");
        card.add(Labels.h3(Texts.get("key.card.title")));
        standing.setName("key.standing");
        standing.setIconTextGap(8);
        card.add(standing);
        card.add(words);
        JPanel row = new JPanel(new MigLayout("insets 4 0 4 0, gap 8, hidemode 3", "", "[center]"));
        row.setOpaque(false);
        row.add(set);
        row.add(change);
        row.add(renew);
        row.add(lock);
        card.add(row);
        card.add(idle, "hidemode 3");
        card.add(Labels.h4(Texts.get("key.sealed.title")), "gaptop 6");
        card.add(Prose.muted(Texts.get("key.sealed.text")));
        card.add(Labels.h4(Texts.get("key.clear.title")), "gaptop 4");
        card.add(Prose.muted(Texts.get("key.clear.text")));
        card.add(Labels.h4(Texts.get("key.beyond.title")), "gaptop 4");
        card.add(Prose.muted(Texts.get("key.beyond.text")));
    }

    private static JPanel idle(int minutes, IntConsumer onMinutes) {
        JPanel panel = new JPanel(new MigLayout("insets 4 0 4 0, gap 12", "", "[center]"));
        panel.setOpaque(false);
        panel.add(Labels.text(Texts.get("key.idle")));
        Choice<Integer> choice = new Choice<>(
                "key.minutes",
                Texts.get("key.idle"),
                MINUTES.stream()
                        .map(m -> new Choice.Option<>(
                                m, String.valueOf(m), Texts.get("key.idle.minutes", m), Tone.USUAL, (char)
                                        ('0' + m / 10 + m % 10)))
                        .toList(),
                false,
                true);
        choice.choose(minutes);
        choice.onChange(chosen -> {
            if (chosen != null) {
                onMinutes.accept(chosen);
            }
        });
        panel.add(choice);
        return panel;
    }

    private void protect() {
        ProtectSheets.open(safe, dialogs, outside, tasks);
    }

    private void change() {
        ChangeSheet.open(safe, dialogs, tasks, () -> tell.accept(Texts.get("key.changed")));
    }

    private void render() {
        boolean guarded = safe.isGuarded();
        standing.setText(Texts.get(guarded ? "key.card.guarded" : "key.card.open"));
        standing.setIcon((guarded ? Icons.LOCK : Icons.INFO).at(16, guarded ? "Hw.usual.fg" : "Hw.watch.fg"));
        words.show(Texts.get(guarded ? "key.card.guarded.text" : "key.card.open.text"));
        set.setVisible(!guarded);
        set.setEnabled(safe.isChangeable());
        change.setVisible(guarded);
        change.setEnabled(safe.isChangeable());
        renew.setVisible(guarded);
        renew.setEnabled(safe.isChangeable());
        lock.setVisible(guarded);
        idle.setVisible(guarded);
        card.revalidate();
        card.repaint();
    }
}
