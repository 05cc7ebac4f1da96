package org.hingewise.ui.today;

import java.util.List;
import org.hingewise.domain.Moment;
import org.hingewise.domain.board.CheckIn;
import org.hingewise.domain.board.Concern;
import org.hingewise.domain.board.TodaySession;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/**
 * What the board shows.
 *
 * @param now the moment it was read for
 * @param day the day in words
 * @param figures the week's, largest first
 * @param old a sentence about records nobody has written in for years; empty when there are none
 */
record TodayState(
        Moment now,
        String day,
        List<Attention> attention,
        List<Due> checkIns,
        List<Training> sessions,
        List<Figure> figures,
        String old) {
    TodayState {
        attention = List.copyOf(attention);
        checkIns = List.copyOf(checkIns);
        sessions = List.copyOf(sessions);
        figures = List.copyOf(figures);
    }

    /**
     * Somebody who needs attention.
     *
     * @param level of a verdict; null when it is about something else
     * @param chip what it is, in a word or two
     */
    record Attention(Concern concern, String name, String why, @Nullable Level level, String chip) {}

    /**
     * Somebody to be asked.
     *
     * @param after what was trained
     * @param hours how long ago; empty when nothing was
     * @param window which check-in, and what was missed before it
     */
    record Due(CheckIn checkIn, String name, String after, String hours, String window) {}

    /**
     * A session of today.
     *
     * @param stage of the way back; empty when none is open
     * @param next proposals for its loads, each with its reason
     */
    record Training(TodaySession session, String time, String name, String about, String stage, List<String> next) {
        Training {
            next = List.copyOf(next);
        }
    }

    /** A number with what it counts. */
    record Figure(String value, String words) {}
}
