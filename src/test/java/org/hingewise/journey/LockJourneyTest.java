package org.hingewise.journey;

import java.nio.file.Path;
import org.hingewise.gui.GuiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A passphrase is set, locked behind, changed, forgotten and replaced with the printed key. */
@GuiTest
class LockJourneyTest {
    @TempDir
    private Path home;

    @Test
    void withTheMouse() {
        new Journey(home).partThenKill("mouse", "lock");
    }

    @Test
    void withTheKeyboardAlone() {
        new Journey(home).partThenKill("keys", "lock");
    }
}
