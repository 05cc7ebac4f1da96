package org.hingewise.usecase;

import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.board.Response;
import org.hingewise.domain.board.Response.About;
import org.hingewise.domain.board.Response.Action;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.timeline.TimelineEvent.Kind;

/** Closes a line of the board with what the coach did about it; kept, on the timeline, and undoable. */
public final class Respond {
    /** Longest reason taken (decision: a few sentences). */
    public static final int MAX_REASON = 1_000;

    private final Ledger ledger;

    public Respond(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What was done about a line.
     *
     * @param subject the line's subject
     * @param reason in the coach's words; needed when it is ignored
     */
    public record Request(Id<Client> client, About about, String subject, Action action, String reason) {}

    /** Closes the line, or tells what is wrong. */
    public Result<Response> handle(Request r) {
        Problems problems = new Problems();
        PersonalText reason = problems.text("reason", r.reason(), MAX_REASON);
        problems.required("reason", !r.action().needsReason() || !r.reason().isBlank());
        if (!problems.none()) {
            return new Result.Refused<>(problems.list());
        }
        return save(
                r.client(),
                r.about(),
                r.subject(),
                r.action(),
                reason,
                Kind.ATTENTION_GIVEN,
                Map.of(
                        "about", r.about().name(),
                        "action", r.action().name(),
                        "reason", reason.value()));
    }

    /** Lets go of every check-in of a client that fell due by now. */
    public Result<Response> dismissCheckIns(Id<Client> client) {
        return save(client, About.CHECK_IN, "", Action.IGNORE, PersonalText.EMPTY, Kind.CHECK_INS_DISMISSED, Map.of());
    }

    /** Keeps a record nobody has written in for years; the coach is reminded again in a year. */
    public Result<Response> keepRecord(Id<Client> client) {
        return save(client, About.RETENTION, "", Action.MONITOR, PersonalText.EMPTY, Kind.RECORD_KEPT, Map.of());
    }

    private Result<Response> save(
            Id<Client> client,
            About about,
            String subject,
            Action action,
            PersonalText reason,
            Kind kind,
            Map<String, String> details) {
        Moment now = ledger.clock().now();
        return ledger.write(entry -> {
            if (entry.records().clients().find(client).isEmpty()) {
                return new Result.Refused<>(List.of(Problem.of("client", "not_found")));
            }
            Response response = new Response(Id.random(), client, about, PersonalText.of(subject), action, reason, now);
            entry.save(Store.Records::responses, response.id(), response);
            entry.happened(client, kind, response.id(), details);
            return new Result.Saved<>(response);
        });
    }
}
