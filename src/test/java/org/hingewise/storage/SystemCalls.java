package org.hingewise.storage;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a program asked of the system about the files in one folder, in order, as {@code strace} wrote it down. */
final class SystemCalls {
    private static final String CALLS =
            "openat,write,pwrite64,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,renameat2";

    private static final Pattern LINE = Pattern.compile("(\\d+) +(.*)");
    private static final Pattern RESUMED = Pattern.compile("<\\.\\.\\. \\w+ resumed>(.*)");
    private static final String UNFINISHED = " <unfinished ...>";
    private static final Pattern CALL = Pattern.compile("(\\w+)\\((.*)\\) += (-?\\d+).*");

    /** A descriptor with its path, a text, or something else up to the next comma. */
    private static final Pattern ARGUMENT = Pattern.compile(" *(?:\\d+<([^>]*)>|\"([^\"]*)\"|([^,]+))");

    private SystemCalls() {}

    /** Whether programs can be watched here. */
    static boolean canBeWatched() {
        return SystemCommand.works("strace", "-f", "-o", "/dev/null", "true");
    }

    /** The command that runs another and writes down what it asks, every byte of it. */
    static List<String> watching(Path trace) {
        return List.of("strace", "-f", "-y", "-xx", "-s", "1000000", "-e", "trace=" + CALLS, "-o", trace.toString());
    }

    /** @param folder only what concerns files in here is read, and what was printed */
    static List<Call> read(Path trace, Path folder) throws IOException {
        List<Call> calls = new ArrayList<>();
        Map<String, String> begun = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(trace, StandardCharsets.US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher parts = LINE.matcher(line);
                if (!parts.matches()) {
                    continue;
                }
                String text = parts.group(2);
                Matcher resumed = RESUMED.matcher(text);
                if (text.endsWith(UNFINISHED)) {
                    begun.put(parts.group(1), text.substring(0, text.length() - UNFINISHED.length()));
                    continue;
                } else if (resumed.matches()) {
                    text = begun.remove(parts.group(1)) + resumed.group(1);
                }
                Call call = call(text, folder.toString() + "/");
                if (call != null) {
                    calls.add(call);
                }
            }
        }
        return calls;
    }

    private static @Nullable Call call(String text, String folder) {
        Matcher call = CALL.matcher(text);
        if (!call.matches() || call.group(3).startsWith("-")) {
            return null;
        }
        String name = call.group(1);
        List<String> args = arguments(call.group(2));
        if (name.equals("write") && call.group(2).startsWith("1<")) {
            return new Call(Kind.TOLD, "", "", 0, bytes(args.get(1)));
        }
        List<String> paths = args.stream()
                .map(SystemCalls::text)
                .filter(p -> p.startsWith(folder))
                .toList();
        if (paths.isEmpty()) {
            return null;
        }
        String path = paths.get(0);
        return switch (name) {
            case "openat" -> text.contains("O_CREAT") ? new Call(Kind.MADE, path, "", 0, new byte[0]) : null;
            case "pwrite64" -> new Call(Kind.WRITTEN, path, "", Long.parseLong(args.get(3)), bytes(args.get(1)));
            case "write" -> new Call(Kind.APPENDED, path, "", 0, bytes(args.get(1)));
            case "fsync", "fdatasync" -> new Call(Kind.FORCED, path, "", 0, new byte[0]);
            case "ftruncate" -> new Call(Kind.CUT, path, "", Long.parseLong(args.get(1)), new byte[0]);
            case "unlink", "unlinkat" -> new Call(Kind.REMOVED, path, "", 0, new byte[0]);
            default -> new Call(Kind.RENAMED, path, paths.get(paths.size() - 1), 0, new byte[0]);
        };
    }

    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(text);
        while (argument.find()) {
            arguments.add(Stream.of(1, 2, 3)
                    .map(argument::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(""));
        }
        return arguments;
    }

    private static String text(String hex) {
        return new String(bytes(hex), StandardCharsets.UTF_8);
    }

    /** What is written as {@code \x41\x42}; anything else means itself. */
    private static byte[] bytes(String hex) {
        if (!hex.startsWith("\\x")) {
            return hex.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(hex.length() / 4);
        for (int i = 2; i + 1 < hex.length(); i += 4) {
            bytes.write(Character.digit(hex.charAt(i), 16) << 4 | Character.digit(hex.charAt(i + 1), 16));
        }
        return bytes.toByteArray();
    }

    /** What was asked. */
    enum Kind {
        MADE,
        WRITTEN,
        APPENDED,
        CUT,
        FORCED,
        REMOVED,
        RENAMED,
        /** Printed, for whoever listens. */
        TOLD
    }

    /**
     * One call that was answered well.
     *
     * @param path what it was about
     * @param to its new name
     * @param at where in the file, or its new length
     */
    record Call(Kind kind, String path, String to, long at, byte[] bytes) {}
}
