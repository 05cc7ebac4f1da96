package org.hingewise.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.gui.GalleryScreens.Screen;
import org.hingewise.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R30: <html> in data is text everywhere, and fetches nothing")
class R30Test {
    private final Canary canary = new Canary();

    @AfterEach
    void stop() {
        canary.close();
    }

    @Test
    void noScreenAsksForAPictureNamedInData() throws Exception {
        List<String> rendered = onEdt(() -> {
            List<String> found = new ArrayList<>();
            for (Screen screen : GalleryPainter.found()) {
                Theme theme = new Theme();
                theme.start(Theme.Choice.LIGHT, false);
                Sample sample = new Sample(theme);
                makeHostile(sample);
                JComponent built = screen.build().apply(sample);
                Pictures.of(built, screen.width(), screen.height(), 1);
                RenderedHtml.in(screen.name(), built, found);
            }
            return found;
        });
        assertThat(rendered).as("widgets that render data as HTML").isEmpty();
        // A label that does render HTML proves that the canary would have heard the others.
        onEdt(() -> Pictures.of(new JLabel(canary.html("/control")), 100, 100, 1));
        assertThat(canary.heardControl()).isTrue();
        assertThat(canary.asked()).doesNotContain("/canary");
    }

    private void makeHostile(Sample sample) {
        PersonalText hostile = PersonalText.of(canary.html("/canary"));
        sample.store.write(records -> {
            for (Client c : records.clients().all()) {
                records.clients()
                        .save(new Client(
                                c.id(),
                                hostile,
                                c.birthDate(),
                                c.sex(),
                                hostile,
                                hostile,
                                hostile,
                                hostile,
                                c.unit(),
                                c.language(),
                                c.bodyMass(),
                                c.consent(),
                                c.readiness(),
                                c.history(),
                                c.historyAsked(),
                                hostile,
                                c.archived(),
                                c.since()));
            }
            for (Client c : records.clients().all()) {
                for (TimelineEvent.Kind kind : TimelineEvent.Kind.values()) {
                    records.timeline()
                            .append(new TimelineEvent(
                                    0,
                                    c.id(),
                                    sample.now,
                                    kind,
                                    "",
                                    Map.of("by", hostile, "name", hostile, "movement", hostile, "reason", hostile)));
                }
            }
            return records;
        });
    }

    private static <T> T onEdt(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        EventQueue.invokeAndWait(task);
        return task.get();
    }
}
