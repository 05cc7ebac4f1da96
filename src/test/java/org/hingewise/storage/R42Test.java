package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.key.RecoveryKey;
import org.hingewise.usecase.key.Secret;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Run with {@code -Dhingewise.key.kills=100} for a long campaign. */
@DisplayName("R42: a kill while a passphrase is set, changed, recovered or the key renewed leaves the file as before or"
        + " after")
class R42Test {
    private static final int KILLS = Integer.getInteger("hingewise.key.kills", 4);
    private static final int WAYS = 4;
    private static final int LATEST_KILL_MILLIS = 800;
    private static final int MOST_STEPS = 12;
    private static final int CLIENTS = 40;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"protect", "change", "renew", "recover"})
    void itOpensWithWhatWasBeforeOrWithWhatCameAfter(String way) throws IOException {
        CoachFile sound = new CoachFile(folder.resolve("sound")).filled(CLIENTS);
        String paper = way.equals("protect") ? "" : Guarded.protect(sound).paper();
        List<String> wanted = contents(sound, way.equals("protect") ? null : Guarded.words(Guarded.FIRST));
        Random random = new Random();
        int before = 0;
        int after = 0;
        for (int kill = 0; kill < Math.max(1, KILLS / WAYS); kill++) {
            CoachFile file = new CoachFile(folder.resolve(way + kill)).copyOf(sound);
            boolean keepsPaper = way.equals("change") || way.equals("recover");
            String fresh = keepsPaper
                    ? paper
                    : String.join(" ", RecoveryKey.random(new SecureRandom()).groups());
            boolean told = changeAndKill(file, way, fresh, random);
            @Nullable List<String> opened = opened(file, way.equals("protect") ? null : Guarded.words(Guarded.FIRST));
            if (opened != null) {
                assertThat(told).as("told as done, but not done").isFalse();
                before++;
            } else {
                opened = opened(file, Guarded.words(Guarded.SECOND));
                after++;
                assertThat(contents(file, RecoveryKey.read(fresh).orElseThrow()))
                        .isEqualTo(wanted);
            }
            assertThat(opened).isEqualTo(wanted);
            assertThat(file.ask("PRAGMA integrity_check")).containsExactly("ok");
            Files.delete(file.path());
        }
        System.out.println("R42 " + way + ": " + (before + after) + " kills, " + before + " open as before, " + after
                + " as after, 0 not at all");
    }

    private static boolean changeAndKill(CoachFile file, String way, String paper, Random random) {
        try (ChildJvm child =
                ChildJvm.start(List.of(), KeyChanger.class, file.folder().toString(), way, paper)) {
            assertThat(child.line()).isEqualTo(KeyChanger.BEGINS);
            // At a moment of its own: after some steps of sealing, or while the passphrase is stretched or the file
            // cleaned.
            String last = "";
            boolean seals = way.equals("protect") || way.equals("renew");
            for (int steps = seals ? random.nextInt(MOST_STEPS) : 0;
                    steps > 0 && !last.equals(KeyChanger.DONE);
                    steps--) {
                last = child.line();
            }
            child.killAfter(random.nextBoolean() ? 0 : random.nextInt(LATEST_KILL_MILLIS));
            return last.equals(KeyChanger.DONE) || child.lines().contains(KeyChanger.DONE);
        }
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
