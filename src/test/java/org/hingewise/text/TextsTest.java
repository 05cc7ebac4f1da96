package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void aKeyGivesItsText() {
        assertThat(Texts.get("app.name")).isEqualTo("Hingewise");
        assertThat(Texts.has("app.name")).isTrue();
    }

    @Test
    void aKeyNobodyDefinedIsRefused() {
        assertThat(Texts.has("no.such.key")).isFalse();
        assertThatThrownBy(() -> Texts.get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }
}
