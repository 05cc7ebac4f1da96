package org.hingewise.ui.backups;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Moment;
import org.hingewise.text.BackupTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PathLabel;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;
import org.hingewise.usecase.backup.Backup;

/** Where backups lie: beside the data file, and in the second place. */
final class PlaceCards {
    private final BackupsViewModel model;
    private final JPanel column = new JPanel(new MigLayout("insets 0, gap 0 16, fillx, wrap 1", "[grow,fill]", ""));
    private final Prose last = Prose.text("");
    private final PathLabel folder = new PathLabel("backups.folder");
    private final Card second = Card.column();
    private final Prose secondWords = Prose.muted("");
    private final PathLabel secondFolder = new PathLabel("backups.second.folder");
    private final Prose secondLast = Prose.text("");
    private final JButton choose;
    private final JButton copy;
    private final JButton forget;

    PlaceCards(BackupsViewModel model, Runnable onChoose, Runnable onCopyPath) {
        this.model = model;
        choose = Buttons.compact("backups.second.choose", Texts.get("backups.second.choose"), onChoose);
        copy = Buttons.compact("backups.second.copy", Texts.get("backups.second.copy"), model::copyNow);
        forget = Buttons.compact("backups.second.forget", Texts.get("backups.second.forget"), model::forgetSecond);
        column.setOpaque(false);
        column.add(lastCard(onCopyPath), "wmin 0");
        column.add(secondCard(), "wmin 0");
        column.add(keptCard(), "wmin 0");
    }

    JComponent component() {
        return column;
    }

    private Card lastCard(Runnable onCopyPath) {
        Card card = Card.column();
        card.add(Labels.h3(Texts.get("backups.last")));
        last.setName("backups.last");
        card.add(last, "wmin 0");
        card.add(Prose.muted(Texts.get("backups.last.where")), "wmin 0");
        card.add(folder, "wmin 0");
        card.add(Buttons.compact("backups.copyPath", Texts.get("backups.copyPath"), onCopyPath), "growx 0");
        return card;
    }

    private Card secondCard() {
        second.add(Labels.h3(Texts.get("backups.second")));
        second.add(secondWords, "wmin 0");
        second.add(secondFolder, "wmin 0");
        secondLast.setName("backups.second.last");
        second.add(secondLast, "wmin 0");
        JPanel row = new JPanel(new MigLayout("insets 4 0 0 0, gap 8 8, hidemode 3, wrap 2", "", "[center]"));
        row.setOpaque(false);
        row.add(choose);
        row.add(copy);
        row.add(forget);
        second.add(row);
        return second;
    }

    private static Card keptCard() {
        Card card = Card.column();
        card.add(Labels.h3(Texts.get("backups.kept")));
        card.add(Prose.muted(Texts.get("backups.kept.text")), "wmin 0");
        return card;
    }

    void render(BackupsViewModel.State s) {
        LocalDate today = model.now().date();
        List<Backup> backups = s.backups();
        last.show(
                backups == null || backups.isEmpty()
                        ? Texts.get("backups.last.none")
                        : BackupTexts.line(backups.get(0), today));
        folder.show(model.folder());
        BackupsViewModel.Second at = s.second();
        Path chosen = at.folder();
        secondWords.show(Texts.get(chosen == null ? "backups.second.none" : "backups.second.at"));
        secondFolder.setVisible(chosen != null);
        secondLast.setVisible(chosen != null);
        if (chosen != null) {
            secondFolder.show(chosen);
            secondLast.show(lastThere(at, today));
        }
        second.edge(Card.Edge.LEFT, at.overdueDays() > 0 ? Tone.WATCH.colourKey() : null);
        Labels.mark(choose, Texts.get(chosen == null ? "backups.second.choose" : "backups.second.change"));
        choose.setEnabled(model.isKept() && !s.busy());
        copy.setVisible(chosen != null);
        copy.setEnabled(at.there() && !s.busy());
        forget.setVisible(chosen != null);
        forget.setEnabled(!s.busy());
    }

    private static String lastThere(BackupsViewModel.Second at, LocalDate today) {
        Moment since = at.since();
        String words = at.overdueDays() > 0
                ? Texts.get("backups.second.overdue", at.overdueDays())
                : since == null ? "" : Texts.get("backups.second.last", Times.dayAndClock(since, today));
        return at.there() ? words : (words + " " + Texts.get("backups.second.away")).strip();
    }
}
