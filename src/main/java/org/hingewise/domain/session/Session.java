package org.hingewise.domain.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hingewise.domain.Entity;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.soreness.Familiarity;
import org.jspecify.annotations.Nullable;

/**
 * A training session; at least one of planned, started and ended is known.
 *
 * @param familiarity how unfamiliar it was; decides the normal curve
 * @param effort session effort 0–10; null when not asked
 * @param loadsBack whether anything in it loaded the back, so that soreness is expected and check-ins are due
 */
public record Session(
        Id<Session> id,
        Id<Client> client,
        @Nullable Moment planned,
        @Nullable Moment started,
        @Nullable Moment ended,
        Familiarity familiarity,
        @Nullable Integer effort,
        boolean loadsBack,
        List<Assignment> assignments,
        PersonalText note)
        implements Entity<Session> {
    /** Hours without a set after which a running session was most likely not ended by mistake (decision). */
    public static final int FORGOTTEN_HOURS = 4;

    public Session {
        if (planned == null && started == null && ended == null) {
            throw new IllegalArgumentException("a session needs a time");
        }
        if (started != null && ended != null && ended.isBefore(started)) {
            throw new IllegalArgumentException("a session ends before it starts");
        }
        if (effort != null && (effort < 0 || effort > 10)) {
            throw new IllegalArgumentException("effort outside 0 to 10");
        }
        assignments = List.copyOf(assignments);
    }

    public boolean isEnded() {
        return ended != null;
    }

    /** The moment it is ordered by: ended, else started, else planned. */
    public Moment when() {
        if (ended != null) {
            return ended;
        }
        if (started != null) {
            return started;
        }
        if (planned != null) {
            return planned;
        }
        throw new IllegalStateException("a session without a time");
    }

    /** The movement it is called by: the one with the heaviest load, done or planned, else the first; empty when none. */
    public Optional<Assignment> heaviest() {
        return assignments.stream()
                .max(Comparator.comparing(Assignment::heaviestLoad, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(a -> -assignments.indexOf(a)));
    }

    /** Whether it has begun and not ended. */
    public boolean isRunning() {
        return started != null && ended == null;
    }

    /** Minutes from its start to its end, rounded; empty unless both are known. */
    public OptionalInt minutes() {
        if (started == null || ended == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.round(ended.hoursSince(started) * 60));
    }

    /**
     * Session load: effort of the whole session times its minutes, in arbitrary units ("session RPE", Foster; ICC 0.88 in
     * lifting [Day04]). Empty unless effort, start and end are known.
     */
    public OptionalInt load() {
        OptionalInt minutes = minutes();
        return effort == null || minutes.isEmpty() ? OptionalInt.empty() : OptionalInt.of(effort * minutes.getAsInt());
    }

    /** The last that was written down while it ran: its latest set, else its start; empty before it has begun. */
    public Optional<Moment> lastSign() {
        return Stream.concat(
                        Stream.ofNullable(started),
                        assignments.stream().flatMap(a -> a.done().stream()).map(SetDone::time))
                .max(Comparator.naturalOrder());
    }

    /**
     * Whether it still runs although nothing was written down for {@value #FORGOTTEN_HOURS} hours, so that somebody has
     * to be asked when it ended.
     */
    public boolean isForgotten(Moment now) {
        return isRunning()
                && lastSign()
                        .filter(last -> now.hoursSince(last) >= FORGOTTEN_HOURS)
                        .isPresent();
    }

    /** The same session, begun at a moment. */
    public Session startedAt(Moment time) {
        return new Session(id, client, planned, time, ended, familiarity, effort, loadsBack, assignments, note);
    }

    public Session withAssignments(List<Assignment> list) {
        return new Session(id, client, planned, started, ended, familiarity, effort, loadsBack, list, note);
    }
}
