package org.hingewise.domain.triage;

import static org.hingewise.domain.triage.Thresholds.PASSED;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hingewise.domain.Moment;
import org.hingewise.domain.soreness.Nrs;
import org.jspecify.annotations.Nullable;

/**
 * Which session the hours are counted from. When the back was trained again before its soreness fell to 1 or less, the
 * older session's clock runs on (tie-break of section D), so that training on does not make late soreness look fresh.
 */
public final class SorenessClock {
    private SorenessClock() {}

    /**
     * A score at a moment.
     *
     * @param time when it felt like this
     */
    public record Score(Moment time, Nrs nrs) {}

    /**
     * The end of the session that hours are counted from at a moment; empty when none ended before it.
     *
     * @param sessionEnds ends of the sessions that loaded the back, any order
     * @param scores every score of the client, any order; those at or after {@code at} do not count yet
     */
    public static Optional<Moment> start(Collection<Moment> sessionEnds, Collection<Score> scores, Moment at) {
        List<Event> events = Stream.concat(
                        sessionEnds.stream().filter(end -> !end.isAfter(at)).map(end -> new Event(end, null)),
                        scores.stream().filter(s -> s.time().isBefore(at)).map(s -> new Event(s.time(), s.nrs())))
                .sorted(Comparator.comparing(Event::time).thenComparing(e -> e.nrs() != null))
                .toList();
        Moment clock = null;
        Moment latest = null;
        boolean sore = false;
        for (Event event : events) {
            Nrs nrs = event.nrs();
            if (nrs == null) {
                latest = event.time();
                clock = clock == null || !sore ? latest : clock;
            } else {
                sore = nrs.value() > PASSED;
                clock = sore ? clock : latest;
            }
        }
        return Optional.ofNullable(clock);
    }

    /** The end of a session (no score), or a score. */
    private record Event(Moment time, @Nullable Nrs nrs) {}
}
