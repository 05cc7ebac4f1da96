package org.hingewise.domain.session;

import org.hingewise.domain.Entity;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.Client;

/**
 * The coach's word that one session is not to be learnt from when the client's usual curve is made.
 *
 * @param session kept under the session's own id: a session is left out once or not at all
 */
public record LeftOut(Id<Session> session, Id<Client> client, Moment recordedAt) implements Entity<Session> {
    @Override
    public Id<Session> id() {
        return session;
    }
}
