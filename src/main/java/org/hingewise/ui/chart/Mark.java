package org.hingewise.ui.chart;

import java.time.LocalDateTime;
import java.util.List;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A point of a chart that is read out.
 *
 * @param time when, as the client lived it
 * @param value in the unit of its strip
 * @param tone its status, by colour and shape; null where there is none
 * @param words read-out, a line each: what it is, then when, then the rest; with a tone the last line says the status
 */
public record Mark(LocalDateTime time, double value, @Nullable Tone tone, List<String> words) {
    public Mark {
        words = List.copyOf(words);
    }
}
