package org.hingewise.domain.board;

import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;

/** The client a line of the board is about. */
public record Who(Id<Client> id, PersonalText name) {
    static Who of(Client client) {
        return new Who(client.id(), client.name());
    }
}
