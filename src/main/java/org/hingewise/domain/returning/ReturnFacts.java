package org.hingewise.domain.returning;

import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/**
 * Everything the ladder asks, computed from what is logged.
 *
 * @param daysOpen whole days since the plan was opened
 * @param open the level that stands open now
 * @param clinicianSeen whether a clinician's word was recorded since the episode
 * @param limitsRecorded whether that word says what is allowed
 * @param cleared whether it holds today
 * @param calmHours hours, up to the newest report, in which every report said 3 or less and no night waking; 0 when the
 *     newest report is older than two days
 * @param corePermitted whether the doctor permits core work
 * @param coreSessions core sessions in a row with pain of 2 or less and a green next morning, in this stage
 * @param greenChecks green next mornings in this stage
 * @param greenWeeks whole weeks up to now in this stage without an amber or red report, each with a green next morning
 * @param hinge the hinge level that counts
 * @param bendingTried whether bending was done since the plan was opened
 * @param bendingPain worst pain when bending was last done, 0–10; null when never done or not asked
 * @param percentOfPrevious heaviest barbell load of this stage against the heaviest before the episode; null when one of
 *     them is not known
 * @param barbellDone whether a barbell movement was done in this stage
 * @param highest highest score since the last step; null when none was logged
 * @param amberMornings amber next mornings since the last step
 * @param watchDays days with a level 1 verdict since the last step
 * @param doctorSince whether a level 2 or 3 verdict was given since the last step
 */
public record ReturnFacts(
        Stage stage,
        int daysOpen,
        Level open,
        boolean clinicianSeen,
        boolean limitsRecorded,
        boolean cleared,
        double calmHours,
        boolean corePermitted,
        int coreSessions,
        int greenChecks,
        int greenWeeks,
        HingeLevel hinge,
        boolean bendingTried,
        @Nullable Integer bendingPain,
        @Nullable Integer percentOfPrevious,
        boolean barbellDone,
        @Nullable Integer highest,
        int amberMornings,
        int watchDays,
        boolean doctorSince) {
    /** A day from which it is said that bending has not been tried yet; a reminder, not a failure (S48, decision). */
    public static final int BENDING_REMINDER_DAY = 28;

    /** Whether to remind that bending has not been tried. */
    public boolean remindsOfBending() {
        return !bendingTried && daysOpen >= BENDING_REMINDER_DAY;
    }
}
