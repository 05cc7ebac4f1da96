package org.hingewise.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.board.Board;
import org.hingewise.domain.board.Concern;
import org.hingewise.domain.board.Response;
import org.hingewise.domain.board.Response.About;
import org.hingewise.domain.board.Response.Action;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.hingewise.exchange.MovementFile;
import org.junit.jupiter.api.Test;

class RespondTest {
    private final CoachDesk desk = new CoachDesk();
    private final UseCases uses =
            UseCases.over(desk.store, MovementFile.shipped(), v -> "", () -> desk.now, desk.changes::add);
    private final Client client = CoachDesk.saved(
            uses.saveClient().handle(SaveClient.Request.named("Ana", org.hingewise.domain.MassUnit.KG)));

    private List<Concern> attention() {
        return uses.readBoard().handle().attention();
    }

    private Respond.Request ignore(String reason) {
        Concern concern = attention().get(0);
        return new Respond.Request(client.id(), concern.about(), concern.subject(), Action.IGNORE, reason);
    }

    @Test
    void aLineIsIgnoredOnlyForAReasonThatIsKeptOnTheTimelineAndTakenBack() {
        assertThat(attention()).extracting(Concern::about).containsExactly(About.HISTORY);
        assertThat(CoachDesk.refused(uses.respond().handle(ignore("  "))))
                .extracting(Problem::field, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("reason", "required"));
        assertThat(CoachDesk.refused(uses.respond().handle(ignore("x".repeat(1_001)))))
                .extracting(Problem::code)
                .containsExactly("too_long");
        assertThat(attention()).hasSize(1);
        Response done = CoachDesk.saved(uses.respond().handle(ignore("Asked by phone, will tell on Friday")));
        assertThat(attention()).isEmpty();
        TimelineEvent event = uses.readClient().timeline(client.id()).get(0);
        assertThat(event.kind()).isEqualTo(Kind.ATTENTION_GIVEN);
        assertThat(event.record()).isEqualTo(done.id().toString());
        assertThat(event.details().get("reason").value()).isEqualTo("Asked by phone, will tell on Friday");
        uses.undo();
        assertThat(attention()).hasSize(1);
    }

    @Test
    void checkInsAreLetGoAndComeBackWithUndo() {
        desk.trained(client);
        desk.hoursLater(24);
        assertThat(uses.readBoard().handle().checkIns()).hasSize(1);
        CoachDesk.saved(uses.respond().dismissCheckIns(client.id()));
        assertThat(uses.readBoard().handle().checkIns()).isEmpty();
        uses.undo();
        assertThat(uses.readBoard().handle().checkIns()).hasSize(1);
    }

    @Test
    void aStrangerIsRefused() {
        assertThat(CoachDesk.refused(uses.respond().dismissCheckIns(Id.random())))
                .extracting(Problem::code)
                .containsExactly("not_found");
    }

    @Test
    void theBoardFollowsEveryChangeAndTheDay() {
        var session = desk.trained(client);
        desk.hoursLater(24);
        Board before = uses.readBoard().handle();
        assertThat(before.checkIns()).hasSize(1);
        CoachDesk.saved(uses.logSoreness().handle(desk.soreness(client, session, 2)));
        assertThat(uses.readBoard().handle().checkIns()).isEmpty();
        CoachDesk.saved(uses.archiveClient().handle(client.id(), true));
        assertThat(uses.readBoard().handle().attention()).isEmpty();
        uses.undo();
        assertThat(uses.readBoard().handle().attention()).hasSize(1);
        desk.hoursLater(24);
        assertThat(uses.readBoard().handle().checkIns()).hasSize(1);
    }

    @Test
    void nothingIsReadAgainWhileNothingChanges() {
        uses.readClients().handle();
        List<?> one = uses.readClients().handle();
        List<?> two = uses.readClients().handle();
        assertThat(one.get(0)).isSameAs(two.get(0));
    }
}
