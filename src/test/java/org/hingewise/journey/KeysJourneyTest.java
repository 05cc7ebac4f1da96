package org.hingewise.journey;

import java.nio.file.Path;
import org.hingewise.gui.GuiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job on what users run: from an empty start to a judged soreness curve, a hold and its lifting, a kill and a
 * restart; with the keyboard alone.
 */
@GuiTest
class KeysJourneyTest {
    @TempDir
    private Path home;

    @Test
    void theWholeStory() {
        Journey journey = new Journey(home);
        journey.partThenKill("keys", "first");
        journey.partThenKill("keys", "again");
        journey.theTimelineTellsItAll();
    }
}
