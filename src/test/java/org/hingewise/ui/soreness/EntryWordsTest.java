package org.hingewise.ui.soreness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.hingewise.domain.analysis.SorenessStory;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryWordsTest {
    private final SorenessStory story = new SorenessStory();
    private final Session session = story.trained("Deadlift", "2026-11-18T11:00", Familiarity.FAMILIAR);

    @Test
    void theHeadingTellsScoreAndHour() {
        JudgedEntry judged = story.felt(session, 31, 7, Level.DOCTOR);
        assertThat(EntryWords.heading(judged.entry())).isEqualTo("7 / 10 · 31 h after");
    }

    @Test
    void aReportWithoutAScoreSaysSo() {
        JudgedEntry judged = story.felt(session, 31, null, Level.WATCH);
        assertThat(EntryWords.heading(judged.entry())).isEqualTo("no score · 31 h after");
    }

    @Test
    void onlyWhatWasAskedIsTold() {
        JudgedEntry judged = story.felt(
                session,
                31,
                7,
                Level.DOCTOR,
                Set.of(BackRegion.LOW_LEFT),
                Distribution.FOCAL,
                Set.of(Symptom.NIGHT_WAKING));
        assertThat(EntryWords.facts(judged.entry()))
                .extracting(EntryWords.Fact::name, EntryWords.Fact::said)
                .containsExactly(
                        tuple("Where", "low back left, one spot"),
                        tuple("Start", "slowly, hours later"),
                        tuple("There before", "no"),
                        tuple("Signs", "wakes at night"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, none",
        "1, none",
        "2, low",
        "3, low",
        "4, medium",
        "6, medium",
        "7, high",
        "9, high",
        "10, very high"
    })
    void stressIsToldInTheNearestWord(int score, String word) {
        assertThat(StressWords.of(score)).isEqualTo(word);
    }
}
