package org.hingewise.journey;

import java.nio.file.Path;
import org.hingewise.gui.GuiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full day: the morning with the mouse, and after the kill the rest with the keyboard alone. */
@GuiTest
class DayJourneyTest {
    @TempDir
    private Path home;

    @Test
    void fromTheBoardToTheChart() {
        Journey journey = new Journey(home);
        DayFile.make(journey.file(), journey.temp());
        journey.partThenKill("mouse", "morning");
        journey.partThenKill("keys", "afternoon");
    }
}
