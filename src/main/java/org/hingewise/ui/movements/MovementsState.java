package org.hingewise.ui.movements;

import java.util.List;
import org.hingewise.domain.movement.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the browser shows.
 *
 * @param loaded whether the library was read
 * @param words what is searched for
 * @param pattern the only pattern shown; null for all
 * @param rows what was found
 * @param of how many there are without search and pattern
 * @param detail the movement looked at; null when none is
 * @param failure why something was not saved or read, as a sentence; null when nothing failed
 */
record MovementsState(
        boolean loaded,
        String words,
        @Nullable Pattern pattern,
        Shown shown,
        List<MovementRow> rows,
        int of,
        @Nullable MovementDetail detail,
        @Nullable String failure) {
    /** Which part of the library. */
    enum Shown {
        /** What pickers offer. */
        LIBRARY,
        /** The coach's own and changed ones. */
        MINE,
        HIDDEN
    }

    MovementsState {
        rows = List.copyOf(rows);
    }

    static final MovementsState EMPTY = new MovementsState(false, "", null, Shown.LIBRARY, List.of(), 0, null, null);

    /** Whether anything narrows what is shown. */
    boolean isNarrowed() {
        return !words.isBlank() || pattern != null;
    }
}
