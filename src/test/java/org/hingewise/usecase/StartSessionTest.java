package org.hingewise.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.usecase.CoachDesk.refused;
import static org.hingewise.usecase.CoachDesk.saved;

import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.exchange.MovementFile;
import org.junit.jupiter.api.Test;

class StartSessionTest {
    private final CoachDesk desk = new CoachDesk();
    private final StartSession starts = new StartSession(desk.ledger);
    private final Client client = desk.client("Maya");

    private Session planned() {
        ReadLibrary library = new ReadLibrary(desk.store, MovementFile.shipped());
        return saved(new PlanSession(desk.ledger, library)
                .handle(new PlanSession.Request(
                        null,
                        client.id(),
                        desk.now.plusMinutes(60),
                        Familiarity.FAMILIAR,
                        List.of(new PlanSession.Planned("bird_dog", new SetPlan(3, 8, null, null), "", null)),
                        "")));
    }

    @Test
    void aPlannedSessionStartsNowAndKeepsItsPlan() {
        Session planned = planned();
        desk.hoursLater(1);
        Session started = saved(starts.handle(planned.id()));
        assertThat(started.started()).isEqualTo(desk.now);
        assertThat(started.planned()).isEqualTo(planned.planned());
        assertThat(started.assignments()).isEqualTo(planned.assignments());
        assertThat(new ReadClient(desk.store).timeline(client.id()).get(0).kind())
                .isEqualTo(TimelineEvent.Kind.SESSION_STARTED);
    }

    @Test
    void startingTwiceKeepsTheFirstStart() {
        Session planned = planned();
        Moment first = desk.now;
        saved(starts.handle(planned.id()));
        desk.hoursLater(1);
        assertThat(saved(starts.handle(planned.id())).started()).isEqualTo(first);
    }

    @Test
    void whatHasEndedOrIsGoneDoesNotStart() {
        Session ended = desk.trained(client);
        assertThat(refused(starts.handle(ended.id()))).extracting(Problem::code).containsExactly("already_ended");
        assertThat(refused(starts.handle(Id.random())))
                .extracting(Problem::code)
                .containsExactly("not_found");
    }
}
