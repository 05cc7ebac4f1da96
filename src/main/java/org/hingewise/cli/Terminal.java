package org.hingewise.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and answers, in UTF-8 whatever the system uses.
 *
 * @param err for people: what went wrong outside the lines
 */
public record Terminal(InputStream in, OutputStream out, OutputStream err) {
    /** Writes an answer line; when this returns it is out. */
    void say(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new NobodyListens(e);
        }
    }

    /** Tells a person what went wrong. */
    void complain(String sentence) {
        PrintWriter writer = writer(err);
        writer.println(sentence);
        writer.flush();
    }

    static PrintWriter writer(OutputStream to) {
        return new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), true);
    }

    /** The reader of the answers went away, so there is no use in going on. */
    static final class NobodyListens extends RuntimeException {
        private static final long serialVersionUID = 1;

        NobodyListens(IOException cause) {
            super(cause);
        }
    }
}
