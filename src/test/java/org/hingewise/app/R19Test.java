package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.JButton;
import org.hingewise.exchange.portable.RecordFile;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.Tally;
import org.hingewise.gui.Widgets;
import org.hingewise.storage.ChildJvm;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile;
import org.hingewise.ui.kit.BackgroundTasks;
import org.hingewise.ui.kit.Theme;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.key.Passphrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("faults")
@DisplayName(
        "R19: leaving while work is under way waits for it or stops it, and nothing half is left under a final name")
class R19Test {
    private static final int LATEST_EXIT_MS = 1_500;

    @TempDir
    private Path folder;

    private final List<String> order = new ArrayList<>();
    private final CountDownLatch exited = new CountDownLatch(1);
    private final BackgroundTasks tasks = new BackgroundTasks(e -> order.add("unexpected " + e));

    @BeforeEach
    void theme() {
        Widgets.onEdt(() -> new Theme().start(Theme.Choice.LIGHT, false));
    }

    private void exit() {
        order.add("exit");
        exited.countDown();
    }

    private void awaitExit() throws InterruptedException {
        assertThat(exited.await(1, TimeUnit.MINUTES)).isTrue();
        Widgets.onEdt(() -> {}); // what came before it is seen here as well
    }

    @Test
    void whatWasBegunIsFinishedThenTheLastBackupIsMade() throws InterruptedException {
        CountDownLatch free = new CountDownLatch(1);
        Widgets.onEdt(() -> {
            tasks.submit(() -> free.await(1, TimeUnit.MINUTES), done -> order.add("short"));
            tasks.start(
                    told -> free.await(1, TimeUnit.MINUTES),
                    progress -> {},
                    done -> order.add("long"),
                    e -> order.add("failed"),
                    () -> order.add("cancelled"));
            new Leaving(tasks, panel -> {}, this::exit).begin(() -> order.add("last"));
        });
        Widgets.onEdt(() -> assertThat(order).isEmpty());
        free.countDown();
        awaitExit();
        assertThat(order)
                .containsExactlyInAnyOrder("short", "long", "last", "exit")
                .endsWith("exit");
    }

    @Test
    void theSmallWindowComesUpWithAWayToStop() throws InterruptedException {
        CountDownLatch free = new CountDownLatch(1);
        Widgets.onEdt(() -> {
            tasks.start(told -> free.await(1, TimeUnit.MINUTES), progress -> {}, done -> {}, e -> {}, () -> {});
            // The button is pressed as soon as there is one; work that does not look up is not waited for.
            new Leaving(
                            tasks,
                            panel -> Widgets.find(panel, "leaving.now", JButton.class)
                                    .doClick(0),
                            this::exit)
                    .begin(() -> order.add("last"));
        });
        awaitExit();
        assertThat(order).containsExactly("exit");
        free.countDown();
    }

    @Test
    void workThatIsStoppedTakesItsScratchFileAway() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Path scratch = folder.resolve("export.part");
        Leaving[] leaving = new Leaving[1];
        Widgets.onEdt(() -> {
            tasks.start(
                    told -> {
                        Files.createFile(scratch);
                        try {
                            begun.countDown();
                            while (true) {
                                told.progress(0, 0);
                            }
                        } catch (CancellationException e) {
                            Files.delete(scratch);
                            throw e;
                        }
                    },
                    progress -> {},
                    done -> order.add("done"),
                    e -> order.add("failed"),
                    () -> order.add("cancelled"));
            tasks.start(
                    told -> order.add("began"), progress -> {}, done -> {}, e -> {}, () -> order.add("never began"));
            leaving[0] = new Leaving(tasks, panel -> {}, this::exit);
            leaving[0].begin(() -> order.add("last"));
        });
        begun.await();
        Widgets.onEdt(() -> leaving[0].stop());
        awaitExit();
        assertThat(order).containsExactly("cancelled", "never began", "exit");
        assertThat(scratch).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void aRealProgramThatIsStopped(LeavingProgram.Work work) throws Exception {
        Random random = new Random();
        int exits = Campaign.R19.runs() / LeavingProgram.Work.values().length;
        Campaign.R19.tried(work.name(), tally -> {
            for (int run = 0; tally.hasNext(exits); run++) {
                tally.run();
                leaveWhile(work, Files.createDirectory(folder.resolve("home" + run)), random, tally);
            }
        });
    }

    private static void leaveWhile(LeavingProgram.Work work, Path home, Random random, Tally tally) throws IOException {
        try (ChildJvm child = ChildJvm.start(
                List.of("-Djava.awt.headless=true", "-Dapp.home=" + home),
                LeavingProgram.class,
                work.name(),
                String.valueOf(random.nextInt(LATEST_EXIT_MS)))) {
            List<String> told = child.lines();
            tally.tells(
                    () -> assertThat(child.exit()).as(String.join("\n", told)).isZero());
            tally.tells(() -> assertThat(told).contains(LeavingProgram.BEGUN));
        }
        // Between its erasing and its coming back a client is neither: that is how this work goes, not a loss.
        int fewest = LeavingProgram.CLIENTS - (work == LeavingProgram.Work.IMPORT ? 1 : 0);
        tally.keeps(() -> isWhole(home.resolve("data").resolve("hingewise.db"), home, fewest));
        try (Stream<Path> made = Files.list(home)) {
            for (Path file : made.filter(Files::isRegularFile).toList()) {
                tally.whole(() -> isWholeFile(file, home));
            }
        }
    }

    private static void isWholeFile(Path file, Path home) throws Exception {
        String name = file.getFileName().toString();
        if (name.endsWith(".db")) {
            isWhole(file, home, LeavingProgram.CLIENTS);
        } else if (name.endsWith(RecordFile.ENDING)) {
            assertThat(RecordFile.read(file).rows()).isNotEmpty();
        } else {
            assertThat(name).endsWith(".pdf");
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).endsWith("%%EOF\n");
        }
    }

    /** Opens with its clients; opening looks at the whole of it. */
    private static void isWhole(Path file, Path home, int fewest) {
        try (Passphrase passphrase = LeavingProgram.passphrase();
                SqlStore store =
                        SqlStore.open(StoreFile.of(file, home.resolve("tmp")), () -> SampleRecords.NINE, passphrase)) {
            assertThat(store.<Integer>read(records -> records.clients().all().size()))
                    .as(file.toString())
                    .isBetween(fewest, LeavingProgram.CLIENTS);
        }
    }
}
