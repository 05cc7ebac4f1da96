package org.hingewise.usecase;

import org.hingewise.domain.PersonalText;

/**
 * Who is at work.
 *
 * @param name of the account on this computer
 * @param command whether it is a command, not the window
 */
public record Actor(PersonalText name, boolean command) {
    /** Nobody said. */
    public static final Actor UNKNOWN = new Actor(PersonalText.EMPTY, false);
}
