package org.hingewise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hingewise.domain.history.HistoryEntry.Action;
import org.hingewise.exchange.portable.RecordFile;
import org.hingewise.exchange.portable.RecordProblem;
import org.hingewise.text.ProblemTexts;
import org.hingewise.usecase.ExportClient;
import org.hingewise.usecase.StoreProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Saves a client's whole record as a file. */
@Command(name = "export-client")
final class ExportClientCommand implements Callable<Integer> {
    static final List<String> EXAMPLES = List.of(
            "java -jar hingewise.jar export-client 'Ada Example' ada.zip",
            "java -jar hingewise.jar export-client 'Ada Example' ada.zip --passphrase-file pass.txt");

    private static final Logger LOG = LoggerFactory.getLogger(ExportClientCommand.class);

    private final HingewiseCommand root;

    @Parameters(index = "0", paramLabel = "CLIENT", descriptionKey = "command.option.whose")
    private String client = "";

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "command.option.record_to")
    private Path file = Path.of("");

    ExportClientCommand(HingewiseCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Workspace.Opened opened = root.openExisting()) {
            Optional<ExportClient.Whole> whole =
                    opened.useCases().exportClient().handle(StoreLines.client(opened.useCases(), client));
            if (whole.isEmpty()) {
                throw BadInput.of("unknown_client", Input.shown(client));
            }
            RecordFile.write(file, whole.get());
            note(opened, whole.get());
            root.terminal()
                    .say(Json.text(RecordLines.record(whole.get().record())
                            .put("file", file.toString())
                            .put("encrypted", false)));
            return Exit.FINE;
        } catch (BadInput e) {
            root.terminal().complain(e.sentence());
            return Exit.BAD_INPUT;
        } catch (RecordProblem e) {
            root.terminal().complain(ProblemTexts.sentence(e.problem()));
            return Exit.BAD_INPUT;
        }
    }

    /** The record is saved, whether a file that may only be read can note it or not. */
    private static void note(Workspace.Opened opened, ExportClient.Whole whole) {
        try {
            opened.useCases()
                    .readHistory()
                    .note(Action.EXPORTED, whole.record().client().id(), Map.of("what", "record"));
        } catch (StoreProblem e) {
            LOG.warn("a record that was saved is not in the history: {}", e.code());
        }
    }
}
