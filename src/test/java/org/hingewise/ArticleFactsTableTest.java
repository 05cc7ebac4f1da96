package org.hingewise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the table of the article's facts true: every fact is in it, and the tests it names speak of that fact. */
class ArticleFactsTableTest {
    private static final Path TABLE = Path.of("src/docs/article-facts.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final int FACTS = 62;
    private static final String NO_TEST = "–";

    private record Row(String fact, String program, String tests) {}

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith("| S")) {
                String[] cells = line.split("\\|");
                rows.add(new Row(cells[1].strip(), cells[3].strip(), cells[4].strip()));
            }
        }
        return rows;
    }

    @Test
    void everyFactIsThereOnce() throws IOException {
        assertThat(rows())
                .extracting(Row::fact)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, FACTS).mapToObj(i -> "S" + i).toList());
    }

    @Test
    void everyFactIsNamedByItsTestsOrSaidToNeedNone() throws IOException {
        for (Row row : rows()) {
            if (row.tests().equals(NO_TEST)) {
                assertThat(row.program()).as(row.fact()).startsWith("Statement: ");
            } else {
                for (String test : row.tests().split(", ")) {
                    assertThat(source(test)).as(row.fact() + " in " + test).containsPattern(named(row.fact()));
                }
            }
        }
    }

    /** S2 as in "S2 named", "s2And" and "S1S2", but not as in "S21" or "CSS2". */
    private static Pattern named(String fact) {
        return Pattern.compile("(?<![A-Z])(?i:" + fact + ")(?![0-9])");
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<String> found = files.filter(f -> f.endsWith(test + ".java"))
                    .map(ArticleFactsTableTest::read)
                    .toList();
            assertThat(found).as(test).hasSize(1);
            return found.get(0);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
