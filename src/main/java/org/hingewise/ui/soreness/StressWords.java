package org.hingewise.ui.soreness;

import java.util.List;
import org.hingewise.text.Texts;

/** Stress 0–10 in five words; the coach asks in words, the record keeps numbers. */
public final class StressWords {
    /** The numbers the words stand for when picked (decision: spread over the scale). */
    static final List<Integer> STEPS = List.of(0, 2, 5, 8, 10);

    private StressWords() {}

    /** The nearest word for a score. */
    public static String of(int score) {
        int nearest = STEPS.get(0);
        for (int step : STEPS) {
            if (Math.abs(step - score) < Math.abs(nearest - score)) {
                nearest = step;
            }
        }
        return Texts.get("soreness.stress." + nearest);
    }
}
