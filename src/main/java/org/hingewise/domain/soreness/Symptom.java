package org.hingewise.domain.soreness;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything a client may report beside the score, with the code used in files and commands (section D). */
public enum Symptom {
    SADDLE_NUMBNESS(Kind.URGENT),
    BLADDER_CHANGE(Kind.URGENT),
    BOWEL_CHANGE(Kind.URGENT),
    SEXUAL_DYSFUNCTION_NEW(Kind.URGENT),
    BOTH_LEGS_NERVE_SYMPTOMS(Kind.URGENT),
    LEG_WEAKNESS_SUDDEN(Kind.URGENT),
    CANNOT_WEIGHT_BEAR_ONE_LEG(Kind.URGENT),
    LEG_SYMPTOMS_WORSENING(Kind.URGENT),
    FOOT_DROP(Kind.URGENT),
    GAIT_LOSS(Kind.URGENT),
    MAJOR_TRAUMA(Kind.URGENT),
    FEVER_OR_UNWELL(Kind.URGENT),
    DARK_URINE(Kind.URGENT),
    CHEST_OR_ABDOMINAL_PAIN(Kind.URGENT),
    MOBILITY_LIMITED(Kind.DOCTOR),
    NIGHT_WAKING(Kind.DOCTOR),
    SPREADING_BACK(Kind.DOCTOR),
    SPREADING_LEG(Kind.DOCTOR),
    RADIATING_LEG_ONE(Kind.DOCTOR),
    NUMBNESS_ONE_LEG(Kind.DOCTOR),
    TINGLING_ONE_LEG(Kind.DOCTOR),
    WEAKNESS_UNSPECIFIED(Kind.DOCTOR),
    LEG_WEAKNESS_MILD(Kind.DOCTOR),
    JOINT_PAIN(Kind.DOCTOR),
    /** Felt a pop or a giving way: counts as sudden onset. */
    FELT_POP_OR_GIVE(Kind.SUDDEN),
    UNEXPLAINED_WEIGHT_LOSS(Kind.DOCTOR_WITH_SORENESS),
    TIGHTNESS(Kind.NONE),
    GENERAL_ACHE(Kind.NONE),
    MILD_STIFFNESS(Kind.NONE),
    LEG_MUSCLE_SORENESS(Kind.NONE),
    POOR_SLEEP(Kind.NONE),
    HIGH_STRESS(Kind.NONE);

    /** What a reported symptom does in triage. */
    public enum Kind {
        URGENT,
        DOCTOR,
        SUDDEN,
        DOCTOR_WITH_SORENESS,
        NONE
    }

    private final Kind kind;

    Symptom(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Symptom> ofCode(String code) {
        return Stream.of(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}
