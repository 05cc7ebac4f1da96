package org.hingewise.ui.backhistory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.text.Texts;
import org.hingewise.ui.backhistory.BackHistoryViewModel.Episode;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.kit.WrapRow;
import org.jspecify.annotations.Nullable;

/** One episode: what it was, what happened, whether it is cleared, and what can be done with it. */
final class EpisodeCard {
    /** Widest clearance line that has room beside the buttons. */
    private static final int BESIDE_BUTTONS = 330;

    private EpisodeCard() {}

    /** What its buttons do. */
    record Gestures(
            Consumer<BackInjury> edit,
            Consumer<BackInjury> remove,
            Consumer<BackInjury> record,
            Consumer<Clearance> takeBack) {}

    /** @param name begins the names of its widgets */
    static JComponent of(String name, Episode episode, LocalDate today, Gestures gestures) {
        BackInjury injury = episode.injury();
        Card card = Card.column();
        card.setName(name);
        card.getAccessibleContext().setAccessibleName(EpisodeWords.title(injury));
        card.edge(Card.Edge.LEFT, edge(episode, today));
        card.add(head(name, injury));
        String story = EpisodeWords.story(injury);
        if (!story.isEmpty()) {
            Prose prose = Prose.muted(story);
            prose.setName(name + ".story");
            card.add(prose, "wmin 0");
        }
        Prose.Run[] facts = EpisodeWords.facts(injury);
        if (facts.length > 0) {
            Prose prose = Prose.of(facts);
            prose.setName(name + ".facts");
            card.add(prose, "wmin 0");
        }
        Clearance clearance = episode.clearance();
        if (clearance != null && !EpisodeWords.limits(clearance).isEmpty()) {
            card.add(Prose.muted(EpisodeWords.limits(clearance)), "wmin 0");
        }
        foot(card, name, episode, today, gestures);
        return card;
    }

    private static JComponent head(String name, BackInjury injury) {
        JPanel head = row("[grow,fill]12[]", "[top]");
        JLabel title = Labels.h3(EpisodeWords.title(injury));
        title.setName(name + ".title");
        title.setToolTipText(PlainText.tip(title.getText()));
        WrapRow words = new WrapRow(title);
        String clue = EpisodeWords.clue(injury);
        if (!clue.isEmpty()) {
            words.add(Chip.fact(name + ".clue", clue));
        }
        if (injury.status() != BackInjury.Status.NOT_KNOWN) {
            words.add(status(name, injury));
        }
        head.add(words, "wmin 0");
        String when = EpisodeWords.when(injury);
        head.add(Labels.muted(when.isEmpty() ? Texts.get("history.noDate") : when), "gaptop 3");
        return head;
    }

    private static Chip status(String name, BackInjury injury) {
        String words = Texts.get("history.status." + injury.status().name().toLowerCase(Locale.ROOT));
        Tone tone = injury.status() == BackInjury.Status.SETTLED ? Tone.USUAL : Tone.WATCH;
        return Chip.note(name + ".status", tone, words);
    }

    private static void foot(Card card, String name, Episode episode, LocalDate today, Gestures gestures) {
        BackInjury injury = episode.injury();
        Clearance clearance = episode.clearance();
        JPanel cleared = new JPanel(new MigLayout("insets 0, gap 2", "", "[center]"));
        cleared.setOpaque(false);
        Chip chip = clearanceChip(name + ".clearance", clearance, injury, today);
        cleared.add(chip, "wmin 0");
        if (clearance != null) {
            cleared.add(takeBack(name, clearance, gestures.takeBack()));
        }
        boolean beside = chip.getPreferredSize().width <= BESIDE_BUTTONS;
        JPanel foot = row("[grow,fill]8[]8[]8[]", "[center]");
        if (beside) {
            foot.add(cleared, "wmin 0");
        } else {
            card.add(cleared, "wmin 0");
            foot.add(new JLabel());
        }
        JButton remove =
                Buttons.icon(name + ".remove", Icons.TRASH.at(16), Texts.get("history.remove"), () -> gestures.remove()
                        .accept(injury));
        foot.add(remove);
        foot.add(Buttons.compact(
                name + ".edit", Texts.get("history.edit"), () -> gestures.edit().accept(injury)));
        foot.add(Buttons.compact(name + ".record", Texts.get("history.record"), () -> gestures.record()
                .accept(injury)));
        card.add(foot, "wmin 0");
    }

    /** The button that takes a clearance back. */
    static JButton takeBack(String name, Clearance clearance, Consumer<Clearance> gesture) {
        return Buttons.icon(
                name + ".clearance.remove",
                Icons.CLOSE.at(12),
                Texts.get("history.cleared.remove"),
                () -> gesture.accept(clearance));
    }

    /** The clearance line as a chip. */
    static Chip clearanceChip(String name, @Nullable Clearance c, BackInjury injury, LocalDate today) {
        String words = EpisodeWords.clearance(c, injury, today);
        if (c != null) {
            return clearanceChip(name, c, words, today);
        }
        return injury.type().needsClearance() ? Chip.note(name, Tone.DOCTOR, words) : Chip.fact(name, words);
    }

    /** The same for the back as a whole; who cleared it may have a longer name than there is room for. */
    static Chip clearanceChip(String name, Clearance c, String words, LocalDate today) {
        Chip chip = Chip.note(name, c.holdsOn(today) ? Tone.USUAL : Tone.WATCH, words);
        chip.setToolTipText(PlainText.tip(words));
        return chip;
    }

    private static String edge(Episode episode, LocalDate today) {
        Clearance c = episode.clearance();
        BackInjury injury = episode.injury();
        if (injury.type().needsClearance() && (c == null || !c.holdsOn(today))) {
            return Tone.DOCTOR.colourKey();
        }
        return injury.status() == BackInjury.Status.ONGOING ? Tone.WATCH.colourKey() : "Hw.accent";
    }

    private static JPanel row(String columns, String rows) {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 0, fillx, novisualpadding", columns, rows));
        row.setOpaque(false);
        return row;
    }
}
