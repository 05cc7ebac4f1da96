package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hingewise.storage.Canaries;
import org.hingewise.storage.ChildJvm;
import org.hingewise.storage.StoreFile.IfMissing;

/** A home folder of its own, with the folder for temporary files in it, and the program that is killed in it. */
final class CanaryHome {
    private static final int MOST_SAVES = 6;
    private static final int LATEST_KILL_MILLIS = 40;

    private final Path home;
    private final Random random = new Random();
    private String process = "";

    /** @param passphrase that guards the file; empty for none */
    CanaryHome(Path home, String passphrase) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("tmp"));
        Canaries.make(AppPaths.under(home.resolve("app")).storeFile(IfMissing.CREATE), passphrase);
    }

    /** Lets it save for a while and kills it, as a dead battery does. */
    void runAndKill(String... args) {
        try (ChildJvm program = start(args)) {
            program.killAfter(random.nextInt(LATEST_KILL_MILLIS));
        }
    }

    /** Lets it save for a while and crash by itself, which writes down what Java tells of a crash. */
    void runAndCrash(String... args) throws IOException {
        try (ChildJvm program = start(args)) {
            Process kill = new ProcessBuilder("kill", "-SEGV", process).start();
            assertThat(kill.onExit().join().exitValue()).isZero();
            assertThat(program.exit()).isNotZero();
        }
        assertThat(home.resolve("crash.log")).exists();
    }

    private ChildJvm start(String... args) {
        List<String> before =
                List.of("env", "-u", "DISPLAY", "HOME=" + home, "TMPDIR=" + home.resolve("tmp"), "LANG=C.UTF-8");
        List<String> options = List.of(
                "-Dapp.home=" + home.resolve("app"),
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + home.resolve("tmp"),
                "-Djava.awt.headless=true",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + home.resolve("crash.log"));
        ChildJvm program = ChildJvm.start(before, options, CanaryProgram.class, args);
        process = program.line();
        int saves = 1 + random.nextInt(MOST_SAVES);
        for (int i = 0; i < saves; i++) {
            assertThat(program.line()).isEqualTo(CanaryProgram.SAVED);
        }
        return program;
    }

    /** Files with a personal word in them, each with the word. */
    List<String> found() throws IOException {
        assertThat(home.resolve("app/data/hingewise.db")).exists();
        assertThat(home.resolve("app/cache/log/hingewise.log")).isNotEmptyFile();
        return Canaries.in(home, List.of(Canaries.WORDS, Canaries.DATE, Canaries.PASSPHRASE));
    }
}
