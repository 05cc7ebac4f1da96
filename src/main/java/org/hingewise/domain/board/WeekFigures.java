package org.hingewise.domain.board;

import java.util.List;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.CheckInWindow;
import org.hingewise.domain.analysis.CheckIns;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.NormalCurve;
import org.hingewise.domain.soreness.Nrs;

/** Counts what was told; entries are walked from the newest back, so that only the last days are looked at. */
final class WeekFigures {
    /** Hours after which a session has no window left that can open. */
    static final double LONGEST_WAIT = CheckIns.HOURS.get(CheckIns.HOURS.size() - 1);

    private WeekFigures() {}

    /** Whether something was told from the moment that answers a window until it counts as missed. */
    static boolean isToldIn(ClientRecord record, CheckInWindow window) {
        List<JudgedEntry> entries = record.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            Moment told = entries.get(i).entry().time();
            if (told.isBefore(window.answeredFrom())) {
                return false;
            }
            if (!told.isAfter(window.closes())) {
                return true;
            }
        }
        return false;
    }

    /** How many scored readings since then lie at or under the band's upper edge, and how many there are. */
    static int[] readings(ClientRecord record, Moment from, Moment now) {
        int usual = 0;
        int all = 0;
        List<JudgedEntry> entries = record.entries();
        for (int i = entries.size() - 1;
                i >= 0 && !entries.get(i).entry().time().isBefore(from);
                i--) {
            var entry = entries.get(i).entry();
            Nrs nrs = entry.nrs();
            Double hours = entry.hoursAfterSession();
            Session session = record.session(entry.sessionId()).orElse(null);
            boolean told = !entry.time().isAfter(now);
            if (told
                    && nrs != null
                    && hours != null
                    && session != null
                    && hours >= 0
                    && hours <= NormalCurve.LAST_HOUR) {
                all++;
                usual += nrs.value()
                                <= NormalCurve.of(session.familiarity())
                                        .band(hours)
                                        .p90()
                        ? 1
                        : 0;
            }
        }
        return new int[] {usual, all};
    }
}
