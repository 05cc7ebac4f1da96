package org.hingewise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hingewise.domain.client.Client;
import org.hingewise.exchange.portable.RecordFile;
import org.hingewise.exchange.portable.RecordProblem;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.usecase.ImportClient;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.backup.BackupReason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a file with a client's record would bring in, and brings it in. */
@Command(name = "import-client")
final class ImportClientCommand implements Callable<Integer> {
    static final List<String> EXAMPLES = List.of(
            "java -jar hingewise.jar import-client ada.zip --dry-run",
            "java -jar hingewise.jar import-client ada.zip --yes",
            "java -jar hingewise.jar import-client ada.zip --yes --file studio.db");

    private final HingewiseCommand root;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "command.option.record_from")
    private Path file = Path.of("");

    @Option(names = "--yes", descriptionKey = "command.option.yes")
    private boolean yes;

    @Option(names = "--dry-run", descriptionKey = "command.option.dry_run")
    private boolean dryRun;

    ImportClientCommand(HingewiseCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try {
            RecordFile.Read read = RecordFile.read(file);
            try (Workspace.Opened opened = root.open()) {
                return bringIn(opened, read);
            }
        } catch (RecordProblem e) {
            root.terminal().complain(ProblemTexts.sentence(e.problem()));
            return Exit.BAD_INPUT;
        }
    }

    private int bringIn(Workspace.Opened opened, RecordFile.Read read) {
        ImportClient use = opened.useCases().importClient();
        Result<ImportClient.Preview> looked = use.preview(read.client(), read.rows());
        if (looked instanceof Result.Refused<ImportClient.Preview> no) {
            root.terminal().complain(ProblemTexts.sentence(no.problems().get(0)));
            return Exit.BAD_INPUT;
        }
        boolean doIt = yes && !dryRun;
        if (doIt) {
            opened.backups().make(BackupReason.BEFORE_IMPORT);
            if (use.handle(read.client(), read.rows()) instanceof Result.Refused<Client> no) {
                root.terminal().complain(ProblemTexts.sentence(no.problems().get(0)));
                return Exit.BAD_INPUT;
            }
        }
        if (looked instanceof Result.Saved<ImportClient.Preview> preview) {
            root.terminal()
                    .say(Json.text(RecordLines.record(preview.value().record())
                            .put("same_name", preview.value().sameName())
                            .put("brought_in", doIt)));
        }
        if (!yes && !dryRun) {
            root.terminal().complain(Texts.get("command.error.needs_yes"));
            return Exit.USAGE;
        }
        return Exit.FINE;
    }
}
