package org.hingewise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.CheckIns;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.analysis.NextLoad;
import org.hingewise.domain.analysis.ReturnStanding;
import org.hingewise.domain.board.Board;
import org.hingewise.domain.board.ClientBoard;
import org.hingewise.domain.client.Language;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.Level;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.ReadClients;
import org.hingewise.usecase.ReadLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleClientsTest {
    private final FakeStore store = new FakeStore();
    private Moment now = at("2026-11-19T18:10");

    @Test
    void theEightStoriesAreWhatTheRulesSay() {
        storiesHold(fill());
    }

    private static void storiesHold(Map<String, ClientRecord> clients) {
        assertThat(clients).hasSize(8);
        assertThat(level(clients, "Maya Okafor")).isEqualTo(Level.DOCTOR);
        assertThat(level(clients, "Jonas Lind")).isEqualTo(Level.USUAL);
        assertThat(level(clients, "Ana Pereira")).isEqualTo(Level.WATCH);
        assertThat(level(clients, "Tom Nguyen")).isEqualTo(Level.USUAL);
        assertThat(clients.get("Tom Nguyen").entries()).isEmpty();
        assertThat(level(clients, "Ruth Bauer")).isEqualTo(Level.USUAL);
        assertThat(level(clients, "Sam Kaur")).isEqualTo(Level.USUAL);
        assertThat(level(clients, "Elena Vasquez")).isEqualTo(Level.USUAL);
        assertThat(level(clients, "Walter Brandt")).isEqualTo(Level.URGENT);
    }

    @Test
    void oneOfThemIsToBeAskedRightNow() {
        Map<String, ClientRecord> clients = fill();
        samIsToBeAsked(clients);
        assertThat(clients.get("Ruth Bauer").client().language()).isEqualTo(Language.GERMAN);
    }

    private void samIsToBeAsked(Map<String, ClientRecord> clients) {
        ClientRecord sam = clients.get("Sam Kaur");
        MovementLibrary library = new ReadLibrary(store, MovementFile.shipped()).handle();
        Board board = Board.of(List.of(ClientBoard.of(sam, List.of(), library, now)), now);
        assertThat(board.checkIns()).singleElement().satisfies(line -> {
            assertThat(line.asked()).isEqualTo(48);
            // No hour at which people train is 46 to 54 hours before the small hours.
            int hour = now.local().getHour();
            assertThat(line.missed()).isEqualTo(hour >= 3 && hour <= 5);
        });
        assertThat(CheckIns.due(sam, now)).hasValue(48);
    }

    @Test
    void oneOfThemTrainsRightNow() {
        Session session = fill().get("Ruth Bauer").running().orElseThrow();
        assertThat(session.isForgotten(now)).isFalse();
        assertThat(session.assignments().get(0).isComplete()).isTrue();
        assertThat(session.assignments().get(1).workSets()).hasSize(3);
        assertThat(session.assignments().get(1).done()).hasSize(4);
        assertThat(session.assignments().get(2).pain()).isEqualTo(1);
    }

    @Test
    void theGateAnswersEachOfThemDifferently() {
        Map<String, ClientRecord> clients = fill();
        MovementLibrary library = new ReadLibrary(store, MovementFile.shipped()).handle();
        assertThat(gate(clients, library, "Maya Okafor", "kb_swing")).isEqualTo(Gate.HOLD);
        assertThat(gate(clients, library, "Jonas Lind", "barbell_back_squat")).isEqualTo(Gate.GO);
        assertThat(gate(clients, library, "Tom Nguyen", "conventional_deadlift"))
                .isEqualTo(Gate.REGRESS);
        assertThat(gate(clients, library, "Sam Kaur", "kb_swing")).isEqualTo(Gate.GO);
        assertThat(gate(clients, library, "Elena Vasquez", "barbell_back_squat"))
                .isEqualTo(Gate.HOLD);
        assertThat(clients.get("Sam Kaur").hinge(library, now).standing().level())
                .isEqualTo(HingeLevel.H5);
    }

    @Test
    void theyShowAWayBackAProposalAndAnOwnUsualCurve() {
        theWayBackStands(fill());
    }

    private void theWayBackStands(Map<String, ClientRecord> clients) {
        MovementLibrary library = new ReadLibrary(store, MovementFile.shipped()).handle();
        ClientRecord ruth = clients.get("Ruth Bauer");
        ReturnStanding standing = ReturnStanding.of(ruth, library, now).orElseThrow();
        assertThat(standing.plan().stage()).isEqualTo(Stage.LIGHT);
        assertThat(standing.up().isReady()).isFalse();
        assertThat(standing.back()).isEmpty();
        assertThat(gate(clients, library, "Ruth Bauer", "trap_bar_deadlift")).isEqualTo(Gate.HOLD);
        assertThat(NextLoad.of(ruth, "single_arm_db_row", now).orElseThrow().answer())
                .isEqualTo(NextLoad.Answer.MORE);
        assertThat(DomsComparison.ofNewest(clients.get("Jonas Lind")).own()).isNotEmpty();
        assertThat(DomsComparison.ofNewest(clients.get("Maya Okafor")).own()).isEmpty();
    }

    /** Every hour of a day at which somebody may look for the first time. */
    static Stream<Moment> hours() {
        return Stream.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe")
                .map(ZoneId::of)
                .flatMap(zone ->
                        IntStream.range(0, 24).mapToObj(h -> Moment.of(LocalDateTime.of(2026, 11, 19, h, 10), zone)));
    }

    @ParameterizedTest
    @MethodSource("hours")
    void theStoriesHoldAndPeopleTrainAtGymHoursWheneverTheyAreToldFirst(Moment first) {
        now = first;
        Map<String, ClientRecord> clients = fill();
        storiesHold(clients);
        samIsToBeAsked(clients);
        theWayBackStands(clients);
        for (ClientRecord record : clients.values()) {
            for (Session session : record.sessions()) {
                if (!session.isRunning()) {
                    assertThat(session.when().local().toLocalTime())
                            .as(session.toString())
                            .isBetween(LocalTime.of(7, 45), LocalTime.of(21, 0));
                }
            }
            assertThat(record.entries()).allSatisfy(judged -> {
                assertThat(judged.entry().time()).isLessThanOrEqualTo(now);
                assertThat(judged.entry().time().local().toLocalTime())
                        .isBetween(LocalTime.of(6, 30), LocalTime.of(23, 0));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T12:00", "2026-10-25T03:30", "2028-02-29T23:59", "2027-01-01T00:01"})
    void theStoriesCanBeToldOnAnyDay(String day) {
        now = at(day);
        assertThat(fill()).hasSize(8);
    }

    private Map<String, ClientRecord> fill() {
        new SampleClients(store, MovementFile.shipped(), verdict -> "This is not a diagnosis.").fill(now);
        Map<String, ClientRecord> clients = new HashMap<>();
        List<ClientRecord> all = new ReadClients(store).handle();
        all.forEach(r -> clients.put(r.client().name().value(), r));
        return clients;
    }

    private static Level level(Map<String, ClientRecord> clients, String name) {
        return clients.get(name).open().level();
    }

    private Gate gate(Map<String, ClientRecord> clients, MovementLibrary library, String name, String movement) {
        return clients.get(name)
                .gate(library, library.find(movement).orElseThrow(), null, now)
                .gate();
    }

    private static Moment at(String local) {
        return Moment.of(LocalDateTime.parse(local), ZoneId.of("Europe/Berlin"));
    }
}
