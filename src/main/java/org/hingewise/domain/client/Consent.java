package org.hingewise.domain.client;

import org.hingewise.domain.PersonalDate;
import org.jspecify.annotations.Nullable;

/**
 * The client's agreement that health notes are kept.
 *
 * @param given when agreed, null when not asked yet
 * @param withdrawn when taken back, null while it stands
 */
public record Consent(@Nullable PersonalDate given, @Nullable PersonalDate withdrawn) {
    public static final Consent NOT_ASKED = new Consent(null, null);

    public boolean stands() {
        return given != null && withdrawn == null;
    }

    /** Whether it was taken back, so that nothing new about health may be kept (GDPR art. 7(3), 9(2)(a)). */
    public boolean isWithdrawn() {
        return withdrawn != null;
    }
}
