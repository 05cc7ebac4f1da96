package org.hingewise.domain.board;

import org.hingewise.domain.Entity;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;

/**
 * What the coach did about a line of the board, which closes it.
 *
 * @param subject names the very thing that was closed (a verdict, a clearance, a plan as it failed), so that the next one
 *     opens again; empty for check-ins, of which every one that had fallen due by {@code time} is closed
 * @param reason in the coach's words; empty unless needed
 */
public record Response(
        Id<Response> id,
        Id<Client> client,
        About about,
        PersonalText subject,
        Action action,
        PersonalText reason,
        Moment time)
        implements Entity<Response> {
    /** Kinds of line. */
    public enum About {
        VERDICT,
        CLEARANCE,
        PLAN,
        HISTORY,
        CHECK_IN,
        /** The agreement was taken back; not closed by a response. */
        AGREEMENT,
        /** Nobody has written in the record for years. */
        RETENTION
    }

    /** What can be done. */
    public enum Action {
        /** Keep an eye on it. */
        MONITOR,
        /** The training was changed. */
        ADJUST,
        /** The client was asked, or will be. */
        ASK,
        /** Sent to a doctor or physiotherapist. */
        REFER,
        /** Settled. */
        CLEARED,
        /** Left as it is, for a written reason. */
        IGNORE;

        /** Whether it has to be said why. */
        public boolean needsReason() {
            return this == IGNORE;
        }
    }
}
