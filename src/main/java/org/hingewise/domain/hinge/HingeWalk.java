package org.hingewise.domain.hinge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.hinge.HingeHistory.Look;
import org.hingewise.domain.hinge.HingeResult.Outcome;
import org.hingewise.domain.hinge.HingeStanding.EndReason;
import org.hingewise.domain.hinge.HingeStanding.Ended;
import org.hingewise.domain.hinge.HingeStanding.State;
import org.jspecify.annotations.Nullable;

/** Goes through a client's hinge record in the order it happened. */
final class HingeWalk {
    /** Without hinging for longer than this a level ends (decision, section F). */
    static final Duration OFF_HINGING = Duration.ofDays(21);

    /** Working load in percent of the tested load above which the level is to be tested again (decision, section F). */
    static final int ASK_AGAIN_PERCENT = 110;

    private final Map<HingeLevel, LevelClock> clocks = new EnumMap<>(HingeLevel.class);
    private final List<Look> looks = new ArrayList<>();
    private final List<Ended> ends = new ArrayList<>();
    private @Nullable Moment lastHinged;
    private @Nullable Ended ended;
    private @Nullable Mass tested;
    private @Nullable Mass working;

    HingeWalk() {
        for (HingeLevel level : HingeLevel.values()) {
            if (level != HingeLevel.H0) {
                clocks.put(level, new LevelClock(level));
            }
        }
    }

    void look(HingeAssessment assessment) {
        Moment time = assessment.time();
        advance(time);
        HingeResult result = HingeResult.of(assessment);
        HingeLevel confirmedBefore = confirmed();
        if (result.outcome() == Outcome.NOT_YET) {
            clocks.forEach((level, clock) -> {
                if (level.atLeast(result.aim())) {
                    clock.clear();
                }
            });
        }
        clocks.forEach((level, clock) -> {
            if (result.level().atLeast(level)) {
                clock.shown(time, confirmedBefore.atLeast(level));
            }
        });
        if (result.outcome() == Outcome.PASSED) {
            tested = assessment.load();
            working = null;
        }
        lastHinged = time;
        ended = null;
        boolean confirms = result.level() != HingeLevel.H0 && confirmed().atLeast(result.level());
        looks.add(new Look(assessment, result, counting(), confirms));
    }

    void event(HingeEvent event) {
        advance(event.time());
        switch (event.kind()) {
            case HINGED -> {
                lastHinged = event.time();
                Mass load = event.load();
                if (load != null && (working == null || load.compareTo(working) > 0)) {
                    working = load;
                }
            }
            case VERDICT -> end(EndReason.VERDICT, event.time());
            case INJURY -> end(EndReason.INJURY, event.time());
            case FORM_FAULT -> end(EndReason.FORM_FAULT, event.time());
        }
    }

    HingeHistory upTo(Moment now) {
        advance(now);
        HingeLevel level = counting();
        HingeLevel seen = seen();
        Moment once = seen == HingeLevel.H0 ? null : clock(seen).shownOnce();
        Moment lastChecked = looks.isEmpty()
                ? null
                : looks.get(looks.size() - 1).assessment().time();
        State state = looks.isEmpty() ? State.NOT_ASSESSED : ended != null ? State.ENDED : State.CURRENT;
        HingeStanding standing = new HingeStanding(
                level,
                state,
                confirmed(),
                once == null ? null : seen,
                once == null ? null : LevelClock.later(once, LevelClock.BETWEEN_LOOKS),
                lastChecked,
                countsUntil(),
                looks.isEmpty() ? null : ended,
                level != HingeLevel.H0 && isWorkingLoadAboveTested(),
                Practice.of(looks, now));
        return new HingeHistory(looks, ends, standing);
    }

    /** Lets time pass: what ran out or was not practised ends. */
    private void advance(Moment to) {
        Moment until = countsUntil();
        if (until != null && to.isAfter(until)) {
            Moment off = offHinging();
            boolean isOff = off != null && !off.isAfter(until);
            end(isOff ? EndReason.OFF_HINGING : EndReason.TOO_LONG_AGO, until);
        }
        clocks.values().forEach(clock -> clock.forgetBefore(to));
    }

    private void end(EndReason reason, Moment time) {
        HingeLevel level = counting();
        if (level != HingeLevel.H0) {
            ended = new Ended(level, reason, time);
            ends.add(ended);
        }
        clocks.values().forEach(LevelClock::clear);
    }

    private HingeLevel confirmed() {
        HingeLevel highest = HingeLevel.H0;
        for (LevelClock clock : clocks.values()) {
            highest = clock.isConfirmed() ? clock.level() : highest;
        }
        return highest;
    }

    /** The highest level shown at least once and not run out. */
    private HingeLevel seen() {
        HingeLevel highest = HingeLevel.H0;
        for (LevelClock clock : clocks.values()) {
            highest = clock.end() != null ? clock.level() : highest;
        }
        return highest;
    }

    /** Confirmed; or H1 for somebody with nothing confirmed who has shown H2 or more once (decision). */
    private HingeLevel counting() {
        HingeLevel confirmed = confirmed();
        return confirmed == HingeLevel.H0 && clock(HingeLevel.H2).end() != null ? HingeLevel.H1 : confirmed;
    }

    /** The last moment any level counts if nothing more happens; null when none does. */
    private @Nullable Moment countsUntil() {
        if (counting() == HingeLevel.H0) {
            return null;
        }
        HingeLevel confirmed = confirmed();
        Moment latest = null;
        for (LevelClock clock : clocks.values()) {
            boolean counts = confirmed == HingeLevel.H0 ? clock.level() == HingeLevel.H2 : clock.isConfirmed();
            Moment end = clock.end();
            if (counts && end != null && (latest == null || end.isAfter(latest))) {
                latest = end;
            }
        }
        Moment off = offHinging();
        return off != null && (latest == null || off.isBefore(latest)) ? off : latest;
    }

    private @Nullable Moment offHinging() {
        return lastHinged == null ? null : LevelClock.later(lastHinged, OFF_HINGING);
    }

    private boolean isWorkingLoadAboveTested() {
        return tested != null
                && working != null
                && working.milligrams() * 100 > tested.milligrams() * ASK_AGAIN_PERCENT;
    }

    private LevelClock clock(HingeLevel level) {
        LevelClock clock = clocks.get(level);
        if (clock == null) {
            throw new IllegalArgumentException("no clock for " + level);
        }
        return clock;
    }
}
