package org.hingewise.ui.today;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.board.Concern;
import org.hingewise.domain.board.Response;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Unknown;
import org.hingewise.domain.triage.Verdict;
import org.hingewise.text.ProblemTexts;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.LogSoreness;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.Respond;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** The board: read again when something changed and when the clock shows another minute, however it got there. */
final class TodayViewModel {
    private final UseCases uses;
    private final Tasks tasks;
    private final Consumer<String> tell;
    private final IntSupplier years;
    private @Nullable TodayState state;
    private Runnable listener = () -> {};

    /**
     * A board that was not read yet.
     *
     * @param tell says what was done, or why it was not
     * @param years without an entry after which a record is old
     */
    TodayViewModel(UseCases uses, Tasks tasks, Consumer<String> tell, IntSupplier years) {
        this.years = years;
        this.uses = uses;
        this.tasks = tasks;
        this.tell = tell;
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    /** What is shown; null until it was read. */
    @Nullable
    TodayState state() {
        return state;
    }

    /** Reads the board. */
    void show() {
        int after = years.getAsInt();
        tasks.newest(
                this,
                () -> TodayLines.of(
                        uses.readBoard().handle(), uses.readOldRecords().handle(after), after),
                read -> {
                    state = read;
                    listener.run();
                });
    }

    /**
     * Time went by: the board is read again when the clock shows another minute than it was read for, so that midnight,
     * summer time, travel, a lid that was shut and a clock set back all come right by themselves.
     */
    void tick(Moment now) {
        TodayState shown = state;
        if (shown != null
                && !(minute(shown.now()).equals(minute(now))
                        && shown.now().zone().equals(now.zone()))) {
            show();
        }
    }

    private static Instant minute(Moment moment) {
        return moment.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /** What became of one digit. */
    private record Scored(@Nullable Result<JudgedEntry> saved) {}

    /**
     * Logs a score with nothing else asked. Where the rules want more than the warning signs (how it came on, where it is,
     * or a look at what is out of the ordinary), nothing is saved and {@code ask} opens the sheet with the score in it.
     *
     * @param nrs 0–10
     */
    void score(TodayState.Due due, int nrs, Runnable ask) {
        Id<Client> client = due.checkIn().who().id();
        tasks.submit(() -> scored(client, nrs), scored -> {
            Result<JudgedEntry> result = scored.saved();
            if (result == null) {
                ask.run();
            } else if (result instanceof Result.Refused<JudgedEntry> no) {
                tell.accept(ProblemTexts.sentence(no.problems().get(0)));
            }
        });
    }

    private Scored scored(Id<Client> client, int nrs) {
        Optional<ClientRecord> record = uses.readClient().handle(client);
        if (record.isEmpty()) {
            return new Scored(new Result.Refused<>(List.of(Problem.of("client", "not_found"))));
        }
        Moment now = uses.clock().now();
        Id<Session> session = record.get().backSessions(now).stream()
                .findFirst()
                .map(Session::id)
                .orElse(null);
        LogSoreness.Request request = new LogSoreness.Request(
                client, session, now, nrs, Set.of(), null, null, Answer.NOT_ASKED, Map.of(), null, null, null, "", "");
        Verdict verdict = LogSoreness.check(record.get(), request, now).verdict();
        boolean enough = session != null && verdict != null && isEnough(verdict);
        return new Scored(enough ? uses.logSoreness().handle(request) : null);
    }

    /** Whether nothing but the warning signs, at most, is left to ask. */
    private static boolean isEnough(Verdict verdict) {
        return verdict.level() == Level.USUAL
                || verdict.rules().stream()
                        .allMatch(rule -> rule.id().equals("R1.6")
                                && Unknown.SYMPTOMS.code().equals(rule.numbers().get("unknown")));
    }

    /**
     * Closes a line with what was done.
     *
     * @param done gets what is wrong, nothing when it is closed
     */
    void respond(Concern concern, Response.Action action, String reason, Consumer<List<Problem>> done) {
        Respond.Request request =
                new Respond.Request(concern.who().id(), concern.about(), concern.subject(), action, reason);
        tasks.submit(
                () -> uses.respond().handle(request),
                result -> done.accept(result instanceof Result.Refused<Response> no ? no.problems() : List.of()));
    }

    /** Lets go of everything that fell due for a client. */
    void dismiss(TodayState.Due due) {
        tasks.submit(() -> uses.respond().dismissCheckIns(due.checkIn().who().id()), result -> {
            if (result instanceof Result.Refused<Response> no) {
                tell.accept(ProblemTexts.sentence(no.problems().get(0)));
            }
        });
    }
}
