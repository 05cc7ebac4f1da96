package org.hingewise.domain.returning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.returning.Criterion.Code;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/**
 * What opens the next stage, and what calls for a step back (section G; every percentage, week and count is a decision).
 * The rules only say how things stand: each step is the coach's.
 */
public final class Ladder {
    /** Daily life feels no worse than this before core work. */
    static final int CALM_SCORE = 3;

    /** Hours it has to stay so. */
    static final int CALM_HOURS = 48;

    /** Core sessions with a green next morning before bending. */
    static final int CORE_SESSIONS = 3;

    /** Days after which the third week has begun. */
    static final int WEEK_THREE_DAY = 14;

    /** Most pain when bending or in core work. */
    static final int COMFORTABLE = 2;

    /** Green next mornings before load. */
    static final int GREEN_CHECKS = 3;

    /** Green weeks before the barbell. */
    static final int WEEKS_BEFORE_BARBELL = 2;

    /** Green weeks at the barbell before ballistic work. */
    static final int WEEKS_AT_BARBELL = 4;

    /** Percent of the load before the episode to be back at. */
    static final int PREVIOUS_PERCENT = 90;

    /** A reading from here on calls for a step back. */
    static final int TOO_SORE = 5;

    /** So many amber mornings, or days at level 1, call for a step back. */
    static final int REPEATED = 2;

    private Ladder() {}

    /**
     * The way to the next stage.
     *
     * @param to the next stage; empty at the last, where the way ends
     * @param needed all of these
     * @param orElse or all of these instead; empty when there is no other way
     */
    public record StepUp(Optional<Stage> to, List<Criterion> needed, List<Criterion> orElse) {
        public StepUp {
            needed = List.copyOf(needed);
            orElse = List.copyOf(orElse);
        }

        /** Whether everything needed is so. */
        public boolean isReady() {
            return allMet(needed) || (!orElse.isEmpty() && allMet(orElse));
        }

        private static boolean allMet(List<Criterion> criteria) {
            return criteria.stream().allMatch(Criterion::met);
        }
    }

    /** Why to step back. */
    public enum Back {
        /** A level 2 or 3 verdict: back to stage 0. */
        DOCTOR,
        /** A reading of 5 or more. */
        TOO_SORE,
        AMBER_MORNINGS,
        /** Level 1 on two days. */
        WATCH_REPEATED
    }

    /** A step back the rules suggest. */
    public record StepBack(Stage to, Back why) {}

    /**
     * What the next stage needs: what ends this one, and what the next one begins with. Where the table lets stage 6 begin
     * before stage 5 ends, both have to be so (decision, the careful reading).
     */
    public static StepUp up(ReturnFacts f) {
        List<Criterion> needed =
                switch (f.stage()) {
                    case TRIAGE ->
                        List.of(
                                met(Code.CLINICIAN_SEEN, f.clinicianSeen()),
                                met(Code.LIMITS_RECORDED, f.limitsRecorded()),
                                noOpenVerdict(f));
                    case MOVE ->
                        List.of(
                                atLeast(Code.CALM, (int) Math.floor(f.calmHours()), CALM_HOURS),
                                met(Code.CORE_PERMITTED, f.corePermitted()),
                                noOpenVerdict(f));
                    case CORE ->
                        List.of(atLeast(Code.CORE_SESSIONS, f.coreSessions(), CORE_SESSIONS), noOpenVerdict(f));
                    case BEND ->
                        List.of(
                                hinge(f, HingeLevel.H2),
                                bending(f),
                                atLeast(Code.GREEN_CHECKS, f.greenChecks(), GREEN_CHECKS),
                                noOpenVerdict(f));
                    case LIGHT ->
                        List.of(
                                hinge(f, HingeLevel.H3),
                                atLeast(Code.GREEN_WEEKS, f.greenWeeks(), WEEKS_BEFORE_BARBELL),
                                noOpenVerdict(f));
                    case BARBELL ->
                        List.of(
                                met(Code.BARBELL_STARTED, f.barbellDone()),
                                atLeast(Code.GREEN_WEEKS, f.greenWeeks(), WEEKS_AT_BARBELL),
                                atLeast(Code.PREVIOUS_LOAD, f.percentOfPrevious(), PREVIOUS_PERCENT),
                                hinge(f, HingeLevel.H4),
                                noOpenVerdict(f));
                    case FULL -> List.of(hinge(f, HingeLevel.H5), noOpenVerdict(f));
                };
        List<Criterion> orElse = f.stage() == Stage.CORE
                ? List.of(
                        new Criterion(
                                Code.WEEK_THREE, f.daysOpen() >= WEEK_THREE_DAY, numbers(f.daysOpen(), WEEK_THREE_DAY)),
                        met(Code.CLEARED, f.cleared()),
                        noOpenVerdict(f))
                : List.of();
        return new StepUp(f.stage().next(), needed, orElse);
    }

    /** The step back that readings since the last step call for, weightiest first; empty when none does. */
    public static Optional<StepBack> back(ReturnFacts f) {
        if (f.stage() == Stage.TRIAGE) {
            return Optional.empty();
        }
        if (f.doctorSince()) {
            return Optional.of(new StepBack(Stage.TRIAGE, Back.DOCTOR));
        }
        Integer highest = f.highest();
        Stage one = f.stage().previous();
        if (highest != null && highest >= TOO_SORE) {
            return Optional.of(new StepBack(one, Back.TOO_SORE));
        }
        if (f.amberMornings() >= REPEATED) {
            return Optional.of(new StepBack(one, Back.AMBER_MORNINGS));
        }
        return f.watchDays() >= REPEATED ? Optional.of(new StepBack(one, Back.WATCH_REPEATED)) : Optional.empty();
    }

    private static Criterion met(Code code, boolean met) {
        return new Criterion(code, met, Map.of());
    }

    private static Criterion noOpenVerdict(ReturnFacts f) {
        return met(Code.NO_OPEN_VERDICT, !f.open().atLeast(Level.DOCTOR));
    }

    private static Criterion hinge(ReturnFacts f, HingeLevel needed) {
        return new Criterion(
                Code.HINGE, f.hinge().atLeast(needed), numbers(f.hinge().number(), needed.number()));
    }

    private static Criterion bending(ReturnFacts f) {
        Integer pain = f.bendingPain();
        return new Criterion(Code.BENDING, pain != null && pain <= COMFORTABLE, numbers(pain, COMFORTABLE));
    }

    private static Criterion atLeast(Code code, @Nullable Integer has, int needs) {
        return new Criterion(code, has != null && has >= needs, numbers(has, needs));
    }

    private static Map<String, String> numbers(@Nullable Integer has, int needs) {
        Map<String, String> numbers = new HashMap<>();
        numbers.put("needs", Integer.toString(needs));
        if (has != null) {
            numbers.put("has", has.toString());
        }
        return numbers;
    }
}
