package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hingewise.domain.MassUnit;
import org.hingewise.storage.SmallDisk;
import org.hingewise.storage.SystemCommand;
import org.hingewise.text.ProblemTexts;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R4: what may not be written is opened for reading, whether the file, the folder or the disk says so")
class R4Test {
    @TempDir
    private Path folder;

    private Path home() {
        return folder.resolve("home");
    }

    private DataFile open() {
        AppPaths paths = AppPaths.under(folder.resolve("own"))
                .withDataFile(home().resolve("coach.db"))
                .withoutBackups();
        return (DataFile) new CommandWorkspace(paths, () -> SampleRecords.NINE).open(null, null);
    }

    @Test
    void aFileItsOwnerMayNotWrite() throws IOException {
        Files.createDirectory(home());
        fill();
        assertThat(home().resolve("coach.db").toFile().setWritable(false, false))
                .isTrue();
        isOnlyRead();
    }

    @Test
    void aFolderItsOwnerMayNotWrite() throws IOException {
        Files.createDirectory(home());
        fill();
        assertThat(home().toFile().setWritable(false, false)).isTrue();
        try {
            isOnlyRead();
        } finally {
            assertThat(home().toFile().setWritable(true, true)).isTrue();
        }
    }

    @Test
    void aDiskThatIsMountedForReading() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(home(), "size=4m,mode=0700")) {
            fill();
            assertThat(SystemCommand.works(
                            "mount", "-o", "remount,ro", disk.root().toString()))
                    .isTrue();
            isOnlyRead();
        }
    }

    private void fill() {
        try (DataFile file = open()) {
            file.useCases().saveClient().handle(SaveClient.Request.named("Ada", MassUnit.KG));
        }
    }

    private void isOnlyRead() {
        try (DataFile file = open()) {
            assertThat(file.readOnly()).isTrue();
            assertThat(file.useCases().readClients().handle()).hasSize(1);
            StoreProblem problem = catchThrowableOfType(
                    StoreProblem.class,
                    () -> file.useCases().saveClient().handle(SaveClient.Request.named("Ben", MassUnit.KG)));
            assertThat(problem.code()).isEqualTo(Code.READ_ONLY);
            assertThat(ProblemTexts.sentence(problem))
                    .contains("cannot be written to", "safe", "nothing new was saved");
            file.useCases().keepDraft().keep("client", "new", "typed");
            assertThat(file.useCases().keepDraft().find("client", "new")).isEmpty();
            assertThat(file.useCases().readClients().handle()).hasSize(1);
        }
    }
}
