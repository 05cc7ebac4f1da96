package org.hingewise.domain.hinge;

/** Levels of hip-hinge mastery (section F). H3 is "mastered": the gate for barbell deadlift and back squat (S50). */
public enum HingeLevel {
    /** Not assessed, or no longer counting. */
    H0,
    /** Bodyweight hinge with help (dowel or wall). */
    H1,
    /** Bodyweight hinge without help. */
    H2,
    /** Light loaded hinge holds form: mastered. */
    H3,
    /** Heavier loaded hinge holds form. */
    H4,
    /** Ballistic hinge: the swing. */
    H5;

    /** 0 to 5. */
    public int number() {
        return ordinal();
    }

    /** @throws IllegalArgumentException outside 0 to 5 */
    public static HingeLevel of(int number) {
        if (number < 0 || number > 5) {
            throw new IllegalArgumentException("hinge level outside 0 to 5: " + number);
        }
        return values()[number];
    }

    public boolean atLeast(HingeLevel other) {
        return compareTo(other) >= 0;
    }
}
