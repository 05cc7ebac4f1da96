package org.hingewise.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.LeftOut;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.junit.jupiter.api.Test;

class LearnUsualTest {
    private final CoachDesk desk = new CoachDesk();
    private final Client ana = desk.client("Ana");
    private final Session session = desk.trained(ana);
    private final LearnUsual learn = new LearnUsual(desk.ledger);

    private boolean isLeftOut() {
        return !new ReadClient(desk.store)
                .handle(ana.id())
                .orElseThrow()
                .leftOut()
                .isEmpty();
    }

    @Test
    void aSessionIsLeftOutAndTakenInAgain() {
        CoachDesk.saved(learn.handle(session.id(), true));
        assertThat(isLeftOut()).isTrue();
        CoachDesk.saved(learn.handle(session.id(), false));
        assertThat(isLeftOut()).isFalse();
        assertThat(new ReadClient(desk.store).timeline(ana.id()))
                .extracting(TimelineEvent::kind)
                .startsWith(Kind.USUAL_TAKEN_IN, Kind.USUAL_LEFT_OUT);
    }

    @Test
    void bothCanBeUndone() {
        CoachDesk.saved(learn.handle(session.id(), true));
        desk.undo.undo(desk.store, () -> desk.now, desk.changes::add);
        assertThat(isLeftOut()).isFalse();
        CoachDesk.saved(learn.handle(session.id(), true));
        CoachDesk.saved(learn.handle(session.id(), false));
        desk.undo.undo(desk.store, () -> desk.now, desk.changes::add);
        assertThat(isLeftOut()).isTrue();
    }

    @Test
    void whatIsSoAlreadyIsNotWrittenAgain() {
        CoachDesk.saved(learn.handle(session.id(), true));
        int events = new ReadClient(desk.store).timeline(ana.id()).size();
        CoachDesk.saved(learn.handle(session.id(), true));
        assertThat(new ReadClient(desk.store).timeline(ana.id())).hasSize(events);
        assertThat(new ReadClients(desk.store).handle().get(0).leftOut())
                .extracting(LeftOut::session)
                .containsExactly(session.id());
    }

    @Test
    void aSessionThatIsNotThereIsRefused() {
        assertThat(CoachDesk.refused(learn.handle(Id.random(), true)))
                .extracting(Problem::code)
                .containsExactly("not_found");
    }
}
