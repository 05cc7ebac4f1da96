package org.hingewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.hingewise.ui.kit.Theme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R23: however much is pasted into whatever field, it is cut at once and beside the field it says so")
class R23Test {
    private static final int MB = 1_000_000;

    @Test
    void everyFieldOfEveryScreenTakesOneTenAndFiftyMegabytes() throws Exception {
        FutureTask<HostileWindow> task = new FutureTask<>(() -> {
            new Theme().start(Theme.Choice.LIGHT, false);
            HostileWindow made = new HostileWindow("Maya");
            made.pasteEverywhere(List.of(pasted(1), pasted(10), pasted(50)));
            made.goEverywhere();
            return made;
        });
        EventQueue.invokeLater(task);
        HostileWindow window = task.get();
        assertThat(window.rendered()).isEmpty();
        assertThat(window.pasted())
                .contains(
                        "client.name",
                        "client.birthDate",
                        "episode-form.notes",
                        "clearance.limits",
                        "log-soreness.note",
                        "plan.search",
                        "clients.search");
    }

    /** With characters no file can carry. */
    private static String pasted(int megabytes) {
        return "\u0000\u0007" + "x".repeat(megabytes * MB);
    }
}
