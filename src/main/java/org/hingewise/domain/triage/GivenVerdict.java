package org.hingewise.domain.triage;

import org.hingewise.domain.Moment;
import org.hingewise.domain.soreness.Nrs;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as it was given.
 *
 * @param time when it felt like this
 * @param given when the verdict was given; what a clinician saw before then does not answer it
 * @param nrs the score it was given for; null when not asked
 */
public record GivenVerdict(Moment time, Moment given, @Nullable Nrs nrs, Verdict verdict) {
    public Level level() {
        return verdict.level();
    }
}
