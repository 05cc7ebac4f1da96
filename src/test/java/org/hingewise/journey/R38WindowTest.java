package org.hingewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.hingewise.gui.GuiTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@GuiTest
@DisplayName("R38, R39: forms, drafts, pages and a kill leave no personal word in any file or in the window's title")
class R38WindowTest {
    @TempDir
    private Path home;

    @Test
    void withAPassphrase() throws IOException {
        LockedProgram program = new LockedProgram(home).guarded(true);
        program.playAndKill("canary-guarded");
        assertThat(program.found()).isEmpty();
    }

    @Test
    void withoutOne() throws IOException {
        LockedProgram program = new LockedProgram(home).guarded(false);
        program.playAndKill("canary");
        assertThat(program.found()).isEmpty();
    }
}
