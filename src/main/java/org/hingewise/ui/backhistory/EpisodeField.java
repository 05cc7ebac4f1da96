package org.hingewise.ui.backhistory;

import java.util.Optional;
import java.util.stream.Stream;
import org.hingewise.domain.PersonalText;

/** The inputs of the episode form. Each knows its name in problems and drafts, and how much can be typed. */
enum EpisodeField {
    WHEN("when", 60),
    TYPE("type", 10),
    WHERE("regions", 100),
    HOW("howItHappened", 500),
    WORST("worstNrs", 10),
    LAST_SYMPTOMS("lastSymptoms", 60),
    WORSE("worseWith", 300),
    BETTER("betterWith", 300),
    LEG("legSymptoms", 12),
    STATUS("status", 12),
    TREATMENT("treatment", 500),
    SURGERY("surgeryDate", 40),
    /** As long as any text kept, because notes also come from files. */
    NOTES("notes", PersonalText.MAX_LENGTH);

    private final String key;
    private final int limit;

    EpisodeField(String key, int limit) {
        this.key = key;
        this.limit = limit;
    }

    /** Its name in problems and drafts. */
    String key() {
        return key;
    }

    /** Most characters taken; all but the notes fit a draft together, however full they are. */
    int limit() {
        return limit;
    }

    static Optional<EpisodeField> of(String key) {
        return Stream.of(values()).filter(f -> f.key.equals(key)).findFirst();
    }
}
