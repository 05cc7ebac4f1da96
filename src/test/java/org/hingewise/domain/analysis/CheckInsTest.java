package org.hingewise.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInsTest {
    private static final Moment ENDED = new Moment(Instant.parse("2026-11-18T11:10:00Z"), ZoneId.of("Europe/London"));
    private static final Client MAYA = Client.named("Maya", MassUnit.KG, ENDED);

    @ParameterizedTest(name = "{0} h after, readings at {1}: {2}")
    @CsvSource({
        "5.9, '', -1",
        "6, '', 8",
        "21.9, '', 8",
        "22, '', 24",
        "45.9, '', 24",
        "46, '', 48",
        "70, '', 72",
        "96, '', 72",
        "96.1, '', -1",
        "10, '4', -1",
        "10, '3.9', 8",
        "25, '18', -1",
        "25, '17.9', 24",
        "30, '8', 24",
        "50, '24 42', -1",
        "50, '24 41', 48",
        "74, '48', 72",
    })
    void aCheckInIsDueUntilAReadingAnswersIt(double hours, String readings, int due) {
        List<JudgedEntry> entries = readings.isBlank()
                ? List.of()
                : List.of(readings.split(" ")).stream()
                        .map(Double::valueOf)
                        .map(CheckInsTest::entry)
                        .toList();
        assertThat(CheckIns.due(record(SESSION, entries), ENDED.plusMinutes(Math.round(hours * 60))))
                .isEqualTo(due < 0 ? OptionalInt.empty() : OptionalInt.of(due));
    }

    @ParameterizedTest(name = "{0} h after, readings at {1}: next {2}")
    @CsvSource({"5.9, '', 8", "6, '', 24", "21.9, '', 24", "22, '', 48", "69.9, '', 72", "70, '', -1", "20, '18', 48"})
    void theNextCheckInIsTheFirstThatHasNotFallenDue(double hours, String readings, int next) {
        List<JudgedEntry> entries = readings.isBlank() ? List.of() : List.of(entry(Double.parseDouble(readings)));
        assertThat(CheckIns.next(record(SESSION, entries), ENDED.plusMinutes(Math.round(hours * 60)))
                        .map(CheckIns.Coming::hours))
                .isEqualTo(next < 0 ? Optional.empty() : Optional.of(next));
    }

    @Test
    void nobodyIsAskedAfterASessionThatSparedTheBack() {
        Session easy = new Session(
                Id.random(),
                MAYA.id(),
                null,
                null,
                ENDED,
                Familiarity.FAMILIAR,
                null,
                false,
                List.of(),
                PersonalText.EMPTY);
        assertThat(CheckIns.due(record(easy, List.of()), ENDED.plusMinutes(1800)))
                .isEmpty();
    }

    private static final Session SESSION = new Session(
            Id.random(), MAYA.id(), null, null, ENDED, Familiarity.FAMILIAR, null, true, List.of(), PersonalText.EMPTY);

    private static ClientRecord record(Session session, List<JudgedEntry> entries) {
        return new ClientRecord(MAYA, List.of(), List.of(), List.of(), List.of(session), entries);
    }

    private static JudgedEntry entry(double hours) {
        Moment time = ENDED.plusMinutes(Math.round(hours * 60));
        return new JudgedEntry(
                new SorenessEntry(
                        Id.random(),
                        MAYA.id(),
                        SESSION.id(),
                        ENDED,
                        time,
                        new Nrs(2),
                        Set.of(),
                        null,
                        null,
                        Answer.NOT_ASKED,
                        Map.of(),
                        null,
                        null,
                        null,
                        PersonalText.EMPTY,
                        PersonalText.EMPTY,
                        time),
                new Verdict(Level.USUAL, List.of(), Set.of()),
                "");
    }
}
