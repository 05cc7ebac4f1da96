package org.hingewise.ui.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.text.ProblemTexts;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.PlanSession;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/**
 * The plan editor: what is typed, what the gate says of it at once, and what becomes of it. Everything typed is kept as a
 * draft until it is saved.
 */
final class PlanViewModel {
    /** Longest reason for assigning a movement anyway (decision: two sentences). */
    static final int MAX_REASON = 300;

    private final UseCases use;
    private final Tasks tasks;
    private final PlanDesk desk;
    private Runnable onChange = () -> {};
    private Runnable onRefused = () -> {};
    private Consumer<Session> onSaved = session -> {};

    private PlanDesk.@Nullable Read read;
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
        this.desk = new PlanDesk(use, tasks, client);
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

    /** Called when saving was tried and something has to be mended first. */
    void onRefused(Runnable listener) {
        onRefused = listener;
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
                () -> desk.open(id),
                opened -> opened.ifPresent(o -> {
                    read = o.read();
                    form = begin(o, change, earlier);
                    onChange.run();
                }));
    }

    private PlanForm begin(PlanDesk.Opened opened, @Nullable Session change, @Nullable Session earlier) {
        PlanDesk.Read r = opened.read();
        fromDraft = opened.draft().isPresent();
        PlanForm begun = opened.draft()
                .orElseGet(() -> change == null ? PlanForm.empty(now()) : PlanForm.of(change, r.library(), r.unit()));
        return earlier == null ? begun : begun.like(earlier, r.library(), r.unit());
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
        tasks.<Optional<PlanDesk.Read>>newest(this, desk::read, found -> {
            if (found.isPresent() && read != null) {
                read = found.get();
                onChange.run();
            }
        });
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
        add(movement, null, "");
    }

    private void add(String movement, @Nullable String insteadOf, String reason) {
        PlanDesk.Read r = read;
        if (r != null && r.library().find(movement).isPresent()) {
            int key = form.freeKey();
            change(form.adding(
                    PlanEdit.row(r, key, movement, now()).because(reason).insteadOf(insteadOf)));
            select(key);
        }
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
        if (form.row(key).filter(r -> !text.equals(r.text(cell))).isPresent()) {
            touched.remove(key);
            change(form.changing(key, r -> r.typed(cell, text)));
        }
    }

    /** A cell is left: a shorthand spreads over the row, and what cannot be read is said. */
    void leave(int key) {
        PlanDesk.Read r = read;
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
        PlanDesk.Read r = read;
        if (r == null) {
            return;
        }
        Optional<PlanCheck.Row> row = selected == null ? Optional.empty() : check(r).row(selected);
        if (row.isEmpty()) {
            add(movement, looked, "");
            return;
        }
        if (r.library().find(movement).isPresent()) {
            int key = row.get().row().key();
            touched.remove(key);
            change(form.changing(key, old -> PlanEdit.swapped(r, row.get(), movement, now())));
        }
    }

    /** Lowers the selected row to its cap. */
    void useCap() {
        PlanDesk.Read r = read;
        if (r == null || selected == null) {
            return;
        }
        check(r).row(selected)
                .ifPresent(row -> change(form.changing(row.row().key(), old -> PlanEdit.lowered(r, row))));
    }

    /** Assigns the movement of the panel although the gate says otherwise. */
    void assignAnyway(String reason) {
        if (selected != null) {
            change(form.changing(selected, r -> r.because(reason)));
        } else if (looked != null) {
            add(looked, null, reason);
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
        PlanDesk.Read r = read;
        Session changed = r == null ? null : r.record().session(form.session()).orElse(null);
        desk.keep(form.with(List.of()).noting(""));
        open(changed);
    }

    /** Saves the plan, or says beside each row what keeps it from being saved. */
    void save() {
        PlanDesk.Read r = read;
        if (r == null || saving) {
            return;
        }
        tried = true;
        message = "";
        PlanCheck check = check(r);
        PlanSession.Request request = check.request();
        if (request == null || !check.problems().isEmpty()) {
            check.firstWrong().ifPresent(row -> selected = row.row().key());
            looked = selected == null ? looked : null;
            message = check.general().map(ProblemTexts::sentence).orElse("");
            onChange.run();
            onRefused.run();
            return;
        }
        saving = true;
        tasks.submit(
                () -> use.planSession().handle(request),
                result -> {
                    saving = false;
                    if (result instanceof Result.Saved<Session> saved) {
                        desk.keep(form.with(List.of()).noting(""));
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

    /** What is shown now. */
    PlanState state() {
        PlanDesk.Read r = read;
        if (r == null) {
            return PlanStates.loading(form, words);
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

    private PlanCheck check(PlanDesk.Read r) {
        return PlanCheck.of(form, r.record(), r.library(), now());
    }

    private void change(PlanForm changed) {
        if (!changed.equals(form)) {
            form = changed;
            message = "";
            desk.keep(changed);
            onChange.run();
        }
    }

    private Moment now() {
        return desk.now();
    }
}
