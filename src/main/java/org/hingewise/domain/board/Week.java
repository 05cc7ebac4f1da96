package org.hingewise.domain.board;

import java.time.LocalDate;

/**
 * The week so far, from Monday.
 *
 * @param sessions sessions that ended
 * @param answered check-ins that were answered in their window
 * @param asked check-ins that were answered or are over
 * @param usual scored readings at or under the usual band's upper edge (p90 of C3)
 * @param readings scored readings after a session
 */
public record Week(LocalDate monday, int sessions, int answered, int asked, int usual, int readings) {
    Week plus(int moreSessions, int moreAnswered, int moreAsked, int moreUsual, int moreReadings) {
        return new Week(
                monday,
                sessions + moreSessions,
                answered + moreAnswered,
                asked + moreAsked,
                usual + moreUsual,
                readings + moreReadings);
    }
}
