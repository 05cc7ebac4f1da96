package org.hingewise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.movement.Movement.Measure;
import org.hingewise.domain.session.SetShorthand.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetEntryTest {
    /** Three sets at 40 kg are left. */
    private static final SetEntry.Place AT_40 = new SetEntry.Place(Measure.REPS, MassUnit.KG, Mass.kg(40), 3, false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            6@40 rpe6        | 1 | 6 | 40   | 6
            6 × 40 kg        | 1 | 6 | 40   | -
            7                | 1 | 7 | 40   | -
            7 rpe 8          | 1 | 7 | 40   | 8
            6@62,5           | 1 | 6 | 62.5 | -
            6@0              | 1 | 6 | -    | -
            6 bw             | 1 | 6 | -    | -
            3x6              | 3 | 6 | 40   | -
            3x8@52.5 rpe7    | 3 | 8 | 52.5 | 7
            5x5@225lb        | 5 | 5 | 102.058 | -
            4x6 bw           | 4 | 6 | -    | -
            """)
    void readsSetsWithWhatIsLeftOutTakenFromThePlan(String text, int count, int amount, Double load, Double rpe) {
        SetEntry entry = ((SetEntry.Sets) SetEntry.read(text, AT_40)).entry();
        assertThat(entry.count()).isEqualTo(count);
        assertThat(entry.amount()).isEqualTo(amount);
        assertThat(entry.rpe()).isEqualTo(rpe);
        if (load == null) {
            assertThat(entry.load()).isNull();
        } else {
            assertThat(entry.load().in(MassUnit.KG)).isEqualTo(load);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''          | EMPTY
            3x@         | UNREADABLE
            6@1e9       | LOAD
            6@1000.1    | LOAD
            6x40        | SETS_OR_LOAD
            4x6         | SETS_OR_LOAD
            6@40 rpe11  | RPE
            6@40 rpe0   | RPE
            0@40        | AMOUNT
            30s         | MEASURE
            51x6@40     | SETS
            """)
    void saysWhatIsWrong(String text, Fault fault) {
        assertThat(SetEntry.read(text, AT_40)).isEqualTo(new SetEntry.Wrong(fault));
    }

    @Test
    void besideAWarmUpEverySetIsOne() {
        SetEntry.Place place = new SetEntry.Place(Measure.REPS, MassUnit.KG, Mass.kg(20), 1, true);
        assertThat(SetEntry.read("8", place)).isEqualTo(new SetEntry.Sets(new SetEntry(1, 8, Mass.kg(20), null, true)));
        assertThat(SetEntry.read("w 5@20", AT_40))
                .isEqualTo(new SetEntry.Sets(new SetEntry(1, 5, Mass.kg(20), null, true)));
    }
}
