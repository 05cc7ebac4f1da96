package org.hingewise.domain.checkin;

import org.hingewise.domain.Entity;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.jspecify.annotations.Nullable;

/**
 * A client asked by message how the back is. Kept, so that the reply finds its client and session by the code, however
 * much later it comes.
 *
 * @param session the session the answer is counted from; null when none loaded the back
 * @param hour the hour of the check-in it asks for, 0 for a recheck that a verdict asked for; null when none was due
 * @param made when the message was made
 * @param answered when a reply was saved; null while none was
 * @param answer the report that was saved; null while none was
 */
public record CheckInRequest(
        Id<CheckInRequest> id,
        Id<Client> client,
        @Nullable Id<Session> session,
        @Nullable Integer hour,
        CheckInCode code,
        Moment made,
        @Nullable Moment answered,
        @Nullable Id<SorenessEntry> answer)
        implements Entity<CheckInRequest> {
    /** As long as soreness after a session is looked at: seven days (section C4). */
    private static final int LAST_HOUR = 168;

    public CheckInRequest {
        if (hour != null && (hour < 0 || hour > LAST_HOUR)) {
            throw new IllegalArgumentException("a check-in is asked for 0 to 168 hours after a session");
        }
        if ((answered == null) != (answer == null)) {
            throw new IllegalArgumentException("an answer has its time");
        }
    }

    /** A request nobody has answered yet. */
    public static CheckInRequest open(
            Id<Client> client, @Nullable Id<Session> session, @Nullable Integer hour, CheckInCode code, Moment made) {
        return new CheckInRequest(Id.random(), client, session, hour, code, made, null, null);
    }

    /** The same request, answered. */
    public CheckInRequest answeredWith(Id<SorenessEntry> entry, Moment when) {
        return new CheckInRequest(id, client, session, hour, code, made, when, entry);
    }
}
