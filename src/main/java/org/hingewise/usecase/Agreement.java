package org.hingewise.usecase;

import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;

/** Whether a client's agreement to keep health notes still lets something be written. */
final class Agreement {
    /** What is told when it does not. */
    static final Problem PROBLEM = Problem.of("client", "agreement_withdrawn");

    private Agreement() {}

    /** Whether the client took it back. */
    static boolean isWithdrawn(Store.Records records, Id<Client> client) {
        return records.clients()
                .find(client)
                .filter(c -> c.consent().isWithdrawn())
                .isPresent();
    }

    /** @throws Withdrawn when the client took it back; the whole transaction is then undone */
    static void require(Store.Records records, Id<Client> client) {
        if (isWithdrawn(records, client)) {
            throw new Withdrawn();
        }
    }

    /** Ends a transaction that may not be; {@link Ledger} makes a refusal of it. */
    static final class Withdrawn extends RuntimeException {
        private static final long serialVersionUID = 1;

        Withdrawn() {
            super("the agreement was withdrawn", null, false, false);
        }
    }
}
