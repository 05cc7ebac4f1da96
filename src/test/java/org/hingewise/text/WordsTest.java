package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    @ParameterizedTest
    @EnumSource(Symptom.class)
    void everySymptomHasItsWords(Symptom symptom) {
        assertThat(Words.symptom(symptom)).isNotBlank();
    }

    @Test
    void everyOtherValueHasItsWords() {
        for (Level level : Level.values()) {
            assertThat(Words.level(level)).isNotBlank();
        }
        for (BackRegion region : BackRegion.values()) {
            assertThat(Words.region(region)).isNotBlank();
        }
        for (InjuryType type : InjuryType.values()) {
            assertThat(Words.injury(type)).isNotBlank();
        }
        for (Distribution distribution : Distribution.values()) {
            assertThat(Words.distribution(distribution)).isNotBlank();
        }
        for (Onset onset : Onset.values()) {
            assertThat(Words.onset(onset)).isNotBlank();
        }
        for (Familiarity familiarity : Familiarity.values()) {
            assertThat(Words.familiarity(familiarity)).isNotBlank();
        }
    }

    @Test
    void pairsOfRegionsAreNamedTogether() {
        assertThat(Words.regions(Set.of(BackRegion.LOW_LEFT))).isEqualTo("low back left");
        assertThat(Words.regions(Set.of(BackRegion.LOW_LEFT, BackRegion.LOW_RIGHT, BackRegion.PELVIS)))
                .isEqualTo("low back both sides, pelvis");
        assertThat(Words.regions(EnumSet.allOf(BackRegion.class)))
                .isEqualTo("upper back both sides, low back both sides, both legs, pelvis");
        assertThat(Words.regions(Set.of())).isEmpty();
    }

    @Test
    void symptomsAreNamedInTheirOrder() {
        assertThat(Words.symptoms(Set.of(Symptom.NIGHT_WAKING, Symptom.SADDLE_NUMBNESS)))
                .isEqualTo("numbness between the legs, wakes at night");
    }
}
