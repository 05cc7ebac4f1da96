package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.usecase.SampleRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R22: a session keeps its local day and zone, wherever and whenever it is read")
class R22Test {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** What was lived, and what has to be in the file and come out of it. */
    private static final List<Lived> LIVED = List.of(
            // the hour that came twice: 02:30 summer time is an hour before 02:30 winter time
            new Lived(
                    ZonedDateTime.ofLocal(LocalDateTime.of(2026, 10, 25, 2, 30), BERLIN, ZoneOffset.ofHours(2)),
                    "2026-10-25T00:30:00.000000000Z",
                    "2026-10-25"),
            new Lived(
                    ZonedDateTime.ofLocal(LocalDateTime.of(2026, 10, 25, 2, 30), BERLIN, ZoneOffset.ofHours(1)),
                    "2026-10-25T01:30:00.000000000Z",
                    "2026-10-25"),
            // late on Sunday in New York is Monday in UTC and in Berlin
            new Lived(
                    ZonedDateTime.of(2026, 3, 8, 23, 30, 0, 0, ZoneId.of("America/New_York")),
                    "2026-03-09T03:30:00.000000000Z",
                    "2026-03-08"),
            // daylight saving of half an hour
            new Lived(
                    ZonedDateTime.of(2026, 4, 5, 1, 45, 0, 0, ZoneId.of("Australia/Lord_Howe")),
                    "2026-04-04T14:45:00.000000000Z",
                    "2026-04-05"),
            // the day before the one that Apia left out
            new Lived(
                    ZonedDateTime.of(2011, 12, 29, 23, 59, 59, 0, ZoneId.of("Pacific/Apia")),
                    "2011-12-30T09:59:59.000000000Z",
                    "2011-12-29"),
            new Lived(
                    ZonedDateTime.of(2011, 12, 31, 0, 0, 0, 0, ZoneId.of("Pacific/Apia")),
                    "2011-12-30T10:00:00.000000000Z",
                    "2011-12-31"),
            new Lived(
                    ZonedDateTime.of(2026, 1, 1, 6, 0, 0, 0, ZoneId.of("Pacific/Kiritimati")),
                    "2025-12-31T16:00:00.000000000Z",
                    "2026-01-01"),
            // a command may give an offset only
            new Lived(
                    ZonedDateTime.of(2026, 11, 18, 11, 10, 0, 0, ZoneOffset.ofHours(1)),
                    "2026-11-18T10:10:00.000000000Z",
                    "2026-11-18"));

    private final TimeZone before = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Berlin",
                "America/New_York",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "Pacific/Kiritimati"
            })
    void writtenInOneZoneAndReadInAnother(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        CoachFile file = new CoachFile(folder);
        Client client = Client.named("Ana", MassUnit.KG, SampleRecords.NINE);
        try (SqlStore store = file.open()) {
            store.write(records -> {
                records.clients().save(client);
                LIVED.forEach(lived -> records.sessions().save(session(client, lived)));
                return client;
            });
        }
        assertThat(file.ask("SELECT ended_at FROM session ORDER BY seq"))
                .isEqualTo(LIVED.stream().map(Lived::instant).toList());
        assertThat(file.ask("SELECT ended_day FROM session ORDER BY seq"))
                .isEqualTo(LIVED.stream().map(Lived::day).toList());
        assertThat(file.ask("SELECT ended_zone FROM session ORDER BY seq"))
                .isEqualTo(LIVED.stream().map(l -> l.time().getZone().getId()).toList());

        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        try (SqlStore store = file.open()) {
            List<Session> sessions = store.read(r -> r.sessions().of(client.id()));
            assertThat(sessions).extracting(s -> s.when().local()).containsExactlyInAnyOrderElementsOf(times());
            assertThat(sessions).isSortedAccordingTo((a, b) -> a.when().compareTo(b.when()));
            assertThat(weeks(sessions))
                    .isEqualTo(Map.of(
                            "2011-W52", 2, "2026-W01", 1, "2026-W10", 1, "2026-W14", 1, "2026-W43", 2, "2026-W47", 1));
        }
    }

    private static Session session(Client client, Lived lived) {
        return new Session(
                Id.random(),
                client.id(),
                null,
                null,
                Moment.of(lived.time()),
                Familiarity.FAMILIAR,
                null,
                true,
                List.of(),
                PersonalText.EMPTY);
    }

    private static List<ZonedDateTime> times() {
        List<ZonedDateTime> times = new ArrayList<>();
        LIVED.forEach(lived -> times.add(lived.time()));
        return times;
    }

    private static Map<String, Integer> weeks(List<Session> sessions) {
        Map<String, Integer> weeks = new TreeMap<>();
        for (Session session : sessions) {
            LocalDate day = session.when().date();
            weeks.merge(
                    String.format(
                            "%d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                    1,
                    Integer::sum);
        }
        return weeks;
    }

    private record Lived(ZonedDateTime time, String instant, String day) {}
}
