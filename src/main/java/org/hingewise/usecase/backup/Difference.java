package org.hingewise.usecase.backup;

import java.util.List;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;

/**
 * What one file has and another has not.
 *
 * @param newest the newest of the sessions and soreness entries, newest first
 */
public record Difference(long clients, long sessions, long entries, List<PersonalText> names, List<Happened> newest) {
    /** Longest list of names, and of what happened (decision: what fits into one look). */
    public static final int SHOWN = 5;

    public Difference {
        names = List.copyOf(names);
        newest = List.copyOf(newest);
    }

    public boolean isEmpty() {
        return clients == 0 && sessions == 0 && entries == 0;
    }

    /** A session or a soreness entry of a client. */
    public record Happened(boolean session, PersonalText client, Moment time) {}
}
