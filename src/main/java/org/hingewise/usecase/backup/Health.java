package org.hingewise.usecase.backup;

import java.util.List;

/**
 * What a look at a whole file found.
 *
 * @param findings empty when everything is as it was written
 * @param values how many sealed values were opened
 */
public record Health(List<Finding> findings, long values, Contents contents) {
    public Health {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }

    /** Sealed values that do not open, and records that make no sense. */
    public long unreadable() {
        return findings.stream()
                .filter(f -> f.kind() == Finding.Kind.VALUE || f.kind() == Finding.Kind.RECORD)
                .count();
    }

    /** Whether the file itself holds together. */
    public boolean holdsTogether() {
        return findings.size() == unreadable();
    }
}
