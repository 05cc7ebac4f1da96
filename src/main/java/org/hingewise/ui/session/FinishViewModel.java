package org.hingewise.ui.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.SessionFamiliarity;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.PainLight;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.EndSession;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/**
 * The form that finishes a session, corrects one that is finished, or adds one that was not planned. What is typed is
 * kept as a draft until it is saved.
 */
final class FinishViewModel {
    /** Name of the form among the drafts; each session has its own. */
    private static final String FORM = "finish";

    private static final int MINUTES = 60;

    /** What was read for the form, off the event thread. */
    record Opened(ClientRecord record, MovementLibrary library, @Nullable Session session, Optional<String> draft) {}

    private final UseCases use;
    private final Tasks tasks;
    private final Id<Client> client;
    private final Opened opened;
    private final Moment openedAt;
    private boolean fromDraft;
    private final Object drafts = new Object();
    private final Set<Integer> left = new HashSet<>();
    private FinishForm form;
    private boolean tried;
    private boolean saving;
    private Map<String, String> problems = Map.of();
    private String message = "";
    private Runnable onChange = () -> {};
    private Consumer<Session> onSaved = session -> {};

    FinishViewModel(UseCases use, Tasks tasks, Opened opened) {
        this.use = use;
        this.tasks = tasks;
        this.client = opened.record().client().id();
        this.opened = opened;
        this.openedAt = use.clock().now();
        FinishForm fresh = FinishForm.of(opened.session(), opened.record(), opened.library(), openedAt);
        this.fromDraft = opened.draft().isPresent();
        this.form = opened.draft().map(fresh::kept).orElse(fresh);
    }

    /**
     * Reads what the form needs. Blocks; call it off the event thread.
     *
     * @param session the session to finish or correct; null for one that was not planned
     * @return empty when the client or the session is no longer there
     */
    static Optional<Opened> read(UseCases use, Id<Client> client, @Nullable Id<Session> session) {
        return use.readClient()
                .handle(client)
                .filter(r -> session == null || r.session(session).isPresent())
                .map(r -> new Opened(
                        r,
                        use.readLibrary().handle(),
                        r.session(session).orElse(null),
                        use.keepDraft().find(formName(session), client)));
    }

    private static String formName(@Nullable Id<Session> session) {
        return session == null ? FORM : FORM + "." + session;
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    /** Called with the session once it is saved. */
    void onSaved(Consumer<Session> listener) {
        onSaved = listener;
    }

    /** The session being finished or corrected; null for one that was not planned. */
    @Nullable
    Session session() {
        return opened.session();
    }

    ClientRecord record() {
        return opened.record();
    }

    /** When it ended; null for what cannot be read. */
    void ended(@Nullable LocalDate day, @Nullable LocalTime time) {
        change(form.endedAt(day, time));
    }

    /**
     * When it started, on the day it ended.
     *
     * @param time null when not told
     * @param wrong whether what is typed is no time
     */
    void started(@Nullable LocalTime time, boolean wrong) {
        change(form.startedAt(time, wrong));
    }

    /**
     * How long it took; moves its start.
     *
     * @param minutes 0 to a day
     */
    void minutes(int minutes) {
        Moment ended = ended();
        Integer before = minutes();
        if (ended != null && (before == null || before != minutes)) {
            change(form.startedAt(
                    ended.plusMinutes(-minutes).local().toLocalTime().truncatedTo(ChronoUnit.MINUTES), false));
        }
    }

    private @Nullable Integer minutes() {
        Moment ended = ended();
        Moment started = started();
        if (ended == null || started == null || started.isAfter(ended)) {
            return null;
        }
        return (int) Math.round(ended.hoursSince(started) * MINUTES);
    }

    private @Nullable Moment started() {
        Session session = opened.session();
        return form.started(openedAt.zone(), session == null ? null : session.started());
    }

    private String load() {
        Integer minutes = minutes();
        Integer effort = form.effort();
        return minutes == null || effort == null
                ? ""
                : Texts.get("finish.load", Integer.toString(effort * minutes), effort.toString(), minutes.toString());
    }

    /** By what is typed as done, compared with the sessions before. */
    private String suggested() {
        Session session = opened.session();
        if (session == null) {
            return "";
        }
        List<Assignment> done = new ArrayList<>();
        for (FinishRow row : form.rows()) {
            done.add(row.planned().withDone(read(row).sets()));
        }
        return SessionWords.suggested(
                SessionFamiliarity.ofDone(opened.record(), session.withAssignments(done), openedAt));
    }

    void familiarity(Familiarity chosen) {
        change(form.as(chosen));
    }

    void effort(@Nullable Integer score) {
        change(form.costing(score));
    }

    void note(String text) {
        change(form.noting(text));
    }

    /** Throws the draft away and begins as before it. */
    void startOver() {
        fromDraft = false;
        tried = false;
        left.clear();
        change(FinishForm.of(opened.session(), opened.record(), opened.library(), openedAt));
        keep("");
        onChange.run();
    }

    /** Checks a movement off, or says it was not done. */
    void done(int row, boolean was) {
        change(form.changing(row, r -> r.withDone(was)));
    }

    /** What was done, in shorthand; complained about only when left. */
    void sets(int row, String text) {
        left.remove(row);
        change(form.changing(row, r -> r.withSets(text).withDone(true)));
    }

    /** The sets of a movement are left. */
    void leave(int row) {
        left.add(row);
        onChange.run();
    }

    void pain(int row, @Nullable Integer score) {
        change(form.changing(row, r -> r.withPain(score)));
    }

    /** Whether the form of a movement broke down. */
    void formBroke(int row, boolean broke) {
        change(form.changing(row, r -> r.withFormBroke(broke)));
    }

    /** Saves, or says what keeps it from being saved. */
    void save() {
        if (saving) {
            return;
        }
        tried = true;
        Map<String, String> found = new HashMap<>();
        List<EndSession.Done> done = new ArrayList<>();
        Moment ended = ended();
        if (ended == null) {
            found.put("ended", Texts.get("plan.when.required"));
        }
        if (form.startedWrong()) {
            found.put("started", Texts.get("finish.started.wrong"));
        }
        boolean readable = true;
        for (FinishRow row : form.rows()) {
            FinishRow.Read read = read(row);
            readable &= read.fault() == null;
            done.add(new EndSession.Done(read.sets(), row.pain(), row.done() && row.formBroke()));
        }
        problems = found;
        message = "";
        if (ended == null || !found.isEmpty() || !readable) {
            onChange.run();
            return;
        }
        Session session = opened.session();
        EndSession.Request request = new EndSession.Request(
                session == null ? null : session.id(),
                client,
                started(),
                ended,
                form.familiarity(),
                form.effort(),
                done,
                form.note());
        saving = true;
        tasks.submit(() -> use.endSession().handle(request), this::answered, this::failed);
    }

    private void answered(Result<Session> result) {
        saving = false;
        if (result instanceof Result.Saved<Session> saved) {
            keep("");
            onSaved.accept(saved.value());
            return;
        }
        Map<String, String> found = new HashMap<>();
        for (Problem problem : ((Result.Refused<Session>) result).problems()) {
            found.putIfAbsent(problem.field(), ProblemTexts.sentence(problem));
        }
        problems = found;
        message = found.getOrDefault("session", found.getOrDefault("client", ""));
        onChange.run();
    }

    private void failed(Exception e) {
        saving = false;
        if (!(e instanceof StoreProblem problem)) {
            onChange.run();
            throw new IllegalStateException(e);
        }
        message = ProblemTexts.sentence(problem);
        onChange.run();
    }

    FinishState state() {
        List<FinishState.Row> rows = new ArrayList<>();
        for (int i = 0; i < form.rows().size(); i++) {
            rows.add(row(i, form.rows().get(i)));
        }
        return new FinishState(
                opened.session() != null,
                form.day(),
                form.time(),
                form.started(),
                form.familiarity(),
                form.effort(),
                List.copyOf(rows),
                form.note(),
                fromDraft,
                minutes(),
                load(),
                suggested(),
                problems,
                message);
    }

    private FinishState.Row row(int at, FinishRow row) {
        Movement movement = movement(row);
        FinishRow.Read read = read(row);
        boolean tell = read.fault() != null && (tried || left.contains(at));
        PainLight light = row.pain() == null ? null : PainLight.of(row.pain());
        return new FinishState.Row(
                row.planned().movementName(),
                MovementWords.lastTime(opened.record(), row.movement(), movement, openedAt),
                row.done(),
                row.sets(),
                tell && read.fault() != null ? MovementWords.fault(read.fault(), movement) : "",
                row.pain(),
                light,
                light == null ? "" : MovementWords.light(light),
                row.done() && row.formBroke(),
                row.done() && row.formBroke() && movement != null && movement.isHinging());
    }

    private FinishRow.Read read(FinishRow row) {
        Moment ended = ended();
        return row.read(movement(row), opened.record().client().unit(), ended == null ? openedAt : ended);
    }

    private @Nullable Moment ended() {
        Session session = opened.session();
        Moment exact = session != null && session.ended() != null ? session.ended() : openedAt;
        return form.ended(openedAt.zone(), exact);
    }

    private @Nullable Movement movement(FinishRow row) {
        return opened.library().find(row.movement()).orElse(null);
    }

    private void change(FinishForm changed) {
        if (!changed.equals(form)) {
            form = changed;
            problems = Map.of();
            message = "";
            keep(changed.draft());
            onChange.run();
        }
    }

    private void keep(String draft) {
        Session session = opened.session();
        String name = formName(session == null ? null : session.id());
        tasks.newest(
                drafts,
                () -> {
                    use.keepDraft().keep(name, client, draft);
                    return draft;
                },
                kept -> {});
    }
}
