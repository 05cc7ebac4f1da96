package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.hingewise.storage.FileCheck.Found;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.key.Secret;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens and makes data files. Opening looks at what is there before anything is written; a new file is made beside its
 * place and only gets its name when it is complete.
 */
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private Opening() {}

    /**
     * Opens the file, or makes it.
     *
     * @param secret null when none was given; a file without a passphrase needs none
     * @throws StoreProblem when the file cannot be used; it is then as it was
     */
    static Database open(StoreFile file, Migrations migrations, int busyMillis, Clock clock, @Nullable Secret secret) {
        try {
            NativeLibrary.prepare(file.temp());
            Swap.resume(file.path(), migrations.newest(), Checkpoint.NONE);
            Found found = FileCheck.look(file);
            if (found == Found.NOTHING) {
                create(file.path(), migrations);
                found = Found.READ_WRITE;
            }
            boolean readOnly = found == Found.READ_ONLY;
            Database database = openExisting(
                    file.path(),
                    readOnly,
                    migrations,
                    busyMillis,
                    (opening, version) -> opening.key().unlock(secret, version),
                    old -> BeforeMigration.backup(old, file, migrations.newest(), clock));
            boolean done = false;
            try {
                database.countSaves();
                if (!readOnly) {
                    settle(file);
                }
                done = true;
                return database;
            } finally {
                if (!done) {
                    database.close();
                }
            }
        } catch (IOException e) {
            throw Failures.of(e, file.path());
        } catch (SQLException e) {
            throw Failures.of(e, file.path());
        }
    }

    /** What is good to have once a file is open, and no reason to refuse it. */
    private static void settle(StoreFile file) {
        try {
            PrivateFiles.tighten(file.path());
            FileCheck.mark(file);
        } catch (IOException e) {
            LOG.warn(
                    "could not make the data file private or remember it: {}",
                    e.getClass().getSimpleName());
        }
    }

    /**
     * Opens a file for looking: any format this program knows, as it is; without its key when a passphrase guards it.
     *
     * @param lent the key of a guarded file, if that is it; null when there is none
     * @throws StoreProblem when it cannot be used
     */
    static Database look(Path file, int newest, FileKey.@Nullable Lent lent) {
        try {
            Connection connection = Driver.connect(file, true, Pragmas.BUSY_MILLIS);
            Database database = new Database(file, connection, true);
            boolean done = false;
            try {
                database.key().unlockIfOpen(Driver.inspect(connection, file, newest), lent);
                done = true;
                return database;
            } finally {
                if (!done) {
                    database.close();
                }
            }
        } catch (IOException e) {
            throw Failures.of(e, file);
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }

    /**
     * Opens a copy nobody else uses, and brings it to the newest format; without its key when a passphrase guards it.
     *
     * @param lent the key of a guarded file, if that is it; null when there is none
     * @throws StoreProblem when it cannot be used
     */
    static Database copy(Path file, Migrations migrations, FileKey.@Nullable Lent lent) {
        try {
            return openExisting(
                    file,
                    false,
                    migrations,
                    Pragmas.BUSY_MILLIS,
                    (database, version) -> database.key().unlockIfOpen(version, lent),
                    old -> {});
        } catch (IOException e) {
            throw Failures.of(e, file);
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }

    private static Database openExisting(
            Path file,
            boolean readOnly,
            Migrations migrations,
            int busyMillis,
            ObjIntConsumer<Database> unlocking,
            Consumer<Database> beforeMigration)
            throws SQLException, IOException {
        Connection connection = Driver.connect(file, readOnly, busyMillis);
        Database database = new Database(file, connection, readOnly);
        boolean done = false;
        try {
            int version = Driver.inspect(connection, file, migrations.newest());
            if (!readOnly) {
                Driver.seize(connection);
                Pragmas.writing(connection, file);
            }
            unlocking.accept(database, version);
            if (!readOnly) {
                if (version < migrations.newest()) {
                    beforeMigration.accept(database);
                    database.forgetStatements();
                }
                migrations.run(version, connection, file);
            } else if (version < migrations.newest()) {
                throw Failures.of(Code.READ_ONLY, file);
            }
            done = true;
            return database;
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    private static void create(Path file, Migrations migrations) throws IOException, SQLException {
        Path folder = PrivateFiles.folderOf(file);
        PrivateFiles.createFolder(folder);
        if (!PrivateFiles.isWritable(folder)) {
            throw Failures.of(Code.READ_ONLY, file);
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + "-journal"));
        PrivateFiles.createFile(fresh);
        Connection connection = Driver.connect(fresh, false, Pragmas.BUSY_MILLIS);
        try (Database database = new Database(fresh, connection, false)) {
            Pragmas.writing(connection, fresh);
            migrations.run(0, connection, fresh);
            database.begin();
            database.key().make();
            database.commit();
        }
        SavesMark.forget(file);
        PrivateFiles.rename(fresh, file);
    }
}
