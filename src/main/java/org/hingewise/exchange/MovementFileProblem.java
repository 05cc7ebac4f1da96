package org.hingewise.exchange;

import java.util.List;

/** A movement file that cannot be used; the message names each faulty line. */
public final class MovementFileProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * One thing wrong.
     *
     * @param line line of the file, from 1; 0 when it is about the whole file
     */
    public record Fault(long line, String what) {
        @Override
        public String toString() {
            return line == 0 ? what : "line " + line + ": " + what;
        }
    }

    private final transient List<Fault> faults;

    MovementFileProblem(List<Fault> faults) {
        super(String.join("\n", faults.stream().map(Fault::toString).toList()));
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong, in the order of the lines. */
    public List<Fault> faults() {
        return faults;
    }
}
