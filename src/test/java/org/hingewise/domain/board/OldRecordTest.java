package org.hingewise.domain.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.SorenessStory;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.soreness.Familiarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldRecordTest {
    private static ClientRecord lastTrained(String day) {
        Client client = Client.named("Maya", MassUnit.KG, SorenessStory.at("2010-01-01T09:00"));
        SorenessStory story = new SorenessStory(client.id());
        story.trained("bird_dog", day + "T23:30", Familiarity.FAMILIAR);
        return new ClientRecord(client, List.of(), List.of(), List.of(), story.sessions(), story.entries());
    }

    private static List<OldRecord> old(ClientRecord record, int years, String today) {
        return OldRecord.of(List.of(record), Map.of(), years, LocalDate.parse(today));
    }

    @ParameterizedTest(name = "newest {0}, {1} years, on {2}: {3}")
    @CsvSource({
        "2023-11-20, 3, 2026-11-19, false",
        "2023-11-20, 3, 2026-11-20, true",
        "2023-11-20, 3, 2026-11-21, true",
        "2025-11-20, 1, 2026-11-19, false",
        "2025-11-20, 1, 2026-11-20, true",
        "2016-11-20, 10, 2026-11-19, false",
        "2016-11-20, 10, 2026-11-20, true",
        "2024-02-29, 1, 2025-02-27, false",
        "2024-02-29, 1, 2025-02-28, true",
        "2026-11-20, 1, 2026-11-20, false",
        "2001-01-01, 0, 2026-11-20, false"
    })
    void isAskedAboutFromTheDayTheYearsAreOver(String newest, int years, String today, boolean asked) {
        assertThat(old(lastTrained(newest), years, today).isEmpty()).isEqualTo(!asked);
    }

    @ParameterizedTest(name = "kept {0}, on {1}: {2}")
    @CsvSource({
        "2026-11-20, 2026-11-20, false",
        "2026-11-20, 2027-11-19, false",
        "2026-11-20, 2027-11-20, true",
        "2020-11-20, 2026-11-20, true"
    })
    void restsForAYearOnceKept(String kept, String today, boolean asked) {
        ClientRecord record = lastTrained("2015-01-01");
        Response response = response(record, Response.About.RETENTION, kept);
        assertThat(OldRecord.of(
                                List.of(record),
                                Map.of(record.client().id(), List.of(response)),
                                3,
                                LocalDate.parse(today))
                        .isEmpty())
                .isEqualTo(!asked);
    }

    @Test
    void otherResponsesKeepNothing() {
        ClientRecord record = lastTrained("2015-01-01");
        Response response = response(record, Response.About.VERDICT, "2026-11-20");
        assertThat(OldRecord.of(
                        List.of(record),
                        Map.of(record.client().id(), List.of(response)),
                        3,
                        LocalDate.parse("2026-11-20")))
                .hasSize(1);
    }

    @Test
    void countsFromTheDayOfAddingWhenNothingWasWritten() {
        Client client = Client.named("Maya", MassUnit.KG, SorenessStory.at("2022-05-06T09:00"));
        ClientRecord record = new ClientRecord(client, List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(old(record, 3, "2026-11-20")).singleElement().satisfies(old -> assertThat(old.newest())
                .isEqualTo(LocalDate.parse("2022-05-06")));
    }

    @Test
    void oldestFirstArchivedOnesToo() {
        ClientRecord one = lastTrained("2020-01-01");
        ClientRecord other = lastTrained("2019-01-01");
        ClientRecord away = new ClientRecord(
                other.client().withArchived(true), List.of(), List.of(), List.of(), other.sessions(), List.of());
        List<OldRecord> old = OldRecord.of(List.of(one, away), Map.of(), 3, LocalDate.parse("2026-11-20"));
        assertThat(old)
                .extracting(OldRecord::newest)
                .containsExactly(LocalDate.parse("2019-01-01"), LocalDate.parse("2020-01-01"));
        assertThat(old).extracting(OldRecord::archived).containsExactly(true, false);
    }

    private static Response response(ClientRecord record, Response.About about, String day) {
        Moment time = SorenessStory.at(day + "T10:00");
        return new Response(
                Id.random(),
                record.client().id(),
                about,
                PersonalText.EMPTY,
                Response.Action.MONITOR,
                PersonalText.EMPTY,
                time);
    }
}
