package org.hingewise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.movement.Movement.Measure;
import org.hingewise.domain.session.SetShorthand.Fault;
import org.hingewise.domain.session.SetShorthand.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetShorthandTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            3x8@52.5 rpe7              | REPS    | KG | 3  | 8     | 52.5   | KG | 7
            3x8@52,5 rpe7,5            | REPS    | KG | 3  | 8     | 52.5   | KG | 7.5
            3 X 8 @ 52.5 kg RPE 7      | REPS    | LB | 3  | 8     | 52.5   | KG | 7
            3 × 8 · 52.5 kg · RPE 7    | REPS    | KG | 3  | 8     | 52.5   | KG | 7
            5x5@225lb                  | REPS    | KG | 5  | 5     | 225    | LB | -
            5x5@225                    | REPS    | LB | 5  | 5     | 225    | LB | -
            3x30s                      | SECONDS | KG | 3  | 30    | -      | -  | -
            3x30                       | SECONDS | KG | 3  | 30    | -      | -  | -
            2x2min                     | SECONDS | KG | 2  | 120   | -      | -  | -
            3 × 20 m / side            | METRES  | KG | 3  | 20    | -      | -  | -
            3x8 / side @ 12            | REPS    | KG | 3  | 8     | 12     | KG | -
            3x8 per side               | REPS    | KG | 3  | 8     | -      | -  | -
            3*8 bw rpe 6               | REPS    | KG | 3  | 8     | -      | -  | 6
            3x8 52.5                   | REPS    | KG | 3  | 8     | 52.5   | KG | -
            8 reps                     | REPS    | KG | -  | 8     | -      | -  | -
            8                          | REPS    | KG | -  | 8     | -      | -  | -
            3x8rpe10                   | REPS    | KG | 3  | 8     | -      | -  | 10
            1x1@0 rpe1                 | REPS    | KG | 1  | 1     | 0      | KG | 1
            50x10000@1000              | REPS    | KG | 50 | 10000 | 1000   | KG | -
            """)
    void readsWhatACoachTypes(
            String text,
            Measure counted,
            MassUnit unit,
            Integer sets,
            int amount,
            Double load,
            MassUnit in,
            Double rpe) {
        assertThat(SetShorthand.read(text, counted, unit)).isInstanceOfSatisfying(Typed.class, typed -> {
            assertThat(typed.sets()).isEqualTo(sets);
            assertThat(typed.amount()).isEqualTo(amount);
            assertThat(typed.load()).isEqualTo(load == null ? null : Mass.of(load, in));
            assertThat(typed.rpe()).isEqualTo(rpe);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''              | EMPTY
            '   '           | EMPTY
            three of eight  | UNREADABLE
            NaN             | UNREADABLE
            3xNaN           | UNREADABLE
            -3x8            | UNREADABLE
            3x-8            | UNREADABLE
            3x8@-20         | UNREADABLE
            3x8@1e9         | LOAD
            3x8@1000000000  | LOAD
            8@1E+9          | LOAD
            3x@             | UNREADABLE
            w               | UNREADABLE
            3x8@            | UNREADABLE
            3x8@52.5.5      | UNREADABLE
            3x8.5           | UNREADABLE
            3x12345678901   | UNREADABLE
            3x8 rpe         | UNREADABLE
            <html>          | UNREADABLE
            0x8             | SETS
            51x8            | SETS
            3x0             | AMOUNT
            3x10001         | AMOUNT
            3x1000000000    | UNREADABLE
            3x8@1000.1      | LOAD
            3x8@2205lb      | LOAD
            3x8@999999999   | LOAD
            3x8 rpe0        | RPE
            3x8 rpe0.5      | RPE
            3x8 rpe10.5     | RPE
            3x8 rpe7.3      | RPE
            3x30s           | MEASURE
            3x20m           | MEASURE
            """)
    void saysWhatIsWrong(String text, Fault fault) {
        assertThat(SetShorthand.read(text, Measure.REPS, MassUnit.KG)).isEqualTo(new SetShorthand.Wrong(fault));
    }

    @Test
    void aHugePasteIsRefusedAtOnce() {
        String paste = "3x8@52.5 ".repeat(1_000_000);
        assertThat(SetShorthand.read(paste, Measure.REPS, MassUnit.KG))
                .isEqualTo(new SetShorthand.Wrong(Fault.UNREADABLE));
        assertThat(SetShorthand.readSeveral(paste, Measure.REPS, MassUnit.KG).wrong())
                .isEqualTo(Fault.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2x8@50, 1x6@52.5    | 2
            2x8@52,5, 1x6@52,5  | 2
            2x8@50; 1x6; 4      | 3
            2x8 + 1x6           | 2
            3x8                 | 1
            """)
    void readsSetsThatDiffer(String text, int kinds) {
        assertThat(SetShorthand.readSeveral(text, Measure.REPS, MassUnit.KG).typed())
                .hasSize(kinds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''            | EMPTY
            3x8;          | EMPTY
            3x8; x        | UNREADABLE
            26x8 + 25x8   | SETS
            """)
    void refusesSeveralWhenOneIsWrong(String text, Fault fault) {
        assertThat(SetShorthand.readSeveral(text, Measure.REPS, MassUnit.KG).wrong())
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            6x40kg             | 6  | 40   | KG | false
            6 × 40 kg          | 6  | 40   | KG | false
            6x95 lbs rpe7      | 6  | 95   | LB | false
            6×42,5kg · RPE 7   | 6  | 42.5 | KG | false
            w 8@20             | 8  | 20   | KG | true
            W8@20              | 8  | 20   | KG | true
            warm-up 8@20       | 8  | 20   | KG | true
            8@20 wu            | 8  | 20   | KG | true
            8 × 20 kg · warm-up | 8 | 20   | KG | true
            """)
    void readsOneSetAsItIsSpoken(String text, int amount, double load, MassUnit in, boolean warmUp) {
        assertThat(SetShorthand.read(text, Measure.REPS, MassUnit.KG)).isInstanceOfSatisfying(Typed.class, typed -> {
            assertThat(typed.sets()).isNull();
            assertThat(typed.amount()).isEqualTo(amount);
            assertThat(typed.load()).isEqualTo(Mass.of(load, in));
            assertThat(typed.warmUp()).isEqualTo(warmUp);
        });
    }

    @ParameterizedTest
    @CsvSource({"8 bw,true", "3x8 bw rpe6,true", "8 bodyweight,true", "8@0,false", "8,false"})
    void saysWhetherThereIsNoLoad(String text, boolean bodyweight) {
        assertThat(((Typed) SetShorthand.read(text, Measure.REPS, MassUnit.KG)).bodyweight())
                .isEqualTo(bodyweight);
    }

    @Test
    void oneNumberAloneIsOneSet() {
        assertThat(((Typed) SetShorthand.read("8@40", Measure.REPS, MassUnit.KG)).plan())
                .isEqualTo(new SetPlan(1, 8, Mass.kg(40), null));
    }
}
