package org.hingewise.domain.triage;

import static org.hingewise.domain.triage.Thresholds.CALM;
import static org.hingewise.domain.triage.Thresholds.CALM_APART;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hingewise.domain.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Which level stands for a client now, after every verdict given so far (tie-breaks of section D).
 *
 * <ul>
 *   <li>Level 3 stands until a clinician has seen the client.
 *   <li>Level 2 stands until then too, unless every rule behind it judges scores alone ({@link #STEPS_DOWN}).
 *   <li>Level 2 from scores alone steps down to 1 after two later readings of 2 or less at least 24 hours apart, with none
 *       above between them, once the rules themselves no longer say 2.
 *   <li>Levels 0 and 1 stand until the next report; what a clinician says does not make them another level (decision).
 * </ul>
 *
 * @param level 0 when nothing was reported, or a clinician has seen what was; {@link #isSeen()} tells them apart
 * @param because the verdict that stands; null when none does
 * @param seen when a clinician last saw the client, if that answered a verdict of level 2 or 3 and none came after; null
 *     otherwise
 */
public record OpenVerdict(Level level, @Nullable GivenVerdict because, @Nullable Moment seen) {
    /** Nothing reported yet. */
    public static final OpenVerdict NONE = new OpenVerdict(Level.USUAL, null, null);

    /**
     * Rules that judge scores and hours alone, so that lower scores answer them. Every other rule of level 2 stands until a
     * clinician has seen it: nerve signs and sudden onset by section D's word, and mobility, night waking, spreading, one
     * spot and history too, because a lower score does not answer a sign (decision, the more cautious reading).
     */
    public static final Set<String> STEPS_DOWN =
            Set.of(DoctorRule.R2_1.id(), DoctorRule.R2_4.id(), DoctorRule.R2_5.id(), DoctorRule.R2_10.id());

    /**
     * What stands after these verdicts.
     *
     * @param verdicts in any order
     * @param seenByClinician when the coach recorded that a clinician saw the client
     */
    public static OpenVerdict of(Collection<GivenVerdict> verdicts, Collection<Moment> seenByClinician) {
        Moment seen = seenByClinician.stream().max(Comparator.naturalOrder()).orElse(null);
        List<GivenVerdict> unanswered = inOrder(verdicts).stream()
                .filter(v -> seen == null || v.given().isAfter(seen))
                .toList();
        if (!unanswered.isEmpty()) {
            return after(unanswered);
        }
        OpenVerdict answered = after(inOrder(verdicts));
        return answered.holdsBackLoading() ? new OpenVerdict(Level.USUAL, null, seen) : answered;
    }

    private static List<GivenVerdict> inOrder(Collection<GivenVerdict> verdicts) {
        return verdicts.stream()
                .sorted(Comparator.comparing(GivenVerdict::time).thenComparing(GivenVerdict::given))
                .toList();
    }

    private static OpenVerdict after(List<GivenVerdict> verdicts) {
        Standing standing = new Standing();
        verdicts.forEach(standing::report);
        return standing.now();
    }

    /** Whether a clinician answered what stood: then nothing is held, and nothing says the soreness was usual either. */
    public boolean isSeen() {
        return seen != null;
    }

    /** Whether it holds all back loading. */
    public boolean holdsBackLoading() {
        return level.atLeast(Level.DOCTOR);
    }

    /** Follows the verdicts one after another. */
    private static final class Standing {
        private OpenVerdict open = NONE;
        private boolean untilSeen;
        private @Nullable Moment calmSince;

        void report(GivenVerdict next) {
            boolean wasHeld = open.holdsBackLoading();
            if (next.level().atLeast(Level.DOCTOR)) {
                untilSeen |= needsClinician(next.verdict());
                if (next.level().atLeast(open.level())) {
                    open = new OpenVerdict(next.level(), next, null);
                }
            } else if (!wasHeld) {
                open = new OpenVerdict(next.level(), next, null);
            }
            if (!wasHeld) {
                calmSince = null;
                return;
            }
            followCalm(next);
            if (!next.level().atLeast(Level.DOCTOR) && !untilSeen && isCalmLongEnough(next.time())) {
                open = new OpenVerdict(Level.WATCH, next, null);
            }
        }

        private void followCalm(GivenVerdict next) {
            if (next.nrs() == null) {
                return;
            }
            if (next.nrs().value() > CALM) {
                calmSince = null;
            } else if (calmSince == null) {
                calmSince = next.time();
            }
        }

        private boolean isCalmLongEnough(Moment now) {
            return calmSince != null && now.hoursSince(calmSince) >= CALM_APART;
        }

        private static boolean needsClinician(Verdict verdict) {
            return verdict.rules().stream()
                    .anyMatch(r -> r.level().atLeast(Level.DOCTOR) && !STEPS_DOWN.contains(r.id()));
        }

        OpenVerdict now() {
            return open;
        }
    }
}
