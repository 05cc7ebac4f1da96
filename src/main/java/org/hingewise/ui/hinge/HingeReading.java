package org.hingewise.ui.hinge;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.load.Loads;
import org.hingewise.text.TypedDates;
import org.hingewise.usecase.AssessHinge;
import org.hingewise.usecase.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The checklist turned into a request, with what could not be read. What could not be read is taken as not given.
 *
 * @param request watched now when day or time could not be read
 */
record HingeReading(AssessHinge.Request request, List<Problem> problems) {
    /** Time of day of a look on an earlier day whose time was not said (decision). */
    static final LocalTime NOON = LocalTime.NOON;

    static HingeReading of(HingeForm form, Client client, Moment now) {
        List<Problem> problems = new ArrayList<>();
        Mass load = form.aim().atLeast(HingeLevel.H3) ? load(form.load(), client.unit(), problems) : null;
        AssessHinge.Request request = new AssessHinge.Request(
                client.id(), form.aim(), form.answers(), load, form.note(), time(form, now, problems));
        return new HingeReading(request, List.copyOf(problems));
    }

    /** What would be kept, to be judged while one looks. */
    HingeAssessment candidate() {
        return new HingeAssessment(
                Id.random(),
                request.client(),
                request.aim(),
                request.seen(),
                request.load(),
                PersonalText.EMPTY,
                request.time());
    }

    private static @Nullable Mass load(String typed, MassUnit unit, List<Problem> problems) {
        if (typed.isBlank()) {
            return null;
        }
        Optional<Mass> load = Loads.parse(typed, unit);
        if (load.isEmpty()) {
            problems.add(Problem.of("load", "no_load"));
        }
        return load.orElse(null);
    }

    private static Moment time(HingeForm form, Moment now, List<Problem> problems) {
        LocalDate today = now.date();
        Optional<LocalDate> day = form.day().isBlank() ? Optional.of(today) : TypedDates.day(form.day(), today);
        if (day.isEmpty()) {
            problems.add(Problem.of("day", "no_such_day"));
        }
        Optional<LocalTime> time = TypedDates.time(form.time());
        if (!form.time().isBlank() && time.isEmpty()) {
            problems.add(Problem.of("time", "no_time"));
        }
        LocalDate on = day.orElse(today);
        if (form.time().isBlank() || time.isEmpty()) {
            return on.equals(today) ? now : Moment.of(on.atTime(NOON), now.zone());
        }
        return Moment.of(on.atTime(time.get()), now.zone());
    }
}
