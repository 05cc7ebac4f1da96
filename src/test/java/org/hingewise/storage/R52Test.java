package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.hingewise.usecase.SampleRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each setting of a connection is read back when it is made; which they are, and that they hold, is in DatabaseTest. */
@DisplayName("R52: the engine is the one that was tested, or nothing is opened")
class R52Test {
    @TempDir
    private Path folder;

    @Test
    void theShippedEngineIsNewEnoughAndSafeForThreads() {
        CoachFile file = new CoachFile(folder);
        try (Database database = Opening.open(
                file.storeFile(), Migrations.shipped(), CoachFile.BUSY_MILLIS, () -> SampleRecords.NINE, null)) {
            Optional<String> version =
                    database.on(Sql.of("", "SELECT sqlite_version() AS v")).first(row -> row.clear("v"));
            assertThat(Driver.numeric(version.orElseThrow())).isGreaterThanOrEqualTo(3_054_001);
        }
    }

    @ParameterizedTest
    @CsvSource({"3.51.2, 3051002", "3.51.3, 3051003", "3.54.1, 3054001", "4.0.0, 4000000", "3.51, 0", "x, 0", "'', 0"})
    void versionsAreComparedByNumber(String version, int number) {
        assertThat(Driver.numeric(version)).isEqualTo(number);
    }
}
