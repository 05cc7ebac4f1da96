package org.hingewise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnbrokenTest {
    /** "_" stands for a space at which no line ends. */
    @ParameterizedTest
    @CsvSource({
        "Last 2 × 6 · 37.5 kg · RPE 6,Last 2_×_6_· 37.5_kg_· RPE_6",
        "'3 × 8 / side, 12 Nov',3_×_8_/_side. 12_Nov",
        "at 24 h now,at 24_h now",
        "4 healthy 5 more,4 healthy 5 more",
        "12 November 2026,12_November_2026",
        "stage 4 since 12,stage 4 since 12",
        "90 % of it,90_% of it"
    })
    void whatReadsAsOneStaysOnOneLine(String text, String kept) {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
        try {
            assertThat(Unbroken.of(text).replace("\u00A0", "_").replace(",", "."))
                    .isEqualTo(kept);
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    @Test
    void theWordsOfAProseStayAsTheyWereGiven() {
        new Theme().start(Theme.Choice.LIGHT, false);
        Prose prose = Prose.of(Prose.Run.plain("Last "), Prose.Run.strong("37.5 kg"));
        assertThat(prose.getText()).isEqualTo("Last 37.5 kg");
    }
}
