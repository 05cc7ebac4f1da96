package org.hingewise.ui.soreness;

import static org.assertj.core.api.Assertions.assertThat;

import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.SorenessStory;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.triage.Level;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.Ledger;
import org.hingewise.usecase.LogSoreness;
import org.hingewise.usecase.ReadClient;
import org.hingewise.usecase.Undo;
import org.junit.jupiter.api.Test;

class SorenessViewModelTest {
    private final FakeStore store = new FakeStore();
    private final Moment now = SorenessStory.at("2026-11-20T12:00");
    private final Client maya = client("Maya");
    private final SorenessStory story = new SorenessStory(maya.id());
    private final Undo undo = new Undo();
    private final Ledger ledger = new Ledger(store, () -> now, change -> {}, undo);
    private final SorenessViewModel model = new SorenessViewModel(
            new ReadClient(store), new LogSoreness(ledger, verdict -> "advice"), () -> now, new DirectTasks());

    private Client client(String name) {
        Client made = Client.named(name, MassUnit.KG, now);
        return store.write(r -> {
            r.clients().save(made);
            return made;
        });
    }

    private void save() {
        store.write(r -> {
            story.sessions().forEach(r.sessions()::save);
            story.entries().forEach(r.soreness()::save);
            return story;
        });
        model.show(maya.id());
    }

    @Test
    void aClientWithoutTrainingHasNothingToShow() {
        model.show(maya.id());
        assertThat(model.state().isEmpty()).isTrue();
        assertThat(model.state().selected()).isNull();
    }

    @Test
    void theNewestSessionIsShownWithItsNewestReport() {
        Session old = story.trained("Squat", "2026-11-11T11:00", Familiarity.FAMILIAR);
        story.felt(old, 20, 2, Level.USUAL);
        Session newest = story.trained("Deadlift", "2026-11-18T11:00", Familiarity.FAMILIAR);
        story.felt(newest, 8, 2, Level.USUAL);
        JudgedEntry last = story.felt(newest, 24, 4, Level.WATCH);
        save();
        assertThat(model.state().sessions()).containsExactly(newest, old);
        assertThat(model.state().chosen()).isEqualTo(newest.id());
        assertThat(model.state().entries()).hasSize(2);
        assertThat(model.state().selected()).isEqualTo(last);
        assertThat(model.state().comparison().session()).isEqualTo(newest);
    }

    @Test
    void anEarlierSessionCanBeChosen() {
        Session old = story.trained("Squat", "2026-11-11T11:00", Familiarity.FAMILIAR);
        JudgedEntry felt = story.felt(old, 20, 2, Level.USUAL);
        story.trained("Deadlift", "2026-11-18T11:00", Familiarity.FAMILIAR);
        save();
        assertThat(model.state().entries()).isEmpty();
        model.choose(old.id());
        assertThat(model.state().selected()).isEqualTo(felt);
        assertThat(model.state().comparison().session()).isEqualTo(old);
    }

    @Test
    void selectingAReportOfAnotherSessionShowsThatSession() {
        Session old = story.trained("Squat", "2026-11-11T11:00", Familiarity.FAMILIAR);
        JudgedEntry felt = story.felt(old, 20, 2, Level.USUAL);
        story.trained("Deadlift", "2026-11-18T11:00", Familiarity.FAMILIAR);
        save();
        model.select(felt.id());
        assertThat(model.state().chosen()).isEqualTo(old.id());
        assertThat(model.state().selected()).isEqualTo(felt);
    }

    @Test
    void aRemovedReportIsGoneAndComesBackWithUndo() {
        Session session = story.trained("Deadlift", "2026-11-18T11:00", Familiarity.FAMILIAR);
        JudgedEntry first = story.felt(session, 8, 2, Level.USUAL);
        JudgedEntry second = story.felt(session, 24, 4, Level.WATCH);
        save();
        model.remove();
        model.show(maya.id());
        assertThat(model.state().entries()).containsExactly(first);
        assertThat(model.state().selected()).isEqualTo(first);
        undo.undo(store, () -> now, change -> {});
        model.show(maya.id());
        assertThat(model.state().entries()).containsExactly(second, first);
    }

    @Test
    void whatIsBeingReadStaysWhenTheClientIsReadAgain() {
        Session old = story.trained("Squat", "2026-11-11T11:00", Familiarity.FAMILIAR);
        JudgedEntry first = story.felt(old, 20, 2, Level.USUAL);
        story.felt(old, 30, 1, Level.USUAL);
        story.trained("Deadlift", "2026-11-18T11:00", Familiarity.FAMILIAR);
        save();
        model.select(first.id());
        model.show(maya.id());
        assertThat(model.state().selected()).isEqualTo(first);
    }

    @Test
    void aNewReportComesUpByItself() {
        Session old = story.trained("Squat", "2026-11-11T11:00", Familiarity.FAMILIAR);
        story.felt(old, 20, 2, Level.USUAL);
        Session newest = story.trained("Deadlift", "2026-11-18T11:00", Familiarity.FAMILIAR);
        save();
        model.choose(old.id());
        JudgedEntry logged = story.felt(newest, 24, 3, Level.USUAL);
        save();
        assertThat(model.state().selected()).isEqualTo(logged);
    }

    @Test
    void anotherClientStartsAtTheirOwnNewestSession() {
        Session session = story.trained("Deadlift", "2026-11-18T11:00", Familiarity.FAMILIAR);
        story.felt(session, 8, 2, Level.USUAL);
        save();
        Client jonas = client("Jonas");
        model.show(jonas.id());
        assertThat(model.state().isEmpty()).isTrue();
        assertThat(model.state().entries()).isEmpty();
    }
}
