package org.hingewise.journey;

import java.io.IOException;
import java.nio.file.Path;
import org.hingewise.gui.GuiTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the key is overwritten when the file is closed is R45Test. */
@GuiTest
@DisplayName(
        "R44: idle, asleep or by key, only the lock card is left, the file is closed, and what was typed comes back")
class R44Test {
    @TempDir
    private Path home;

    @Test
    void whateverIsOpenOrRuns() throws IOException {
        new LockedProgram(home).guarded(true).playAndKill("everything-open");
    }
}
