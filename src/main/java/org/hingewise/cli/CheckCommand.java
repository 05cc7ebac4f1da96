package org.hingewise.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hingewise.text.ProblemTexts;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.Health;
import picocli.CommandLine.Command;

/** Looks at everything in the data file. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    static final List<String> EXAMPLES =
            List.of("java -jar hingewise.jar check", "java -jar hingewise.jar check --file studio.db");

    /** These say nothing about the file: it is not called unsound. */
    private static final Set<StoreProblem.Code> SAYS_NOTHING =
            Set.of(StoreProblem.Code.IN_USE, StoreProblem.Code.LOCKED, StoreProblem.Code.WRONG_PASSPHRASE);

    private final HingewiseCommand root;

    CheckCommand(HingewiseCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Workspace.Opened opened;
        try {
            opened = root.openExisting();
        } catch (StoreProblem e) {
            if (SAYS_NOTHING.contains(e.code())) {
                throw e;
            }
            root.terminal().complain(ProblemTexts.sentence(e));
            root.terminal().say(Json.text(Json.answer().put("sound", false).put("problem", Codes.code(e.code()))));
            return Exit.BAD_INPUT;
        }
        try (opened) {
            Health health = opened.backups().check();
            health.findings().forEach(f -> root.terminal().say(Json.text(BackupLines.finding(f))));
            root.terminal()
                    .say(Json.text(BackupLines.contents(
                            Json.answer().put("sound", health.isSound()).put("values", health.values()),
                            health.contents())));
            return health.isSound() ? Exit.FINE : Exit.BAD_INPUT;
        }
    }
}
