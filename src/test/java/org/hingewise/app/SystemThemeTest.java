package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemThemeTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, \"'prefer-dark'\", true",
        "Linux, \"'default'\", false",
        "Linux, \"'prefer-light'\", false",
        "Linux, \"'Adwaita-dark'\", true",
        "Windows 11, \"AppsUseLightTheme    REG_DWORD    0x0\", true",
        "Windows 11, \"AppsUseLightTheme    REG_DWORD    0x1\", false",
        "Mac OS X, Dark, true",
        "Mac OS X, The domain/default pair does not exist, false",
    })
    void theSystemsAnswerIsUnderstood(String system, String answer, boolean dark) {
        assertThat(new SystemTheme(system).understand(answer.replace("\"", ""))).contains(dark);
    }

    @Test
    void anAnswerThatSaysNothingIsNone() {
        assertThat(new SystemTheme("Linux").understand("No such schema")).isEqualTo(Optional.empty());
    }
}
