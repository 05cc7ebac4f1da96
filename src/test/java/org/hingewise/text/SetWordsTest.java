package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.movement.Movement.Measure;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.session.SetShorthand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SetWordsTest {
    private static final Moment NOW = new Moment(Instant.parse("2026-11-18T10:10:00Z"), ZoneId.of("Europe/Berlin"));

    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);

    @AfterEach
    void localeAsBefore() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    @Test
    void setsNameTheirUnitAndSide() {
        assertThat(SetWords.sets(3, 8, Measure.REPS, false)).isEqualTo("3 × 8");
        assertThat(SetWords.sets(3, 8, Measure.REPS, true)).isEqualTo("3 × 8 / side");
        assertThat(SetWords.sets(3, 30, Measure.SECONDS, false)).isEqualTo("3 × 30 s");
        assertThat(SetWords.sets(2, 1500, Measure.METRES, true)).isEqualTo("2 × 1500 m / side");
    }

    @Test
    void loadsStandInTheClientsUnitAndTheSystemsFormat() {
        assertThat(SetWords.load(Mass.kg(52.5), MassUnit.KG)).isEqualTo("52.5 kg");
        assertThat(SetWords.load(Mass.lb(225), MassUnit.LB)).isEqualTo("225 lb");
        assertThat(SetWords.load(Mass.lb(225), MassUnit.KG)).isEqualTo("102.06 kg");
        Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
        assertThat(SetWords.load(Mass.kg(52.5), MassUnit.KG)).isEqualTo("52,5 kg");
        assertThat(SetWords.rpe(7.5)).isEqualTo("7,5");
    }

    @Test
    void aPlanLeavesOutWhatIsNotFixed() {
        assertThat(SetWords.plan(new SetPlan(3, 8, null, null), null, MassUnit.KG))
                .isEqualTo("3 × 8");
        assertThat(SetWords.plan(new SetPlan(3, 8, Mass.kg(52.5), 7.5), null, MassUnit.KG))
                .isEqualTo("3 × 8 · 52.5 kg · RPE 7.5");
    }

    @Test
    void setsDoneAlikeStandTogether() {
        SetDone first = new SetDone(8, Mass.kg(50), 6.0, false, NOW);
        SetDone last = new SetDone(6, Mass.kg(52.5), null, false, NOW);
        assertThat(SetWords.done(List.of(first, first, last), null, MassUnit.KG))
                .isEqualTo("2 × 8 · 50 kg · RPE 6; 1 × 6 · 52.5 kg");
        assertThat(SetWords.done(List.of(), null, MassUnit.KG)).isEmpty();
    }

    @Test
    void whatIsWrittenCanBeTypedBack() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
        SetPlan plan = new SetPlan(3, 8, Mass.kg(52.5), 7.5);
        String written = SetWords.plan(plan, null, MassUnit.KG);
        assertThat(SetShorthand.read(written, Measure.REPS, MassUnit.LB))
                .isInstanceOfSatisfying(SetShorthand.Typed.class, typed -> assertThat(typed.plan())
                        .isEqualTo(plan));
    }
}
