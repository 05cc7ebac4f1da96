package org.hingewise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Backups;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a backup, beside the data file or somewhere else. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    static final List<String> EXAMPLES = List.of(
            "java -jar hingewise.jar backup",
            "java -jar hingewise.jar backup --to /media/stick",
            "java -jar hingewise.jar backup --to friday.db --file studio.db");

    private final HingewiseCommand root;

    @Option(names = "--to", paramLabel = "DIR|FILE", descriptionKey = "command.option.to")
    private @Nullable Path to;

    BackupCommand(HingewiseCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Workspace.Opened opened = root.openExisting()) {
            Backups backups = opened.backups();
            Path target = to;
            Backup made = target == null ? backups.make(BackupReason.ASKED) : backups.copyTo(target);
            root.terminal().say(Json.text(BackupLines.backup(made)));
            return Exit.FINE;
        }
    }
}
