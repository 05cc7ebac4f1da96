package org.hingewise.domain.analysis;

import java.util.Optional;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.PainLight;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/**
 * How the back felt the morning after a session: the traffic light of section G [Silbernagel07, cut-offs from memory].
 * The worst report counts, and a verdict counts beside its score (decision, the careful reading).
 */
public enum MorningCheck {
    /** 2 or less, and usual soreness. */
    GREEN,
    /** 3 to 5, or level 1. */
    AMBER,
    /** Above 5, or a level 2 or 3 verdict. */
    RED;

    /** First hour after a session that counts as its next morning (decision: an evening session, an early riser). */
    public static final int FROM = 12;

    /** Last hour (decision: the 24 h check, half a day late). */
    public static final int UNTIL = 36;

    /** The light of a report; empty without a score. */
    static Optional<MorningCheck> of(JudgedEntry judged) {
        Nrs nrs = judged.entry().nrs();
        if (nrs == null) {
            return Optional.empty();
        }
        Level level = judged.verdict().level();
        PainLight light = PainLight.of(nrs.value());
        if (level.atLeast(Level.DOCTOR) || light == PainLight.STOP) {
            return Optional.of(RED);
        }
        return Optional.of(level == Level.WATCH || light == PainLight.SETTLE ? AMBER : GREEN);
    }

    /** The morning after a session; empty while nothing was logged for it. */
    public static Optional<MorningCheck> after(ClientRecord record, Session session) {
        return record.entriesAfter(session).stream()
                .filter(j -> isMorning(j.entry().hoursAfterSession()))
                .flatMap(j -> of(j).stream())
                .max(MorningCheck::compareTo);
    }

    private static boolean isMorning(@Nullable Double hours) {
        return hours != null && hours >= FROM && hours <= UNTIL;
    }
}
