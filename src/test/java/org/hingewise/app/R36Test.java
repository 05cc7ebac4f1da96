package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hingewise.Main;
import org.hingewise.cli.Exit;
import org.hingewise.storage.ChildJvm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That no class of the program names a socket is in ArchitectureTest; the desktop is in R36WindowTest. */
@DisplayName("R36: commands need no network and never ask for it")
class R36Test {
    @TempDir
    private Path home;

    @Test
    void everythingWorksWhereThereIsNoNetworkAtAll() {
        Optional<List<String>> without = Offline.withoutNetwork();
        assumeTrue(without.isPresent(), Offline.NO_UNSHARE);
        String file = home.resolve("samples.db").toString();
        run(without.get(), "sample", "--file", file);
        run(without.get(), "backup", "--file", file);
        run(without.get(), "check", "--file", file);
        run(without.get(), "restore", "latest", "--yes", "--file", file);
    }

    @Test
    void noSocketOfTheInternetIsConnected() throws IOException {
        Path trace = home.resolve("trace");
        Optional<List<String>> traced = Offline.traced(trace);
        assumeTrue(traced.isPresent(), Offline.NO_STRACE);
        run(traced.get(), "sample", "--file", home.resolve("samples.db").toString());
        assertThat(Offline.connections(trace)).isEmpty();
    }

    @Test
    void aProgramThatDoesConnectIsNoticed() throws IOException {
        Path trace = home.resolve("trace");
        Optional<List<String>> traced = Offline.traced(trace);
        assumeTrue(traced.isPresent(), Offline.NO_STRACE);
        try (ChildJvm child = ChildJvm.start(traced.get(), List.of(), Connecting.class)) {
            assertThat(child.lines()).containsExactly("tried");
            assertThat(child.exit()).isZero();
        }
        assertThat(Offline.connections(trace)).isNotEmpty();
    }

    private void run(List<String> before, String... args) {
        try (ChildJvm program =
                ChildJvm.start(before, List.of("-Dapp.home=" + home, "-Djava.awt.headless=true"), Main.class, args)) {
            List<String> lines = program.lines();
            assertThat(program.exit()).as(String.join("\n", lines)).isEqualTo(Exit.FINE);
        }
    }
}
