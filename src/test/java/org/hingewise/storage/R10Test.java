package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hingewise.usecase.StoreProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R10: a file of a newer version is refused politely and not modified")
class R10Test {
    @TempDir
    private Path folder;

    @Test
    void isRefusedWithBothVersionsNamed() {
        CoachFile file = new CoachFile(folder).filled(3);
        file.outside("PRAGMA user_version = 999");
        Map<String, String> before = file.digests();
        assertThatThrownBy(file::open)
                .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(StoreProblem.Code.NEWER);
                    assertThat(problem.problem().values())
                            .containsEntry("version", "999")
                            .containsEntry(
                                    "known", String.valueOf(Migrations.shipped().newest()));
                });
        assertThat(file.digests()).isEqualTo(before);
    }

    @Test
    void theNextVersionIsAlreadyNewer() {
        CoachFile file = new CoachFile(folder).filled(1);
        int next = Migrations.shipped().newest() + 1;
        file.outside("PRAGMA user_version = " + next);
        assertThatThrownBy(file::open)
                .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                .extracting(StoreProblem::code)
                .isEqualTo(StoreProblem.Code.NEWER);
    }
}
