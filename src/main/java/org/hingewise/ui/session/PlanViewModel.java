package org.hingewise.ui.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.text.ProblemTexts;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.PlanSession;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/**
 * The plan editor: what is typed, what the gate says of it at once, and what becomes of it. Everything typed is kept as a
 * draft until it is saved.
 */
final class PlanViewModel {
    /** Name of the form among the drafts. */
    static final String FORM = "plan";

    /** Longest reason for assigning a movement anyway (decision: two sentences). */
    static final int MAX_REASON = 300;

    /** Everything that is read for a client, off the event thread. */
    private record Read(ClientRecord record, MovementLibrary library, PlanPicker picker) {
        MassUnit unit() {
            return record.client().unit();
        }
    }

    private record Opened(Read read, Optional<PlanForm> draft) {}

    private final UseCases use;
    private final Tasks tasks;
    private final Id<Client> client;
    private final Object drafts = new Object();
    private Runnable onChange = () -> {};
    private Consumer<Session> onSaved = session -> {};

    private @Nullable Read read;
    private PlanForm form;
    private String words = "";
    private @Nullable Gate only;
    private @Nullable String looked;
    private @Nullable Integer selected;
    private final Set<Integer> touched = new HashSet<>();
    private boolean tried;
    private boolean saving;
    private boolean fromDraft;
    private String message = "";

    PlanViewModel(UseCases use, Tasks tasks, Id<Client> client) {
        this.use = use;
        this.tasks = tasks;
        this.client = client;
        this.form = PlanForm.empty(now());
    }

    /** Called after each change of the state. */
    void onChange(Runnable listener) {
        onChange = listener;
    }

    /** Called with the session once it is saved. */
    void onSaved(Consumer<Session> listener) {
        onSaved = listener;
    }

    /** Begins a new plan, or goes on with the one kept as a draft. */
    void open() {
        open(null, null);
    }

    /** Changes a planned session; a draft of the same one goes on. */
    void open(@Nullable Session change) {
        open(change, null);
    }

    /** Begins a new plan with the movements of an earlier session. */
    void openLike(Session earlier) {
        open(null, earlier);
    }

    private void open(@Nullable Session change, @Nullable Session earlier) {
        forget();
        onChange.run();
        Id<Session> id = change == null ? null : change.id();
        tasks.submit(
                () -> readAll().map(r -> new Opened(r, draft(id))),
                opened -> opened.ifPresent(o -> {
                    read = o.read();
                    form = begin(o, change, earlier);
                    onChange.run();
                }));
    }

    private PlanForm begin(Opened opened, @Nullable Session change, @Nullable Session earlier) {
        Read r = opened.read();
        PlanForm empty = PlanForm.empty(now());
        if (earlier != null) {
            return empty.like(earlier, r.library(), r.unit());
        }
        fromDraft = opened.draft().isPresent();
        return opened.draft().orElseGet(() -> change == null ? empty : PlanForm.of(change, r.library(), r.unit()));
    }

    private Optional<PlanForm> draft(@Nullable Id<Session> session) {
        return use.keepDraft().find(formName(session), client).flatMap(text -> PlanForm.ofDraft(text, session, now()));
    }

    /** A new plan and each change have drafts of their own. */
    private static String formName(@Nullable Id<Session> session) {
        return session == null ? FORM : FORM + "." + session;
    }

    private void forget() {
        read = null;
        form = PlanForm.empty(now());
        words = "";
        only = null;
        looked = null;
        selected = null;
        touched.clear();
        tried = false;
        fromDraft = false;
        message = "";
    }

    /** Reads the client again, because something changed; what is typed stays. */
    void refresh() {
        tasks.<Optional<Read>>newest(this, this::readAll, found -> {
            if (found.isPresent() && read != null) {
                read = found.get();
                onChange.run();
            }
        });
    }

    private Optional<Read> readAll() {
        Optional<ClientRecord> record = use.readClient().handle(client);
        if (record.isEmpty()) {
            return Optional.empty();
        }
        MovementLibrary library = use.readLibrary().handle();
        return Optional.of(new Read(record.get(), library, PlanPicker.of(record.get(), library, now())));
    }

    // ---- picker

    /** Looks for movements. */
    void search(String text) {
        words = text;
        onChange.run();
    }

    /** Shows movements of one gate only; the same again shows all. */
    void filter(Gate gate) {
        only = only == gate ? null : gate;
        onChange.run();
    }

    /** Looks at a movement without planning it. */
    void look(String movement) {
        looked = movement;
        selected = null;
        onChange.run();
    }

    /** Puts a movement into the plan, with last time's numbers where there are any and never above the cap. */
    void add(String movement) {
        add(movement, null, null, "");
    }

    private void add(String movement, @Nullable SetPlan like, @Nullable String insteadOf, String reason) {
        Read r = read;
        Movement known = r == null ? null : r.library().find(movement).orElse(null);
        if (r == null || known == null) {
            return;
        }
        int key = form.freeKey();
        SetPlan plan = PlanStart.of(r.record(), r.library(), known, like, now());
        change(form.adding(
                PlanRow.of(key, movement, plan, known, r.unit()).because(reason).insteadOf(insteadOf)));
        select(key);
    }

    // ---- rows

    /** Selects a row; the panel shows its movement. */
    void select(int key) {
        if (form.row(key).isPresent()) {
            selected = key;
            looked = null;
            onChange.run();
        }
    }

    /** What is typed into a cell; judged at once, complained about only when left. */
    void type(int key, PlanRow.Cell cell, String text) {
        if (form.row(key).filter(r -> !text.equals(text(r, cell))).isPresent()) {
            touched.remove(key);
            change(form.changing(key, r -> r.typed(cell, text)));
        }
    }

    /** A cell is left: a shorthand spreads over the row, and what cannot be read is said. */
    void leave(int key) {
        Read r = read;
        if (r == null) {
            return;
        }
        touched.add(key);
        Optional<PlanCheck.Row> row = check(r).row(key);
        SetPlan plan = row.map(c -> c.read().plan()).orElse(null);
        if (row.isPresent() && plan != null) {
            change(form.changing(key, typed -> typed.written(plan, row.get().movement(), r.unit())));
        } else {
            onChange.run();
        }
    }

    /** Takes a row out. */
    void remove(int key) {
        change(form.without(key));
        if (selected != null && selected == key) {
            selected = null;
            onChange.run();
        }
    }

    /** Moves a row up (negative) or down. */
    void move(int key, int by) {
        change(form.moving(key, by));
    }

    // ---- gate panel

    /** Takes an easier movement: in place of the selected row, or as a new row. */
    void use(String movement) {
        Read r = read;
        if (r == null) {
            return;
        }
        Optional<PlanCheck.Row> row = selected == null ? Optional.empty() : check(r).row(selected);
        if (row.isEmpty()) {
            add(movement, null, looked, "");
            return;
        }
        Movement known = r.library().find(movement).orElse(null);
        if (known == null) {
            return;
        }
        PlanRow old = row.get().row();
        boolean counted = row.get().movement() == null || row.get().movement().measure() == known.measure();
        SetPlan like = counted ? row.get().read().plan() : null;
        SetPlan plan = PlanStart.of(r.record(), r.library(), known, like, now());
        String first = old.swappedFrom() == null ? old.movement() : old.swappedFrom();
        touched.remove(old.key());
        change(form.changing(old.key(), o -> PlanRow.of(o.key(), movement, plan, known, r.unit())
                .insteadOf(first)));
    }

    /** Lowers the selected row to its cap. */
    void useCap() {
        Read r = read;
        if (r == null || selected == null) {
            return;
        }
        check(r).row(selected).ifPresent(row -> {
            SetPlan plan = row.read().plan();
            if (plan != null && row.gate() != null) {
                SetPlan lowered = PlanStart.under(plan, row.gate().cap());
                change(form.changing(row.row().key(), o -> o.written(lowered, row.movement(), r.unit())
                        .because("")));
            }
        });
    }

    /** Assigns the movement of the panel although the gate says otherwise. */
    void assignAnyway(String reason) {
        if (selected != null) {
            change(form.changing(selected, r -> r.because(reason)));
        } else if (looked != null) {
            add(looked, null, null, reason);
        }
    }

    /** Takes the reason of the selected row back. */
    void takeReasonBack() {
        if (selected != null) {
            change(form.changing(selected, r -> r.because("")));
        }
    }

    // ---- the rest of the form

    /** When it is planned for; null for what cannot be read. */
    void when(@Nullable LocalDate day, @Nullable LocalTime time) {
        change(form.at(day, time));
    }

    void familiarity(Familiarity chosen) {
        change(form.as(chosen));
    }

    void note(String text) {
        change(form.noting(text));
    }

    /** Throws the draft away and begins as before it. */
    void startOver() {
        Read r = read;
        Session changed = r == null ? null : r.record().session(form.session()).orElse(null);
        keep(form.with(List.of()).noting(""));
        open(changed);
    }

    /** Saves the plan, or says beside each row what keeps it from being saved. */
    void save() {
        Read r = read;
        if (r == null || saving) {
            return;
        }
        tried = true;
        message = "";
        PlanCheck check = check(r);
        PlanSession.Request request = check.request();
        if (request == null || !check.problems().isEmpty()) {
            firstWrong(check).ifPresent(row -> selected = row.row().key());
            looked = selected == null ? looked : null;
            message = general(check.problems());
            onChange.run();
            return;
        }
        saving = true;
        tasks.submit(
                () -> use.planSession().handle(request),
                result -> {
                    saving = false;
                    if (result instanceof Result.Saved<Session> saved) {
                        keep(form.with(List.of()).noting(""));
                        forget();
                        onSaved.accept(saved.value());
                    } else if (result instanceof Result.Refused<Session> refused) {
                        message = ProblemTexts.sentence(refused.problems().get(0));
                        refresh();
                        onChange.run();
                    }
                },
                this::notSaved);
    }

    private void notSaved(Exception e) {
        saving = false;
        if (e instanceof StoreProblem problem) {
            message = ProblemTexts.sentence(problem);
            onChange.run();
        } else {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<PlanCheck.Row> firstWrong(PlanCheck check) {
        return check.rows().stream()
                .filter(row -> row.read().plan() == null
                        || row.standing() == PlanCheck.Standing.DECIDE
                        || row.standing() == PlanCheck.Standing.HELD
                        || row.standing() == PlanCheck.Standing.GONE)
                .findFirst();
    }

    /** A problem that no row shows. */
    private static String general(List<Problem> problems) {
        return problems.stream()
                .filter(p -> !p.values().containsKey("movement"))
                .findFirst()
                .map(ProblemTexts::sentence)
                .orElse("");
    }

    /** What is shown now. */
    PlanState state() {
        Read r = read;
        if (r == null) {
            return PlanStates.loading(form);
        }
        return PlanStates.of(new PlanStates.Shown(
                r.record(),
                r.library(),
                r.picker(),
                now(),
                form,
                check(r),
                words,
                only,
                looked,
                selected,
                touched,
                tried,
                fromDraft,
                message));
    }

    private PlanCheck check(Read r) {
        return PlanCheck.of(form, r.record(), r.library(), now());
    }

    private void change(PlanForm changed) {
        if (!changed.equals(form)) {
            form = changed;
            message = "";
            keep(changed);
            onChange.run();
        }
    }

    private void keep(PlanForm what) {
        String draft = what.draft();
        String name = formName(what.session());
        tasks.newest(
                drafts,
                () -> {
                    use.keepDraft().keep(name, client, draft);
                    return draft;
                },
                kept -> {});
    }

    private static String text(PlanRow row, PlanRow.Cell cell) {
        return switch (cell) {
            case SETS -> row.sets();
            case LOAD -> row.load();
            case RPE -> row.rpe();
        };
    }

    private Moment now() {
        return use.clock().now();
    }
}
