package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.history.HistoryEntry;
import org.hingewise.domain.session.LeftOut;
import org.hingewise.exchange.MovementFile;
import org.hingewise.usecase.EraseClient;
import org.hingewise.usecase.Erasures;
import org.hingewise.usecase.KeepDraft;
import org.hingewise.usecase.KeptRow;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Preview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R46: an erased client is gone from the file, its journal and new backups, and no backup brings them back")
class R46Test {
    private static final String NAME = "Kanarienvogel Quast";

    @TempDir
    private Path folder;

    private BackupDesk desk;
    private Client gone;
    private final List<String> traces = new ArrayList<>();
    private Backup older;

    @BeforeEach
    void aClientInEveryTableAndABackupOfThem() {
        desk = new BackupDesk(folder);
        desk.save("Ada");
        gone = desk.store().write(records -> {
            Client client = CoachFile.saveClient(records, NAME);
            records.drafts().keep("soreness/" + client.id(), PersonalText.of(NAME));
            records.leftOut()
                    .save(new LeftOut(records.sessions().of(client.id()).get(0).id(), client.id(), SampleRecords.NINE));
            return client;
        });
        CoachFile.fillTheRest(desk.store(), gone.id());
        for (RowImage image : desk.store().alone(database -> new RowImages(database).of(gone.id()))) {
            if (!image.table().equals("history")) {
                traces.add(image.id());
            }
        }
        assertThat(traces).hasSizeGreaterThan(10).contains(gone.id().toString());
        older = desk.backups().make(BackupReason.ASKED);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nothingIsLeftInTheFileOrBesideItOrInANewBackup() throws IOException {
        EraseClient.Receipt receipt = erase();
        assertThat(receipt.counts().keySet())
                .contains(
                        "client",
                        "back_injury",
                        "clearance",
                        "hinge_assessment",
                        "hinge_item",
                        "session",
                        "assignment",
                        "set_done",
                        "soreness_entry",
                        "board_response",
                        "return_plan",
                        "check_in_request",
                        "usual_left_out",
                        "timeline",
                        "draft",
                        "trash",
                        "history");
        Backup newer = desk.backups().make(BackupReason.ASKED);
        assertThat(desk.backups().holding(gone.id())).containsExactly(older);
        desk.store().close();
        noTraceIn(newer.file());
        try (Stream<Path> files = Files.list(desk.file.path().getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                noTraceIn(file);
            }
        }
        desk.reopen();
        assertThat(desk.names()).containsExactly("Ada");
        assertThat(desk.store().alone(SealCheck::of).isSound()).isTrue();
    }

    @Test
    void whatIsLeftSaysThatSomebodyWasErasedAndNothingElse() {
        EraseClient.Receipt receipt = erase();
        assertThat(receipt.digest()).isEqualTo(Removal.digest(gone.id().toString()));
        List<HistoryEntry> all = desk.store().read(r -> r.history().all(Long.MAX_VALUE, 1000));
        assertThat(all.get(0).action()).isEqualTo(HistoryEntry.Action.ERASED);
        assertThat(all.get(0).reason().value()).isEqualTo("moved away");
        List<HistoryEntry> tombstones = all.stream()
                .filter(line -> line.action() == HistoryEntry.Action.ERASED && line.emptied())
                .toList();
        assertThat(tombstones).hasSizeGreaterThan(10).allSatisfy(line -> {
            assertThat(line.client()).isNull();
            assertThat(line.record()).isEmpty();
            assertThat(line.fields()).isEmpty();
        });
        desk.store().close();
        assertThat(desk.file.ask("SELECT count(*) FROM erased WHERE id = '" + receipt.digest() + "'"))
                .containsExactly("1");
    }

    @Test
    void anOlderBackupDoesNotBringThemBackAndSaysSo() throws IOException {
        erase();
        Preview preview = desk.backups().preview(older.file());
        assertThat(preview.erased()).isEqualTo(1);
        assertThat(preview.change().back().names()).isEmpty();
        desk.backups().restore(older.file(), false);
        desk.reopen();
        assertThat(desk.names()).containsExactly("Ada");
        List<HistoryEntry> last = desk.store().read(r -> r.history().all(Long.MAX_VALUE, 1));
        assertThat(last).extracting(HistoryEntry::action).containsExactly(HistoryEntry.Action.RESTORED);
        List<Erasures.Erased> erased = desk.store().read(r -> r.erasures().all());
        assertThat(erased).extracting(e -> e.reason().value()).contains("moved away");
        desk.store().close();
        noTraceIn(desk.file.path());
        desk.reopen();
    }

    @Test
    void itIsRememberedAcrossOneMoreRestore() {
        erase();
        desk.backups().restore(older.file(), false);
        desk.reopen();
        desk.backups().restore(older.file(), false);
        desk.reopen();
        assertThat(desk.names()).containsExactly("Ada");
    }

    @Test
    void aFileThatCannotBeReadLeavesItToTheNewestBackup() throws IOException {
        erase();
        desk.backups().make(BackupReason.CHANGED);
        desk.store().close();
        Files.writeString(desk.file.path(), "spoilt");
        FileBackups closed = FileBackups.ofClosed(desk.file.storeFile(), () -> SampleRecords.NINE);
        assertThat(closed.preview(older.file()).erased()).isEqualTo(1);
        closed.restore(older.file(), false);
        desk.reopen();
        assertThat(desk.names()).containsExactly("Ada");
    }

    @Test
    void withoutTheNameNothingIsErasedAndAfterwardsUndoKnowsNothingOfThem() {
        UseCases uses = uses();
        uses.archiveClient().handle(gone.id(), false);
        assertThat(uses.undoSteps().next()).isPresent();
        assertThat(uses.eraseClient().handle(gone.id(), "Kanarienvogel", "")).isInstanceOf(Result.Refused.class);
        assertThat(desk.names()).contains(NAME);
        assertThat(uses.eraseClient().handle(gone.id(), " kanarienvogel  quast ", ""))
                .isInstanceOf(Result.Saved.class);
        assertThat(uses.undoSteps().next()).isEmpty();
        assertThat(uses.eraseClient().before(gone.id())).isEmpty();
    }

    @Test
    void aClientInTheTrashCanBeErasedToo() {
        UseCases uses = uses();
        uses.removeClient().handle(gone.id());
        assertThat(uses.eraseClient().before(gone.id()).orElseThrow().name().value())
                .isEqualTo(NAME);
        assertThat(uses.eraseClient().handle(gone.id(), NAME, "")).isInstanceOf(Result.Saved.class);
        assertThat(uses.putBack().all()).noneMatch(r -> r.client().equals(gone.id()));
    }

    @Test
    void aRecordBroughtInAgainAfterwardsStaysAndOlderBackupsStillLoseIt() {
        List<KeptRow> rows =
                uses().exportClient().handle(gone.id()).orElseThrow().rows();
        erase();
        assertThat(uses().importClient().handle(gone.id(), rows)).isInstanceOf(Result.Saved.class);
        Backup with = desk.backups().make(BackupReason.ASKED);
        assertThat(desk.backups().preview(with.file()).erased()).isZero();
        desk.backups().restore(with.file(), false);
        desk.reopen();
        assertThat(desk.names()).contains(NAME);
        assertThat(desk.backups().preview(older.file()).erased()).isEqualTo(1);
    }

    @Test
    void anErasureAfterARecordWasBroughtInAgainCountsLikeTheFirst() {
        List<KeptRow> rows =
                uses().exportClient().handle(gone.id()).orElseThrow().rows();
        erase();
        uses().importClient().handle(gone.id(), rows);
        Backup with = desk.backups().make(BackupReason.ASKED);
        desk.store().close();
        try (SqlStore later = SqlStore.open(desk.file.storeFile(), () -> SampleRecords.NINE.plusMinutes(60))) {
            Result<EraseClient.Receipt> result = uses(later).eraseClient().handle(gone.id(), NAME, "");
            assertThat(((Result.Saved<EraseClient.Receipt>) result).value().digest())
                    .isEqualTo(Removal.digest(gone.id().toString()));
        }
        desk.reopen();
        assertThat(desk.backups().preview(with.file()).erased()).isEqualTo(1);
    }

    @Test
    void aNewFileInThePlaceOfALostOneKnowsFromTheBackupsWhoWasErased() throws IOException {
        erase();
        desk.backups().make(BackupReason.CHANGED);
        desk.store().close();
        Files.delete(desk.file.path());
        Files.delete(desk.file.mark());
        desk.reopen();
        assertThat(desk.names()).isEmpty();
        assertThat(desk.backups().preview(older.file()).erased()).isEqualTo(1);
    }

    @Test
    void whatAFormStillKeepsAfterwardsIsNotKept() {
        uses().keepDraft().keep(KeepDraft.AGREEMENT, gone.id(), NAME);
        assertThat(uses().keepDraft().find(KeepDraft.AGREEMENT, gone.id())).contains(NAME);
        erase();
        uses().keepDraft().keep(KeepDraft.AGREEMENT, gone.id(), NAME);
        assertThat(uses().keepDraft().find(KeepDraft.AGREEMENT, gone.id())).isEmpty();
    }

    private UseCases uses() {
        return uses(desk.store());
    }

    private static UseCases uses(SqlStore store) {
        return UseCases.over(
                store, MovementFile.shipped(), verdict -> "advice", () -> SampleRecords.NINE, change -> {});
    }

    private EraseClient.Receipt erase() {
        Result<EraseClient.Receipt> result = uses().eraseClient().handle(gone.id(), NAME, "moved away");
        return ((Result.Saved<EraseClient.Receipt>) result).value();
    }

    private void noTraceIn(Path file) throws IOException {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(traces)
                .allSatisfy(trace ->
                        assertThat(bytes.contains(trace)).as(file + " " + trace).isFalse());
        assertThat(bytes).doesNotContain(NAME);
        if (bytes.startsWith("SQLite format 3")) {
            try (Database database = Opening.look(file, Migrations.shipped().newest(), null)) {
                assertThat(words(database)).noneMatch(text -> text.contains(NAME));
            } catch (StoreProblem e) {
                throw new AssertionError(file.toString(), e);
            }
        }
    }

    /** Every sealed value of a file, opened. */
    private static List<String> words(Database database) {
        RowImages images = new RowImages(database);
        List<String> words = new ArrayList<>();
        for (Schema.Table table : images.schema().tables()) {
            database.on(Map.of("client", CLIENTS, "history", HISTORY, "draft", DRAFTS, "timeline", TIMELINE)
                            .getOrDefault(table.name(), NONE))
                    .list(row -> words.add(images.find(table.name(), row.clear("id"))
                            .orElseThrow()
                            .json()));
        }
        return words;
    }

    private static final Sql CLIENTS = Sql.of("client", "SELECT id FROM client");
    private static final Sql HISTORY = Sql.of("history", "SELECT id FROM history");
    private static final Sql DRAFTS = Sql.of("draft", "SELECT id FROM draft");
    private static final Sql TIMELINE = Sql.of("timeline", "SELECT id FROM timeline");
    private static final Sql NONE = Sql.of("client", "SELECT id FROM client WHERE false");
}
