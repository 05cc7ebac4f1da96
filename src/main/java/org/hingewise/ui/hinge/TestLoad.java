package org.hingewise.ui.hinge;

import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.load.Loads;
import org.jspecify.annotations.Nullable;

/**
 * What a level is tested with (section F).
 *
 * @param kind which sentence describes it
 * @param from the load, or the lighter end of the range; null when it is not a number
 * @param to the heavier end of the range; null when there is none
 */
record TestLoad(Kind kind, @Nullable Mass from, @Nullable Mass to) {
    /** Share of body weight of the light test (section F: about 25 %). */
    static final double LIGHT_SHARE = 0.25;

    /** Lightest bell of the swing test (section F). */
    static final Mass SWING_FROM = Mass.kg(8);

    /** Heaviest bell of the swing test (section F). */
    static final Mass SWING_TO = Mass.kg(16);

    /** Ways to test. */
    enum Kind {
        /** H1 and H2: no load. */
        BODYWEIGHT,
        /** H3 with a known body weight: about a quarter of it, eight reps. */
        QUARTER,
        /** H3 when the body weight is not known. */
        QUARTER_OF_UNKNOWN,
        /** H4: barbell or trap bar, five reps at RPE 7 to 8. */
        HEAVY,
        /** H5: ten swings. */
        SWING
    }

    /** The suggestion for a level and a client, rounded down to what can be loaded. */
    static TestLoad of(HingeLevel aim, Client client) {
        MassUnit unit = client.unit();
        return switch (aim) {
            case H0, H1, H2 -> new TestLoad(Kind.BODYWEIGHT, null, null);
            case H3 -> {
                Mass body = client.bodyMass();
                yield body == null
                        ? new TestLoad(Kind.QUARTER_OF_UNKNOWN, null, null)
                        : new TestLoad(Kind.QUARTER, Loads.roundDown(body.times(LIGHT_SHARE), unit), null);
            }
            case H4 -> new TestLoad(Kind.HEAVY, null, null);
            case H5 -> new TestLoad(Kind.SWING, Loads.roundDown(SWING_FROM, unit), Loads.roundDown(SWING_TO, unit));
        };
    }

    /** Whether a load is asked for at all. */
    boolean isLoaded() {
        return kind != Kind.BODYWEIGHT;
    }
}
