package org.hingewise.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hingewise.exchange.MovementFile;
import org.hingewise.exchange.SampleClients;
import org.hingewise.text.Texts;
import org.hingewise.text.VerdictTexts;
import org.hingewise.usecase.UseCases;
import picocli.CommandLine.Command;

/** Writes the sample clients into a new file of their own. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {
    static final List<String> EXAMPLES = List.of("java -jar hingewise.jar sample --file sample.db");

    private final HingewiseCommand root;

    SampleCommand(HingewiseCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Optional<Path> file = root.file();
        if (file.isEmpty()) {
            root.terminal().complain(Texts.get("command.error.sample_needs_file"));
            return Exit.USAGE;
        }
        if (Files.exists(file.get())) {
            root.terminal().complain(Texts.get("command.error.sample_exists", file.get()));
            return Exit.BAD_INPUT;
        }
        try (Workspace.Opened opened = root.open()) {
            UseCases useCases = opened.useCases();
            int clients = new SampleClients(useCases.store(), MovementFile.shipped(), VerdictTexts::advice)
                    .fill(useCases.clock().now());
            root.terminal()
                    .say(Json.text(
                            Json.answer().put("file", file.get().toString()).put("clients", clients)));
            return Exit.FINE;
        }
    }
}
