package org.hingewise.usecase;

import org.hingewise.domain.triage.Verdict;

/** Puts a verdict into the words that are kept with the entry. */
@FunctionalInterface
public interface Wording {
    /** The advice sentence; starts with "This is not a diagnosis." */
    String advice(Verdict verdict);
}
