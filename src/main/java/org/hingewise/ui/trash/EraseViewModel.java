package org.hingewise.ui.trash;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.Client;
import org.hingewise.text.HistoryTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.backups.BackupWays;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.EraseClient;
import org.hingewise.usecase.EraseClient.Receipt;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Retention;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What would go with a client, which backups still hold them, and erasing it all. */
final class EraseViewModel {
    /**
     * What the coach is told before.
     *
     * @param what a line a kind of record
     * @param backups a line or two about the backups
     */
    record Facts(EraseClient.Before before, List<String> what, List<String> backups) {
        Facts {
            what = List.copyOf(what);
            backups = List.copyOf(backups);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(EraseViewModel.class);

    private final UseCases useCases;
    private final Tasks tasks;
    private final BackupWays ways;
    private final Id<Client> client;

    EraseViewModel(UseCases useCases, Tasks tasks, BackupWays ways, Id<Client> client) {
        this.useCases = useCases;
        this.tasks = tasks;
        this.ways = ways;
        this.client = client;
    }

    /** Counts, and asks every backup; tells nothing when there is no such client. */
    void read(Consumer<Optional<Facts>> told) {
        tasks.submit(this::facts, told);
    }

    private Optional<Facts> facts() {
        return useCases.eraseClient()
                .before(client)
                .map(before -> new Facts(before, HistoryTexts.counted(before.counts()), backups()));
    }

    private List<String> backups() {
        List<String> lines = new ArrayList<>();
        List<Backup> holding = ways.isKept() ? ways.backups().holding(client) : List.of();
        if (holding.isEmpty()) {
            lines.add(Texts.get("erase.backups.none"));
        } else {
            lines.add(Texts.get("erase.backups.some", holding.size()));
            LocalDate last = lastLeaves(holding);
            lines.add(
                    last == null
                            ? Texts.get("erase.backups.open")
                            : Texts.get("erase.backups.until", Times.date(last)));
        }
        lines.add(Texts.get("erase.backups.elsewhere"));
        return lines;
    }

    /** When the last of them goes by itself; null when that cannot be told. */
    private @Nullable LocalDate lastLeaves(List<Backup> holding) {
        Moment now = useCases.clock().now();
        List<Backup> all = new ArrayList<>(ways.backups().list());
        Collections.reverse(all);
        LocalDate last = now.date();
        for (Backup backup : holding) {
            Optional<LocalDate> leaves = Retention.leaves(backup, all, now);
            if (leaves.isEmpty()) {
                return null;
            }
            last = leaves.get().isAfter(last) ? leaves.get() : last;
        }
        return last;
    }

    /**
     * Erases, and makes a backup that no longer holds the client. When that fails the client is erased all the same, and the
     * next backup is made as always.
     *
     * @param wrong told what is wrong; nothing was erased then
     */
    void erase(String typed, String reason, Consumer<Receipt> done, Consumer<List<Problem>> wrong) {
        tasks.submit(
                () -> {
                    Result<Receipt> result = useCases.eraseClient().handle(client, typed, reason);
                    if (result instanceof Result.Saved<Receipt> && ways.isKept()) {
                        backUp();
                    }
                    return result;
                },
                result -> {
                    if (result instanceof Result.Saved<Receipt> saved) {
                        done.accept(saved.value());
                    } else if (result instanceof Result.Refused<Receipt> refused) {
                        wrong.accept(refused.problems());
                    }
                });
    }

    private void backUp() {
        try {
            ways.backups().makeIfChanged(BackupReason.CHANGED);
        } catch (StoreProblem e) {
            LOG.warn("no backup after a client was erased: {}", e.code());
        }
    }

    /** The receipt as a page of text. */
    static String receipt(Receipt receipt, Facts facts) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.get("erase.receipt.title"));
        lines.add("");
        lines.add(Texts.get(
                "erase.receipt.when",
                Texts.get("time.dayAndClock", Times.date(receipt.time().date()), Times.clock(receipt.time()))));
        lines.add(Texts.get("erase.receipt.number", receipt.digest()));
        lines.add("");
        lines.add(Texts.get("erase.receipt.what"));
        HistoryTexts.counted(receipt.counts()).forEach(line -> lines.add("  " + line));
        lines.add("");
        lines.add(Texts.get("erase.receipt.backups"));
        facts.backups().forEach(line -> lines.add("  " + line));
        lines.add("");
        lines.add(Texts.get("erase.receipt.note"));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }
}
