package org.hingewise.ui.backhistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.ui.kit.Prose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EpisodeWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);

    @BeforeEach
    void british() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    @Test
    void anEpisodeIsToldInSentences() {
        BackInjury disc =
                episode(InjuryType.FD, Set.of(BackRegion.LOW_LEFT), "Lifting a sofa, sudden", "Physio (6 weeks)");
        assertThat(EpisodeWords.title(disc)).isEqualTo("Disc episode, low back left");
        assertThat(EpisodeWords.clue(disc)).isEqualTo("bending-sensitive");
        assertThat(EpisodeWords.when(disc)).isEqualTo("March 2022");
        assertThat(EpisodeWords.story(disc))
                .isEqualTo("Lifting a sofa, sudden. Pain down a leg then. Last symptoms: May 2022. Physio (6 weeks).");
        assertThat(facts(disc)).isEqualTo("Worse with sitting     Better with walking     Worst 8/10");
    }

    @Test
    void ofAnEpisodeWithNothingButItsKindThatIsSaid() {
        BackInjury bare = bare(InjuryType.NS);
        assertThat(EpisodeWords.title(bare)).isEqualTo("Back pain, cause unknown");
        assertThat(EpisodeWords.clue(bare)).isEmpty();
        assertThat(EpisodeWords.when(bare)).isEmpty();
        assertThat(EpisodeWords.story(bare)).isEqualTo("Nothing more is written down.");
        assertThat(facts(bare)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'Fell!', 'Fell!'", "'Was it the sofa?', 'Was it the sofa?'", "'sofa.', 'sofa.'", "'sofa …', 'sofa …'"})
    void aSentenceThatEndsIsNotEndedTwice(String typed, String told) {
        BackInjury b = episode(InjuryType.MS, Set.of(), typed, "");
        assertThat(EpisodeWords.story(b)).startsWith(told + " Pain");
    }

    @ParameterizedTest
    @EnumSource(InjuryType.class)
    void whatNeedsAClearanceSaysSoWithoutOne(InjuryType type) {
        assertThat(EpisodeWords.clearance(null, bare(type), TODAY))
                .isEqualTo(
                        type.needsClearance()
                                ? "No clearance recorded: loading waits for it"
                                : "No clearance recorded");
    }

    @Test
    void aClearanceSaysByWhomAndHowFar() {
        assertThat(EpisodeWords.clearance(clearance("", null, null), TODAY))
                .isEqualTo("✓ Cleared 12 Jun 2022 · Dr Lindqvist · no limit");
        assertThat(EpisodeWords.clearance(clearance("", 60, null), TODAY))
                .isEqualTo("✓ Cleared 12 Jun 2022 · Dr Lindqvist · up to 60 % of e1RM");
        assertThat(EpisodeWords.clearance(clearance("no sit-ups", null, TODAY), TODAY))
                .isEqualTo("✓ Cleared 12 Jun 2022 · Dr Lindqvist · with limits · until 22 Nov 2026");
        assertThat(EpisodeWords.limits(clearance("no sit-ups", 60, null))).isEqualTo("Limits: no sit-ups");
        assertThat(EpisodeWords.limits(clearance("", 60, null))).isEmpty();
    }

    @Test
    void aClearanceThatRanOutOrBeginsLaterSaysThat() {
        Clearance ended = clearance("", null, TODAY.minusDays(1));
        assertThat(EpisodeWords.clearance(ended, TODAY)).isEqualTo("Clearance ended 21 Nov 2026 · Dr Lindqvist");
        assertThat(EpisodeWords.clearance(clearance("", null, null), LocalDate.of(2022, 6, 11)))
                .isEqualTo("Clearance starts 12 Jun 2022 · Dr Lindqvist");
    }

    private static String facts(BackInjury b) {
        return Stream.of(EpisodeWords.facts(b)).map(Prose.Run::text).collect(Collectors.joining());
    }

    private static Clearance clearance(String limits, @Nullable Integer percent, @Nullable LocalDate until) {
        return new Clearance(
                Id.random(),
                Id.random(),
                null,
                PersonalText.of("Dr Lindqvist"),
                new PersonalDate(LocalDate.of(2022, 6, 12)),
                PersonalText.of(limits),
                percent,
                until == null ? null : new PersonalDate(until),
                at());
    }

    private static BackInjury bare(InjuryType type) {
        return new BackInjury(
                Id.random(),
                Id.random(),
                type,
                null,
                Set.of(),
                PersonalText.EMPTY,
                null,
                Answer.NOT_ASKED,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                null,
                BackInjury.Status.NOT_KNOWN,
                null,
                PersonalText.EMPTY,
                at());
    }

    private static BackInjury episode(InjuryType type, Set<BackRegion> regions, String how, String treatment) {
        return new BackInjury(
                Id.random(),
                Id.random(),
                type,
                RoughDate.month(YearMonth.of(2022, 3)),
                regions,
                PersonalText.of(how),
                8,
                Answer.YES,
                PersonalText.of("sitting"),
                PersonalText.of("walking"),
                PersonalText.of(treatment),
                null,
                BackInjury.Status.SETTLED,
                RoughDate.month(YearMonth.of(2022, 5)),
                PersonalText.EMPTY,
                at());
    }

    private static Moment at() {
        return Moment.of(TODAY.atTime(10, 0), HistoryDesk.ZONE);
    }
}
