package org.hingewise.domain.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.Strength;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/**
 * The loads of one movement over time, oldest first. Warm-up sets are left out.
 *
 * @param movement the movement's id
 * @param name as it was called last
 */
public record MovementCourse(String movement, String name, List<Time> times) {
    /**
     * The movement in one session.
     *
     * @param best the heaviest set; the one with most repetitions when several are
     * @param load of that set
     * @param e1rm best estimate of a set that day, within about 10 % (Brzycki); null when no set allows one
     * @param pain worst back pain during it, 0–10; null when not asked
     * @param after highest verdict after that session, as given; null when nothing was told
     */
    public record Time(
            Session session,
            SetDone best,
            Mass load,
            @Nullable Mass e1rm,
            @Nullable Integer pain,
            @Nullable Level after) {}

    public MovementCourse {
        times = List.copyOf(times);
    }

    /** Every movement done with a load, the one done most often first. */
    public static List<MovementCourse> of(ClientRecord record) {
        Map<String, List<Time>> times = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Session session : record.sessions()) {
            if (session.isEnded()) {
                Level after = SessionSoreness.level(record, session).orElse(null);
                for (Assignment a : session.assignments()) {
                    time(session, a, after).ifPresent(time -> {
                        times.computeIfAbsent(a.movement(), id -> new ArrayList<>())
                                .add(time);
                        names.put(a.movement(), a.movementName());
                    });
                }
            }
        }
        return times.entrySet().stream()
                .map(e -> new MovementCourse(e.getKey(), names.getOrDefault(e.getKey(), e.getKey()), e.getValue()))
                .sorted(Comparator.comparingInt((MovementCourse c) -> -c.times().size())
                        .thenComparing(MovementCourse::newest, Comparator.reverseOrder()))
                .toList();
    }

    private Moment newest() {
        return times.get(times.size() - 1).session().when();
    }

    private static Optional<Time> time(Session session, Assignment a, @Nullable Level after) {
        List<SetDone> working =
                a.done().stream().filter(s -> !s.warmUp() && s.load() != null).toList();
        Mass e1rm = working.stream()
                .map(s -> Strength.estimate(s).orElse(null))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return working.stream()
                .max(Comparator.comparing(MovementCourse::load).thenComparingInt(SetDone::amount))
                .map(best -> new Time(session, best, load(best), e1rm, a.pain(), after));
    }

    private static Mass load(SetDone set) {
        Mass load = set.load();
        return load == null ? Mass.ZERO : load;
    }
}
