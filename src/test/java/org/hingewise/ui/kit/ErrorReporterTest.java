package org.hingewise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hingewise.gui.Widgets;
import org.hingewise.usecase.StoreProblem;
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

    @Test
    void theCodeIsOfWhatItBeganWithAndTheFileSpeaksForItselfHoweverDeepItLies() {
        List<String> told = new ArrayList<>();
        ErrorReporter reporter = reporter(told);
        StoreProblem full = new StoreProblem(StoreProblem.Code.DISK_FULL, Map.of("file", "coach.db"), null);
        Widgets.onEdt(() -> {
            reporter.report(new IllegalStateException(error("Maya")));
            reporter.report(new IllegalStateException(new RuntimeException(full)));
        });
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).contains(ErrorReporter.code(error("Ben"))).doesNotContain("Maya");
        assertThat(told.get(1)).contains("the disk is full");
    }

    @Test
    void whatComesAgainAndAgainIsToldOnceUntilItIsClosed() {
        List<String> told = new ArrayList<>();
        List<Runnable> closing = new ArrayList<>();
        ErrorReporter reporter = new ErrorReporter(
                (title, text, closed) -> {
                    told.add(text);
                    closing.add(closed);
                },
                () -> {});
        Widgets.onEdt(() -> {
            for (int i = 0; i < 5; i++) {
                reporter.report(error("tick"));
            }
            reporter.report(new UnsupportedOperationException());
            closing.get(0).run();
            reporter.report(error("tick"));
        });
        assertThat(told).hasSize(3);
    }

    @Test
    void withoutMemoryNothingIsShown() {
        List<String> told = new ArrayList<>();
        boolean[] ended = {false};
        ErrorReporter reporter = new ErrorReporter((title, text, closed) -> told.add(text), () -> ended[0] = true);
        reporter.report(new IllegalStateException(new OutOfMemoryError()));
        assertThat(ended[0]).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    void anErrorThatCannotBeShownIsNoError() {
        int[] tries = {0};
        ErrorReporter reporter = new ErrorReporter(
                (title, text, closed) -> {
                    tries[0]++;
                    throw new IllegalStateException("no window");
                },
                () -> {});
        Widgets.onEdt(() -> {
            reporter.report(error("a"));
            reporter.report(error("a"));
        });
        assertThat(tries[0]).isEqualTo(2);
    }

    private static ErrorReporter reporter(List<String> told) {
        return new ErrorReporter((title, text, closed) -> told.add(text), () -> {});
    }

    private static Exception error(String message) {
        return new IllegalStateException(message);
    }
}
