package org.hingewise.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.hingewise.domain.PersonalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "autumn 2024",
                "a=b",
                "two\nlines",
                "one\r\ntwo",
                "back\\slash \\n",
                "ends with \\",
                "<html>",
                "نص",
                "🙂",
                " blanks "
            })
    void whatWasTypedComesBack(String typed) {
        assertThat(DraftText.fields(DraftText.of(Map.of("how", typed)))).isEqualTo(Map.of("how", typed));
    }

    @Test
    void aLineEndOfOtherAlphabetsDoesNotBreakALine() {
        String typed = "a\u0085b\u2028c";
        assertThat(DraftText.fields(DraftText.of(Map.of("how", typed)))).isEqualTo(Map.of("how", typed));
    }

    @Test
    void nothingTypedIsAnEmptyTextThatForgetsTheDraft() {
        assertThat(DraftText.of(Map.of("how", "", "when", ""))).isEmpty();
    }

    @Test
    void whatCannotBeStoredIsLeftOut() {
        assertThat(DraftText.fields(DraftText.of(Map.of("how", "a\0b\ud800c")))).isEqualTo(Map.of("how", "abc"));
    }

    @Test
    void moreThanADraftHoldsIsLeftOut() {
        String draft = DraftText.of(Map.of("how", "x".repeat(PersonalText.MAX_LENGTH)));
        assertThat(draft).isEmpty();
        assertThat(DraftText.of(Map.of("how", "x".repeat(PersonalText.MAX_LENGTH - 5))))
                .hasSize(PersonalText.MAX_LENGTH);
    }

    @Test
    void whatIsNoDraftHasNoFields() {
        assertThat(DraftText.fields("=x\nno field\n\n")).isEmpty();
        assertThatThrownBy(() -> DraftText.of(Map.of("a b", "x"))).isInstanceOf(IllegalArgumentException.class);
    }
}
