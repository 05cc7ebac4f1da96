package org.hingewise;

/** Starts one of two faces of the program: the desktop, or a command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(args.length);
    }
}
