package org.hingewise.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.exchange.MovementFile;
import org.hingewise.text.Texts;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.key.Passphrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as a command: holds what its commands share. */
@Command(name = "hingewise", versionProvider = ProgramVersion.class)
final class HingewiseCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Workspace workspace;

    @Option(names = "--file", paramLabel = "PATH", scope = ScopeType.INHERIT, descriptionKey = "command.option.file")
    private @Nullable Path file;

    @Option(
            names = "--passphrase-file",
            paramLabel = "PATH",
            scope = ScopeType.INHERIT,
            descriptionKey = "command.option.passphrase_file")
    private @Nullable Path passphraseFile;

    @Spec
    private @Nullable CommandSpec spec;

    HingewiseCommand(Terminal terminal, Workspace workspace) {
        this.terminal = terminal;
        this.workspace = workspace;
    }

    /** A command is needed. */
    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not started by picocli");
        }
        throw new ParameterException(spec.commandLine(), Texts.get("command.error.no_command"));
    }

    Terminal terminal() {
        return terminal;
    }

    Workspace workspace() {
        return workspace;
    }

    /** The data file asked for; empty for the coach's own. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /**
     * Opens the data file; makes it when it is not there.
     *
     * @throws GivenPassphrase.Missing when a passphrase guards it and none was given
     */
    Workspace.Opened open() {
        try {
            return workspace.open(file, null);
        } catch (StoreProblem e) {
            if (e.code() != StoreProblem.Code.LOCKED) {
                throw e;
            }
        }
        try (Passphrase passphrase = GivenPassphrase.ask(passphraseFile).orElseThrow(GivenPassphrase.Missing::new)) {
            return workspace.open(file, passphrase);
        }
    }

    /**
     * Opens a data file that somebody made before; one that was named and is not there is not made.
     *
     * @throws NoSuchData when it is not there
     */
    Workspace.Opened openExisting() {
        if (file != null && !Files.exists(file)) {
            throw new NoSuchData(file);
        }
        return open();
    }

    /** Holds the data file without opening it. */
    Workspace.Closed hold() {
        return workspace.hold(file);
    }

    /** The movements: as shipped, or with the coach's changes when a data file is named and there. */
    MovementLibrary library() {
        Path named = file;
        if (named != null && Files.exists(named)) {
            try (Workspace.Opened opened = open()) {
                return opened.useCases().readLibrary().handle();
            }
        }
        if (named != null) {
            terminal.complain(Texts.get("command.shipped_movements", named));
        }
        return MovementLibrary.of(MovementFile.shipped(), List.of());
    }

    /** A data file that was named is not there. */
    static final class NoSuchData extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String file;

        NoSuchData(Path file) {
            super(file.toString());
            this.file = file.toString();
        }

        String file() {
            return file;
        }
    }
}
