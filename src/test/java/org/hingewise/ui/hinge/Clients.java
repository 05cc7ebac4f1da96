package org.hingewise.ui.hinge;

import org.hingewise.domain.Mass;
import org.hingewise.domain.client.Client;

/** Clients with one thing changed. */
final class Clients {
    private Clients() {}

    static Client weighing(Client c, double kg) {
        return new Client(
                c.id(),
                c.name(),
                c.birthDate(),
                c.sex(),
                c.contact(),
                c.emergencyContact(),
                c.doctor(),
                c.goals(),
                c.unit(),
                c.language(),
                Mass.kg(kg),
                c.consent(),
                c.readiness(),
                c.history(),
                c.historyAsked(),
                c.notes(),
                c.archived(),
                c.since());
    }
}
