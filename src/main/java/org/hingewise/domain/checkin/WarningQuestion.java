package org.hingewise.domain.checkin;

import static org.hingewise.domain.soreness.Symptom.BLADDER_CHANGE;
import static org.hingewise.domain.soreness.Symptom.BOTH_LEGS_NERVE_SYMPTOMS;
import static org.hingewise.domain.soreness.Symptom.BOWEL_CHANGE;
import static org.hingewise.domain.soreness.Symptom.CANNOT_WEIGHT_BEAR_ONE_LEG;
import static org.hingewise.domain.soreness.Symptom.CHEST_OR_ABDOMINAL_PAIN;
import static org.hingewise.domain.soreness.Symptom.DARK_URINE;
import static org.hingewise.domain.soreness.Symptom.FELT_POP_OR_GIVE;
import static org.hingewise.domain.soreness.Symptom.FEVER_OR_UNWELL;
import static org.hingewise.domain.soreness.Symptom.FOOT_DROP;
import static org.hingewise.domain.soreness.Symptom.GAIT_LOSS;
import static org.hingewise.domain.soreness.Symptom.JOINT_PAIN;
import static org.hingewise.domain.soreness.Symptom.LEG_MUSCLE_SORENESS;
import static org.hingewise.domain.soreness.Symptom.LEG_SYMPTOMS_WORSENING;
import static org.hingewise.domain.soreness.Symptom.LEG_WEAKNESS_MILD;
import static org.hingewise.domain.soreness.Symptom.LEG_WEAKNESS_SUDDEN;
import static org.hingewise.domain.soreness.Symptom.MAJOR_TRAUMA;
import static org.hingewise.domain.soreness.Symptom.MOBILITY_LIMITED;
import static org.hingewise.domain.soreness.Symptom.NIGHT_WAKING;
import static org.hingewise.domain.soreness.Symptom.NUMBNESS_ONE_LEG;
import static org.hingewise.domain.soreness.Symptom.RADIATING_LEG_ONE;
import static org.hingewise.domain.soreness.Symptom.SADDLE_NUMBNESS;
import static org.hingewise.domain.soreness.Symptom.SEXUAL_DYSFUNCTION_NEW;
import static org.hingewise.domain.soreness.Symptom.SPREADING_BACK;
import static org.hingewise.domain.soreness.Symptom.SPREADING_LEG;
import static org.hingewise.domain.soreness.Symptom.TINGLING_ONE_LEG;
import static org.hingewise.domain.soreness.Symptom.UNEXPLAINED_WEIGHT_LOSS;
import static org.hingewise.domain.soreness.Symptom.WEAKNESS_UNSPECIFIED;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hingewise.domain.Answer;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * The warning-sign questions asked every time (S19–S28 and the urgent signs of section D), each of which stands for one
 * or several exact symptoms. A yes to one that stands for several opens ticks that say which.
 */
public enum WarningQuestion {
    /** Wakes at night with it (S20). */
    NIGHT(NIGHT_WAKING),
    /** Moving or bending is harder (S19). */
    MOVING(MOBILITY_LIMITED),
    /** Spreading to another part of the back or to a leg (S21, S22). */
    SPREADING(SPREADING_LEG, List.of(SPREADING_BACK, SPREADING_LEG, RADIATING_LEG_ONE), LEG_MUSCLE_SORENESS),
    /** Numbness or tingling (S23, S24). */
    NUMBNESS(NUMBNESS_ONE_LEG, List.of(NUMBNESS_ONE_LEG, TINGLING_ONE_LEG, BOTH_LEGS_NERVE_SYMPTOMS), null),
    /** Weakness of a leg, or hard to stand on one leg (S25, S27, S28). */
    WEAKNESS(
            WEAKNESS_UNSPECIFIED,
            List.of(
                    LEG_WEAKNESS_MILD,
                    LEG_WEAKNESS_SUDDEN,
                    LEG_SYMPTOMS_WORSENING,
                    FOOT_DROP,
                    CANNOT_WEIGHT_BEAR_ONE_LEG),
            null),
    /** Bladder, bowel or saddle: any yes is urgent, so a yes without a tick already is. */
    BLADDER(BLADDER_CHANGE, List.of(BLADDER_CHANGE, BOWEL_CHANGE, SADDLE_NUMBNESS), null),
    /** Everything rarer. */
    ELSE(
            null,
            List.of(
                    FEVER_OR_UNWELL,
                    MAJOR_TRAUMA,
                    DARK_URINE,
                    CHEST_OR_ABDOMINAL_PAIN,
                    FELT_POP_OR_GIVE,
                    UNEXPLAINED_WEIGHT_LOSS,
                    JOINT_PAIN,
                    GAIT_LOSS,
                    SEXUAL_DYSFUNCTION_NEW),
            null);

    private final @Nullable Symptom withoutTick;
    private final List<Symptom> signs;
    private final @Nullable Symptom harmless;

    WarningQuestion(Symptom only) {
        this(only, List.of(only), null);
    }

    WarningQuestion(@Nullable Symptom withoutTick, List<Symptom> signs, @Nullable Symptom harmless) {
        this.withoutTick = withoutTick;
        this.signs = signs;
        this.harmless = harmless;
    }

    /** What can be ticked after a yes, in the order shown; empty when the question names one symptom only. */
    public List<Symptom> ticks() {
        if (signs.size() == 1) {
            return List.of();
        }
        return harmless == null ? signs : with(signs, harmless);
    }

    /**
     * The answers to exact symptoms that an answer to this question stands for. A no answers every symptom of the
     * group. A yes answers the ticked ones; the others stay not asked. A yes without a tick counts as the group's
     * careful reading, because what is not known never lowers a level. The one harmless reading (sore leg muscles on
     * both sides, tender, above the knee, no tingling) answers the rest with no when it is the only tick.
     *
     * @param ticked ticks of any question; those of others are ignored
     */
    public Map<Symptom, Answer> answers(Answer answer, Set<Symptom> ticked) {
        EnumMap<Symptom, Answer> exact = new EnumMap<>(Symptom.class);
        if (answer == Answer.NO) {
            signs.forEach(s -> exact.put(s, Answer.NO));
            if (withoutTick != null) {
                exact.put(withoutTick, Answer.NO);
            }
        } else if (answer == Answer.YES) {
            signs.stream().filter(ticked::contains).forEach(s -> exact.put(s, Answer.YES));
            boolean signTicked = !exact.isEmpty();
            if (harmless != null && ticked.contains(harmless)) {
                exact.put(harmless, Answer.YES);
                if (!signTicked) {
                    signs.forEach(s -> exact.put(s, Answer.NO));
                }
            } else if (!signTicked && withoutTick != null) {
                exact.put(withoutTick, Answer.YES);
            }
        }
        return exact;
    }

    /** The tick that a yes is counted as until the coach says which; empty where none of the ticks is. */
    public Optional<Symptom> countsAs() {
        return Optional.ofNullable(withoutTick).filter(ticks()::contains);
    }

    /** Questions of which no symptom was answered in an entry. */
    public static List<WarningQuestion> unasked(SorenessEntry entry) {
        return Stream.of(values())
                .filter(q -> q.answers(Answer.NO, Set.of()).keySet().stream()
                        .allMatch(s -> entry.answer(s) == Answer.NOT_ASKED))
                .toList();
    }

    private static List<Symptom> with(List<Symptom> list, Symptom last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
