package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.exchange.MovementFile;
import org.hingewise.usecase.ArchiveClient;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.Store;
import org.hingewise.usecase.Trash;
import org.hingewise.usecase.Undo;
import org.hingewise.usecase.UseCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R49: what was removed comes back as it was, by Undo at once and from the trash for thirty days")
class R49Test {
    /** How a row is kept, not what it tells: how often it was saved, and its place. */
    private static final Set<String> OF_THE_ROW = Set.of("version", Schema.ORDER);

    @TempDir
    private Path folder;

    private SqlStore store;
    private UseCases uses;
    private Client ana;
    private Moment now = SampleRecords.NINE.plusMinutes(60 * 24 * 3);

    @BeforeEach
    void oneClientWithEverything() {
        CoachFile file = new CoachFile(folder);
        store = SqlStore.open(file.storeFile(), () -> now);
        ana = store.write(records -> CoachFile.saveClient(records, "Ana"));
        uses = UseCases.over(store, MovementFile.shipped(), verdict -> "advice", () -> now, change -> {});
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aClientASessionAnEntryAnEpisodeAndAClearanceAreEqualAfterUndo() {
        undone(u -> u.removeClient().handle(ana.id()));
        undone(u -> u.endSession().remove(only(r -> r.sessions().of(ana.id())).id()));
        undone(u -> u.logSoreness().remove(only(r -> r.soreness().of(ana.id())).id()));
        undone(u -> u.recordClearance()
                .remove(only(r -> r.clearances().of(ana.id())).id()));
        undone(u -> u.recordInjury().remove(only(r -> r.injuries().of(ana.id())).id()));
    }

    @Test
    void aPlanIsEqualAfterUndoToo() {
        store.write(records -> {
            records.sessions()
                    .save(new Session(
                            Id.random(),
                            ana.id(),
                            now.plusMinutes(60),
                            null,
                            null,
                            Familiarity.FAMILIAR,
                            null,
                            true,
                            List.of(SampleRecords.assignment("deadbug", "Ana")),
                            PersonalText.of("plan")));
            return ana;
        });
        undone(u -> u.endSession()
                .remove(store.read(r -> r.sessions().of(ana.id()).get(1).id())));
    }

    @Test
    void fiftyStepsGoBackOneAfterTheOther() {
        List<String> before = everything();
        ArchiveClient archive = uses.archiveClient();
        boolean archived = ana.archived();
        for (int step = 0; step < Undo.STEPS; step++) {
            archived = !archived;
            archive.handle(ana.id(), archived);
        }
        int taken = 0;
        while (uses.undo().isPresent()) {
            taken++;
        }
        assertThat(taken).isGreaterThanOrEqualTo(50);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void fromTheTrashTheyComeBackEqualAndPuttingBackCanBeUndone() {
        List<String> before = everything();
        uses.removeClient().handle(ana.id());
        assertThat(uses.readClients().handle()).isEmpty();
        Trash.Removed removed = uses.putBack().all().get(0);
        assertThat(removed.kind()).isEqualTo(Trash.Kind.CLIENT);
        assertThat(removed.name()).isEqualTo(ana.name());
        assertThat(removed.daysLeft()).isEqualTo(Trash.DAYS);
        assertThat(uses.putBack().handle(removed.kind(), removed.id())).isInstanceOf(Result.Saved.class);
        assertThat(everything()).isEqualTo(before);
        uses.undo();
        assertThat(uses.putBack().all()).hasSize(1);
        assertThat(uses.putBack().handle(Trash.Kind.SESSION, Id.random())).isInstanceOf(Result.Refused.class);
    }

    @Test
    void afterThirtyCountedDaysTheyGoForGoodAndTheBackupComesFirst() {
        uses.removeClient().handle(ana.id());
        opened(0);
        opened(6);
        opened(7);
        opened(7);
        opened(7);
        assertThat(uses.putBack().all()).extracting(Trash.Removed::daysLeft).containsExactly(3);
        boolean[] backedUp = {false};
        now = now.plusMinutes(60 * 24 * 3);
        Trash.Due gone = uses.emptyTrash().handle(() -> backedUp[0] = true);
        assertThat(gone.clients()).containsExactly(ana.id());
        assertThat(backedUp[0]).isTrue();
        assertThat(uses.putBack().all()).isEmpty();
        assertThat(everything()).isEmpty();
        assertThat(store.alone(SealCheck::of).isSound()).isTrue();
    }

    @Test
    void aBackupThatFailsKeepsEverything() {
        uses.removeClient().handle(ana.id());
        opened(0);
        for (int week = 0; week < 4; week++) {
            opened(7);
        }
        now = now.plusMinutes(60 * 24 * 7);
        assertThatThrownBy(() -> uses.emptyTrash().handle(() -> {
                    throw new IllegalStateException("no room");
                }))
                .hasMessage("no room");
        assertThat(uses.putBack().all()).hasSize(1);
    }

    @Test
    @DisplayName("R21: a clock that jumps ahead, or back, takes nothing away at once")
    void aWrongClockTakesNothingAwayAtOnce() {
        uses.removeClient().handle(ana.id());
        opened(0);
        opened(365L * 70);
        assertThat(uses.putBack().all()).extracting(Trash.Removed::daysLeft).containsExactly(Trash.DAYS - 7);
        opened(-365L * 70);
        opened(0);
        opened(1);
        assertThat(uses.putBack().all()).extracting(Trash.Removed::daysLeft).containsExactly(Trash.DAYS - 8);
    }

    @Test
    void whatSomethingStillPointsToStays() {
        Id<?> session = only(r -> r.sessions().of(ana.id())).id();
        uses.endSession().remove(new Id<>(session.value()));
        opened(0);
        for (int week = 0; week < 6; week++) {
            opened(7);
        }
        assertThat(uses.putBack().all()).extracting(Trash.Removed::daysLeft).containsExactly(0);
        uses.logSoreness().remove(only(r -> r.soreness().of(ana.id())).id());
        assertThat(uses.putBack().all()).hasSize(2);
    }

    @Test
    void putBackAndRemovedAgainItHasAllItsDaysAgain() {
        uses.removeClient().handle(ana.id());
        opened(0);
        opened(7);
        now = now.plusMinutes(1);
        uses.undo();
        uses.removeClient().handle(ana.id());
        opened(3);
        assertThat(uses.putBack().all()).extracting(Trash.Removed::daysLeft).containsExactly(Trash.DAYS);
    }

    @Test
    void aNewClientThatWasUndoneIsOnlyInTheTrash() {
        uses.saveClient().handle(SaveClient.Request.named("Ben", MassUnit.KG));
        uses.undo();
        assertThat(uses.readClients().handle()).hasSize(1);
        assertThat(uses.putBack().all()).extracting(r -> r.name().value()).containsExactly("Ben");
    }

    private void opened(long daysLater) {
        now = now.plusMinutes(60 * 24 * daysLater);
        uses.emptyTrash().handle(() -> {});
    }

    private void undone(Function<UseCases, Result<?>> removal) {
        List<String> before = everything();
        assertThat(removal.apply(uses)).isInstanceOf(Result.Saved.class);
        assertThat(everything()).isNotEqualTo(before);
        assertThat(uses.undo()).isPresent();
        assertThat(everything()).isEqualTo(before);
    }

    /** Every record of the client in every table, but for what only ever grows. */
    private List<String> everything() {
        return store.alone(database -> new RowImages(database)
                .of(ana.id()).stream()
                        .filter(image -> !Set.of("timeline", "history", "trash").contains(image.table()))
                        .map(image -> {
                            forget(image.row());
                            return image.table() + image.json();
                        })
                        .toList());
    }

    private static void forget(JsonNode node) {
        if (node.isObject()) {
            ((ObjectNode) node).remove(OF_THE_ROW);
        }
        node.forEach(R49Test::forget);
    }

    private <T> T only(Function<Store.Records, List<T>> kept) {
        List<T> all = store.read(kept);
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
