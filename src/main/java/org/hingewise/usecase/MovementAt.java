package org.hingewise.usecase;

import org.hingewise.domain.Id;
import org.hingewise.domain.session.Session;

/**
 * A movement of a session under way.
 *
 * @param position its place in the session, from 0
 * @param movement its id as it was seen there, so that nothing is written to another one that has moved in
 */
public record MovementAt(Id<Session> session, int position, String movement) {}
