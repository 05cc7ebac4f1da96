package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.MemoryFolder;
import org.hingewise.faults.Tally;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

@Tag("faults")
@DisplayName("R50: a file that somebody tampered with ends nothing, hangs nothing and is told for what it is")
class R50Test {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @Test
    void everyTamperedFileIsSoundOrTold() throws Exception {
        CoachFile sound = new CoachFile(folder.resolve("sound")).filled(3);
        Campaign.R50.tried(tally -> {
            Map<String, Integer> answers = new TreeMap<>();
            int crashes = 0;
            int next = 0;
            while (next < Campaign.R50.runs() && tally.hasNext(Campaign.R50.runs())) {
                int before = next;
                next = openFrom(next, sound, tally, answers);
                if (next < Campaign.R50.runs() && tally.hasNext(Campaign.R50.runs())) {
                    int ended = next++; // the program ended, or was ended, with this one
                    crashes++;
                    tally.run();
                    tally.whole(() -> assertThat(ended)
                            .as("ended or hung: %s", TamperedOpener.how(ended))
                            .isNegative());
                }
                assertThat(next).isGreaterThan(before);
            }
            tally.note(crashes + " ends or hangs of the program; " + answers);
        });
    }

    /** @return the first that was not answered */
    private int openFrom(int first, CoachFile sound, Tally tally, Map<String, Integer> answers) throws Exception {
        int next = first;
        try (ChildJvm child = ChildJvm.startStoring(
                TamperedOpener.class,
                sound.folder().toString(),
                Files.createTempDirectory(folder, "work").toString(),
                Integer.toString(first),
                Integer.toString(Campaign.R50.runs() - first))) {
            for (String line = child.line(); !line.isEmpty(); line = child.lineWithin(LONGEST)) {
                if (!line.startsWith(next + " ")) {
                    continue; // of a Java machine that ends
                }
                next++;
                tally.run();
                String answer = line.split(" ", 3)[2];
                answers.merge(answer.split(" ", 2)[0], 1, Integer::sum);
                String said = line;
                tally.tells(() -> assertThat(said)
                        .doesNotContain(" " + TamperedOpener.WRONG)
                        .satisfies(s -> assertThat(s.contains(Tampering.HOSTILE.name()) && answer.equals("sound"))
                                .as(s)
                                .isFalse()));
            }
        }
        return next;
    }

    @Test
    void whatAnalysingAFileAddsIsNoHarm() {
        CoachFile file = new CoachFile(folder).filled(2);
        file.outside("ANALYZE");
        file.open().close();
    }

    @Test
    void aConnectionLoadsNothingTrustsNothingAndHasItsLimits() throws SQLException {
        CoachFile file = new CoachFile(folder).filled(0);
        try (Connection connection = Driver.connect(file.path(), false, CoachFile.BUSY_MILLIS);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("SELECT load_extension('evil')"))
                    .hasMessageContaining("not authorized");
            statement.execute("CREATE TEMP VIEW v AS SELECT length(hex(zeroblob(" + Driver.LONGEST_VALUE + ")))");
            assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM v")).hasMessageContaining("TOOBIG");
            assertThat(statement.executeQuery("PRAGMA trusted_schema").getInt(1))
                    .isZero();
            SQLiteConnection limited = connection.unwrap(SQLiteConnection.class);
            assertThat(limited.getDatabase().limit(SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH.getId(), -1))
                    .isEqualTo(Driver.LONGEST_SQL);
        }
    }
}
