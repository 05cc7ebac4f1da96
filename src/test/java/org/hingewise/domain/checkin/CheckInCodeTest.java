package org.hingewise.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckInCodeTest {
    static final CheckInCode CODE = CheckInCode.random(new Random(1));

    @RepeatedTest(50)
    void everyWrongCharacterAndEveryTwoSwappedOnesAreTold(RepetitionInfo repetition) {
        String code = CheckInCode.random(new Random(repetition.getCurrentRepetition()))
                .value();
        assertThat(code).hasSize(6).matches("[2-9A-HJKMNP-Z]{6}");
        for (int i = 0; i < code.length(); i++) {
            for (char other : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                if (other != code.charAt(i)) {
                    String edited = code.substring(0, i) + other + code.substring(i + 1);
                    assertThat(CheckInCode.of("HW" + edited)).as(edited).isEmpty();
                }
            }
            for (int j = i + 1; j < code.length(); j++) {
                if (code.charAt(i) != code.charAt(j)) {
                    char[] swapped = code.toCharArray();
                    swapped[i] = code.charAt(j);
                    swapped[j] = code.charAt(i);
                    assertThat(CheckInCode.of("HW" + new String(swapped))).isEmpty();
                }
            }
        }
    }

    @Test
    void itIsShownInTwoHalvesAndReadBackHoweverItIsTyped() {
        String shown = CODE.shown();
        assertThat(shown).matches("HW-[2-9A-Z]{3}-[2-9A-Z]{3}");
        for (String typed : new String[] {
            shown, shown.toLowerCase(Locale.ROOT), shown.replace("-", ""), shown.replace("-", " "), "  " + shown + "\n"
        }) {
            assertThat(CheckInCode.of(typed)).as(typed).contains(CODE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HW", "HW-", "K7F-3QX", "HW-000-000", "HW-ABC", "HW-ABC-DEFG", "hello", "HW-ÄBC-DEF"})
    void anythingElseIsNoCode(String text) {
        assertThat(CheckInCode.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"000000", "ABC", "''", "abcdef"})
    void aCodeThatDoesNotFitCannotBeMade(String value) {
        assertThatThrownBy(() -> new CheckInCode(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
