package org.hingewise.ui.session;

import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Session;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** Where the plan editor reads a client from, and where it keeps drafts. */
final class PlanDesk {
    /** Name of the form among the drafts; a new plan and each change have drafts of their own. */
    private static final String FORM = "plan";

    /** Everything that is read for a client. */
    record Read(ClientRecord record, MovementLibrary library, PlanPicker picker) {
        MassUnit unit() {
            return record.client().unit();
        }
    }

    /** The same with the draft kept of the form. */
    record Opened(Read read, Optional<PlanForm> draft) {}

    private final UseCases use;
    private final Tasks tasks;
    private final Id<Client> client;
    private final Object drafts = new Object();

    PlanDesk(UseCases use, Tasks tasks, Id<Client> client) {
        this.use = use;
        this.tasks = tasks;
        this.client = client;
    }

    Moment now() {
        return use.clock().now();
    }

    /** Reads the client; empty when it is no longer there. Blocks. */
    Optional<Read> read() {
        MovementLibrary library = use.readLibrary().handle();
        return use.readClient()
                .handle(client)
                .map(record -> new Read(record, library, PlanPicker.of(record, library, now())));
    }

    /**
     * Reads the client and the draft. Blocks.
     *
     * @param session the session being changed; null for a new one
     */
    Optional<Opened> open(@Nullable Id<Session> session) {
        return read().map(r -> new Opened(
                r,
                use.keepDraft().find(name(session), client).flatMap(text -> PlanForm.ofDraft(text, session, now()))));
    }

    /** Keeps a form as a draft; one without movements and note forgets it. */
    void keep(PlanForm form) {
        String draft = form.draft();
        tasks.newest(
                drafts,
                () -> {
                    use.keepDraft().keep(name(form.session()), client, draft);
                    return draft;
                },
                kept -> {});
    }

    private static String name(@Nullable Id<Session> session) {
        return session == null ? FORM : FORM + "." + session;
    }
}
