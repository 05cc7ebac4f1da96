package org.hingewise;

import org.hingewise.app.AppPaths;
import org.hingewise.app.CommandWorkspace;
import org.hingewise.cli.Cli;
import org.hingewise.cli.Terminal;

/** Starts one of two faces of the program: the desktop, or a command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(Cli.run(
                args, new Terminal(System.in, System.out, System.err), new CommandWorkspace(AppPaths.standard())));
    }
}
