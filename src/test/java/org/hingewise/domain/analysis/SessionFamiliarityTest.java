package org.hingewise.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionFamiliarityTest {
    private static final Moment DONE = SorenessStory.at("2026-09-01T18:00");
    private static final Client CLIENT = Client.named("Maya", MassUnit.KG, DONE);

    private static ClientRecord didAt(String movement, Mass load) {
        GateAnswer fine =
                new GateAnswer(movement, Gate.GO, 0, List.of(), null, List.of(), List.of(), List.of(), false, true);
        Assignment done = new Assignment(
                movement,
                movement,
                new SetPlan(1, 8, load, null),
                fine,
                Assignment.Decision.AS_ADVISED,
                PersonalText.EMPTY,
                null,
                List.of(new SetDone(8, load, null, false, DONE)),
                null,
                false,
                false);
        Session session = new Session(
                Id.random(),
                CLIENT.id(),
                null,
                null,
                DONE,
                Familiarity.FAMILIAR,
                null,
                true,
                List.of(done),
                PersonalText.EMPTY);
        return new ClientRecord(CLIENT, List.of(), List.of(), List.of(), List.of(session), List.of());
    }

    private static Map.Entry<String, SetPlan> plan(String movement, Mass load) {
        return Map.entry(movement, new SetPlan(3, 8, load, null));
    }

    @ParameterizedTest(name = "{0} kg after 50 kg")
    @CsvSource({"40,FAMILIAR", "55,FAMILIAR", "55.5,NEW_STEP"})
    void aLoadMoreThanATenthAboveTheHeaviestIsAStep(double kg, Familiarity guessed) {
        assertThat(SessionFamiliarity.guess(
                        didAt("squat", Mass.kg(50)), List.of(plan("squat", Mass.kg(kg))), DONE.plusMinutes(60)))
                .isEqualTo(guessed);
    }

    @ParameterizedTest(name = "{0} minutes after eight weeks")
    @CsvSource({"0,FAMILIAR", "1,NEW_STEP"})
    void whatWasDoneMoreThanEightWeeksAgoIsNewAgain(int minutes, Familiarity guessed) {
        Moment now = DONE.plusMinutes(8L * 7 * 24 * 60 + minutes);
        assertThat(SessionFamiliarity.guess(didAt("squat", Mass.kg(50)), List.of(plan("squat", Mass.kg(50))), now))
                .isEqualTo(guessed);
    }

    @Test
    void oneMovementNeverDoneMakesItNew() {
        assertThat(SessionFamiliarity.guess(
                        didAt("squat", Mass.kg(50)),
                        List.of(plan("squat", Mass.kg(50)), plan("swing", null)),
                        DONE.plusMinutes(60)))
                .isEqualTo(Familiarity.NEW_STEP);
    }

    @Test
    void aFirstLoadOnWhatWasDoneWithoutIsAStep() {
        assertThat(SessionFamiliarity.guess(
                        didAt("squat", null), List.of(plan("squat", Mass.kg(10))), DONE.plusMinutes(1)))
                .isEqualTo(Familiarity.NEW_STEP);
        assertThat(SessionFamiliarity.guess(didAt("squat", null), List.of(plan("squat", null)), DONE.plusMinutes(1)))
                .isEqualTo(Familiarity.FAMILIAR);
    }

    @Test
    void nothingPlannedIsNotFamiliar() {
        assertThat(SessionFamiliarity.guess(didAt("squat", null), List.of(), DONE))
                .isEqualTo(Familiarity.NEW_STEP);
    }

    private static Session today(Assignment... done) {
        return new Session(
                Id.random(),
                CLIENT.id(),
                null,
                DONE,
                null,
                Familiarity.FAMILIAR,
                null,
                true,
                List.of(done),
                PersonalText.EMPTY);
    }

    private static Assignment assignment(String movement, Mass load) {
        return didAt(movement, load).sessions().get(0).assignments().get(0);
    }

    private static List<SessionFamiliarity.Cause> causes(ClientRecord before, Session session, Moment now) {
        return SessionFamiliarity.ofDone(before, session, now).reasons().stream()
                .map(SessionFamiliarity.Because::cause)
                .toList();
    }

    @ParameterizedTest(name = "{0} kg after 50 kg")
    @CsvSource({"50,FAMILIAR", "55,FAMILIAR", "55.5,NEW_STEP"})
    void whatWasDoneTellsHowUnfamiliarItWas(double kg, Familiarity suggested) {
        assertThat(SessionFamiliarity.ofDone(
                                didAt("squat", Mass.kg(50)),
                                today(assignment("squat", Mass.kg(kg))),
                                DONE.plusMinutes(60))
                        .familiarity())
                .isEqualTo(suggested);
    }

    @Test
    void everyReasonOfANewStepIsTold() {
        Moment now = DONE.plusMinutes(3L * 7 * 24 * 60);
        Session session = today(assignment("squat", Mass.kg(60)), assignment("swing", null));
        assertThat(causes(didAt("squat", Mass.kg(50)), session, now))
                .containsExactly(
                        SessionFamiliarity.Cause.LAYOFF,
                        SessionFamiliarity.Cause.LOAD_STEP,
                        SessionFamiliarity.Cause.NEW_MOVEMENT);
    }

    @ParameterizedTest(name = "{0} minutes after two weeks")
    @CsvSource({"-1,FAMILIAR", "0,NEW_STEP"})
    void twoWeeksWithoutTrainingAreALayoff(int minutes, Familiarity suggested) {
        Moment now = DONE.plusMinutes(2L * 7 * 24 * 60 + minutes);
        assertThat(SessionFamiliarity.ofDone(didAt("squat", Mass.kg(50)), today(assignment("squat", Mass.kg(50))), now)
                        .familiarity())
                .isEqualTo(suggested);
    }

    @Test
    void aWarmUpAloneTellsNothing() {
        Assignment warmedUp = assignment("swing", null).withDone(List.of(new SetDone(8, Mass.kg(8), null, true, DONE)));
        assertThat(causes(didAt("squat", Mass.kg(50)), today(assignment("squat", Mass.kg(50)), warmedUp), DONE))
                .isEmpty();
        assertThat(SessionFamiliarity.ofDone(didAt("squat", null), today(warmedUp), DONE))
                .isEqualTo(new SessionFamiliarity.Suggestion(Familiarity.NEW_STEP, List.of()));
    }

    @Test
    void aSessionThatIsCorrectedIsNotComparedWithItself() {
        ClientRecord record = didAt("squat", Mass.kg(50));
        assertThat(causes(record, record.sessions().get(0), DONE))
                .containsExactly(SessionFamiliarity.Cause.NEW_MOVEMENT);
    }
}
