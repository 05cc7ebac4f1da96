package org.hingewise.cli;

/** What a command ends with. */
public final class Exit {
    public static final int FINE = 0;

    /** Some input was bad; the rest was done. */
    public static final int BAD_INPUT = 1;

    /** The command was written wrongly, a passphrase was needed, or there is no display for the desktop. */
    public static final int USAGE = 2;

    /** The data file is already open in a running program. */
    public static final int ALREADY_RUNNING = 3;

    /** A fault of the program. */
    public static final int INTERNAL = 70;

    private Exit() {}
}
