package org.hingewise.domain.client;

/** Kinds of back history that change what is asked of a back (table E of the evidence notes). */
public enum InjuryType {
    /** Non-specific low-back pain; also "cause unknown", the most common kind. */
    NS,
    /** Muscle strain. */
    MS,
    /** Flexion-sensitive (disc) episode. */
    FD,
    /** Past leg pain (radicular). */
    RAD,
    /** Extension-sensitive (facet, stenosis). */
    EXT,
    /** Spondylolysis or -listhesis. */
    SPL,
    /** Sacroiliac. */
    SI,
    /** After discectomy. */
    PD,
    /** After fusion. */
    PF,
    /** Osteoporotic fracture. */
    OF;

    /** SPL, PD, PF and OF are loaded only after a recorded clearance, and never count as long past. */
    public boolean needsClearance() {
        return this == SPL || this == PD || this == PF || this == OF;
    }

    public boolean isSurgery() {
        return this == PD || this == PF;
    }
}
