package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.MemoryFolder;
import org.hingewise.usecase.StoreProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("faults")
@DisplayName("R10: a file of a newer version is refused politely and not modified")
class R10Test {
    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @ParameterizedTest(name = "{0} further")
    @ValueSource(ints = {1, 900})
    void isRefusedWithBothVersionsNamedAndStaysAsItIs(int further) throws Exception {
        Campaign.R10.tried(further + " further", tally -> {
            CoachFile file = new CoachFile(folder).filled(3);
            int known = Migrations.shipped().newest();
            file.outside("PRAGMA user_version = " + (known + further));
            Map<String, String> before = file.digests();
            tally.run();
            tally.tells(() -> assertThatThrownBy(file::open)
                    .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(StoreProblem.Code.NEWER);
                        assertThat(problem.problem().values())
                                .containsEntry("version", String.valueOf(known + further))
                                .containsEntry("known", String.valueOf(known));
                    }));
            tally.keeps(() -> assertThat(file.digests()).isEqualTo(before));
        });
    }
}
