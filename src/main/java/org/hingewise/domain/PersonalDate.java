package org.hingewise.domain;

import java.time.LocalDate;

/** A date that tells of a person (birth, surgery, last symptoms). Storage seals it; {@code toString} hides it. */
public record PersonalDate(LocalDate value) {
    @Override
    public String toString() {
        return "•••";
    }
}
