package org.hingewise.domain.hinge;

import java.time.Duration;
import org.hingewise.domain.Moment;
import org.jspecify.annotations.Nullable;

/** For one level: when it was first shown, and when it was last shown once two looks had confirmed it. */
final class LevelClock {
    /** 48 h: least time between the two sessions that confirm a level (decision, section F). */
    static final Duration BETWEEN_LOOKS = Duration.ofDays(2);

    private static final Duration EARLY_LEVELS_COUNT = Duration.ofDays(8 * 7);
    private static final Duration LATER_LEVELS_COUNT = Duration.ofDays(12 * 7);

    private final HingeLevel level;
    private @Nullable Moment first;
    private @Nullable Moment confirmed;

    LevelClock(HingeLevel level) {
        this.level = level;
    }

    HingeLevel level() {
        return level;
    }

    /** How long a level counts after it was last shown: 8 weeks for H1 and H2, 12 from H3 on (decision, section F). */
    static Duration counts(HingeLevel level) {
        return level.atLeast(HingeLevel.H3) ? LATER_LEVELS_COUNT : EARLY_LEVELS_COUNT;
    }

    void shown(Moment time, boolean alreadyConfirmed) {
        if (alreadyConfirmed || confirmed != null) {
            confirmed = time;
        } else if (first == null) {
            first = time;
        } else if (!time.instant().isBefore(first.instant().plus(BETWEEN_LOOKS))) {
            confirmed = time;
        }
    }

    void clear() {
        first = null;
        confirmed = null;
    }

    /** Forgets what ran out before a moment; the last moment itself still counts. */
    void forgetBefore(Moment time) {
        Moment end = end();
        if (end != null && time.isAfter(end)) {
            clear();
        }
    }

    boolean isConfirmed() {
        return confirmed != null;
    }

    /** When it was first shown, while it is not confirmed; null otherwise. */
    @Nullable
    Moment shownOnce() {
        return confirmed == null ? first : null;
    }

    /** The last moment it counts; null when it does not. */
    @Nullable
    Moment end() {
        Moment since = confirmed != null ? confirmed : first;
        return since == null ? null : later(since, counts(level));
    }

    static Moment later(Moment moment, Duration by) {
        return new Moment(moment.instant().plus(by), moment.zone());
    }
}
