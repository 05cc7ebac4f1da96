package org.hingewise.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without a window, driven over its own debugging socket on this machine. */
final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int WAIT_SECONDS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final Messages messages;
    private int last;

    private Browser(Process process, WebSocket socket, Messages messages) {
        this.process = process;
        this.socket = socket;
        this.messages = messages;
    }

    /** Starts the browser that is installed; empty, with a line that says so, when none is. */
    static Optional<Browser> find(Path profile) throws IOException, InterruptedException {
        Optional<String> program = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
        if (program.isEmpty()) {
            System.out.println("No Chromium is installed: the check-in form is not tried in a browser.");
            return Optional.empty();
        }
        Process process = new ProcessBuilder(
                        program.get(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return Optional.of(connect(process, port(process)));
    }

    /** The port it listens on, which it says itself. */
    private static int port(Process process) throws IOException {
        BufferedReader err =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        String line = err.readLine();
        while (line != null && !line.contains("DevTools listening on ws://")) {
            line = err.readLine();
        }
        if (line == null) {
            throw new IOException("the browser did not start");
        }
        Thread drain = new Thread(() -> err.lines().forEach(said -> {}), "browser-err");
        drain.setDaemon(true);
        drain.start();
        return URI.create(line.substring(line.indexOf("ws://"))).getPort();
    }

    private static Browser connect(Process process, int port) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest pages = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        String page = "";
        while (page.isEmpty()) {
            for (JsonNode target : JSON.readTree(
                    client.send(pages, HttpResponse.BodyHandlers.ofString()).body())) {
                if (target.path("type").asText().equals("page")) {
                    page = target.path("webSocketDebuggerUrl").asText();
                }
            }
        }
        Messages messages = new Messages();
        WebSocket socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(page), messages)
                .join();
        Browser browser = new Browser(process, socket, messages);
        browser.send("Page.enable", JSON.createObjectNode());
        return browser;
    }

    /** Opens a page and waits until it is there. */
    void open(URI page) throws IOException, InterruptedException {
        messages.loaded.clear();
        send("Page.navigate", JSON.createObjectNode().put("url", page.toString()));
        if (messages.loaded.poll(WAIT_SECONDS, TimeUnit.SECONDS) == null) {
            throw new IOException("the page did not load");
        }
    }

    /** What an expression is worth, as text. */
    String ask(String expression) throws IOException, InterruptedException {
        ObjectNode params = JSON.createObjectNode()
                .put(
                        "expression",
                        "String((function () { return eval(" + JSON.writeValueAsString(expression) + "); })())");
        JsonNode answer = send("Runtime.evaluate", params.put("returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value").asText();
    }

    /** Presses the mouse where a widget is, as a thumb would. */
    void click(String selector) throws IOException, InterruptedException {
        String at = ask("(function () { var e = document.querySelector('" + selector + "'); e.scrollIntoView({block:"
                + " 'center'}); var r = e.getBoundingClientRect(); return (r.left + r.width / 2) + ' ' + (r.top +"
                + " r.height / 2); }())");
        String[] place = at.split(" ", -1);
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    JSON.createObjectNode()
                            .put("type", type)
                            .put("x", Double.parseDouble(place[0]))
                            .put("y", Double.parseDouble(place[1]))
                            .put("button", "left")
                            .put("clickCount", 1));
        }
    }

    /** Makes the window as large as a small phone. */
    void phone() throws IOException, InterruptedException {
        send(
                "Emulation.setDeviceMetricsOverride",
                JSON.createObjectNode()
                        .put("width", 360)
                        .put("height", 640)
                        .put("deviceScaleFactor", 2)
                        .put("mobile", true));
    }

    private JsonNode send(String method, ObjectNode params) throws IOException, InterruptedException {
        int id = ++last;
        ObjectNode call = JSON.createObjectNode().put("id", id).put("method", method);
        call.set("params", params);
        socket.sendText(JSON.writeValueAsString(call), true).join();
        JsonNode answer = messages.answers.poll(WAIT_SECONDS, TimeUnit.SECONDS);
        while (answer != null && answer.path("id").asInt() != id) {
            answer = messages.answers.poll(WAIT_SECONDS, TimeUnit.SECONDS);
        }
        if (answer == null || answer.has("error")) {
            throw new IOException(method + ": " + answer);
        }
        return answer.path("result");
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Puts the pieces of messages together, and answers apart from events. */
    private static final class Messages implements WebSocket.Listener {
        final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
        final BlockingQueue<String> loaded = new LinkedBlockingQueue<>();
        private final StringBuilder pieces = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
            pieces.append(data);
            if (whole) {
                take(pieces.toString());
                pieces.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(String message) {
            try {
                JsonNode node = JSON.readTree(message);
                if (node.has("id")) {
                    answers.add(node);
                } else if (node.path("method").asText().equals("Page.loadEventFired")) {
                    loaded.add(message);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
