package org.hingewise.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.usecase.StoreProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Runs one command and says how it ended. */
public final class Cli {
    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

    /** Store problems that are a fault of the program or the machine, not of what was asked. */
    private static final Set<StoreProblem.Code> FAULTS = Set.of(StoreProblem.Code.REFUSED, StoreProblem.Code.FAILED);

    private static final int HELP_WIDTH = 100;

    private final Terminal terminal;
    private final CommandLine line;

    private Cli(Terminal terminal, Workspace workspace) {
        this.terminal = terminal;
        HingewiseCommand root = new HingewiseCommand(terminal, workspace);
        this.line = new CommandLine(root);
        line.setResourceBundle(Texts.bundle("commands"));
        add(new TriageCommand(root), TriageCommand.EXAMPLES);
        add(new AssignCommand(root), AssignCommand.EXAMPLES);
        add(new CurveCommand(root), CurveCommand.EXAMPLES);
        add(new MovementsCommand(root), MovementsCommand.EXAMPLES);
        add(new AddClientCommand(root), AddClientCommand.EXAMPLES);
        add(new LogCommand(root), LogCommand.EXAMPLES);
        add(new EntriesCommand(root), EntriesCommand.EXAMPLES);
        add(new ClientsCommand(root), ClientsCommand.EXAMPLES);
        add(new SampleCommand(root), SampleCommand.EXAMPLES);
        add(new BackupCommand(root), BackupCommand.EXAMPLES);
        add(new RestoreCommand(root), RestoreCommand.EXAMPLES);
        add(new CheckCommand(root), CheckCommand.EXAMPLES);
        add(new ExportClientCommand(root), ExportClientCommand.EXAMPLES);
        add(new ImportClientCommand(root), ImportClientCommand.EXAMPLES);
        describe(line, "command.about", List.of("java -jar hingewise.jar triage --help", "java -jar hingewise.jar"));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false);
        line.setOut(Terminal.writer(terminal.out()));
        line.setErr(Terminal.writer(terminal.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setExitCodeExceptionMapper(Cli::exitCode);
        line.setExecutionExceptionHandler((e, command, result) -> failed(e));
    }

    /**
     * Runs a command.
     *
     * @param args the command and its options, at least one word
     * @return one of {@link Exit}
     */
    public static int run(String[] args, Terminal terminal, Workspace workspace) {
        return new Cli(terminal, workspace).line.execute(args);
    }

    private void add(Object command, List<String> examples) {
        CommandLine sub = new CommandLine(command);
        line.addSubcommand(sub);
        String key = "command." + sub.getCommandName().replace('-', '_');
        describe(sub, key + ".about", examples);
        sub.getCommandSpec().usageMessage().header(plain(Texts.get(key + ".title")));
    }

    private static void describe(CommandLine command, String about, List<String> examples) {
        CommandSpec spec = command.getCommandSpec();
        spec.mixinStandardHelpOptions(true);
        spec.usageMessage().description(plain(Texts.get(about))).width(HELP_WIDTH);
        // Not wrapped, so that an example can be copied as it stands.
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> examples.stream()
                .map(e -> "  " + e)
                .collect(Collectors.joining(
                        System.lineSeparator(),
                        System.lineSeparator() + Texts.get("command.examples") + System.lineSeparator(),
                        System.lineSeparator())));
    }

    /** Percent signs mean something to picocli. */
    private static String plain(String text) {
        return text.replace("%", "%%");
    }

    private static int exitCode(Throwable thrown) {
        return thrown instanceof CommandLine.ParameterException ? Exit.USAGE : Exit.INTERNAL;
    }

    private int failed(Exception e) {
        if (e instanceof Terminal.NobodyListens) {
            return Exit.BAD_INPUT;
        }
        if (e instanceof Workspace.AlreadyRunning busy) {
            terminal.complain(Texts.get("command.error.already_running", busy.file()));
            return Exit.ALREADY_RUNNING;
        }
        if (e instanceof HingewiseCommand.NoSuchData missing) {
            terminal.complain(Texts.get("command.error.no_data", missing.file()));
            return Exit.BAD_INPUT;
        }
        if (e instanceof GivenPassphrase.Missing) {
            terminal.complain(Texts.get("command.error.needs_passphrase"));
            return Exit.USAGE;
        }
        if (e instanceof GivenPassphrase.Unreadable unreadable) {
            terminal.complain(Texts.get("command.error.passphrase_unreadable", unreadable.file()));
            return Exit.USAGE;
        }
        if (e instanceof StoreProblem problem) {
            terminal.complain(ProblemTexts.sentence(problem));
            return exitCode(problem.code());
        }
        LOG.error("command failed", e);
        terminal.complain(Texts.get("command.error.internal"));
        return Exit.INTERNAL;
    }

    private static int exitCode(StoreProblem.Code code) {
        if (code == StoreProblem.Code.IN_USE) {
            return Exit.ALREADY_RUNNING;
        }
        return FAULTS.contains(code) ? Exit.INTERNAL : Exit.BAD_INPUT;
    }
}
