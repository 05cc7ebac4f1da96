package org.hingewise.domain.hinge;

import static org.hingewise.domain.hinge.HingeLevel.H1;
import static org.hingewise.domain.hinge.HingeLevel.H2;
import static org.hingewise.domain.hinge.HingeLevel.H3;
import static org.hingewise.domain.hinge.HingeLevel.H4;
import static org.hingewise.domain.hinge.HingeLevel.H5;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The fifteen things to see in five reps (section F). A must-item caps the client at the level below when failed. */
public enum HingeItem {
    DOWEL_CONTACTS(false, H1, H2),
    HIPS_FIRST(true, H1, H2, H3, H4, H5),
    BACK_SHAPE(true, H1, H2, H3, H4, H5),
    SHINS_UPRIGHT(false, H1, H2, H3, H4, H5),
    MID_FOOT(false, H1, H2, H3, H4, H5),
    TORSO_45(false, H2, H3, H4, H5),
    TEMPO(false, H2, H3, H4),
    FINISH_TALL(false, H2, H3, H4, H5),
    SYMMETRICAL(false, H2, H3, H4, H5),
    NO_PAIN(true, H1, H2, H3, H4, H5),
    LOAD_CLOSE(false, H3, H4),
    BRACE(false, H3, H4, H5),
    LAST_LIKE_FIRST(false, H3, H4, H5),
    SWING_SHAPE(false, H5),
    SWING_STOP(false, H5);

    private final boolean must;
    private final Set<HingeLevel> levels;

    HingeItem(boolean must, HingeLevel... levels) {
        this.must = must;
        this.levels = Set.of(levels);
    }

    /** Starred in section F: it has to be seen. */
    public boolean isMust() {
        return must;
    }

    public boolean isLookedAtFor(HingeLevel level) {
        return levels.contains(level);
    }

    /** The items of a level, in the order they are watched. */
    public static List<HingeItem> of(HingeLevel level) {
        return Stream.of(values()).filter(i -> i.isLookedAtFor(level)).toList();
    }

    /** 1 to 15, as numbered in section F. */
    public int number() {
        return ordinal() + 1;
    }
}
