package org.hingewise.app;

import ch.qos.logback.classic.LoggerContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hingewise.cli.Terminal;
import org.hingewise.domain.MassUnit;
import org.hingewise.storage.Canaries;
import org.hingewise.storage.StoreFile.IfMissing;
import org.hingewise.ui.kit.ErrorReporter;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.key.Passphrase;
import org.slf4j.LoggerFactory;

/**
 * The program without a window, with the same words in everything about a person: commands with good and bad lines, use
 * cases, every kind of record, drafts, backups, and errors with the words in their messages. Goes on until it is killed.
 */
final class CanaryProgram {
    static final String SAVED = "saved";

    private CanaryProgram() {}

    /** @param args a file with the passphrase; none for a file that stays open */
    public static void main(String[] args) throws IOException {
        System.out.println(ProcessHandle.current().pid());
        AppPaths paths = AppPaths.standard();
        LoggerContext log = (LoggerContext) LoggerFactory.getILoggerFactory();
        log.reset(); // tests log to the console
        LogSetup.write(log, paths.log());
        commands(args);
        SingleInstance lock = SingleInstance.acquire(paths.lockFile()).orElseThrow();
        try (Passphrase words = Passphrase.of(Canaries.PASSPHRASE.toCharArray());
                DataFile file =
                        DataFile.open(paths, IfMissing.CREATE, words, lock, DataFile.CLOCK, Events.NONE, false)) {
            for (int i = 0; i < Integer.MAX_VALUE; i++) {
                save(file);
                if (i % 4 == 1) {
                    file.backups().make(BackupReason.ASKED);
                }
                System.out.println(SAVED);
            }
        }
    }

    private static void save(DataFile file) {
        file.useCases().saveClient().handle(SaveClient.Request.named(Canaries.WORDS, MassUnit.KG));
        file.store().write(records -> {
            Canaries.save(records, Canaries.WORDS);
            return records;
        });
        // A file may be named after somebody; the client in it is told by its id.
        StoreProblem problem = new StoreProblem(StoreProblem.Code.DAMAGED, Map.of("file", Canaries.WORDS), null);
        ErrorReporter errors = new ErrorReporter((title, text, closed) -> closed.run(), () -> {});
        errors.report(problem);
        errors.report(new IllegalStateException(Canaries.WORDS, new IOException("\r\n" + Canaries.WORDS)));
        LoggerFactory.getLogger(CanaryProgram.class)
                .warn("not done", new IllegalStateException(Canaries.WORDS, problem));
    }

    private static void commands(String... passphrase) {
        String client = "{\"name\":\"" + Canaries.WORDS + "\",\"notes\":\"" + Canaries.WORDS + "\"}\n";
        String bad = "{\"name\":7}\n" + Canaries.WORDS + "\n{\"client\":\"" + Canaries.WORDS + "\",\"nrs\":99}\n";
        run(client + bad, "add-client", passphrase);
        run(bad, "log", passphrase);
    }

    private static void run(String input, String command, String... passphrase) {
        String[] args = passphrase.length == 0
                ? new String[] {command}
                : new String[] {command, "--passphrase-file", passphrase[0]};
        Bootstrap.run(
                args,
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream()),
                DataFile.CLOCK);
    }
}
