package org.hingewise.domain.triage;

import org.hingewise.domain.soreness.Symptom;

/** Level 3: urgent help now. Each fires on a sign alone, whatever the score (tie-break: a symptom beats a low score). */
enum UrgentRule implements Rule {
    /** Numbness between the legs or around the back passage. */
    R3_1("BMJ Best Practice; NICE CKS 2018", Symptom.SADDLE_NUMBNESS),
    /** New bladder or bowel change. */
    R3_2("BMJ Best Practice", Symptom.BLADDER_CHANGE, Symptom.BOWEL_CHANGE),
    /** New sexual dysfunction. */
    R3_3("BMJ Best Practice", Symptom.SEXUAL_DYSFUNCTION_NEW),
    /** Nerve-type signs in both legs. */
    R3_4("NICE CKS 2018; CSP 2024", Symptom.BOTH_LEGS_NERVE_SYMPTOMS),
    /** Sudden weakness in one or both legs. */
    R3_5("article S27", Symptom.LEG_WEAKNESS_SUDDEN),
    /** Hard to put weight on one leg. */
    R3_6("article S28", Symptom.CANNOT_WEIGHT_BEAR_ONE_LEG),
    /** Leg signs getting worse, foot drop, unsteady walking. */
    R3_7(
            "NICE CKS 2018; Gloucestershire back pain pathway",
            Symptom.LEG_SYMPTOMS_WORSENING,
            Symptom.FOOT_DROP,
            Symptom.GAIT_LOSS),
    /** A fall, or a bar or weight that landed on the person. */
    R3_8("Downie 2013; Gloucestershire back pain pathway", Symptom.MAJOR_TRAUMA),
    /** Fever, shivering or feeling ill. */
    R3_9("spinal infection review 2019; Gloucestershire back pain pathway", Symptom.FEVER_OR_UNWELL),
    /** Cola-coloured urine or severe swelling. */
    R3_10("rhabdomyolysis guidance, NSCA/CSCCa", Symptom.DARK_URINE),
    /** Chest pain, collapse, tearing or pulsing belly pain. */
    R3_11("general first-aid knowledge, not verified", Symptom.CHEST_OR_ABDOMINAL_PAIN);

    private final Terms terms;

    UrgentRule(String source, Symptom... signs) {
        terms = new Terms(Level.URGENT, source, Finding.anyOf(signs));
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
