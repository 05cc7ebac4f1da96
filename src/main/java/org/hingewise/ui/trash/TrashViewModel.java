package org.hingewise.ui.trash;

import java.util.List;
import org.hingewise.domain.Moment;
import org.hingewise.text.HistoryTexts;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.Trash;
import org.hingewise.usecase.Trash.Removed;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** What was removed and can be put back. */
final class TrashViewModel {
    /**
     * A removed record.
     *
     * @param left how long it still stays, in words
     */
    record Row(Removed removed, String what, String whose, String when, String left) {
        boolean isClient() {
            return removed.kind() == Trash.Kind.CLIENT;
        }
    }

    /**
     * What is shown.
     *
     * @param rows removed last first; null until they were read
     * @param told what was done last; empty for nothing
     */
    record State(@Nullable List<Row> rows, String told) {
        State {
            rows = rows == null ? null : List.copyOf(rows);
        }
    }

    private final UseCases useCases;
    private final Tasks tasks;
    private Runnable listener = () -> {};
    private State state = new State(null, "");

    TrashViewModel(UseCases useCases, Tasks tasks) {
        this.useCases = useCases;
        this.tasks = tasks;
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    State state() {
        return state;
    }

    /** Reads what there is. */
    void show() {
        tasks.newest(this, this::read, rows -> {
            state = new State(rows, state.told());
            listener.run();
        });
    }

    private List<Row> read() {
        Moment now = useCases.clock().now();
        return useCases.putBack().all().stream().map(r -> row(r, now)).toList();
    }

    private static Row row(Removed removed, Moment now) {
        return new Row(
                removed,
                HistoryTexts.removed(removed, now.date()),
                removed.name().value(),
                Times.dayAndClock(new Moment(removed.removed(), now.zone()), now.date()),
                Texts.get("trash.left", removed.daysLeft()));
    }

    /** Puts a record back. */
    void putBack(Row row) {
        tasks.submit(
                () -> useCases.putBack()
                        .handle(row.removed().kind(), row.removed().id()),
                result -> {
                    String told = result instanceof Result.Refused<Removed> refused
                            ? ProblemTexts.sentence(refused.problems().get(0))
                            : Texts.get("trash.told", row.what());
                    state = new State(state.rows(), told);
                    show();
                });
    }
}
