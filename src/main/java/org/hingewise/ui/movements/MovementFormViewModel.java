package org.hingewise.ui.movements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.text.HingeTexts;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.movements.MovementDetail.Link;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** The form that adds or changes a movement. What is typed is kept as a draft, one for each movement and one for adding. */
final class MovementFormViewModel {
    private static final String FORM = "movement";
    private static final String NEW = "new";

    /**
     * What the form shows.
     *
     * @param problems a sentence for each field that has to be mended
     * @param failure why nothing was saved; null when nothing failed
     * @param restored whether it began with a draft
     * @param easier the easier movements, hardest first
     * @param candidates what may follow the last of them: nothing that asks more or needs more hinge
     */
    record State(
            MovementForm form,
            Map<MovementField, String> problems,
            @Nullable String failure,
            boolean saving,
            boolean restored,
            List<Link> easier,
            List<Link> candidates) {
        State {
            problems = Map.copyOf(problems);
            easier = List.copyOf(easier);
            candidates = List.copyOf(candidates);
        }
    }

    private final UseCases useCases;
    private final Tasks tasks;
    private final MovementLibrary library;
    private final @Nullable Movement editing;
    private final MovementForm untouched;
    private Runnable listener = () -> {};
    private Consumer<Movement> onSaved = m -> {};
    private MovementForm form;
    private Map<MovementField, String> problems = Map.of();
    private @Nullable String failure;
    private boolean saving;
    private boolean restored;
    private State state;

    /** @param editing the movement to change; null to add one */
    MovementFormViewModel(UseCases useCases, Tasks tasks, MovementLibrary library, @Nullable Movement editing) {
        this.useCases = useCases;
        this.tasks = tasks;
        this.library = library;
        this.editing = editing;
        untouched = editing == null ? MovementForm.EMPTY : MovementForm.of(editing);
        form = untouched;
        state = made();
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    /** Called once the movement is saved. */
    void onSaved(Consumer<Movement> saved) {
        Consumer<Movement> before = onSaved;
        onSaved = m -> {
            before.accept(m);
            saved.accept(m);
        };
    }

    State state() {
        return state;
    }

    /** The movement being changed; null while adding. */
    @Nullable
    Movement editing() {
        return editing;
    }

    /** Reads the draft, then calls back. */
    void open(Runnable ready) {
        tasks.submit(() -> useCases.keepDraft().find(FORM, subject()), kept -> {
            kept.filter(text -> !text.isEmpty()).map(MovementForm::ofDraft).ifPresent(draft -> {
                form = draft;
                restored = true;
            });
            render();
            ready.run();
        });
    }

    /** A field was changed; a complaint about it is taken back until the next save. */
    void type(MovementField field, String text) {
        if (!text.equals(form.get(field))) {
            change(form.with(field, text), field);
        }
    }

    void perSide(boolean perSide) {
        change(form.withPerSide(perSide), MovementField.PER_SIDE);
    }

    void demand(Demand demand, int score) {
        change(form.with(demand, score), MovementField.DEMANDS);
    }

    /** Puts a movement at the end of the easier ones. */
    void addEasier(String id) {
        List<String> ids = new ArrayList<>(form.easier());
        ids.add(id);
        change(form.withEasier(ids), MovementField.EASIER);
    }

    void removeEasier(String id) {
        List<String> ids = new ArrayList<>(form.easier());
        ids.remove(id);
        change(form.withEasier(ids), MovementField.EASIER);
    }

    /** Forgets the draft and begins with the movement as it is. */
    void startOver() {
        form = untouched;
        restored = false;
        problems = Map.of();
        failure = null;
        keep("");
        render();
    }

    /** Saves, or says everything that has to be mended. */
    void save() {
        if (saving) {
            return;
        }
        MovementReading reading = MovementReading.of(form, editing == null ? null : editing.id());
        List<Problem> wrong = new ArrayList<>(reading.problems());
        wrong.addAll(useCases.editMovement().check(reading.request()));
        if (!wrong.isEmpty()) {
            refuse(wrong);
            return;
        }
        saving = true;
        failure = null;
        problems = Map.of();
        render();
        tasks.submit(() -> useCases.editMovement().handle(reading.request()), this::answered, this::failed);
    }

    private void answered(Result<Movement> result) {
        saving = false;
        if (result instanceof Result.Refused<Movement> refused) {
            refuse(refused.problems());
        } else if (result instanceof Result.Saved<Movement> saved) {
            keep("");
            render();
            onSaved.accept(saved.value());
        }
    }

    private void failed(Exception e) {
        saving = false;
        if (!(e instanceof StoreProblem problem)) {
            render();
            throw new IllegalStateException(e);
        }
        failure = ProblemTexts.sentence(problem);
        render();
    }

    private void refuse(List<Problem> list) {
        EnumMap<MovementField, String> found = new EnumMap<>(MovementField.class);
        failure = null;
        for (Problem problem : list) {
            Optional<MovementField> field = MovementField.of(problem.field());
            if (field.isPresent()) {
                found.putIfAbsent(field.get(), ProblemTexts.sentence(problem));
            } else {
                failure = ProblemTexts.sentence(problem);
            }
        }
        problems = found;
        render();
    }

    private void change(MovementForm to, MovementField field) {
        form = to;
        if (problems.containsKey(field)) {
            EnumMap<MovementField, String> rest = new EnumMap<>(problems);
            rest.remove(field);
            problems = rest;
        }
        keep(form.equals(untouched) ? "" : form.draft());
        render();
    }

    private void keep(String draft) {
        tasks.newest(
                this,
                () -> {
                    useCases.keepDraft().keep(FORM, subject(), draft);
                    return draft;
                },
                kept -> {});
    }

    private String subject() {
        return editing == null ? NEW : editing.id();
    }

    private void render() {
        state = made();
        listener.run();
    }

    private State made() {
        List<Movement> easier =
                form.easier().stream().flatMap(id -> library.find(id).stream()).toList();
        return new State(
                form,
                problems,
                failure,
                saving,
                restored,
                easier.stream().map(m -> new Link(m.id(), m.name())).toList(),
                candidates(easier));
    }

    private List<Link> candidates(List<Movement> easier) {
        Movement last = easier.isEmpty() ? null : easier.get(easier.size() - 1);
        HingeLevel hinge = last == null ? form.hinge() : last.hingeRequired();
        int total = last == null ? form.total() : last.totalDemand();
        List<String> taken = form.easier();
        return library.visible().stream()
                .filter(m -> !taken.contains(m.id()) && (editing == null || !m.id().equals(editing.id())))
                .filter(m -> hinge.atLeast(m.hingeRequired()) && m.totalDemand() <= total)
                .sorted(Comparator.comparing((Movement m) -> m.pattern() != form.pattern())
                        .thenComparing(m -> -m.totalDemand())
                        .thenComparing(Movement::name))
                .map(MovementFormViewModel::link)
                .toList();
    }

    private static Link link(Movement m) {
        return new Link(
                m.id(),
                m.hingeRequired() == HingeLevel.H0
                        ? m.name()
                        : Texts.get("movements.easier.one", m.name(), HingeTexts.code(m.hingeRequired())));
    }
}
