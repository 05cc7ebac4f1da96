package org.hingewise.domain.hinge;

import java.util.List;
import org.hingewise.domain.hinge.HingeAssessment.Seen;

/**
 * What one assessment shows by itself, before it is confirmed by a second one (section F).
 *
 * <p>Passed: every must-item seen, and at least 80 % of the items of the level aimed at. Otherwise it shows the level
 * below when those 80 % were seen and only a must-item is missing; with fewer, the highest lower level whose own rule is
 * met. One assessment tests one level, so it shows at most the level it aims at.
 *
 * @param aim the level tested
 * @param outcome whether it was passed
 * @param level the level it shows, H0 when none
 * @param seen items of the level that were seen
 * @param of items of the level in all
 * @param mustsMissing must-items of the level that were not seen, in the order they are watched
 */
public record HingeResult(
        HingeLevel aim, Outcome outcome, HingeLevel level, int seen, int of, List<HingeItem> mustsMissing) {
    /** Share of a level's items to be seen, in percent (decision, section F). */
    public static final int PASS_PERCENT = 80;

    /** How an assessment went. */
    public enum Outcome {
        PASSED,
        /** A must-item was not there, or so many others that it cannot pass: caps the client at the level below. */
        NOT_YET,
        /** Neither: too much was left unchecked. Changes nothing that counted before. */
        INCOMPLETE
    }

    public HingeResult {
        mustsMissing = List.copyOf(mustsMissing);
    }

    public static HingeResult of(HingeAssessment assessment) {
        HingeLevel aim = assessment.aim();
        List<HingeItem> items = HingeItem.of(aim);
        int seen = count(assessment, aim, Seen.SEEN);
        List<HingeItem> mustsMissing = items.stream()
                .filter(i -> i.isMust() && assessment.of(i) != Seen.SEEN)
                .toList();
        return new HingeResult(aim, outcome(assessment), level(assessment), seen, items.size(), mustsMissing);
    }

    /** Whether enough items were seen, must-items aside. */
    public boolean isShareReached() {
        return isShare(seen, of);
    }

    private static Outcome outcome(HingeAssessment a) {
        if (passes(a, a.aim())) {
            return Outcome.PASSED;
        }
        List<HingeItem> items = HingeItem.of(a.aim());
        boolean mustFailed = items.stream().anyMatch(i -> i.isMust() && a.of(i) == Seen.NOT_YET);
        int atBest = items.size() - count(a, a.aim(), Seen.NOT_YET);
        return mustFailed || !isShare(atBest, items.size()) ? Outcome.NOT_YET : Outcome.INCOMPLETE;
    }

    private static HingeLevel level(HingeAssessment a) {
        HingeLevel aim = a.aim();
        if (passes(a, aim)) {
            return aim;
        }
        HingeLevel below = HingeLevel.of(aim.number() - 1);
        if (isShare(count(a, aim, Seen.SEEN), HingeItem.of(aim).size())) {
            return below;
        }
        for (int n = below.number(); n > 0; n--) {
            if (passes(a, HingeLevel.of(n))) {
                return HingeLevel.of(n);
            }
        }
        return HingeLevel.H0;
    }

    private static boolean passes(HingeAssessment a, HingeLevel level) {
        List<HingeItem> items = HingeItem.of(level);
        return items.stream().noneMatch(i -> i.isMust() && a.of(i) != Seen.SEEN)
                && isShare(count(a, level, Seen.SEEN), items.size());
    }

    private static int count(HingeAssessment a, HingeLevel level, Seen answer) {
        return (int) HingeItem.of(level).stream().filter(i -> a.of(i) == answer).count();
    }

    private static boolean isShare(int seen, int of) {
        return seen * 100 >= of * PASS_PERCENT;
    }
}
