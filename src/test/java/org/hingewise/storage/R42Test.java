package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.MemoryFolder;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.key.RecoveryKey;
import org.hingewise.usecase.key.Secret;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("faults")
@DisplayName(
        "R42: a kill while a passphrase is set, changed, recovered or the key renewed leaves the file as before or as"
                + " after")
class R42Test {
    private static final int WAYS = 4;
    private static final int CLIENTS = 12;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"protect", "change", "renew", "recover"})
    void itOpensWithWhatWasBeforeOrWithWhatCameAfter(String way) throws Exception {
        boolean first = way.equals("protect");
        CoachFile sound = new CoachFile(folder.resolve("sound")).filled(CLIENTS);
        String paper = first ? "" : Guarded.protect(sound).paper();
        List<String> wanted = contents(sound, first ? null : Guarded.words(Guarded.FIRST));
        boolean keepsPaper = way.equals("change") || way.equals("recover");
        long longest = timed(new CoachFile(folder.resolve("timed")).copyOf(sound), way, keepsPaper ? paper : printed());
        Campaign.R42.tried(way, tally -> {
            Random random = new Random();
            int before = 0;
            while (tally.hasNext((Campaign.R42.runs() + WAYS - 1) / WAYS)) {
                CoachFile file = new CoachFile(Files.createTempDirectory(folder, way)).copyOf(sound);
                String fits = keepsPaper ? paper : printed();
                tally.run();
                boolean told = changeAndKill(file, way, fits, random.nextLong(longest));
                @Nullable List<String> opened = opened(file, first ? null : Guarded.words(Guarded.FIRST));
                if (opened != null) {
                    before++;
                    tally.keeps(() ->
                            assertThat(told).as("told as done, but not done").isFalse());
                    tally.keeps(() -> assertThat(opened).isEqualTo(wanted));
                } else {
                    tally.keeps(() -> assertThat(contents(file, Guarded.words(Guarded.SECOND)))
                            .isEqualTo(wanted));
                    tally.keeps(() -> assertThat(
                                    contents(file, RecoveryKey.read(fits).orElseThrow()))
                            .isEqualTo(wanted));
                }
                tally.whole(() -> assertThat(file.ask("PRAGMA integrity_check")).containsExactly("ok"));
            }
            tally.note(way + ": " + before + " open as before, the rest as after");
        });
    }

    private static boolean changeAndKill(CoachFile file, String way, String paper, long millis) {
        try (ChildJvm child =
                ChildJvm.startStoring(KeyChanger.class, file.folder().toString(), way, paper)) {
            assertThat(child.line()).isEqualTo(KeyChanger.BEGINS);
            child.killAfter(millis);
            return child.lines().contains(KeyChanger.DONE);
        }
    }

    /** How long it takes when nobody kills it, and a little longer: a kill comes before that. */
    private static long timed(CoachFile file, String way, String paper) {
        try (ChildJvm child =
                ChildJvm.startStoring(KeyChanger.class, file.folder().toString(), way, paper)) {
            assertThat(child.line()).isEqualTo(KeyChanger.BEGINS);
            long began = System.nanoTime();
            assertThat(child.line()).isEqualTo(KeyChanger.DONE);
            return 2 + Duration.ofNanos(System.nanoTime() - began).toMillis() * 5 / 4;
        }
    }

    /** The words of a new recovery key. */
    private static String printed() {
        return String.join(" ", RecoveryKey.random(new SecureRandom()).groups());
    }

    /** Null when it does not open with that. */
    private static @Nullable List<String> opened(CoachFile file, @Nullable Secret secret) {
        try {
            return contents(file, secret);
        } catch (StoreProblem e) {
            assertThat(e.code()).isIn(StoreProblem.Code.WRONG_PASSPHRASE, StoreProblem.Code.LOCKED);
            return null;
        }
    }

    private static List<String> contents(CoachFile file, @Nullable Secret secret) {
        try (SqlStore store = file.open(secret)) {
            return Guarded.contents(store);
        }
    }
}
