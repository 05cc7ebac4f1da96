package org.hingewise.ui.movements;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.movement.MovementLibrary.Entry;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Search;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.movements.MovementsState.Shown;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** The movement browser: finds movements, shows one, and hides or resets it. */
final class MovementsViewModel {
    private final UseCases useCases;
    private final Tasks tasks;
    private Runnable listener = () -> {};
    private @Nullable MovementLibrary library;
    private String words = "";
    private @Nullable Pattern pattern;
    private Shown shown = Shown.LIBRARY;
    private @Nullable String selected;
    private @Nullable String failure;
    private MovementsState state = MovementsState.EMPTY;

    MovementsViewModel(UseCases useCases, Tasks tasks) {
        this.useCases = useCases;
        this.tasks = tasks;
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    MovementsState state() {
        return state;
    }

    /** Reads the library, or reads it again. */
    void show() {
        tasks.newest(this, () -> useCases.readLibrary().handle(), this::take);
    }

    /** Narrows to movements in which every word begins some word of name, equipment or pattern. */
    void search(String typed) {
        words = typed;
        render();
    }

    /** Narrows to one pattern; null for all. */
    void only(@Nullable Pattern wanted) {
        pattern = wanted;
        render();
    }

    void show(Shown part) {
        shown = part;
        render();
    }

    /** Takes search and pattern away. */
    void showAll() {
        words = "";
        pattern = null;
        render();
    }

    /** Looks at a movement. */
    void select(String id) {
        selected = id;
        render();
    }

    /** Goes to a movement that may not be in the list shown. */
    void goTo(String id) {
        MovementLibrary read = library;
        if (read == null || read.entry(id).isEmpty()) {
            return;
        }
        selected = id;
        boolean listed = state.rows().stream().anyMatch(r -> r.id().equals(id));
        if (!listed) {
            words = "";
            pattern = null;
            shown = read.isVisible(id) ? Shown.LIBRARY : Shown.HIDDEN;
        }
        render();
    }

    /** Leaves the selected movement out of pickers, or shows it again. The window offers to undo it. */
    void hide(boolean hidden) {
        change(id -> useCases.editMovement().hide(id, hidden));
    }

    /** Takes the coach's changes back: a shipped movement is as shipped, an own one is gone. The window offers to undo it. */
    void reset() {
        change(id -> useCases.editMovement().reset(id));
    }

    /** A form for a new movement, once its draft is read. */
    void add(Consumer<MovementFormViewModel> ready) {
        form(null, ready);
    }

    /** A form for the selected movement, once its draft is read. */
    void edit(Consumer<MovementFormViewModel> ready) {
        MovementLibrary read = library;
        MovementDetail looked = state.detail();
        if (read != null && looked != null) {
            read.find(looked.id()).ifPresent(movement -> form(movement, ready));
        }
    }

    private void form(@Nullable Movement movement, Consumer<MovementFormViewModel> ready) {
        MovementLibrary read = library;
        if (read != null) {
            MovementFormViewModel form = new MovementFormViewModel(useCases, tasks, read, movement);
            form.onSaved(saved -> {
                selected = saved.id();
                show();
            });
            form.open(() -> ready.accept(form));
        }
    }

    private void change(Consumer<String> by) {
        MovementDetail looked = state.detail();
        if (looked == null) {
            return;
        }
        Callable<String> work = () -> {
            by.accept(looked.id());
            return looked.id();
        };
        tasks.submit(work, done -> show(), this::failed);
    }

    private void failed(Exception e) {
        if (!(e instanceof StoreProblem problem)) {
            throw new IllegalStateException(e);
        }
        failure = ProblemTexts.sentence(problem);
        render();
    }

    private void take(MovementLibrary read) {
        library = read;
        failure = null;
        render();
    }

    private void render() {
        MovementLibrary read = library;
        if (read != null) {
            List<Entry> part = read.entries().stream().filter(this::isShown).toList();
            List<Entry> found = part.stream()
                    .filter(e -> pattern == null || e.movement().pattern() == pattern)
                    .filter(e -> Search.matches(words, text(e.movement())))
                    .sorted(order())
                    .toList();
            state = new MovementsState(
                    true,
                    words,
                    pattern,
                    shown,
                    found.stream().map(MovementRow::of).toList(),
                    part.size(),
                    detail(read, found),
                    failure);
        }
        listener.run();
    }

    /** The selected movement while it is in the list, else the first one of it. */
    private @Nullable MovementDetail detail(MovementLibrary read, List<Entry> found) {
        Optional<Entry> looked = found.stream()
                .filter(e -> e.movement().id().equals(selected))
                .findFirst()
                .or(() -> found.stream().findFirst());
        return looked.map(e -> MovementDetail.of(read, e)).orElse(null);
    }

    private boolean isShown(Entry entry) {
        return switch (shown) {
            case LIBRARY -> !entry.hidden();
            case MINE -> entry.isOwn() || entry.isChanged();
            case HIDDEN -> entry.hidden();
        };
    }

    /** Movements whose name has the words first, then by name as the system sorts. */
    private Comparator<Entry> order() {
        Collator collator = Collator.getInstance();
        return Comparator.comparing(
                        (Entry e) -> !Search.matches(words, e.movement().name()))
                .thenComparing(e -> e.movement().name(), collator::compare);
    }

    private static String text(Movement m) {
        return String.join(" ", m.name(), m.id().replace('_', ' '), m.equipment(), Words.pattern(m.pattern()));
    }
}
