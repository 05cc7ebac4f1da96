package org.hingewise.exchange.portable;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.usecase.ExportClient;
import org.hingewise.usecase.SampleRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R27 no cell of a table is taken for a formula, and numbers stay numbers")
class R27Test {
    private static final Moment NOW = SampleRecords.NINE;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 170",
                "-3",
                "@SUM(A1)",
                "\t=1",
                "\rx",
                "\nx",
                "\u0000x",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                " =1",
                "  -1",
                "\"=1",
                "'=1",
                "''=1",
                "=HYPERLINK(\"http://x\",\"y\")"
            })
    void whatBeginsLikeAFormulaGetsAnApostropheAndLosesItAgain(String text) {
        String cell = FormulaGuard.guarded(text);
        assertThat(cell).isEqualTo("'" + text);
        assertThat(FormulaGuard.bare(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Maya", "3 - 1", "it's", "'tis", "a=b", "\"quoted\"", "'", "é", " spaced"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
        assertThat(FormulaGuard.bare(text)).isEqualTo(text);
    }

    @Test
    void tablesAreReadBackAsTheyWereAndHaveNoFormulas() {
        String hostile = "=cmd|' /C calc'!A0\n\"; -1,\r\n@x";
        Map<String, String> tables = RecordTables.of(whole(hostile));
        List<String> formulas = new ArrayList<>();
        tables.forEach((name, csv) -> records(csv).forEach(r -> r.getFields().stream()
                .filter(f -> f.matches("(?s)[=+@\t\r\n＝＋－＠].*") || f.matches("(?s)-.*[^0-9.].*"))
                .forEach(formulas::add)));
        assertThat(formulas).isEmpty();
        List<CsvRecord> soreness = records(tables.get("soreness"));
        int words = soreness.get(0).getFields().indexOf("words");
        assertThat(FormulaGuard.bare(soreness.get(1).getField(words))).isEqualTo(hostile + " words");
        assertThat(tables.get("soreness")).contains("\r\n");
        int score = soreness.get(0).getFields().indexOf("score_0_to_10");
        assertThat(soreness.get(1).getField(score)).matches("[0-9]+");
    }

    private static List<CsvRecord> records(String csv) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new StringReader(csv))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExportClient.Whole whole(String words) {
        Client client = SampleRecords.client(words);
        Id<Client> id = client.id();
        var session = SampleRecords.session(id, words);
        ClientRecord record = new ClientRecord(
                client,
                List.of(SampleRecords.injury(id, words)),
                List.of(),
                List.of(),
                List.of(session),
                List.of(SampleRecords.soreness(session, words)));
        return new ExportClient.Whole(record, List.of(), List.of(), NOW);
    }

    @Test
    void personalTextIsNotHiddenInAFileThatIsForTheClient() {
        assertThat(RecordTables.of(whole("Maya")).get("client"))
                .contains("Maya doctor")
                .doesNotContain("•••");
        assertThat(PersonalText.of("x").toString()).isEqualTo("•••");
    }
}
