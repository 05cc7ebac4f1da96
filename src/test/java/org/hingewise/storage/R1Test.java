package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Run with {@code -Dhingewise.kills=1000} for a long campaign. */
@DisplayName("R1: what was told as saved is there after the program was killed")
class R1Test {
    private static final int KILLS = Integer.getInteger("hingewise.kills", 20);
    private static final int KILLS_PER_FILE = 20;
    private static final int LATEST_KILL_MILLIS = 350;
    private static final int LATEST_KILL_WHILE_STARTING_MILLIS = 1_200;

    @TempDir
    private Path folder;

    /** A file outlives some kills and then makes room for a fresh one, so that a long campaign does not slow down. */
    @Test
    void nothingIsLostAndNothingIsHalf() {
        Random random = new Random();
        Set<String> told = new HashSet<>();
        int saves = 0;
        int kept = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            CoachFile file = new CoachFile(folder.resolve("file" + kill / KILLS_PER_FILE));
            if (kill % KILLS_PER_FILE == 0) {
                told.clear();
                kept = 0;
            }
            List<String> fresh = writeAndKill(file, kill, random);
            saves += fresh.size();
            told.addAll(fresh);
            kept = check(file, told, kept);
        }
        assertThat(saves).isGreaterThanOrEqualTo(KILLS / 2);
        System.out.println("R1: " + KILLS + " kills, " + saves + " saves told, 0 lost, 0 half");
    }

    /** Kills while it starts, while it writes for the first time, and mostly while it writes one save after another. */
    private List<String> writeAndKill(CoachFile file, int kill, Random random) {
        List<String> lines = new ArrayList<>();
        try (ChildJvm child =
                ChildJvm.start(List.of(), CrashWriter.class, file.folder().toString(), "kill" + kill)) {
            if (kill % 5 == 4) {
                child.killAfter(random.nextInt(LATEST_KILL_WHILE_STARTING_MILLIS));
            } else {
                assertThat(child.line()).isEqualTo("ready");
                if (kill % 5 != 3) {
                    lines.add(child.line());
                }
                child.killAfter(random.nextInt(LATEST_KILL_MILLIS));
            }
            lines.addAll(child.lines());
        }
        return lines.stream()
                .filter(line -> line.startsWith(CrashWriter.SAVED) && line.length() == CrashWriter.SAVED.length() + 36)
                .map(line -> line.substring(CrashWriter.SAVED.length()))
                .toList();
    }

    /** Opening runs the integrity check. */
    private static int check(CoachFile file, Set<String> told, int keptBefore) {
        try (SqlStore store = file.open()) {
            List<Client> clients = store.read(r -> r.clients().all());
            List<Session> sessions = store.read(r -> r.sessions().all());
            List<JudgedEntry> entries = store.read(r -> r.soreness().all());
            Map<String, Integer> children = new HashMap<>();
            sessions.forEach(s -> children.merge(s.client().toString(), 1, Integer::sum));
            entries.forEach(e -> children.merge(e.entry().client().toString(), 1, Integer::sum));
            Set<String> found = new HashSet<>();
            clients.forEach(c -> found.add(c.id().toString()));
            assertThat(found).as("every save that was told").containsAll(told);
            assertThat(found)
                    .as("no more than one save that was not told for each kill")
                    .hasSizeGreaterThanOrEqualTo(keptBefore);
            assertThat(children.keySet()).as("no children without a parent").isEqualTo(found);
            assertThat(children.values()).as("all or nothing").allMatch(count -> count == CrashWriter.CHILDREN);
            return found.size();
        }
    }
}
