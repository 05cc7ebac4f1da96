package org.hingewise.text;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.OpenVerdict;

/** Names of the domain's values, as several screens show them. */
public final class Words {
    private record Pair(BackRegion one, BackRegion other, String code) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(BackRegion.UPPER_LEFT, BackRegion.UPPER_RIGHT, "upper"),
            new Pair(BackRegion.LOW_LEFT, BackRegion.LOW_RIGHT, "low"),
            new Pair(BackRegion.LEFT_LEG, BackRegion.RIGHT_LEG, "leg"));

    private Words() {}

    /** The verdict in two or three words: "See a doctor". */
    public static String level(Level level) {
        return Texts.get("word.level." + code(level));
    }

    /** What stands for a client: no data, seen by a clinician, or the level. */
    public static String standing(OpenVerdict open) {
        if (open.isSeen()) {
            return Texts.get("word.seen");
        }
        return open.because() == null ? Texts.get("word.noData") : level(open.level());
    }

    /** A region within a sentence: "low back left". */
    public static String region(BackRegion region) {
        return Texts.get("word.region." + code(region));
    }

    /** Regions within a sentence, pairs joined: "low back, both sides; pelvis". */
    public static String regions(Set<BackRegion> regions) {
        Set<BackRegion> left = EnumSet.noneOf(BackRegion.class);
        left.addAll(regions);
        StringBuilder words = new StringBuilder();
        for (Pair pair : PAIRS) {
            if (left.contains(pair.one()) && left.contains(pair.other())) {
                left.remove(pair.one());
                left.remove(pair.other());
                append(words, Texts.get("word.region.both." + pair.code()));
            }
        }
        left.forEach(r -> append(words, region(r)));
        return words.toString();
    }

    /** A family of movements within a line: "hip hinge". */
    public static String pattern(Pattern pattern) {
        return Texts.get("word.pattern." + pattern.code());
    }

    /** A kind of back injury as a heading: "Disc episode". */
    public static String injury(InjuryType type) {
        return Texts.get("word.injury." + code(type));
    }

    /** How it is spread, within a sentence: "one spot". */
    public static String distribution(Distribution distribution) {
        return Texts.get("word.distribution." + distribution.code());
    }

    /** How it began, within a sentence: "suddenly, during". */
    public static String onset(Onset onset) {
        return Texts.get("word.onset." + onset.code());
    }

    /** A symptom as it is told: "wakes at night". */
    public static String symptom(Symptom symptom) {
        return Texts.get("word.symptom." + symptom.code());
    }

    /** Symptoms in the order of the enum, joined with commas. */
    public static String symptoms(Collection<Symptom> symptoms) {
        return symptoms.stream().sorted().map(Words::symptom).collect(Collectors.joining(", "));
    }

    /** A history flag within a sentence: "a history of cancer". */
    public static String history(HistoryFlag flag) {
        return Texts.get("word.history." + flag.code());
    }

    public static String familiarity(Familiarity familiarity) {
        return Texts.get("word.familiarity." + familiarity.code());
    }

    /** A session by its heaviest movement: "Deadlift session"; "Session" when nothing was written down. */
    public static String session(Session session) {
        return session.heaviest()
                .map(a -> Texts.get("word.session.named", a.movementName()))
                .orElseGet(() -> Texts.get("word.session.unnamed"));
    }

    /** The same under a heading that says "Session": "Deadlift". */
    public static String training(Session session) {
        return session.heaviest().map(Assignment::movementName).orElseGet(() -> Texts.get("word.session.unnamed"));
    }

    private static void append(StringBuilder words, String next) {
        words.append(words.length() == 0 ? "" : ", ").append(next);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
