package org.hingewise.domain.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/**
 * What was different around a session that ended above level 0: it and the two sessions before it, beside what had been
 * this client's own median until then. It says what was different and nothing of causes; many things that are not logged
 * play a part too (S30–S33).
 *
 * @param session the session with soreness outside the usual
 * @param level its highest verdict, as given
 * @param compared how many earlier sessions the median comes from
 * @param differences most unusual first
 */
public record LookBack(Session session, Level level, int compared, List<Difference> differences) {
    /** Sessions looked at: the one itself and two before it (decision). */
    static final int SESSIONS = 3;

    /** Fewer values than this have no median worth the name (decision). */
    public static final int VALUES_NEEDED = 3;

    /** A value this many spreads from the median, or more, counts as different (decision). */
    static final double DIFFERENT = 1;

    /** How unusual a movement counts that was not done before, in spreads (decision: as unusual as a clear step). */
    static final double NEW_MOVEMENT = 2;

    /** Turns the median distance from the median into a spread that reads like a standard deviation. */
    private static final double MAD_TO_SPREAD = 1.4826;

    /** Sleep and stress told up to this long before a session began or after it ended belong to it (decision: its day and night). */
    private static final double HOURS_AROUND = 24;

    /**
     * What is compared.
     *
     * <p>The least spread keeps a client who always does the same from being told of trifles: a tenth of a load, the
     * largest ordinary step [ACSM09]; the others are decisions.
     */
    public enum Kind {
        /** A movement not done before; has no value. */
        NEW_MOVEMENT,
        /** Heaviest working set of a movement, in kilograms. */
        LOAD,
        /** Session load: effort times minutes. */
        SESSION_LOAD,
        /** Hours slept, as told around the session. */
        SLEEP,
        /** Stress 0–10, as told around the session. */
        STRESS;

        /** The least that counts as this client's ordinary variation. */
        double leastSpread(double median) {
            return switch (this) {
                case NEW_MOVEMENT -> 1;
                case LOAD -> 0.10 * median;
                case SESSION_LOAD -> 0.15 * median;
                case SLEEP, STRESS -> 1;
            };
        }
    }

    /**
     * One thing that was different.
     *
     * @param in the session it was in
     * @param before how many sessions before the one looked back from: 0, 1 or 2
     * @param movement the movement's name, with the kinds that have one; null otherwise
     * @param value in the kind's unit
     * @param median this client's own until then, in the kind's unit
     * @param unusual distance from the median in this client's own spreads
     */
    public record Difference(
            Kind kind,
            Session in,
            int before,
            @Nullable String movement,
            double value,
            double median,
            double unusual) {}

    public LookBack {
        differences = List.copyOf(differences);
    }

    /** One look back for each session that ended above level 0, newest first. */
    public static List<LookBack> of(ClientRecord record) {
        List<Session> ended =
                record.sessions().stream().filter(Session::isEnded).toList();
        List<LookBack> all = new ArrayList<>();
        for (int i = 0; i < ended.size(); i++) {
            Level level = SessionSoreness.level(record, ended.get(i)).orElse(Level.USUAL);
            if (level != Level.USUAL) {
                all.add(of(record, ended, i, level));
            }
        }
        Collections.reverse(all);
        return all;
    }

    private static LookBack of(ClientRecord record, List<Session> ended, int at, Level level) {
        int first = Math.max(0, at - SESSIONS + 1);
        List<Session> earlier = ended.subList(0, first);
        List<Difference> found = new ArrayList<>();
        for (int i = at; i >= first; i--) {
            found.addAll(differences(record, earlier, ended.get(i), at - i));
        }
        found.sort(Comparator.comparingDouble(Difference::unusual).reversed().thenComparingInt(Difference::before));
        return new LookBack(ended.get(at), level, earlier.size(), found);
    }

    private static List<Difference> differences(
            ClientRecord record, List<Session> earlier, Session session, int before) {
        Stream<@Nullable Difference> movements = session.assignments().stream()
                .filter(a -> !a.done().isEmpty())
                .map(a -> movement(earlier, session, before, a));
        Stream<@Nullable Difference> rest = Stream.of(
                compare(Kind.SESSION_LOAD, earlier, session, before, null, LookBack::sessionLoad),
                compare(Kind.SLEEP, earlier, session, before, null, s -> told(record, s, SorenessEntry::sleepHours)),
                compare(
                        Kind.STRESS,
                        earlier,
                        session,
                        before,
                        null,
                        s -> told(record, s, e -> {
                            Integer stress = e.stress();
                            return stress == null ? null : stress.doubleValue();
                        })));
        return Stream.concat(movements, rest).filter(Objects::nonNull).toList();
    }

    private static @Nullable Difference movement(List<Session> earlier, Session session, int before, Assignment a) {
        boolean isNew = earlier.stream()
                .flatMap(s -> s.assignments().stream())
                .noneMatch(e -> e.movement().equals(a.movement()) && !e.done().isEmpty());
        if (isNew) {
            return earlier.size() < VALUES_NEEDED
                    ? null
                    : new Difference(Kind.NEW_MOVEMENT, session, before, a.movementName(), 0, 0, NEW_MOVEMENT);
        }
        return compare(Kind.LOAD, earlier, session, before, a.movementName(), s -> load(s, a.movement()));
    }

    private static @Nullable Difference compare(
            Kind kind,
            List<Session> earlier,
            Session session,
            int before,
            @Nullable String movement,
            Function<Session, OptionalDouble> value) {
        OptionalDouble now = value.apply(session);
        double[] values = earlier.stream()
                .map(value)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        if (now.isEmpty() || values.length < VALUES_NEEDED) {
            return null;
        }
        double median = Median.of(values);
        double[] distances =
                Arrays.stream(values).map(v -> Math.abs(v - median)).toArray();
        double spread = Math.max(MAD_TO_SPREAD * Median.of(distances), kind.leastSpread(median));
        double away = Math.abs(now.getAsDouble() - median);
        double unusual = away == 0 ? 0 : spread == 0 ? NEW_MOVEMENT : away / spread;
        return unusual < DIFFERENT
                ? null
                : new Difference(kind, session, before, movement, now.getAsDouble(), median, unusual);
    }

    private static OptionalDouble load(Session session, String movement) {
        return session.assignments().stream()
                .filter(a -> a.movement().equals(movement))
                .flatMap(a -> a.done().stream())
                .filter(s -> !s.warmUp())
                .map(SetDone::load)
                .filter(Objects::nonNull)
                .map(Mass.class::cast)
                .mapToDouble(m -> m.in(MassUnit.KG))
                .max();
    }

    private static OptionalDouble sessionLoad(Session session) {
        return WeeklyLoad.load(session).stream().asDoubleStream().findFirst();
    }

    private static OptionalDouble told(
            ClientRecord record, Session session, Function<SorenessEntry, @Nullable Double> answer) {
        Moment ended = session.when();
        Moment started = session.started() == null ? ended : session.started();
        double[] values = record.entries().stream()
                .map(j -> j.entry())
                .filter(e ->
                        started.hoursSince(e.time()) <= HOURS_AROUND && e.time().hoursSince(ended) <= HOURS_AROUND)
                .map(answer)
                .filter(Objects::nonNull)
                .mapToDouble(v -> (double) v)
                .toArray();
        return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Median.of(values));
    }
}
