package org.hingewise.domain.client;

import java.util.Locale;

/** The language a client is written to in; the program itself speaks English to the coach. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    GERMAN(Locale.GERMAN);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** For the names of days and months. */
    public Locale locale() {
        return locale;
    }

    /** Two letters, as in files and commands: {@code en}. */
    public String code() {
        return locale.getLanguage();
    }
}
