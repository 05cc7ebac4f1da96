package org.hingewise.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.hingewise.ui.backups.BackupWays;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.backup.Backups;
import org.hingewise.usecase.backup.SecondPlace;

/**
 * What the screens about backups can do with the file in the window.
 *
 * @param change closes the file, does something about it, and opens it again
 */
record FileWays(Backups backups, boolean isKept, SecondPlace second, Clock clock, Consumer<Consumer<Backups>> change)
        implements BackupWays {
    @Override
    public void restore(Path backup, boolean evenOfAnotherFile) {
        change.accept(backups -> backups.restore(backup, evenOfAnotherFile));
    }

    @Override
    public void openAnyway() {
        change.accept(Backups::acceptLostSaves);
    }
}
