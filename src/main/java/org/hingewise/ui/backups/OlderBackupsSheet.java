package org.hingewise.ui.backups;

import java.awt.Dimension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.BackupTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.RecordTable;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;

/**
 * Tells which backups are sealed with an older key than the file, so that they open without the passphrase of now, and
 * removes them when the coach wants that. They are kept unless it is said otherwise.
 */
public final class OlderBackupsSheet {
    private static final String NAME = "older-backups";
    private static final int WIDTH = 620;
    private static final int LIST_HEIGHT = 170;

    private final Dialogs dialogs;
    private final Tasks tasks;
    private final BackupWays ways;
    private final Consumer<String> tell;
    private final Prose told = Prose.muted("");
    private boolean busy;

    private OlderBackupsSheet(Dialogs dialogs, Tasks tasks, BackupWays ways, Consumer<String> tell) {
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.ways = ways;
        this.tell = tell;
    }

    /**
     * Looks for them, and shows the sheet if there are any.
     *
     * @param tell gets what was done
     */
    public static void offer(Dialogs dialogs, Tasks tasks, BackupWays ways, Consumer<String> tell) {
        OlderBackupsSheet asked = new OlderBackupsSheet(dialogs, tasks, ways, tell);
        tasks.start(
                told -> ways.backups().sealedBefore(ways.second().chosen()),
                progress -> {},
                (List<Backup> older) -> {
                    if (!older.isEmpty()) {
                        asked.show(older);
                    }
                },
                asked::refused,
                () -> {});
    }

    private void show(List<Backup> older) {
        JPanel body = new JPanel(new MigLayout("insets 0, gap 0 10, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        body.setOpaque(false);
        body.add(Prose.text(Texts.get("backups.older.text")), "wmin 0");
        body.add(table(older), "wmin 0");
        body.add(Prose.muted(Texts.get("backups.older.how")), "wmin 0");
        if (ways.second().chosen().filter(second -> !Files.isDirectory(second)).isPresent()) {
            body.add(Prose.styled("watch", Texts.get("backups.older.away")), "wmin 0");
        }
        told.setName("older-backups.told");
        told.setVisible(false);
        body.add(told, "wmin 0");
        Sheet sheet = Sheet.of(NAME, Texts.get("backups.older.title"), body).width(WIDTH);
        sheet.button("keep", Texts.get("backups.older.keep"), sheet::leave);
        sheet.dangerButton("remove", Texts.get("backups.older.remove", older.size()), () -> remove(sheet));
        dialogs.show(sheet);
    }

    private JComponent table(List<Backup> older) {
        LocalDate today = ways.clock().now().date();
        RecordTable<Backup> table = new RecordTable<Backup>("older-backups.table", Texts.get("backups.table"))
                .strong(Texts.get("backups.column.when"), 150, b -> Times.dayAndClock(b.at(), today))
                .text(Texts.get("backups.column.why"), b -> BackupTexts.reason(b.reason()))
                .text(Texts.get("backups.column.where"), b -> Texts.get(isHere(b) ? "backups.here" : "backups.there"));
        table.show(older);
        JComponent component = table.component();
        component.setPreferredSize(new Dimension(0, LIST_HEIGHT));
        return component;
    }

    private boolean isHere(Backup backup) {
        return backup.reason() == BackupReason.SET_ASIDE
                || backup.file().startsWith(ways.backups().folder());
    }

    private void remove(Sheet sheet) {
        if (busy) {
            return;
        }
        busy = true;
        say(Texts.get("backups.older.working"), "muted");
        Optional<Path> second = ways.second().chosen();
        tasks.start(
                working -> ways.backups().removeSealedBefore(second),
                progress -> {},
                (Integer removed) -> {
                    sheet.close();
                    tell.accept(Texts.get("backups.older.removed", removed));
                },
                e -> {
                    busy = false;
                    say(sentence(e), "urgent");
                },
                () -> busy = false);
    }

    private void say(String words, String style) {
        told.restyle(style);
        told.show(words);
        told.setVisible(true);
        told.revalidate();
    }

    private void refused(Exception e) {
        dialogs.message(Texts.get("backups.older.title"), sentence(e));
    }

    private static String sentence(Exception e) {
        if (e instanceof StoreProblem problem) {
            return Texts.get("backups.older.failed", BackupTexts.sentence(problem));
        }
        throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
    }
}
