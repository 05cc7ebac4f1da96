package org.hingewise.ui.trash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.exchange.MovementFile;
import org.hingewise.exchange.SampleClients;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile;
import org.hingewise.text.VerdictTexts;
import org.hingewise.ui.backups.FakeBackups;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.ui.kit.FakeDialogs;
import org.hingewise.ui.kit.FakeWorkbench;
import org.hingewise.usecase.Actor;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.Store;
import org.hingewise.usecase.UseCases;

/** The sample clients in a real file, some of their records in the trash. */
public final class TrashDesk implements AutoCloseable {
    public final FakeBackups ways = new FakeBackups().filled();
    public final FakeDialogs dialogs = new FakeDialogs();
    public final UseCases uses;
    public final FakeWorkbench bench;
    private final Path folder;
    private final SqlStore file;
    private final Store store;
    private Moment now = SampleRecords.NINE;

    public TrashDesk() {
        try {
            folder = Files.createTempDirectory("hingewise-trash");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file = elsewhere(() -> SqlStore.open(StoreFile.of(folder.resolve("coach.db"), folder.resolve("tmp")), () -> now)
                .by(new Actor(PersonalText.of("mara"), false)));
        store = new Elsewhere();
        uses = UseCases.over(store, MovementFile.shipped(), VerdictTexts::advice, () -> now, Events.NONE);
        new SampleClients(store, MovementFile.shipped(), VerdictTexts::advice).fill(now);
        bench = new FakeWorkbench(uses, new DirectTasks(), dialogs);
    }

    /** The client of the samples whose name begins so. */
    public Client client(String name) {
        return store.read(r -> r.clients().all().stream()
                .filter(c -> c.name().value().startsWith(name))
                .findFirst()
                .orElseThrow());
    }

    /** Some things removed, one after the other. */
    public TrashDesk filled() {
        Client maya = client("Maya");
        uses.saveClient().handle(request(maya, "Wants to lift her own suitcase", "Sits all day"));
        uses.endSession()
                .remove(store.read(r -> r.sessions().of(maya.id()).get(0).id()));
        now = now.plusMinutes(30);
        uses.logSoreness()
                .remove(store.read(r -> r.soreness().of(maya.id()).get(0).id()));
        now = now.plusMinutes(60 * 26);
        uses.recordInjury().remove(store.read(r -> r.injuries().all().get(0).id()));
        now = now.plusMinutes(5);
        uses.removeClient().handle(client("Tom").id());
        uses.emptyTrash().handle(() -> {});
        now = now.plusMinutes(60 * 24 * 4);
        uses.emptyTrash().handle(() -> {});
        return this;
    }

    private static SaveClient.Request request(Client c, String goals, String notes) {
        SaveClient.Request r = SaveClient.Request.of(c);
        return new SaveClient.Request(
                r.id(),
                r.name(),
                r.birthDate(),
                r.sex(),
                r.contact(),
                r.emergencyContact(),
                r.doctor(),
                goals,
                r.unit(),
                r.language(),
                71.5,
                r.consentGiven(),
                r.consentWithdrawn(),
                r.readiness(),
                r.readinessDate(),
                r.history(),
                r.historyAsked(),
                notes);
    }

    TrashPanel panel() {
        TrashPanel panel = new TrashPanel(bench, ways);
        panel.show();
        return panel;
    }

    List<String> names() {
        return store.read(
                r -> r.clients().all().stream().map(c -> c.name().value()).toList());
    }

    @Override
    public void close() {
        elsewhere(() -> {
            file.close();
            return file;
        });
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Off the event thread, which a real file refuses. */
    private static <R> R elsewhere(Supplier<R> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private final class Elsewhere implements Store {
        @Override
        public <R> R read(Function<Records, R> work) {
            return elsewhere(() -> file.read(work));
        }

        @Override
        public <R> R write(Function<Records, R> work) {
            return elsewhere(() -> file.write(work));
        }
    }
}
