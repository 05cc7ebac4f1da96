package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hingewise.storage.StoreFile;
import org.hingewise.storage.StoreFile.IfMissing;
import org.junit.jupiter.api.Test;

class AppPathsTest {
    private static final Path HOME = Path.of("/home/coach/stick");

    private final AppPaths paths = AppPaths.under(HOME);

    @Test
    void everythingLiesUnderTheGivenFolder() {
        assertThat(paths.dataFile()).isEqualTo(HOME.resolve("data/hingewise.db"));
        assertThat(paths.lockFile()).isEqualTo(HOME.resolve("data/hingewise.db.lock"));
        assertThat(paths.config()).isEqualTo(HOME.resolve("config"));
        assertThat(paths.log()).startsWithRaw(HOME);
        assertThat(paths.storeFile(IfMissing.CREATE).temp()).startsWithRaw(HOME);
    }

    @Test
    void theUsualFileIsMissedWhenItIsGone() {
        StoreFile file = paths.storeFile(IfMissing.CREATE);
        assertThat(file.path()).isEqualTo(paths.dataFile());
        assertThat(file.mark()).isNotNull().startsWithRaw(paths.config());
    }

    @Test
    void anotherFileHasItsOwnLockAndTempFolderAndIsNotMissed() {
        AppPaths other = paths.withDataFile(Path.of("../sample.db"));
        assertThat(other.dataFile()).isAbsolute().hasFileName("sample.db");
        assertThat(other.lockFile()).isEqualTo(other.dataFile().resolveSibling("sample.db.lock"));
        assertThat(other.log()).isEqualTo(paths.log());
        assertThat(other.storeFile(IfMissing.REFUSE).mark()).isNull();
        assertThat(other.storeFile(IfMissing.REFUSE).ifMissing()).isEqualTo(IfMissing.REFUSE);
        assertThat(other.storeFile(IfMissing.CREATE).temp())
                .isNotEqualTo(paths.storeFile(IfMissing.CREATE).temp());
    }

    @Test
    void withoutTheOverrideThePlacesAreThoseOfThePlatform() {
        assertThat(AppPaths.standard().dataFile()).isAbsolute().hasFileName("hingewise.db");
        assertThat(AppPaths.standard().log()).isAbsolute();
    }
}
