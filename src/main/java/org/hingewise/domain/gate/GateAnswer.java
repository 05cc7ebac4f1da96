package org.hingewise.domain.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gate's answer for one movement, one client, now. The coach decides; what cannot be overridden says so.
 *
 * @param movement the movement's id
 * @param score section E's score; 0 without history
 * @param reasons every reason, weightiest first
 * @param cap load cap; null unless the answer is Lighter (or a clinician's limit applies)
 * @param useInstead ids of easier movements that pass, the first to take first, at most three
 * @param cues what to say
 * @param adjustments codes of the {@link FormAdvice} for this client's history that is about the movement;
 *     in answers kept from before, kinds of injury
 * @param reminder whether the form-adjustment reminder shows
 * @param overridable whether the coach may assign it anyway, with a written reason
 */
public record GateAnswer(
        String movement,
        Gate gate,
        double score,
        List<GateReason> reasons,
        @Nullable LoadCap cap,
        List<String> useInstead,
        List<String> cues,
        List<String> adjustments,
        boolean reminder,
        boolean overridable) {
    public GateAnswer {
        reasons = List.copyOf(reasons);
        useInstead = List.copyOf(useInstead);
        cues = List.copyOf(cues);
        adjustments = List.copyOf(adjustments);
    }
}
