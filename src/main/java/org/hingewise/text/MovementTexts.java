package org.hingewise.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Movement.Measure;

/** Movements in words: what they ask of a back and how they are counted. */
public final class MovementTexts {
    private MovementTexts() {}

    /** A demand as a label: "Loaded hinge". */
    public static String demand(Demand demand) {
        return Texts.get("movement.demand." + demand.code());
    }

    /** A demand within a sentence: "fast bent-to-straight movement". */
    public static String asks(Demand demand) {
        return Texts.get("movement.asks." + demand.code());
    }

    /** A score of 0 to 3 as a word: "moderate". */
    public static String score(int score) {
        return Texts.get("movement.score." + score);
    }

    public static String measure(Measure measure) {
        return Texts.get("movement.measure." + measure.code());
    }

    /** What it asks for most, within a sentence; empty when it asks for nothing above low. */
    public static String most(Movement movement) {
        List<Demand> high = Stream.of(Demand.values())
                .filter(d -> movement.demand(d) >= 2)
                .sorted(Comparator.comparing(d -> -movement.demand(d)))
                .limit(2)
                .toList();
        return String.join(", ", high.stream().map(MovementTexts::asks).toList());
    }
}
