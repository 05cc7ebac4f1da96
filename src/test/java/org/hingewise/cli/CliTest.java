package org.hingewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.key.Passphrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    private final Shell shell = new Shell();

    @ParameterizedTest
    @ValueSource(
            strings = {"triage", "assign", "curve", "movements", "add-client", "log", "entries", "clients", "sample"})
    void everyCommandHasHelpWithExamples(String command) {
        shell.run("", command, "--help");
        assertThat(shell.exit).isZero();
        assertThat(shell.out)
                .contains("Usage: hingewise " + command, "Examples:", "java -jar hingewise.jar " + command, "--file")
                .doesNotContain("{0}");
        assertThat(shell.err).isEmpty();
    }

    @Test
    void theProgramHasHelpAndAVersion() {
        assertThat(shell.run("", "--help").out).contains("triage", "does not diagnose", "Exit codes");
        assertThat(shell.exit).isZero();
        assertThat(shell.run("", "--version").out).startsWith("Hingewise ");
        assertThat(shell.exit).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense",
        "triage --nonsense",
        "curve --familiarity never",
        "movements --format xml",
        "triage a b",
        "''"
    })
    void whatCannotBeUnderstoodIsAUsageError(String line) {
        shell.run("", line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(shell.exit).isEqualTo(Exit.USAGE);
        assertThat(shell.out).isEmpty();
        assertThat(shell.err).isNotBlank();
    }

    @Test
    void anOptionsValueThatIsNotKnownIsNamedBesideThoseThatAre() {
        assertThat(shell.run("", "movements", "--format", "xml").err).contains("“xml” is none of csv, json");
        assertThat(shell.run("", "curve", "--familiarity", "never").err).contains("“never” is none of familiar");
    }

    @Test
    void aDataFileInUseEndsWithThree() {
        Workspace busy = opening(new Workspace.AlreadyRunning(Path.of("a.db")));
        Shell.Said said = Shell.run(busy, "clients");
        assertThat(said.exit()).isEqualTo(Exit.ALREADY_RUNNING);
        assertThat(said.err()).contains("a.db");
    }

    @ParameterizedTest
    @CsvSource({"IN_USE,3", "DAMAGED,1", "NEWER,1", "FOREIGN,1", "READ_ONLY,1", "MISSING,1", "FAILED,70", "REFUSED,70"})
    void aDataFileThatCannotBeUsedSaysWhy(StoreProblem.Code code, int exit) {
        Workspace broken = opening(new StoreProblem(code, Map.of("file", "a.db"), null));
        Shell.Said said = Shell.run(broken, "clients");
        assertThat(said.exit()).isEqualTo(exit);
        assertThat(said.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void aFaultOfTheProgramEndsWithSeventy() {
        Shell.Said said = Shell.run(opening(new IllegalStateException("boom")), "clients");
        assertThat(said.exit()).isEqualTo(Exit.INTERNAL);
        assertThat(said.err()).contains("What was saved before is safe").doesNotContain("boom", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clients", "entries", "entries --client Ada", "log"})
    void aDataFileThatIsNamedAndNotThereIsNotMade(String command, @TempDir Path folder) throws IOException {
        Path none = folder.resolve("studio").resolve("typo.db");
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--file", none.toString()));
        shell.run("{\"client\":\"Ada\"}\n", words.toArray(String[]::new));
        assertThat(shell.exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(shell.err).isEqualToIgnoringNewLines("There is no data file " + none + ". Please check the path.");
        assertThat(shell.out).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aGuardedFileWithoutAPassphraseEndsWithTwoAndOneLine() {
        Workspace guarded = opening(new StoreProblem(StoreProblem.Code.LOCKED, Map.of("file", "a.db"), null));
        Shell.Said said = Shell.run(guarded, "clients");
        assertThat(said.exit()).isEqualTo(Exit.USAGE);
        assertThat(said.err().lines()).hasSize(1);
        assertThat(said.err()).contains("--passphrase-file");
        Shell.Said unreadable = Shell.run(guarded, "clients", "--passphrase-file", "nowhere.txt");
        assertThat(unreadable.exit()).isEqualTo(Exit.USAGE);
        assertThat(unreadable.err()).contains("nowhere.txt").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"words in a row\n", "words in a row\r\nand a note", "words in a row"})
    void theFirstLineOfAFileIsThePassphrase(String content, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("words.txt");
        Files.writeString(file, content);
        List<String> given = new ArrayList<>();
        Workspace guarded = new Workspace() {
            @Override
            public Clock clock() {
                return shell.clock();
            }

            @Override
            public Opened open(@Nullable Path data, @Nullable Passphrase passphrase) {
                if (passphrase == null) {
                    throw new StoreProblem(StoreProblem.Code.LOCKED, Map.of("file", "a.db"), null);
                }
                given.add(new String(passphrase.bytes(), StandardCharsets.UTF_8));
                return shell.open(data, passphrase);
            }

            @Override
            public Closed hold(@Nullable Path data) {
                return shell.hold(data);
            }
        };
        Shell.Said said = Shell.run(guarded, "clients", "--passphrase-file", file.toString());
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(given).containsExactly("words in a row");
    }

    private Workspace opening(RuntimeException problem) {
        return new Workspace() {
            @Override
            public Clock clock() {
                return shell.clock();
            }

            @Override
            public Opened open(@Nullable Path file, @Nullable Passphrase passphrase) {
                throw problem;
            }

            @Override
            public Closed hold(@Nullable Path file) {
                throw problem;
            }
        };
    }
}
