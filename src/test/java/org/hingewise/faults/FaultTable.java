package org.hingewise.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The table of a full run. Every part of a promise leaves its counts in a file of its own, from whichever process it ran
 * in; {@code begin} makes room for them, {@code end} adds them up, prints them, and ends with 1 when a promise did not hold.
 */
public final class FaultTable {
    static final String FOLDER = "target/faults";

    /** A full run stops trying after this long; what it did not get to does not hold. */
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private static final String BEGAN = "began";
    private static final String COUNTS = ".counts";

    private FaultTable() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(FOLDER);
        if (args[0].equals("begin")) {
            begin(folder);
        } else {
            List<Campaign> broken = end(folder);
            System.out.println(Files.readString(Path.of(FOLDER + ".txt"), StandardCharsets.UTF_8));
            System.out.println(broken.isEmpty() ? "Every row holds." : "These do not hold: " + broken);
            System.exit(broken.isEmpty() ? 0 : 1);
        }
    }

    static void begin(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path old : counts(folder)) {
            Files.delete(old);
        }
        Files.writeString(folder.resolve(BEGAN), Instant.now().toString());
    }

    static boolean isTimeUp() {
        Path began = Path.of(FOLDER, BEGAN);
        try {
            return Campaign.isTold()
                    && Files.exists(began)
                    && Instant.parse(Files.readString(began)).plus(LONGEST).isBefore(Instant.now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException when a part of that name was counted already */
    static void put(Path folder, String part, Row row) throws IOException {
        Files.createDirectories(folder);
        String name = row.campaign() + "-" + part.replaceAll("[^A-Za-z0-9]+", "-") + COUNTS;
        Files.writeString(folder.resolve(name), row.line(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }

    /** @return what does not hold */
    static List<Campaign> end(Path folder) throws IOException {
        Map<Campaign, Row> rows = new EnumMap<>(Campaign.class);
        for (Path file : counts(folder)) {
            Row row = Row.read(Files.readString(file, StandardCharsets.UTF_8));
            rows.merge(row.campaign(), row, Row::plus);
        }
        Duration took = Duration.between(Instant.parse(Files.readString(folder.resolve(BEGAN))), Instant.now());
        Files.writeString(
                folder.resolveSibling(folder.getFileName() + ".txt"), table(rows, took, false), StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolveSibling(folder.getFileName() + ".md"), table(rows, took, true), StandardCharsets.UTF_8);
        return Stream.of(Campaign.values())
                .filter(c -> !rows.containsKey(c) || !rows.get(c).holds())
                .toList();
    }

    private static List<Path> counts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(COUNTS)).sorted().toList();
        }
    }

    private static String table(Map<Campaign, Row> rows, Duration took, boolean markdown) {
        String form = markdown ? "| %-4s| %-70s| %s | %s | %s | %s |%n" : "%-4s%-73s%8s%6s%9s%15s%n";
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, form, "", "Promise", "Runs", "Lost", "Corrupt", "Wrong message"));
        if (markdown) {
            table.append("|---|---|--:|--:|--:|--:|\n");
        }
        List<String> notes = new ArrayList<>();
        for (Campaign campaign : Campaign.values()) {
            Row row = rows.get(campaign);
            String runs = row == null || row.isNotRun() ? "not run" : String.format(Locale.ROOT, "%,d", row.runs());
            table.append(String.format(
                    Locale.ROOT,
                    form,
                    campaign,
                    campaign.promise(),
                    runs,
                    number(row, row == null ? 0 : row.lost()),
                    number(row, row == null ? 0 : row.corrupt()),
                    number(row, row == null ? 0 : row.wrong())));
            if (row == null) {
                notes.add(campaign + ": nothing was counted");
            } else {
                row.notes().forEach(note -> notes.add(campaign + ": " + note));
                if (!row.isNotRun() && (!row.whole() || row.runs() < campaign.wanted())) {
                    notes.add(campaign + ": cut short, " + campaign.wanted() + " were wanted");
                }
            }
        }
        table.append('\n');
        notes.forEach(note -> table.append("- ").append(note).append('\n'));
        return table.append(String.format(
                        Locale.ROOT,
                        "%n%s, in %d minutes on %d cores, %s, JDK %d.%n",
                        LocalDate.now(ZoneOffset.UTC),
                        Math.max(1, took.toMinutes()),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        Runtime.version().feature()))
                .toString();
    }

    private static String number(Row row, int number) {
        return row == null || row.isNotRun() ? "–" : Integer.toString(number);
    }

    /** What was counted for a promise or a part of it. */
    record Row(Campaign campaign, int runs, int lost, int corrupt, int wrong, boolean whole, List<String> notes) {
        private static final String BETWEEN = "\t";
        private static final int NOTES_FROM = 6;

        Row plus(Row other) {
            return new Row(
                    campaign,
                    runs + other.runs,
                    lost + other.lost,
                    corrupt + other.corrupt,
                    wrong + other.wrong,
                    whole && other.whole,
                    Stream.concat(notes.stream(), other.notes.stream()).toList());
        }

        /** For a reason, which is among the notes. */
        boolean isNotRun() {
            return runs == 0 && whole;
        }

        boolean holds() {
            return isNotRun() || (lost + corrupt + wrong == 0 && whole && runs >= campaign.wanted());
        }

        String line() {
            return String.join(
                    BETWEEN,
                    Stream.concat(
                                    Stream.of(campaign, runs, lost, corrupt, wrong, whole)
                                            .map(String::valueOf),
                                    notes.stream().map(n -> n.replace(BETWEEN, " ")))
                            .toList());
        }

        static Row read(String line) {
            List<String> parts = List.of(line.split(BETWEEN, -1));
            return new Row(
                    Campaign.valueOf(parts.get(0)),
                    Integer.parseInt(parts.get(1)),
                    Integer.parseInt(parts.get(2)),
                    Integer.parseInt(parts.get(3)),
                    Integer.parseInt(parts.get(4)),
                    Boolean.parseBoolean(parts.get(5)),
                    parts.subList(NOTES_FROM, parts.size()));
        }
    }
}
