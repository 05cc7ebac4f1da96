package org.hingewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile;

/** What users run, played by a part of a story at a time, and killed with its window open after each. */
final class Journey {
    private final Path home;

    /** @param home empty, or where the parts before were played */
    Journey(Path home) {
        this.home = home;
    }

    /** Where the program keeps its records. */
    Path file() {
        return home.resolve("data").resolve("hingewise.db");
    }

    /** Where it puts what does not last. */
    Path temp() {
        return home.resolve("tmp");
    }

    /** Plays a part and kills the program with its window open, as SIGKILL or a dead battery does. */
    void partThenKill(String hands, String part) {
        Start.play(List.of(), List.of("-Dapp.home=" + home), JourneyProgram.class, hands, part);
    }

    /** After the main job: everything that was done stands on the client's timeline, newest first. */
    void theTimelineTellsItAll() {
        StoreFile file = new StoreFile(file(), temp(), null, null, StoreFile.IfMissing.REFUSE);
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
