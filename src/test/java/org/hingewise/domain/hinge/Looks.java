package org.hingewise.domain.hinge;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.jspecify.annotations.Nullable;

/** Assessments for tests: everything of a level seen, but for what is said. */
final class Looks {
    static final Moment DAY_0 = Moment.of(LocalDateTime.of(2026, 8, 3, 10, 0), ZoneOffset.UTC);
    private static final Id<Client> CLIENT = Id.random();

    private Looks() {}

    static Moment day(double days) {
        return DAY_0.plusMinutes(Math.round(days * 24 * 60));
    }

    static HingeAssessment passed(HingeLevel aim, double day) {
        return look(aim, day, null, Seen.NOT_YET);
    }

    static HingeAssessment passed(HingeLevel aim, double day, Mass load) {
        return look(aim, day, load, Seen.NOT_YET);
    }

    static HingeAssessment missing(HingeLevel aim, double day, HingeItem... missed) {
        return look(aim, day, null, Seen.NOT_YET, missed);
    }

    static HingeAssessment unchecked(HingeLevel aim, double day, HingeItem... left) {
        return look(aim, day, null, Seen.NOT_CHECKED, left);
    }

    private static HingeAssessment look(
            HingeLevel aim, double day, @Nullable Mass load, Seen instead, HingeItem... items) {
        Map<HingeItem, Seen> seen = new EnumMap<>(HingeItem.class);
        HingeItem.of(aim).forEach(i -> seen.put(i, Seen.SEEN));
        List.of(items).forEach(i -> seen.put(i, instead));
        return new HingeAssessment(Id.random(), CLIENT, aim, seen, load, PersonalText.EMPTY, day(day));
    }
}
