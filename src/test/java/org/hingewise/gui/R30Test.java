package org.hingewise.gui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JToolTip;
import javax.swing.plaf.basic.BasicHTML;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.gui.GalleryScreens.Screen;
import org.hingewise.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R30: <html> in data is text everywhere, and fetches nothing")
class R30Test {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch control = new CountDownLatch(1);
    private HttpServer canary;

    @BeforeEach
    void listen() throws Exception {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            if (exchange.getRequestURI().getPath().equals("/control")) {
                control.countDown();
            }
        });
        canary.start();
    }

    @AfterEach
    void stop() {
        canary.stop(0);
    }

    private String html(String path) {
        return "<html><img src='http://127.0.0.1:" + canary.getAddress().getPort() + path + "'>";
    }

    @Test
    void noScreenAsksForAPictureNamedInData() throws Exception {
        List<String> rendered = onEdt(() -> {
            List<String> found = new ArrayList<>();
            for (Screen screen : GalleryTest.found()) {
                Theme theme = new Theme();
                theme.start(Theme.Choice.LIGHT, false);
                Sample sample = new Sample(theme);
                makeHostile(sample);
                JComponent built = screen.build().apply(sample);
                Pictures.of(built, screen.width(), screen.height(), 1);
                look(screen.name(), built, found);
            }
            return found;
        });
        assertThat(rendered).as("widgets that render data as HTML").isEmpty();
        // A label that does render HTML proves that the canary would have heard the others.
        onEdt(() -> Pictures.of(new JLabel(html("/control")), 100, 100, 1));
        assertThat(control.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(asked).doesNotContain("/canary");
    }

    private void makeHostile(Sample sample) {
        PersonalText hostile = PersonalText.of(html("/canary"));
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

    private static void look(String screen, Component at, List<String> found) {
        if (at instanceof JComponent widget) {
            if (widget.getClientProperty(BasicHTML.propertyKey) != null) {
                found.add(screen + ": " + widget.getClass().getSimpleName() + " " + widget.getName());
            }
            String words = widget.getToolTipText();
            if (words != null) {
                JToolTip tip = widget.createToolTip();
                tip.setTipText(words);
                if (tip.getClientProperty(BasicHTML.propertyKey) != null) {
                    found.add(screen + ": tooltip of " + widget.getName());
                }
            }
        }
        if (at instanceof Container container) {
            for (Component child : container.getComponents()) {
                look(screen, child, found);
            }
        }
    }

    private static <T> T onEdt(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        EventQueue.invokeAndWait(task);
        return task.get();
    }
}
