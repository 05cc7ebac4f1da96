package org.hingewise.domain.movement;

/**
 * Something about a movement that does not fit the library.
 *
 * @param movement the movement's id
 * @param about the other movement's id, or empty
 */
public record MovementFault(Code code, String movement, String about) {
    /** Kinds of fault. */
    public enum Code {
        /** Two movements under one id. */
        DUPLICATE_ID,
        /** Nothing to say to the client. */
        NO_CUES,
        /** An easier movement that is not in the library. */
        UNKNOWN_EASIER,
        /** Listed as easier than itself. */
        EASIER_THAN_ITSELF,
        /** Listed as easier twice. */
        EASIER_TWICE,
        /** Following the lists of easier movements leads back to it. */
        CYCLE,
        /** An easier movement that needs a higher hinge level than the one before it. */
        NEEDS_MORE_HINGE,
        /** An easier movement that asks more of the back, in all, than the one before it. */
        ASKS_MORE
    }
}
