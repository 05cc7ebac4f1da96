package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Movement.Measure;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.exchange.MovementFile;
import org.junit.jupiter.api.Test;

class MovementTextsTest {
    private static final MovementLibrary LIBRARY = MovementLibrary.of(MovementFile.shipped(), List.of());

    private static String most(String id) {
        return MovementTexts.most(LIBRARY.find(id).orElseThrow());
    }

    @Test
    void whatAMovementAsksForMostIsToldInWords() {
        assertThat(most("kb_swing")).isEqualTo("a loaded hip hinge, fast bent-to-straight movement");
        assertThat(most("side_plank")).isEmpty();
    }

    @Test
    void everyValueHasItsWord() {
        for (Demand demand : Demand.values()) {
            assertThat(MovementTexts.demand(demand)).isNotBlank();
            assertThat(MovementTexts.asks(demand)).isNotBlank();
        }
        for (int score = 0; score <= Movement.MAX_DEMAND; score++) {
            assertThat(MovementTexts.score(score)).isNotBlank();
        }
        for (Measure measure : Measure.values()) {
            assertThat(MovementTexts.measure(measure)).isNotBlank();
        }
        for (Pattern pattern : Pattern.values()) {
            assertThat(Words.pattern(pattern)).isNotBlank();
        }
    }
}
