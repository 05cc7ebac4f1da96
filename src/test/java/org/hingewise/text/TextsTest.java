package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
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

    @Test
    void placeholdersMayBeNames() {
        assertThat(Texts.named("rule.r2_1.now", Map.of("nrs", "8", "more", "not shown")))
                .isEqualTo("Soreness of 8 out of 10 is intense.");
        assertThatThrownBy(() -> Texts.named("rule.r2_1.now", Map.of()))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("nrs");
    }
}
