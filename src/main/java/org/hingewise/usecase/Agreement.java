package org.hingewise.usecase;

import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;

/** Whether a client's agreement to keep health notes still lets something be written. */
final class Agreement {
    private static final String CODE = "agreement_withdrawn";

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

        private final String field;

        Withdrawn() {
            this("client");
        }

        /** @param field where a form shows it */
        Withdrawn(String field) {
            super(CODE, null, false, false);
            this.field = field;
        }

        Problem problem() {
            return Problem.of(field, CODE);
        }
    }
}
