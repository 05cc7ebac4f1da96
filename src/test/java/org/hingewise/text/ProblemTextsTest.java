package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.StoreProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {
    @Test
    void aSentenceShowsItsNumbers() {
        assertThat(ProblemTexts.sentence(new Problem("nrs", "out_of_range", Map.of("min", "0", "max", "10"))))
                .isEqualTo("Please enter a number from 0 to 10.");
    }

    @Test
    void aFieldMayHaveASentenceOfItsOwn() {
        assertThat(ProblemTexts.sentence(Problem.of("name", "required"))).isEqualTo("Please enter a name.");
        assertThat(ProblemTexts.sentence(Problem.of("other", "required"))).isEqualTo("Please fill this in.");
    }

    @ParameterizedTest
    @EnumSource(StoreProblem.Code.class)
    void everyStoreProblemSaysMoreThanItsCode(StoreProblem.Code code) {
        String sentence = ProblemTexts.sentence(
                new StoreProblem(code, Map.of("file", "a.db", "version", "9", "known", "1", "record", "r7"), null));
        assertThat(sentence).doesNotContain("{", code.name()).contains(". ");
    }
}
