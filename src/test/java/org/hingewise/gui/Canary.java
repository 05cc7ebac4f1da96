package org.hingewise.gui;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server on this machine that notices when a text with its picture in it was rendered as HTML. */
public final class Canary implements AutoCloseable {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch control = new CountDownLatch(1);
    private final HttpServer server;

    /** Listens from now on. */
    public Canary() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            if (exchange.getRequestURI().getPath().equals("/control")) {
                control.countDown();
            }
        });
        server.start();
    }

    /** A text that fetches a picture from here when it is rendered. */
    public String html(String path) {
        return "<html><img src='http://127.0.0.1:" + server.getAddress().getPort() + path + "'>";
    }

    /** Waits until the picture was asked for that proves it hears. */
    public boolean heardControl() {
        try {
            return control.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What was asked for. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
