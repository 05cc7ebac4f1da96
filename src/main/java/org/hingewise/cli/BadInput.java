package org.hingewise.cli;

import org.hingewise.text.Texts;

/** A line that cannot be answered; its message is a sentence for the person who wrote it. */
final class BadInput extends Exception {
    private static final long serialVersionUID = 1;

    BadInput(String sentence) {
        super(sentence);
    }

    static BadInput of(String key, Object... args) {
        return new BadInput(Texts.get("command.error." + key, args));
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
