package org.hingewise.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.NOP_FallbackServiceProvider;

/** Another Java program on the same class path, which can be listened to and killed. */
public final class ChildJvm implements AutoCloseable {
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        // A test that fails before it kills its child must not leave it to the machine.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(ChildJvm::end)));
    }

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        RUNNING.add(process);
        process.onExit().thenRun(() -> RUNNING.remove(process));
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** @param options of the Java machine and system properties */
    public static ChildJvm start(List<String> options, Class<?> main, String... args) {
        return start(List.of(), options, main, args);
    }

    /** One whose windows are on the screen this program has: the virtual one, or one in memory of its own. */
    public static ChildJvm startWithWindows(List<String> options, Class<?> main, String... args) {
        return startWithWindows(List.of(), options, main, args);
    }

    /** @param before a command that is told to run Java */
    public static ChildJvm startWithWindows(List<String> before, List<String> options, Class<?> main, String... args) {
        List<String> all = new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(ChildJvm::isAboutScreens)
                .toList());
        all.addAll(options);
        return start(before, all, System.getenv("DISPLAY"), main, args);
    }

    /** One whose windows are on another X display. */
    public static ChildJvm startOn(String display, List<String> options, Class<?> main, String... args) {
        return start(List.of(), options, display, main, args);
    }

    private static boolean isAboutScreens(String argument) {
        return Stream.of("--add-", "-Dui.", "-Dcacio.", "-Djava.awt.", "-Duser.", "-Dfile.", "-XX:+EnableDynamicAgent")
                .anyMatch(argument::startsWith);
    }

    /** One that only stores: without a log, with little memory, and with the engine's library unpacked once for all. */
    public static ChildJvm startStoring(Class<?> main, String... args) {
        return startStoring(List.of(), main, args);
    }

    /** @param before a command that is told to run Java, for example one that watches it */
    public static ChildJvm startStoring(List<String> before, Class<?> main, String... args) {
        List<String> options = new ArrayList<>(ChildClasses.library());
        options.addAll(List.of(
                "-Xmx96m",
                "-XX:-UseContainerSupport", // which asks the system again and again
                "-Djava.awt.headless=true",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dslf4j.provider=" + NOP_FallbackServiceProvider.class.getName()));
        return start(before, options, main, args);
    }

    /** @param before a command that is told to run Java, for example a shell that sets a limit */
    public static ChildJvm start(List<String> before, List<String> options, Class<?> main, String... args) {
        return start(before, options, null, main, args);
    }

    private static ChildJvm start(
            List<String> before, List<String> options, @Nullable String display, Class<?> main, String... args) {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-cp", ChildClasses.path()));
        command.addAll(ChildClasses.OPTIONS);
        command.addAll(ChildClasses.archive());
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        if (display != null) {
            builder.environment().put("DISPLAY", display);
        }
        try {
            return new ChildJvm(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A program that is watched would go on when only its watcher ends. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly(); // unlike the process itself, it leaves what was printed to be read
    }

    /** The next line, or the last words without a line end; empty when there are no more. */
    public String line() {
        try {
            String line = output.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            return ""; // the stream broke with its process
        }
    }

    /** The next line; empty when there is none, or none in time. */
    public String lineWithin(Duration time) {
        CompletableFuture<String> line = CompletableFuture.supplyAsync(this::line);
        try {
            return line.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** Every line that is left, once the program has ended. */
    public List<String> lines() {
        return Stream.generate(this::line).takeWhile(line -> !line.isEmpty()).toList();
    }

    /** Kills it as a power switch would, after so many milliseconds. */
    public void killAfter(long millis) {
        try {
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            end(process);
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its exit code, when it ends by itself. */
    public int exit() {
        try {
            process.getOutputStream().close();
            return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException | InterruptedException e) {
            return -1;
        }
    }

    @Override
    public void close() {
        killAfter(0);
    }
}
