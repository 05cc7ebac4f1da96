package org.hingewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.swing.JLabel;
import org.hingewise.gui.Canary;
import org.hingewise.gui.Pictures;
import org.hingewise.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Goes through the whole window while every text in the records is hostile, pressing every button once. */
@DisplayName("R30: hostile texts stay text on every screen, sheet, list, table and tooltip")
class R30Test {
    private final Canary canary = new Canary();

    /** What somebody might type, paste or import. */
    enum Words {
        HTML,
        LONG_WORD,
        ODD_SIGNS
    }

    @AfterEach
    void stop() {
        canary.close();
    }

    private String text(Words words) {
        return switch (words) {
            case HTML -> canary.html("/canary");
            case LONG_WORD -> "W".repeat(150);
            case ODD_SIGNS ->
                "\u202Eכאב גב تحت\u2066 \"'`${x}{0} '' %s \\n \uD83E\uDDD8\u200D\u2640\uFE0F & &amp; \u0001\u0007 <b>";
        };
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsRenderedFetchedPushedOutOrBroken(Words words) throws Exception {
        HostileWindow window = onEdt(() -> {
            new Theme().start(Theme.Choice.LIGHT, false);
            HostileWindow made = new HostileWindow(text(words));
            made.goEverywhere();
            return made;
        });
        assertThat(window.rendered()).as("widgets that render data as HTML").isEmpty();
        assertThat(window.pushedOut())
                .as("widgets that data pushes out of the window")
                .isEmpty();
        assertThat(window.visited()).as("pages and sheets seen").contains(HostileWindow.MUST_SEE);
        // A label that does render HTML proves that the canary would have heard the others.
        onEdt(() -> Pictures.of(new JLabel(canary.html("/control")), 100, 100, 1));
        assertThat(canary.heardControl()).isTrue();
        assertThat(canary.asked()).doesNotContain("/canary");
    }

    private static <T> T onEdt(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        EventQueue.invokeAndWait(task);
        return task.get();
    }
}
