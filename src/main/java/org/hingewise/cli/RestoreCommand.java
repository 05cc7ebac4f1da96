package org.hingewise.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hingewise.text.Texts;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.Backups;
import org.hingewise.usecase.backup.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what taking a backup back would change, and does it when asked. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    static final List<String> EXAMPLES = List.of(
            "java -jar hingewise.jar restore latest --dry-run",
            "java -jar hingewise.jar restore latest --yes",
            "java -jar hingewise.jar restore /media/stick/friday.db --yes --file studio.db");

    private static final String LATEST = "latest";

    /** The data file cannot be used as it is, and a backup may take its place. */
    private static final Set<Code> REPLACED =
            Set.of(Code.MISSING, Code.EMPTY, Code.FOLDER, Code.FOREIGN, Code.DAMAGED, Code.NEWER, Code.LOST_SAVES);

    private final HingewiseCommand root;

    @Parameters(paramLabel = "FILE|latest", descriptionKey = "command.option.backup")
    private String backup = "";

    @Option(names = "--yes", descriptionKey = "command.option.yes")
    private boolean yes;

    @Option(names = "--dry-run", descriptionKey = "command.option.dry_run")
    private boolean dryRun;

    @Option(names = "--other-file", descriptionKey = "command.option.other_file")
    private boolean otherFile;

    RestoreCommand(HingewiseCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Optional<Workspace.Opened> opened = open();
        if (opened.isPresent()) {
            try (Workspace.Opened file = opened.get()) {
                return restore(file.backups());
            }
        }
        try (Workspace.Closed file = root.hold()) {
            return restore(file.backups());
        }
    }

    /** Empty when the data file cannot be opened, so that nothing is lost by taking its place. */
    private Optional<Workspace.Opened> open() {
        try {
            return Optional.of(root.openExisting());
        } catch (HingewiseCommand.NoSuchData e) {
            return Optional.empty();
        } catch (StoreProblem e) {
            if (REPLACED.contains(e.code())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private int restore(Backups backups) {
        Optional<Path> chosen = chosen(backups);
        if (chosen.isEmpty()) {
            root.terminal().complain(Texts.get("command.error.no_backup", backups.folder()));
            return Exit.BAD_INPUT;
        }
        Path candidate = chosen.get();
        Preview preview = backups.preview(candidate);
        boolean doIt = yes && !dryRun;
        if (doIt) {
            backups.restore(candidate, otherFile);
        }
        ObjectNode line = line(candidate, preview).put("restored", doIt);
        backups.setAside().ifPresent(aside -> line.put("set_aside", aside.toString()));
        root.terminal().say(Json.text(line));
        if (!yes && !dryRun) {
            root.terminal().complain(Texts.get("command.error.needs_yes"));
            return Exit.USAGE;
        }
        return Exit.FINE;
    }

    private Optional<Path> chosen(Backups backups) {
        return backup.equals(LATEST)
                ? backups.list().stream().filter(Backup::isSound).findFirst().map(Backup::file)
                : Optional.of(Path.of(backup));
    }

    private static ObjectNode line(Path candidate, Preview preview) {
        ObjectNode node = BackupLines.contents(
                        Json.answer().put("backup", candidate.toString()),
                        preview.health().contents())
                .put("unreadable", preview.health().unreadable())
                .put("other_file", preview.otherFile());
        Preview.Change change = preview.change();
        if (change == null) {
            return node.putNull("gone").putNull("back").putNull("changed");
        }
        node.set("gone", BackupLines.difference(change.gone()));
        node.set("back", BackupLines.difference(change.back()));
        return node.put("changed", change.changed());
    }
}
