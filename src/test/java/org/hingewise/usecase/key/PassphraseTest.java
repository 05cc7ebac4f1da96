package org.hingewise.usecase.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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

    private static Passphrase of(String words) {
        return Passphrase.of(words.toCharArray());
    }
}
