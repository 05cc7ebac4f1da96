package org.hingewise.domain.hinge;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Moment;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeHistory.Look;

/** The items a client should work on: what was missed most often lately and was still missing when last looked at. */
final class Practice {
    /** Cues for this many items go to the client (section F). */
    static final int ITEMS = 2;

    /** Assessments older than the longest time a level counts are left out (decision). */
    private static final Duration LOOK_BACK = LevelClock.counts(HingeLevel.H5);

    private Practice() {}

    static List<HingeItem> of(List<Look> looks, Moment now) {
        Map<HingeItem, Integer> missed = new EnumMap<>(HingeItem.class);
        Map<HingeItem, Seen> latest = new EnumMap<>(HingeItem.class);
        for (Look look : looks) {
            if (now.isAfter(LevelClock.later(look.assessment().time(), LOOK_BACK))) {
                continue;
            }
            for (HingeItem item : HingeItem.values()) {
                Seen answer = look.assessment().of(item);
                if (answer != Seen.NOT_CHECKED) {
                    latest.put(item, answer);
                }
                if (answer == Seen.NOT_YET) {
                    missed.merge(item, 1, Integer::sum);
                }
            }
        }
        return missed.entrySet().stream()
                .filter(e -> latest.get(e.getKey()) == Seen.NOT_YET)
                .sorted(Comparator.comparing((Map.Entry<HingeItem, Integer> e) -> -e.getValue())
                        .thenComparing(e -> !e.getKey().isMust())
                        .thenComparing(e -> e.getKey()))
                .map(Map.Entry::getKey)
                .limit(ITEMS)
                .toList();
    }
}
