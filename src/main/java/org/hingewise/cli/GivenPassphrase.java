package org.hingewise.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.hingewise.text.Texts;
import org.hingewise.usecase.key.Passphrase;
import org.jspecify.annotations.Nullable;

/**
 * The passphrase for a command: the first line of a file, or typed at the console. Not an environment variable, which every
 * program started from there could read.
 */
final class GivenPassphrase {
    private static final int LARGEST = 4_096;

    private GivenPassphrase() {}

    /**
     * Reads it; empty when nobody is there to type it.
     *
     * @param file null to ask at the console
     * @throws Unreadable when the file cannot be read
     */
    static Optional<Passphrase> ask(@Nullable Path file) {
        return file != null ? Optional.of(first(file)) : typed(System.console());
    }

    private static Optional<Passphrase> typed(@Nullable Console console) {
        if (console == null) {
            return Optional.empty();
        }
        char[] typed = console.readPassword("%s ", Texts.get("command.passphrase"));
        return typed == null || typed.length == 0 ? Optional.empty() : Optional.of(Passphrase.of(typed));
    }

    private static Passphrase first(Path file) {
        byte[] bytes = new byte[0];
        try {
            if (Files.size(file) > LARGEST) {
                throw new Unreadable(file);
            }
            bytes = Files.readAllBytes(file);
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            int end = 0;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            char[] line = new char[end];
            text.get(line);
            Arrays.fill(text.array(), '\0');
            return Passphrase.of(line);
        } catch (IOException e) {
            throw new Unreadable(file);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** The file with the passphrase cannot be read. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String file;

        Unreadable(Path file) {
            super(file.toString());
            this.file = file.toString();
        }

        String file() {
            return file;
        }
    }

    /** A passphrase is needed and none was given. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
