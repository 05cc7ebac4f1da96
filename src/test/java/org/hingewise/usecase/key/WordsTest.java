package org.hingewise.usecase.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.hingewise.usecase.key.Passphrase.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    /** Bits a made-up passphrase promises, as the record on passphrases says. */
    private static final double PROMISED = 58;

    private final Words words = Words.made();

    @Test
    void everyWordIsOfFiveLettersThatAreOnTheSameKeysEverywhereAndIsThereOnce() {
        assertThat(words.all())
                .doesNotHaveDuplicates()
                .allMatch(w -> w.matches("([bdfgklmnprst][aeiou]){2}[klmnprst]"));
    }

    @Test
    void fourOfThemHoldTheBitsThatArePromised() {
        assertThat(Words.COUNT * Math.log(words.all().size()) / Math.log(2)).isBetween(PROMISED, PROMISED + 0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"niger", "boner", "pedos", "fatal", "tumor", "penis", "kakap", "luder", "totem", "popos"})
    void whatOffendsOrFrightensIsNotAmongThem(String unwanted) {
        assertThat(words.all()).doesNotContain(unwanted);
    }

    @Test
    void aMadeUpPassphraseIsTakenAtOnceAndIsAnotherOneEachTime() {
        SecureRandom random = new SecureRandom();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            char[] four = words.four(random);
            assertThat(new String(four).split(" ")).hasSize(Words.COUNT).allMatch(words.all()::contains);
            assertThat(seen.add(new String(four))).isTrue();
            assertThat(Passphrase.of(four).flaw()).isEqualTo(Flaw.NONE);
        }
    }
}
