package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.session.Session;
import org.hingewise.usecase.StoreProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final String FIRST =
            """
            CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT) STRICT;
            CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parent (id) ON DELETE CASCADE) STRICT;
            INSERT INTO parent VALUES (1, 'a');
            INSERT INTO child VALUES (1, 1);
            PRAGMA user_version = 1;
            """;
    /** Rebuilds a parent: with foreign keys on, dropping it would silently delete its children. */
    private static final String SECOND =
            """
            CREATE TABLE parent_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, more TEXT) STRICT;
            INSERT INTO parent_new SELECT id, name, '' FROM parent;
            DROP TABLE parent;
            ALTER TABLE parent_new RENAME TO parent;
            PRAGMA user_version = 2;
            """;

    @TempDir
    private Path folder;

    private CoachFile file;

    @BeforeEach
    void place() {
        file = new CoachFile(folder);
        assertThat(file.path().getParent().toFile().mkdirs()).isTrue();
    }

    @Test
    void aNewFileAndAnOldOneEndAlike() throws SQLException {
        run(0, FIRST);
        run(1, FIRST, SECOND);
        String old = file.schema();
        CoachFile fresh = new CoachFile(folder.resolve("fresh"));
        assertThat(fresh.path().getParent().toFile().mkdirs()).isTrue();
        run(fresh, 0, FIRST, SECOND);
        assertThat(fresh.schema()).isEqualTo(old);
        assertThat(file.ask("SELECT count(*) FROM child")).containsExactly("1");
    }

    @Test
    void aFailingScriptLeavesTheFileAsItWasAndKeysOn() throws SQLException {
        run(0, FIRST);
        String before = file.schema();
        assertThatThrownBy(() -> run(1, FIRST, "DROP TABLE child; SELECT nonsense; PRAGMA user_version = 2;"))
                .isInstanceOf(SQLException.class);
        assertThat(file.schema()).isEqualTo(before);
    }

    @Test
    void aScriptThatBreaksAReferenceIsNotCommitted() throws SQLException {
        run(0, FIRST);
        String before = file.schema();
        assertThatThrownBy(() -> run(1, FIRST, "DELETE FROM parent; PRAGMA user_version = 2;"))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("foreign_key_check");
        assertThat(file.schema()).isEqualTo(before);
        assertThat(file.ask("SELECT count(*) FROM parent")).containsExactly("1");
    }

    @Test
    void aScriptThatForgetsItsNumberIsNotCommitted() throws SQLException {
        run(0, FIRST);
        assertThatThrownBy(() -> run(1, FIRST, "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;"))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("user_version");
        assertThat(file.ask("SELECT name FROM sqlite_schema WHERE name = 'more'"))
                .isEmpty();
    }

    @Test
    void theShippedScriptsGiveStrictTablesWithRestrictingKeys() {
        new CoachFile(folder).filled(0);
        assertThat(file.ask("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0"
                        + " AND name NOT LIKE 'sqlite_%'"))
                .isEmpty();
        assertThat(file.ask("SELECT DISTINCT k.on_delete FROM sqlite_schema t, pragma_foreign_key_list(t.name) k"))
                .containsExactly("RESTRICT");
    }

    @Test
    void aFileFromBeforeWhatWasSeenAndFeltWasKeptIsTakenOnWithAllThatIsInIt() throws Exception {
        CoachFile full = new CoachFile(folder.resolve("full")).filled(2);
        String schema = full.schema();
        CoachFile older = OldFormat.of(full, folder.resolve("older"), 1);
        assertThat(older.schema()).isNotEqualTo(schema);
        try (SqlStore store = older.open()) {
            List<Session> sessions = store.read(records -> records.sessions().all());
            assertThat(sessions)
                    .hasSize(2)
                    .flatExtracting(Session::assignments)
                    .hasSize(4)
                    .allSatisfy(a -> assertThat(a.formBroke()).isFalse())
                    .allSatisfy(a -> assertThat(a.legSymptom()).isFalse());
        }
        assertThat(older.schema()).isEqualTo(schema);
    }

    private void run(int from, String... scripts) throws SQLException {
        run(file, from, scripts);
    }

    private static void run(CoachFile file, int from, String... scripts) throws SQLException {
        try (Connection connection = file.outside()) {
            List<String> known = new ArrayList<>(List.of(scripts));
            Migrations.of(known).run(from, connection, file.path());
        }
    }
}
