package org.hingewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.hingewise.gui.Widgets;
import org.hingewise.storage.Canaries;
import org.hingewise.ui.kit.ErrorReporter;
import org.hingewise.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DisplayName("R39: no screen and no error it tells of writes a personal word into the log, at any level")
class R39Test {
    private final Logger ours = (Logger) LoggerFactory.getLogger("org.hingewise");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        ours.addAppender(log);
        ours.setLevel(Level.TRACE);
        ours.setAdditive(false);
    }

    @AfterEach
    void rest() {
        ours.detachAppender(log);
        ours.setLevel(null);
        ours.setAdditive(true);
    }

    @Test
    void everythingIsLookedAtAndPressed() {
        Widgets.onEdt(() -> {
            new Theme().start(Theme.Choice.LIGHT, false);
            HostileWindow window = new HostileWindow(Canaries.WORDS);
            window.goEverywhere();
            assertThat(window.visited()).contains(HostileWindow.MUST_SEE);
            new ErrorReporter((title, text, closed) -> closed.run(), () -> {})
                    .report(new IllegalArgumentException(Canaries.WORDS));
        });
        List<String> written =
                log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        assertThat(written).as("it is listened to").isNotEmpty();
        assertThat(written).noneMatch(line -> line.contains(Canaries.WORDS) || line.contains(Canaries.DATE));
    }
}
