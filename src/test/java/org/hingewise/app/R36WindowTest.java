package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hingewise.gui.GuiTest;
import org.hingewise.journey.Start;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@GuiTest
@DisplayName("R36: the desktop starts without a network and never asks for it")
class R36WindowTest {
    @TempDir
    private Path home;

    @Test
    void itStartsWhereThereIsNoNetworkAtAll() {
        Optional<List<String>> without = Offline.withoutNetwork();
        assumeTrue(without.isPresent(), Offline.NO_UNSHARE);
        Start.desktop(without.get(), home);
    }

    @Test
    void noSocketOfTheInternetIsConnected() throws IOException {
        Path trace = home.resolve("trace");
        Optional<List<String>> traced = Offline.traced(trace);
        assumeTrue(traced.isPresent(), Offline.NO_STRACE);
        Start.desktop(traced.get(), home);
        assertThat(Offline.connections(trace)).isEmpty();
    }
}
