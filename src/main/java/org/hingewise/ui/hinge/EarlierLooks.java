package org.hingewise.ui.hinge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hingewise.domain.Moment;
import org.hingewise.domain.hinge.HingeHistory;
import org.hingewise.domain.hinge.HingeHistory.Look;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeStanding.Ended;
import org.jspecify.annotations.Nullable;

/** What was seen of the hinge before, told in stretches: one level from when it was first seen to what ended it. */
final class EarlierLooks {
    private EarlierLooks() {}

    /**
     * Looks in a row that showed the same level.
     *
     * @param level what they showed; H0 when the level aimed at was not reached and none below was shown
     * @param aim the level last aimed at
     * @param first when it was first seen
     * @param last when it was last seen; the same as {@code first} when seen once
     * @param confirmed when the second look confirmed it; null when none did
     * @param ended what ended a level after it; null when nothing has
     */
    record Stretch(
            HingeLevel level,
            HingeLevel aim,
            Moment first,
            Moment last,
            @Nullable Moment confirmed,
            @Nullable Ended ended) {}

    /** Newest first. */
    static List<Stretch> of(HingeHistory history) {
        List<Stretch> told = new ArrayList<>();
        List<Ended> ends = new ArrayList<>(history.ends());
        for (Look look : history.looks()) {
            Moment time = look.assessment().time();
            endBefore(told, ends, time);
            HingeLevel level = look.result().level();
            HingeLevel aim = look.result().aim();
            Stretch open = told.isEmpty() ? null : told.get(told.size() - 1);
            Moment confirmed = look.confirms() ? time : null;
            if (open != null && open.ended() == null && open.level() == level) {
                Moment since = open.confirmed() == null ? confirmed : open.confirmed();
                told.set(told.size() - 1, new Stretch(level, aim, open.first(), time, since, null));
            } else {
                told.add(new Stretch(level, aim, time, time, confirmed, null));
            }
        }
        endBefore(told, ends, null);
        Collections.reverse(told);
        return List.copyOf(told);
    }

    private static void endBefore(List<Stretch> told, List<Ended> ends, @Nullable Moment time) {
        while (!ends.isEmpty() && (time == null || !ends.get(0).time().isAfter(time))) {
            Ended ended = ends.remove(0);
            if (!told.isEmpty()) {
                Stretch last = told.get(told.size() - 1);
                told.set(
                        told.size() - 1,
                        new Stretch(last.level(), last.aim(), last.first(), last.last(), last.confirmed(), ended));
            }
        }
    }
}
