package org.hingewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Theme;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;

/** Goes through the whole window over a file that takes nothing, pressing every button once and saving every sheet. */
final class RefusedWalk {
    private static final List<String> SAVED =
            List.of("did.client_changed", "did.soreness_logged", "did.movement_changed", "did.session_ended");

    private RefusedWalk() {}

    /** Walks, and holds the window to what is promised whatever the reason is. */
    static HostileWindow over(Code refusing) throws InterruptedException, ExecutionException {
        FutureTask<HostileWindow> task = new FutureTask<>(() -> {
            new Theme().start(Theme.Choice.LIGHT, false);
            HostileWindow made = new HostileWindow("Maya", refusing);
            made.goEverywhere();
            return made;
        });
        EventQueue.invokeLater(task);
        HostileWindow window = task.get();
        assertThat(window.changes()).as("saves that were told").isZero();
        assertThat(window.told())
                .doesNotContainAnyElementsOf(SAVED.stream().map(Texts::get).toList());
        assertThat(window.lost()).as("forms that lost what was typed").isEmpty();
        assertThat(window.reported())
                .as("what is told as a sentence about the file, not as a fault of the program")
                .allMatch(e -> e instanceof StoreProblem problem && problem.code() == refusing);
        assertThat(window.refusedIn())
                .as("forms that tried to save")
                .contains("sheet.log-soreness", "sheet.movement-form", "sheet.agreement", "sheet.finish-session");
        return window;
    }
}
