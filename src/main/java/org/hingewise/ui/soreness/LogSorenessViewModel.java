package org.hingewise.ui.soreness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.checkin.Reply;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.Level;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.AnswerCheckIn;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.KeepDraft;
import org.hingewise.usecase.LogSoreness;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.ReadClient;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.StoreProblem;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that logs soreness: judges while one types, saves at once when help is urgent, and keeps what was typed when
 * it is left.
 */
public final class LogSorenessViewModel {
    /** Name its drafts are kept under. */
    static final String FORM = "soreness";
    /** Sessions offered to count from (decision: a list one takes in at a glance). */
    static final int SESSIONS_OFFERED = 8;

    /** The use cases it works with. */
    public record Services(ReadClient read, LogSoreness log, KeepDraft drafts, Clock clock, Tasks tasks) {}

    /**
     * A reply the sheet is filled from. Nothing of it is saved before the coach saves it, not even when it is urgent, and
     * no draft is kept of it, because the reply itself is still where it came from.
     */
    public record Answering(CheckInRequest request, Reply reply, @Nullable Moment written, AnswerCheckIn use) {}

    private final Id<Client> client;
    private final @Nullable Answering answering;
    private final Services services;
    private final List<Runnable> listeners = new ArrayList<>();
    private Consumer<JudgedEntry> onUrgent = entry -> {};
    private Runnable onDone = () -> {};
    private Runnable onRefused = () -> {};

    private @Nullable ClientRecord record;
    private SorenessForm form;
    private SorenessForm untouched;
    private @Nullable SorenessDraft draft;
    private @Nullable Saved saved;
    private List<Problem> refused = List.of();
    private boolean wasUrgent;
    private boolean saving;
    private LogSorenessState state;

    /** What was saved while the sheet stayed open, because help was urgent. */
    private record Saved(JudgedEntry entry, SorenessForm form) {}

    public LogSorenessViewModel(Id<Client> client, Services services) {
        this(client, services, null);
    }

    /** @param answering the reply it is filled from; null when the coach fills it in */
    LogSorenessViewModel(Id<Client> client, Services services, @Nullable Answering answering) {
        this.client = client;
        this.answering = answering;
        this.services = services;
        Moment now = services.clock().now();
        form = SorenessForm.empty(Training.UNKNOWN, now);
        untouched = form;
        state = LogSorenessState.loading(form, now);
    }

    public LogSorenessState state() {
        return state;
    }

    /** Called after each change of the state. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Called with the entry once it is saved, when help is urgent. */
    public void onUrgent(Consumer<JudgedEntry> listener) {
        onUrgent = listener;
    }

    /** Called when everything is saved and the sheet can close. */
    public void onDone(Runnable listener) {
        onDone = listener;
    }

    /** Told after a save that was asked for and could not be, once what is wrong is shown. */
    public void onRefused(Runnable listener) {
        onRefused = listener;
    }

    private record Opened(Optional<ClientRecord> record, Optional<String> draft) {}

    /**
     * Reads the client and what was kept of an earlier sheet.
     *
     * @param ready called once there is something to show
     */
    public void open(Runnable ready) {
        services.tasks()
                .submit(
                        () -> new Opened(
                                services.read().handle(client),
                                services.drafts().find(FORM, client)),
                        opened -> opened.record().ifPresent(r -> {
                            opened(r, opened.draft());
                            ready.run();
                        }),
                        this::failed);
    }

    private void opened(ClientRecord read, Optional<String> kept) {
        Moment now = services.clock().now();
        record = read;
        List<Session> sessions = read.backSessions(now);
        if (form.after().equals(Training.UNKNOWN) && !sessions.isEmpty()) {
            Training newest = Training.recorded(sessions.get(0).id());
            form = form.withAfter(newest);
            untouched = untouched.withAfter(newest);
        }
        if (answering == null) {
            draft = kept.flatMap(text -> SorenessDraft.read(text, now)).orElse(null);
        } else {
            form = form.withReply(answering.reply());
            Moment written = answering.written();
            if (written != null) {
                form = form.withTime(TimeChoice.at(written));
            }
            read.session(answering.request().session())
                    .filter(Session::isEnded)
                    .ifPresent(session -> form = form.withAfter(Training.recorded(session.id())));
        }
        render();
    }

    /** Goes on with the draft that was kept. */
    public void continueDraft() {
        SorenessDraft kept = draft;
        if (kept != null) {
            draft = null;
            change(kept.form());
        }
    }

    /** Forgets the draft that was kept. */
    public void discardDraft() {
        draft = null;
        keep("");
        render();
    }

    /** 0–10; null when not asked. */
    public void score(@Nullable Integer nrs) {
        change(form.withScore(nrs));
    }

    public void region(BackRegion region, boolean marked) {
        change(form.withRegion(region, marked));
    }

    /** Null when not asked. */
    public void distribution(@Nullable Distribution distribution) {
        change(form.withDistribution(distribution));
    }

    /** Null when not asked. */
    public void onset(@Nullable Onset onset) {
        change(form.withOnset(onset));
    }

    /** Whether it was there before the training. */
    public void presentBefore(Answer answer) {
        change(form.withPresentBefore(answer));
    }

    public void answer(WarningQuestion question, Answer answer) {
        change(form.withAnswer(question, answer));
    }

    public void tick(Symptom symptom, boolean ticked) {
        change(form.withTick(symptom, ticked));
    }

    /** Answers every warning sign not asked yet with no: the coach has asked them all in one breath. */
    public void noneOfTheRest() {
        SorenessForm next = form;
        for (WarningQuestion question : form.unasked()) {
            next = next.withAnswer(question, Answer.NO);
        }
        change(next);
    }

    public void after(Training training) {
        change(form.withAfter(training));
    }

    public void time(TimeChoice time) {
        change(form.withTime(time));
    }

    /** Hours slept as typed; stress and trust 0–10, null when not asked. */
    public void context(String sleep, @Nullable Integer stress, @Nullable Integer trust) {
        change(form.withContext(sleep, stress, trust));
    }

    /** The client's own words and the coach's note. */
    public void texts(String words, String note) {
        change(form.withTexts(words, note));
    }

    /** Saves; what is wrong is told beside its field and nothing typed is lost. */
    public void save() {
        if (saving || record == null) {
            return;
        }
        Moment now = services.clock().now();
        if (saved != null && !isUnsaved()) {
            onDone.run();
        } else if (SorenessCheck.typedProblems(form, now).isEmpty()) {
            log(form, this::done);
        } else {
            render();
            onRefused.run();
        }
    }

    /** What was urgent and typed was told when it was; of a reply it is told once it is saved. */
    private void done(JudgedEntry entry) {
        onDone.run();
        if (answering != null && entry.verdict().level() == Level.URGENT) {
            onUrgent.accept(entry);
        }
    }

    /** Leaves the sheet; what was typed and not saved is kept as a draft. */
    public void leave() {
        if (answering != null) {
            return;
        }
        if (isUnsaved()) {
            keep(SorenessDraft.write(form, services.clock().now()));
        } else if (draft == null) {
            keep("");
        }
    }

    private boolean isUnsaved() {
        Saved before = saved;
        return before == null ? !form.equals(untouched) : !form.equals(before.form());
    }

    private void change(SorenessForm next) {
        if (next.equals(form)) {
            return;
        }
        form = next;
        refused = List.of();
        render();
        if (record != null && answering == null) {
            String text = SorenessDraft.write(form, services.clock().now());
            services.tasks().newest(this, () -> kept(text), done -> {});
            interruptWhenUrgent();
        }
    }

    /** An urgent verdict is saved before anything else happens, without what cannot be saved yet. */
    private void interruptWhenUrgent() {
        boolean urgent = state.verdict() != null && state.verdict().level() == Level.URGENT;
        boolean newly = urgent && !wasUrgent;
        wasUrgent = urgent;
        if (newly && !saving) {
            Moment now = services.clock().now();
            boolean whole = state.problems().isEmpty();
            log(whole ? form : SorenessCheck.savable(form, now), onUrgent);
        }
    }

    /** Saves what was typed, in place of what an urgent verdict had saved before. */
    private void log(SorenessForm what, Consumer<JudgedEntry> then) {
        saving = true;
        render();
        Moment now = services.clock().now();
        Saved before = saved;
        services.tasks().submit(() -> log(what, now, before), result -> answered(result, what, then), this::failed);
    }

    private Result<JudgedEntry> log(SorenessForm what, Moment now, @Nullable Saved before) {
        Moment ended = SorenessCheck.unrecordedEnd(what, now);
        LogSoreness.Request request = SorenessCheck.request(client, what.after().session(), what, now);
        if (answering != null) {
            return answering.use().handle(answering.request().id(), request, ended);
        }
        if (before == null) {
            return ended == null
                    ? services.log().handle(request)
                    : services.log().handleAfter(ended, request);
        }
        boolean sameTraining = what.after().equals(before.form().after());
        if (ended == null || sameTraining) {
            Id<Session> session = sameTraining
                    ? before.entry().entry().sessionId()
                    : what.after().session();
            return services.log().replace(before.entry().id(), SorenessCheck.request(client, session, what, now));
        }
        Result<JudgedEntry> result = services.log().handleAfter(ended, request);
        if (result instanceof Result.Saved<JudgedEntry>) {
            services.log().remove(before.entry().id());
        }
        return result;
    }

    private void answered(Result<JudgedEntry> result, SorenessForm what, Consumer<JudgedEntry> then) {
        saving = false;
        if (result instanceof Result.Saved<JudgedEntry> done) {
            saved = new Saved(done.value(), what);
            if (answering == null && !isUnsaved()) {
                keep("");
            }
            render();
            then.accept(done.value());
        } else if (result instanceof Result.Refused<JudgedEntry> no) {
            refused = no.problems();
            render();
            onRefused.run();
        } else {
            throw new IllegalStateException("neither saved nor refused");
        }
    }

    private void failed(Exception e) {
        saving = false;
        if (!(e instanceof StoreProblem problem)) {
            render();
            throw new IllegalStateException(e);
        }
        refused = List.of(problem.problem());
        render();
    }

    private void keep(String text) {
        services.tasks().submit(() -> kept(text), done -> {});
    }

    private String kept(String text) {
        services.drafts().keep(FORM, client, text);
        return text;
    }

    private void render() {
        Moment now = services.clock().now();
        ClientRecord read = record;
        state = read == null ? LogSorenessState.loading(form, now) : shown(read, now);
        listeners.forEach(Runnable::run);
    }

    private LogSorenessState shown(ClientRecord read, Moment now) {
        SorenessCheck check = SorenessCheck.of(read, form, now);
        List<Problem> problems = new ArrayList<>(check.problems());
        refused.stream().filter(p -> !problems.contains(p)).forEach(problems::add);
        SorenessDraft kept = draft;
        Saved before = saved;
        return new LogSorenessState(
                true,
                saving,
                read.client().name().value(),
                read.client().emergencyContact().value(),
                form,
                read.backSessions(now).stream().limit(SESSIONS_OFFERED).toList(),
                now,
                form.time().moment(now),
                check.hours(),
                check.verdict(),
                check.comparison(),
                problems,
                kept == null ? null : kept.time(),
                before == null ? null : before.entry());
    }
}
