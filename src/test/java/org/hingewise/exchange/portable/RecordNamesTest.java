package org.hingewise.exchange.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.exchange.portable.RecordNames.Section;
import org.junit.jupiter.api.Test;

/** What is written into a record is told in its description. */
class RecordNamesTest {
    @Test
    void everyNameOfTheFileIsDescribed() throws IOException {
        String told = Files.readString(Path.of("src/docs/client-record.md"));
        assertThat(told).contains("Form " + RecordJson.VERSION + ".", "`" + RecordJson.FORMAT + "`");
        List<String> missing = new ArrayList<>();
        RecordNames.SECTIONS.forEach(section -> missing(section, told, missing));
        assertThat(missing).isEmpty();
    }

    private static void missing(Section section, String told, List<String> missing) {
        String line = told.lines()
                .filter(l -> l.startsWith("| `" + section.name() + "`") || l.contains("`" + section.name() + "`: "))
                .findFirst()
                .orElse("");
        section.values().stream()
                .filter(value -> !line.contains("`" + value.name() + "`"))
                .forEach(value -> missing.add(section.name() + "." + value.name()));
        section.parts().forEach(part -> missing(part, told, missing));
    }
}
