package org.hingewise.app;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import javax.swing.Timer;
import org.hingewise.domain.client.Client;
import org.hingewise.exchange.WholeFile;
import org.hingewise.exchange.portable.RecordFile;
import org.hingewise.storage.SqlStore;
import org.hingewise.ui.kit.BackgroundTasks;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.kit.Theme;
import org.hingewise.usecase.ExportClient;
import org.hingewise.usecase.KeptRow;
import org.hingewise.usecase.Keys;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.UseCases;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;

/** A program that does one kind of long work again and again, and is left and stopped in the middle of it. */
final class LeavingProgram {
    static final String BEGUN = "begun";
    static final int CLIENTS = 40;

    /** What is under way. */
    enum Work {
        BACKUP,
        COPY,
        RESEALING,
        PDF,
        RECORD,
        IMPORT
    }

    private LeavingProgram() {}

    /** @param args the work, and after how many milliseconds it is stopped */
    public static void main(String[] args) {
        DataFile file = (DataFile) new CommandWorkspace(AppPaths.standard(), () -> SampleRecords.NINE).open(null, null);
        fill(file.store());
        Work work = Work.valueOf(args[0]);
        BackgroundTasks tasks = new BackgroundTasks(e -> System.out.println("unexpected " + e));
        EventQueue.invokeLater(() -> {
            new Theme().start(Theme.Choice.LIGHT, false);
            tasks.start(
                    told -> {
                        System.out.println(BEGUN);
                        for (int i = 0; true; i++) {
                            told.progress(i, 0);
                            once(file, work, i, told);
                        }
                    },
                    progress -> {},
                    done -> {},
                    e -> System.out.println("failed " + e),
                    () -> System.out.println("cancelled"));
            Leaving leaving = new Leaving(tasks, panel -> {}, () -> System.exit(0));
            leaving.begin(() -> true);
            Timer stop = new Timer(Integer.parseInt(args[1]), e -> leaving.stop());
            stop.setRepeats(false);
            stop.start();
        });
    }

    private static void fill(SqlStore store) {
        store.write(records -> {
            for (int i = 0; i < CLIENTS; i++) {
                records.clients().save(SampleRecords.client("Client " + i));
            }
            return true;
        });
    }

    private static void once(DataFile file, Work work, int count, Tasks.Told told) throws Exception {
        Path home = Path.of(System.getProperty(AppPaths.HOME_PROPERTY));
        switch (work) {
            case BACKUP -> file.backups().make(BackupReason.ASKED);
            case COPY -> file.backups().copyTo(home.resolve("copy" + count + ".db"));
            case RESEALING -> reseal(file.store().keys(), told);
            case PDF ->
                WholeFile.write(home.resolve("page" + count + ".pdf"), out -> new PaperOfKeys()
                        .pdf(Collections.nCopies(RecoveryKey.GROUPS, "ABCDEF"), "coach.db", out));
            case RECORD ->
                RecordFile.write(home.resolve("record" + count + RecordFile.ENDING), record(file.useCases()));
            case IMPORT -> eraseAndBringBack(file.useCases());
        }
    }

    private static ExportClient.Whole record(UseCases uses) {
        return uses.exportClient().handle(first(uses).id()).orElseThrow();
    }

    private static Client first(UseCases uses) {
        return uses.readClients().handle().get(0).client();
    }

    private static void eraseAndBringBack(UseCases uses) {
        Client one = first(uses);
        List<KeptRow> rows = record(uses).rows();
        uses.eraseClient().handle(one.id(), one.name().value(), "");
        uses.importClient().handle(one.id(), rows);
    }

    private static void reseal(Keys keys, Tasks.Told told) {
        try (Passphrase before = passphrase();
                Passphrase after = passphrase();
                RecoveryKey paper = RecoveryKey.random(new SecureRandom())) {
            if (keys.isProtected()) {
                keys.renew(before, after, paper, told::progress);
            } else {
                keys.protect(after, paper, told::progress);
            }
        }
    }

    static Passphrase passphrase() {
        return Passphrase.of("many quiet hinges".toCharArray());
    }
}
