package org.hingewise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorReporterTest {
    @Test
    void theLogNeverHoldsWhatAMessageSays() {
        Exception error = new IllegalStateException("Maya Okafor, 7/10", new RuntimeException("born 1992"));
        assertThat(ErrorReporter.trace(error))
                .contains("IllegalStateException", "RuntimeException", "ErrorReporterTest")
                .doesNotContain("Maya", "1992");
    }

    @Test
    void theSameErrorHasTheSameCode() {
        assertThat(ErrorReporter.code(error("a")))
                .isEqualTo(ErrorReporter.code(error("b")))
                .matches("HW-[0-9A-F]{4}");
    }

    private static Exception error(String message) {
        return new IllegalStateException(message);
    }
}
