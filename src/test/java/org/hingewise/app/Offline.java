package org.hingewise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs programs without a network, or under the eyes of the system's tracer; where the system lets us. */
public final class Offline {
    static final String NO_UNSHARE = "No network to take away: 'unshare -n' does not work here"
            + " (Debian: util-linux, as root or with user namespaces).";
    static final String NO_STRACE = "No tracer: install strace (Debian: apt-get install strace) and allow tracing.";

    private static final List<List<String>> WITHOUT =
            List.of(List.of("unshare", "-n", "--"), List.of("unshare", "-Urn", "--"));

    private static final String INTERNET = "AF_INET";

    private Offline() {}

    /** A command that runs another one where there is no network, not even a loopback that is up. */
    static Optional<List<String>> withoutNetwork() {
        return WITHOUT.stream().filter(Offline::works).findFirst();
    }

    /** A command that runs another one and writes down whom it connects to. */
    static Optional<List<String>> traced(Path to) {
        List<String> strace = List.of("strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o");
        List<String> fast = new ArrayList<>(strace);
        fast.add(1, "--seccomp-bpf"); // without it every other call is slow; older ones do not know it
        return Stream.of(fast, strace)
                .map(command -> with(command, to.toString()))
                .filter(Offline::works)
                .findFirst();
    }

    private static List<String> with(List<String> command, String last) {
        List<String> all = new ArrayList<>(command);
        all.add(last);
        return all;
    }

    private static boolean works(List<String> before) {
        try {
            Process probe = new ProcessBuilder(with(before, "true")).start();
            return probe.waitFor(20, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Lines about the internet; a window's screen is reached without it. */
    static List<String> connections(Path trace) throws IOException {
        try (Stream<String> lines = Files.lines(trace)) {
            return lines.filter(line -> line.contains(INTERNET)).toList();
        }
    }
}
