package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.cli.Cli;
import org.hingewise.cli.Exit;
import org.hingewise.cli.Terminal;
import org.hingewise.storage.Canaries;
import org.hingewise.storage.StoreFile.IfMissing;
import org.hingewise.usecase.SampleRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that opens the data file, on one that a passphrase guards. */
class GuardedCommandsTest {
    @TempDir
    private Path home;

    private String out = "";
    private String err = "";

    @BeforeEach
    void guard() {
        Canaries.make(AppPaths.under(home).storeFile(IfMissing.CREATE), Canaries.PASSPHRASE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "backup",
                "restore latest --dry-run",
                "restore latest --yes",
                "check",
                "clients",
                "entries",
                "log",
                "add-client",
                "movements --file DATA"
            })
    void opensWithThePassphraseAloneAndSaysSoOtherwise(String command) throws IOException {
        if (command.startsWith("restore")) {
            assertThat(run("backup", Canaries.PASSPHRASE)).isEqualTo(Exit.FINE);
        }
        assertThat(run(command, null)).as("none given: %s", err).isEqualTo(Exit.USAGE);
        assertThat(err).contains("--passphrase-file");
        assertThat(run(command, "not the passphrase"))
                .as("a wrong one: %s", err)
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(err).contains("Nothing was changed");
        assertThat(out).as("a wrong passphrase says nothing about the file").isEmpty();
        assertThat(run(command, Canaries.PASSPHRASE)).as(err).isEqualTo(Exit.FINE);
        assertThat(run("clients", Canaries.PASSPHRASE)).isEqualTo(Exit.FINE);
        assertThat(err + out).doesNotContain(Canaries.PASSPHRASE);
    }

    @Test
    void aBackupOfItIsSoundAndItsValuesWereOpened() throws IOException {
        run("backup", Canaries.PASSPHRASE);
        assertThat(out).contains("\"unreadable\":0").contains("\"clients\":1");
        run("check", Canaries.PASSPHRASE);
        assertThat(out).contains("\"sound\":true").doesNotContain("\"values\":0");
    }

    @Test
    void aFileWithThePassphraseThatIsNotThereOrTooLongIsSaid() throws IOException {
        assertThat(run("clients", "x".repeat(5_000))).isEqualTo(Exit.USAGE);
        assertThat(err).contains("cannot be read");
        assertThat(cli("clients", "--passphrase-file", home.resolve("nothing").toString()))
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void itCanBeTypedAtTheConsole() throws IOException, InterruptedException {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/script")),
                "There is no console to type at: install the tool 'script' (Debian: bsdutils) to run this.");
        assertThat(typed(Canaries.PASSPHRASE)).isEqualTo(Exit.FINE);
        assertThat(typed("not the passphrase")).isEqualTo(Exit.BAD_INPUT);
    }

    private int typed(String words) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = String.join(
                " ",
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-Dapp.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                "org.hingewise.Main",
                "clients");
        Process process = new ProcessBuilder("script", "-qec", command, "/dev/null")
                .redirectErrorStream(true)
                .start();
        StringBuilder prompt = new StringBuilder();
        // What is typed before the console hides it would be shown.
        for (int c = process.getInputStream().read();
                c >= 0 && c != ':';
                c = process.getInputStream().read()) {
            prompt.append((char) c);
        }
        process.getOutputStream().write((words + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        String said = prompt + new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        assertThat(said).contains("Passphrase").doesNotContain(words);
        return exit;
    }

    /** With the passphrase in a file, or none. */
    private int run(String command, String passphrase) throws IOException {
        String data = AppPaths.under(home).dataFile().toString();
        List<String> args =
                new ArrayList<>(List.of(command.replace("DATA", data).split(" ", -1)));
        if (passphrase != null) {
            Path file = Files.writeString(home.resolve("words.txt"), passphrase + "\nanother line");
            args.addAll(List.of("--passphrase-file", file.toString()));
        }
        return cli(args.toArray(String[]::new));
    }

    private int cli(String... args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        int exit = Cli.run(
                args,
                new Terminal(new ByteArrayInputStream(new byte[0]), said, complained),
                new CommandWorkspace(AppPaths.under(home), () -> SampleRecords.NINE));
        out = said.toString(StandardCharsets.UTF_8);
        err = complained.toString(StandardCharsets.UTF_8);
        return exit;
    }
}
