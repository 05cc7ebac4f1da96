package org.hingewise.ui.shell;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.backups.BackupWays;
import org.hingewise.ui.backups.RestoreSheet;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Icons;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.Backup;

/** The page for a file that cannot be used: why, what is safe, and every way on. */
final class ProblemPage {
    static final String NAME = "problem";

    /** What is wrong with a file that a backup may take the place of. */
    private static final Set<StoreProblem.Code> REPLACEABLE = EnumSet.of(
            StoreProblem.Code.MISSING,
            StoreProblem.Code.EMPTY,
            StoreProblem.Code.FOLDER,
            StoreProblem.Code.FOREIGN,
            StoreProblem.Code.DAMAGED,
            StoreProblem.Code.LOST_SAVES);

    private final Shell.Surroundings around;
    private final Dialogs dialogs;
    private final CalmPage calm;

    ProblemPage(StoreProblem problem, Shell.Surroundings around, Dialogs dialogs) {
        this.around = around;
        this.dialogs = dialogs;
        calm = new CalmPage(
                NAME,
                Icons.WARNING.at(40, "Hw.watch.fg"),
                Texts.get("problem.page.title"),
                ProblemTexts.sentence(problem));
        offer(problem.code());
    }

    JComponent component() {
        return calm;
    }

    private void offer(StoreProblem.Code code) {
        Doors doors = around.doors();
        calm.offer(Buttons.plain("problem.retry", Texts.get("problem.page.retry"), doors::retry));
        if (REPLACEABLE.contains(code)) {
            BackupWays ways = doors.backups();
            around.tasks().submit(() -> newestSound(ways), found -> found.ifPresent(this::restoreFirst));
        }
        calm.offer(Buttons.plain("problem.open", Texts.get("problem.page.open"), () -> around.outside()
                .askWhatToOpen(calm)
                .ifPresent(doors::open)));
        if (code == StoreProblem.Code.MISSING) {
            calm.offer(Buttons.plain("problem.anew", Texts.get("problem.page.anew"), this::startAnew));
        }
        if (code == StoreProblem.Code.LOST_SAVES) {
            calm.offer(Buttons.plain("problem.anyway", Texts.get("problem.page.anyway"), this::openAnyway));
        }
        if (!doors.isOwn()) {
            calm.offer(Buttons.plain("problem.own", Texts.get("status.back"), doors::openOwn));
        }
    }

    private static Optional<Path> newestSound(BackupWays ways) {
        return ways.isKept()
                ? ways.backups().list().stream()
                        .filter(Backup::isSound)
                        .findFirst()
                        .map(Backup::file)
                : Optional.empty();
    }

    /** A backup is the first thing to offer. */
    private void restoreFirst(Path backup) {
        calm.offerFirst(Buttons.plain(
                "problem.restore",
                Texts.get("problem.page.restore"),
                () -> RestoreSheet.open(dialogs, around.tasks(), around.doors().backups(), backup)));
    }

    private void openAnyway() {
        dialogs.confirm(
                new Dialogs.Question(
                        Texts.get("problem.anyway.title"),
                        Texts.get("problem.anyway.text"),
                        Texts.get("problem.anyway.yes"),
                        false),
                around.doors().backups()::openAnyway);
    }

    private void startAnew() {
        dialogs.confirm(
                new Dialogs.Question(
                        Texts.get("problem.anew.title"),
                        Texts.get("problem.anew.text", around.doors().file().toString()),
                        Texts.get("problem.anew.yes"),
                        false),
                around.doors()::startAnew);
    }
}
