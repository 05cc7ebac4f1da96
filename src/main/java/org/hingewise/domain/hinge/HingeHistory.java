package org.hingewise.domain.hinge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hingewise.domain.Moment;
import org.hingewise.domain.hinge.HingeStanding.Ended;
import org.jspecify.annotations.Nullable;

/**
 * A client's hinge over time: each assessment with what counted after it, each end, and what counts now.
 *
 * @param looks assessments up to now, oldest first
 * @param ends where a counting level ended, oldest first
 */
public record HingeHistory(List<Look> looks, List<Ended> ends, HingeStanding standing) {
    /**
     * One assessment.
     *
     * @param counted the level that counted right after it
     * @param confirms whether it was the second look that confirmed the level it shows, or a renewal of it
     */
    public record Look(HingeAssessment assessment, HingeResult result, HingeLevel counted, boolean confirms) {}

    public HingeHistory {
        looks = List.copyOf(looks);
        ends = List.copyOf(ends);
    }

    /** @see HingeStanding#of */
    public static HingeHistory of(List<HingeAssessment> assessments, List<HingeEvent> events, Moment now) {
        List<Step> steps = new ArrayList<>();
        events.forEach(e -> steps.add(new Step(e.time(), e.kind() == HingeEvent.Kind.HINGED ? 2 : 0, null, e)));
        assessments.forEach(a -> steps.add(new Step(a.time(), 1, a, null)));
        HingeWalk walk = new HingeWalk();
        Stream<Step> past = steps.stream().filter(s -> !s.time().isAfter(now));
        past.sorted(Comparator.comparing(Step::time).thenComparing(Step::order)).forEach(step -> {
            if (step.assessment() != null) {
                walk.look(step.assessment());
            } else if (step.event() != null) {
                walk.event(step.event());
            }
        });
        return walk.upTo(now);
    }

    /** At one moment, what ends a level comes first, then the assessment, then the session around it. */
    private record Step(Moment time, int order, @Nullable HingeAssessment assessment, @Nullable HingeEvent event) {}
}
