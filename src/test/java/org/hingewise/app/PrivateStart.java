package org.hingewise.app;

import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile.IfMissing;
import org.hingewise.usecase.SampleRecords;
import org.slf4j.LoggerFactory;

/** Starts as the program does, and tells the mode of everything it made while it is writing. */
final class PrivateStart {
    private PrivateStart() {}

    public static void main(String[] args) throws IOException {
        AppPaths paths = AppPaths.standard();
        LoggerContext log = (LoggerContext) LoggerFactory.getILoggerFactory();
        log.reset(); // tests log to the console
        LogSetup.write(log, paths.log());
        try (SingleInstance lock = SingleInstance.acquire(paths.lockFile()).orElseThrow();
                SqlStore store = SqlStore.open(paths.storeFile(IfMissing.CREATE), () -> SampleRecords.NINE)) {
            LoggerFactory.getLogger(PrivateStart.class).warn("holding {}\nERROR not a line of its own", lock != null);
            store.write(records -> {
                records.clients().save(Client.named("Ana", MassUnit.KG, SampleRecords.NINE));
                return tell(Path.of(System.getProperty(AppPaths.HOME_PROPERTY)));
            });
        }
    }

    private static int tell(Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            int count = 0;
            for (Path file : files.filter(f -> !f.equals(home)).sorted().toList()) {
                System.out.println(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)) + " "
                        + home.relativize(file) + (Files.isDirectory(file) ? "/" : ""));
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
