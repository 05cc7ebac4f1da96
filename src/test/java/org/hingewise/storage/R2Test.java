package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.MemoryFolder;
import org.hingewise.faults.Tally;
import org.hingewise.storage.SystemCalls.Call;
import org.hingewise.storage.SystemCalls.Kind;
import org.hingewise.usecase.StoreProblem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power is cut in a copy: from what a program asked of the system, what the disk may have had at some moment. */
@Tag("faults")
@DisplayName("R2: what was told as saved is there after the power went")
class R2Test {
    private static final int IMAGES_PER_TRACE = 1_000;
    private static final int SAVES = 12;
    private static final String NO_STRACE =
            "strace is missing or may not watch programs here: install the package strace";

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @Test
    void nothingThatWasToldIsLostAndEveryFileOpens() throws Exception {
        Campaign.R2.tried(tally -> {
            Assumptions.assumeTrue(SystemCalls.canBeWatched(), NO_STRACE);
            Random random = new Random();
            long started = System.nanoTime();
            int calls = 0;
            for (int trace = 0; tally.hasNext(Campaign.R2.runs()); trace++) {
                CoachFile file = new CoachFile(folder.resolve("file"));
                List<Call> asked = record(file, folder.resolve("trace"));
                calls += asked.size();
                int upTo = Math.min(Campaign.R2.runs(), (trace + 1) * IMAGES_PER_TRACE);
                cut(file, asked, upTo, tally, random);
            }
            tally.note(calls + " system calls replayed, "
                    + Duration.ofNanos(System.nanoTime() - started).toMillis() / Campaign.R2.runs() + " ms an image");
        });
    }

    /** Shows that a loss would be seen: a program that waited for nothing loses what it told. */
    @Test
    void aProgramThatDidNotWaitForTheDiskWouldBeFound() throws Exception {
        Assumptions.assumeTrue(SystemCalls.canBeWatched(), NO_STRACE);
        CoachFile file = new CoachFile(folder.resolve("file"));
        List<Call> asked = record(file, folder.resolve("trace"));
        CutDisk disk = new CutDisk();
        asked.stream()
                .filter(call -> call.kind() != Kind.FORCED || Files.isDirectory(Path.of(call.path())))
                .forEach(disk::apply);
        empty(file.folder());
        disk.image(new Random(), CutDisk.Fate.TORN);
        assertThatThrownBy(() -> file.open().close()).isInstanceOf(StoreProblem.class);
    }

    private static List<Call> record(CoachFile file, Path trace) throws IOException {
        empty(file.folder());
        try (ChildJvm child = ChildJvm.startStoring(
                SystemCalls.watching(trace), CrashWriter.class, file.folder().toString(), "x", "" + SAVES)) {
            assertThat(CrashWriter.saved(child.lines())).hasSize(SAVES);
        }
        List<Call> calls = SystemCalls.read(trace, file.folder());
        Files.delete(trace);
        return calls;
    }

    /** Cuts the power at as many moments as are still to be tried, in their order. */
    private static void cut(CoachFile file, List<Call> calls, int upTo, Tally tally, Random random) throws IOException {
        CutDisk disk = new CutDisk();
        List<String> printed = new ArrayList<>();
        int[] moments = IntStream.generate(() -> random.nextInt(calls.size() + 1))
                .limit(upTo)
                .sorted()
                .toArray();
        int done = 0;
        for (int i = 0; tally.hasNext(upTo); i++) {
            for (; done < moments[i]; done++) {
                Call call = calls.get(done);
                disk.apply(call);
                if (call.kind() == Kind.TOLD) {
                    printed.add(new String(call.bytes(), StandardCharsets.US_ASCII).strip());
                }
            }
            empty(file.folder());
            disk.image(random);
            tally.run();
            Set<String> found = new HashSet<>();
            List<String> told = CrashWriter.saved(printed);
            tally.whole(() -> {
                try (SqlStore store = file.open()) {
                    found.addAll(CrashWriter.readWhole(store));
                }
            });
            tally.keeps(() -> assertThat(found).containsAll(told));
            tally.whole(() -> assertThat(found.size()).isLessThanOrEqualTo(told.size() + 1));
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
