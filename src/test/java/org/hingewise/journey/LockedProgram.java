package org.hingewise.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hingewise.storage.Canaries;
import org.hingewise.storage.StoreFile;

/** The desktop in a home folder of its own, on a file with the words of {@link Canaries} in everything about a person. */
final class LockedProgram {
    private final Path home;

    LockedProgram(Path home) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("tmp"));
        Files.createDirectories(home.resolve("app").resolve("data"));
    }

    LockedProgram guarded(boolean guarded) {
        StoreFile file = StoreFile.of(home.resolve("app/data/hingewise.db"), home.resolve("app/cache/native"))
                .ifMissing(StoreFile.IfMissing.CREATE);
        Canaries.make(file, guarded ? Canaries.PASSPHRASE : "");
        return this;
    }

    /** Plays a part and kills the program with its window open. */
    void playAndKill(String part) {
        List<String> options = List.of(
                "-Dapp.home=" + home.resolve("app"),
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + home.resolve("tmp"),
                "-XX:ErrorFile=" + home.resolve("crash.log"));
        Start.play(List.of(), options, JourneyProgram.class, "mouse", part);
    }

    /** Files with a personal word in them, each with the word. */
    List<String> found() throws IOException {
        return Canaries.in(home, List.of(Canaries.WORDS, Canaries.DATE, Canaries.PASSPHRASE));
    }
}
