package org.hingewise.usecase.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.hingewise.usecase.key.Passphrase.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseTest {
    @ParameterizedTest
    @CsvSource({
        "abcdefghijk, TOO_SHORT",
        "abcdefghijkl, NONE",
        "aaaaaaaaaaaaaaaa, TOO_PLAIN",
        "abcdabcdabcd, TOO_PLAIN",
        "abcdeabcdeab, NONE",
        "äöüäöüäöü, TOO_SHORT",
        "🙂🙃🙂🙃🙂🙃🙂🙃🙂🙃🙂, TOO_SHORT"
    })
    void isLongAndMixedEnough(String words, Flaw flaw) {
        assertThat(of(words).flaw()).isEqualTo(flaw);
    }

    @Test
    void isTheSameHoweverTheSystemComposesItsLetters() {
        assertThat(of("Ångström ﬁnds 12")).satisfies(one -> assertThat(one.isSameAs(of("Ångström finds 12")))
                .isTrue());
        assertThat(of("blanks count").isSameAs(of("blanks  count"))).isFalse();
    }

    @Test
    void whatWasTypedAndThePassphraseItselfAreOverwritten() {
        char[] typed = "a few plain words".toCharArray();
        Passphrase passphrase = Passphrase.of(typed);
        assertThat(typed).containsOnly('\0');
        assertThat(new String(passphrase.bytes(), StandardCharsets.UTF_8)).isEqualTo("a few plain words");
        Passphrase second = passphrase.copy();
        passphrase.close();
        assertThatThrownBy(passphrase::bytes).isInstanceOf(IllegalStateException.class);
        assertThat(second.length()).isEqualTo(17);
        assertThat(second).hasToString("•••");
    }

    @Test
    void fourWordsOfTheListAreEnoughAndHold51Bits() {
        Words words = Words.shipped();
        assertThat(words.size()).isEqualTo(7_776);
        assertThat(Words.COUNT * Math.log(words.size()) / Math.log(2)).isBetween(51.6, 51.8);
        SecureRandom random = new SecureRandom();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            char[] four = words.four(random);
            assertThat(new String(four).split(" ")).hasSize(Words.COUNT);
            assertThat(seen.add(new String(four))).isTrue();
            assertThat(Passphrase.of(four).flaw()).isEqualTo(Flaw.NONE);
        }
    }

    private static Passphrase of(String words) {
        return Passphrase.of(words.toCharArray());
    }
}
