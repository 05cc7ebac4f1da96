package org.hingewise;

import org.hingewise.app.Bootstrap;
import org.hingewise.cli.Terminal;

/** Starts one of two faces of the program: the desktop, or a command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int exit = Bootstrap.run(args, new Terminal(System.in, System.out, System.err));
        if (exit != Bootstrap.GOES_ON) {
            System.exit(exit);
        }
    }
}
