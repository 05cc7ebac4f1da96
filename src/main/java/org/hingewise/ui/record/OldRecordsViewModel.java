package org.hingewise.ui.record;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntSupplier;
import org.hingewise.domain.Id;
import org.hingewise.domain.board.OldRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.UseCases;

/** Records nobody has written in for years, and what the coach does about each. */
final class OldRecordsViewModel {
    private final UseCases useCases;
    private final Tasks tasks;
    private final IntSupplier years;
    private List<OldRecord> rows = List.of();
    private Runnable onChange = () -> {};

    OldRecordsViewModel(UseCases useCases, Tasks tasks, IntSupplier years) {
        this.useCases = useCases;
        this.tasks = tasks;
        this.years = years;
    }

    /** Oldest first. */
    List<OldRecord> rows() {
        return rows;
    }

    int years() {
        return years.getAsInt();
    }

    LocalDate today() {
        return useCases.clock().now().date();
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    void read() {
        tasks.newest(this, () -> useCases.readOldRecords().handle(years.getAsInt()), read -> {
            rows = read;
            onChange.run();
        });
    }

    /** Keeps a record for another year. */
    void keep(Id<Client> client) {
        tasks.submit(() -> useCases.respond().keepRecord(client), done -> read());
    }

    void archive(Id<Client> client) {
        tasks.submit(() -> useCases.archiveClient().handle(client, true), done -> read());
    }
}
