package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R28 at build time: statements are constants, and only a few classes may hand text to the driver at all. */
class SqlLintTest {
    private static final Path SOURCES = Path.of("src/main/java/org/hingewise/storage");
    private static final Set<String> MAY_TALK_TO_THE_DRIVER = Set.of(
            "Bound.java",
            "Database.java",
            "Driver.java",
            "Migrations.java",
            "Pragmas.java",
            "Resealing.java",
            "Shape.java",
            "Upkeep.java");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern CONSTANTS = Pattern.compile("[\\sA-Z_+,]*");
    private static final Pattern DRIVER_CALL =
            Pattern.compile("\\.(execute|executeUpdate|executeQuery|prepareStatement|addBatch)\\(");

    @Test
    void everyStatementIsMadeOfConstants() throws IOException {
        int statements = 0;
        for (Path source : sources()) {
            String code = Files.readString(source);
            int at = code.indexOf("Sql.of(");
            while (at >= 0) {
                String arguments = arguments(blanked(code.substring(at + "Sql.of(".length())));
                assertThat(arguments).as(source + ": " + arguments).matches(CONSTANTS);
                statements++;
                at = code.indexOf("Sql.of(", at + 1);
            }
        }
        assertThat(statements).isGreaterThan(30);
    }

    @Test
    void everyTextAStatementIsMadeOfIsAConstantItself() throws IOException {
        Pattern constant = Pattern.compile("static final String [A-Z_]+ =(.*?);", Pattern.DOTALL);
        for (Path source : sources()) {
            Matcher matcher = constant.matcher(blanked(Files.readString(source)));
            while (matcher.find()) {
                assertThat(matcher.group(1)).as(source.toString()).matches(CONSTANTS);
            }
        }
    }

    @Test
    void onlyAFewClassesHandTextToTheDriver() throws IOException {
        for (Path source : sources()) {
            if (!MAY_TALK_TO_THE_DRIVER.contains(source.getFileName().toString())) {
                assertThat(DRIVER_CALL.matcher(Files.readString(source)).find())
                        .as(source.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void theyDoNotBuildItEither() throws IOException {
        for (String name : MAY_TALK_TO_THE_DRIVER) {
            String code = blanked(Files.readString(SOURCES.resolve(name)));
            Matcher call = DRIVER_CALL.matcher(code);
            while (call.find()) {
                assertThat(arguments(code.substring(call.end())))
                        .as(name + " " + call.group(1))
                        .doesNotContain("+")
                        .doesNotContain("format");
            }
        }
    }

    @Test
    void onlyTheReaderOfTheSchemaPutsStatementsTogether() throws IOException {
        for (Path source : sources()) {
            if (!source.endsWith("Schema.java")) {
                assertThat(Files.readString(source)).as(source.toString()).doesNotContain("Sql.made(");
            }
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }

    private static String blanked(String code) {
        return LITERAL.matcher(TEXT_BLOCK.matcher(code).replaceAll(" ")).replaceAll(" ");
    }

    private static String arguments(String afterParenthesis) {
        int depth = 1;
        int at = 0;
        while (depth > 0) {
            char c = afterParenthesis.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return afterParenthesis.substring(0, at - 1);
    }
}
