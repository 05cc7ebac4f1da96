package org.hingewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.domain.client.Sex;
import org.hingewise.ui.record.RecordGallery;
import org.hingewise.ui.shell.ClientForm.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientFormViewModelTest {
    private final Desk desk = new Desk();
    private final List<Client> saved = new ArrayList<>();
    private final ClientFormViewModel form =
            ClientFormViewModel.adding(desk.useCases, desk.sample.tasks, MassUnit.KG, "", saved::add);

    private ClientFormViewModel againNew() {
        String kept = ClientFormViewModel.kept(desk.useCases.keepDraft(), null);
        return ClientFormViewModel.adding(desk.useCases, desk.sample.tasks, MassUnit.KG, kept, saved::add);
    }

    private ClientFormViewModel again(Client client) {
        String kept = ClientFormViewModel.kept(desk.useCases.keepDraft(), client.id());
        return ClientFormViewModel.changing(desk.useCases, desk.sample.tasks, client, kept, saved::add);
    }

    private void type(Text field, String text) {
        form.typed(form.state().form().with(field, text));
    }

    @Test
    void onlyTheNameIsNeeded() {
        form.save();
        assertThat(saved).isEmpty();
        assertThat(form.state().problems()).containsEntry("name", "Please enter a name.");
        type(Text.NAME, "Nia <html>Bell");
        assertThat(form.state().problems()).isEmpty();
        form.save();
        assertThat(saved).singleElement().satisfies(c -> assertThat(c.name().value())
                .isEqualTo("Nia <html>Bell"));
    }

    @Test
    void nothingIsCalledWrongBeforeTheFirstTry() {
        type(Text.BIRTH_DATE, "31.02.1990");
        assertThat(form.state().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BIRTH_DATE, 31.02.1990, This is not a date. Try 19 Nov 2026 or “yesterday”.",
        "BIRTH_DATE, 20.11.2026, This lies in the future. Please check the date and time.",
        "BODY_MASS, heavy, This is not a number. Try 72.5.",
        "BODY_MASS, -1, Please enter a number from 0 to 1000.",
        "BODY_MASS, 1000.1, Please enter a number from 0 to 1000.",
        "CONSENT_GIVEN, soon, This is not a date. Try 19 Nov 2026 or “yesterday”.",
    })
    void whatCannotBeReadIsSaidUnderItsField(Text field, String typed, String sentence) {
        type(Text.NAME, "Nia");
        type(field, typed);
        form.save();
        assertThat(form.state().problems()).containsEntry(field.field(), sentence);
        assertThat(saved).isEmpty();
    }

    @Test
    void withoutTheAgreementNewNotesAreRefusedUnderIt() {
        RecordGallery.withdrawn(desk.sample);
        Client withdrawn = desk.sample.store.read(
                r -> r.clients().find(desk.sample.maya.id()).orElseThrow());
        ClientFormViewModel changing = again(withdrawn);
        changing.typed(changing.state().form().with(Text.NOTES, "Slept badly"));
        changing.save();
        assertThat(saved).isEmpty();
        assertThat(changing.state().problems().get(Text.CONSENT_WITHDRAWN.field()))
                .startsWith("Nothing was saved");
        changing.typed(changing.state().form().with(Text.NOTES, "").with(Text.CONTACT, "maya@example.com"));
        changing.save();
        assertThat(saved).hasSize(1);
    }

    @Test
    void everythingTypedIsKept() {
        type(Text.NAME, "Nia Bell");
        type(Text.BIRTH_DATE, "4 Mar 1990");
        type(Text.BODY_MASS, "150,5");
        type(Text.CONTACT, "nia@example.org");
        type(Text.EMERGENCY, "Sister");
        type(Text.DOCTOR, "Dr Amsel");
        type(Text.GOALS, "Deadlift");
        type(Text.CONSENT_GIVEN, "today");
        type(Text.READINESS_DATE, "yesterday");
        type(Text.NOTES, "likes mornings");
        form.typed(form.state()
                .form()
                .withSex(Sex.FEMALE)
                .withUnit(MassUnit.LB)
                .withReadiness(ReadinessForm.Outcome.PASSED)
                .withHistoryAsked(Answer.NO)
                .with(HistoryFlag.OSTEOPOROSIS, Answer.NO));
        form.save();
        Client client = saved.get(0);
        assertThat(client.birthDate().value()).isEqualTo(LocalDate.of(1990, 3, 4));
        assertThat(client.bodyMass().in(MassUnit.LB)).isBetween(150.49, 150.51);
        assertThat(client.sex()).isEqualTo(Sex.FEMALE);
        assertThat(client.consent().given().value()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(client.readiness().date().value()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(client.answer(HistoryFlag.OSTEOPOROSIS)).isEqualTo(Answer.NO);
        assertThat(client.answer(HistoryFlag.CANCER_HISTORY)).isEqualTo(Answer.NOT_ASKED);

        ClientFormViewModel again = again(client);
        again.save();
        assertThat(saved.get(1)).isEqualTo(client);
        assertThat(again.state().form().text(Text.BODY_MASS)).isEqualTo("150.5");
    }

    @Test
    void aBodyMassIsAcceptedUpToItsBounds() {
        type(Text.NAME, "Nia");
        type(Text.BODY_MASS, "1000");
        form.save();
        assertThat(saved.get(0).bodyMass()).isEqualTo(Mass.kg(1000));
    }

    @Test
    void whatIsTypedOfSomebodyNewOutlivesTheProgramUntilItIsSaved() {
        type(Text.NAME, "Nia");
        type(Text.BIRTH_DATE, "31.02.");
        type(Text.GOALS, "two\nlines");
        form.typed(form.state()
                .form()
                .withSex(Sex.FEMALE)
                .withUnit(MassUnit.LB)
                .withReadiness(ReadinessForm.Outcome.PASSED)
                .withHistoryAsked(Answer.NO)
                .with(HistoryFlag.OSTEOPOROSIS, Answer.YES));
        ClientFormViewModel again = againNew();
        assertThat(again.isTyped()).isTrue();
        assertThat(again.state().form().draft()).isEqualTo(form.state().form().draft());
        assertThat(again.state().form().text(Text.GOALS)).isEqualTo("two\nlines");
        assertThat(again.state().form().answer(HistoryFlag.OSTEOPOROSIS)).isEqualTo(Answer.YES);
        again.typed(again.state().form().with(Text.BIRTH_DATE, ""));
        again.save();
        assertThat(saved).singleElement().satisfies(c -> assertThat(c.unit()).isEqualTo(MassUnit.LB));
        assertThat(againNew().isTyped()).isFalse();
    }

    @Test
    void aChangeOfAClientIsKeptForThatClientUntilItIsSaved() {
        Client maya = desk.sample.maya;
        ClientFormViewModel change = again(maya);
        assertThat(change.isTyped()).isFalse();
        change.typed(change.state().form().with(Text.NOTES, "moved house").with(Text.NAME, ""));
        assertThat(again(maya).state().form().text(Text.NOTES)).isEqualTo("moved house");
        assertThat(again(maya).state().form().text(Text.NAME)).isEmpty();
        assertThat(again(desk.sample.jonas).isTyped()).isFalse();
        assertThat(againNew().isTyped()).isFalse();
        change.typed(change.state().form().with(Text.NAME, "Maya O."));
        change.save();
        assertThat(again(saved.get(0)).isTyped()).isFalse();
    }

    @Test
    void startingOverForgetsWhatWasTyped() {
        ClientFormViewModel change = again(desk.sample.maya);
        change.typed(change.state().form().with(Text.NAME, "May"));
        change.startOver();
        assertThat(change.state().form().text(Text.NAME)).isEqualTo("Maya Okafor");
        assertThat(again(desk.sample.maya).isTyped()).isFalse();
    }

    @Test
    void aRefusedSaveIsToldOnceItsSentencesStand() {
        List<String> told = new ArrayList<>();
        form.onRefused(() -> told.addAll(form.state().problems().keySet()));
        form.save();
        assertThat(told).containsExactly("name");
    }
}
