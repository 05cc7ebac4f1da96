package org.hingewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.hingewise.gui.GuiTest;
import org.hingewise.storage.ChildJvm;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job on what users run: from an empty start to a judged soreness curve, a hold and its lifting, a kill and a
 * restart.
 */
@GuiTest
class JourneyTest {
    @TempDir
    private Path home;

    @Test
    void theWholeStoryWithTheMouse() {
        partThenKill("mouse", "first");
        partThenKill("mouse", "again");
        theTimelineTellsItAll();
    }

    @Test
    void theWholeStoryWithTheKeyboardAlone() {
        partThenKill("keys", "first");
        partThenKill("keys", "again");
        theTimelineTellsItAll();
    }

    /** The morning with the mouse, and after the kill the rest of the day with the keyboard alone. */
    @Test
    void aFullDayFromTheBoardToTheChart() {
        DayFile.make(home.resolve("data").resolve("hingewise.db"), home.resolve("tmp"));
        partThenKill("mouse", "morning");
        partThenKill("keys", "afternoon");
    }

    @Test
    void aPassphraseIsSetChangedForgottenAndReplacedWithTheMouse() {
        partThenKill("mouse", "lock");
    }

    /** Plays a part and kills the program with its window open, as SIGKILL or a dead battery does. */
    private void partThenKill(String hands, String part) {
        try (ChildJvm program =
                ChildJvm.startWithWindows(List.of("-Dapp.home=" + home), JourneyProgram.class, hands, part)) {
            List<String> told = new ArrayList<>();
            String line = program.line();
            while (!line.isEmpty() && !line.equals(JourneyProgram.OVER) && !line.equals(JourneyProgram.FAILED)) {
                told.add(line);
                line = program.line();
            }
            assertThat(line).as(String.join("\n", told)).isEqualTo(JourneyProgram.OVER);
        }
    }

    private void theTimelineTellsItAll() {
        StoreFile file = new StoreFile(
                home.resolve("data").resolve("hingewise.db"),
                home.resolve("tmp"),
                null,
                null,
                StoreFile.IfMissing.REFUSE);
        try (SqlStore store = SqlStore.open(file, () -> Story.NEXT_DAY)) {
            List<TimelineEvent> events =
                    store.read(r -> r.timeline().of(r.clients().all().get(0).id()));
            assertThat(events)
                    .extracting(TimelineEvent::kind)
                    .containsExactly(
                            Kind.CLEARANCE_RECORDED,
                            Kind.SORENESS_LOGGED,
                            Kind.SORENESS_LOGGED,
                            Kind.SORENESS_LOGGED,
                            Kind.SESSION_ENDED,
                            Kind.SESSION_PLANNED,
                            Kind.HINGE_ASSESSED,
                            Kind.HINGE_ASSESSED,
                            Kind.INJURY_RECORDED,
                            Kind.CLIENT_ADDED);
        }
    }
}
