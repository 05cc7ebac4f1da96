package org.hingewise.app;

import org.hingewise.cli.Terminal;
import org.hingewise.usecase.Clock;

/** Starts the program as a coach does, only with a clock that a test sets. */
public final class ProgramAt {
    private ProgramAt() {}

    /** @return as {@link Bootstrap#run} */
    public static int start(Clock clock, String... args) {
        return Bootstrap.run(args, new Terminal(System.in, System.out, System.err), clock);
    }
}
