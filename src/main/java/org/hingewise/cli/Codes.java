package org.hingewise.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.Language;

/** Codes of lines for values that have none of their own. */
final class Codes {
    private Codes() {}

    static Optional<Language> language(String code) {
        return Stream.of(Language.values()).filter(l -> l.code().equals(code)).findFirst();
    }

    static Optional<MassUnit> unit(String code) {
        return Stream.of(MassUnit.values()).filter(u -> u.symbol().equals(code)).findFirst();
    }

    /** Types of back history, in capitals or not. */
    static Optional<InjuryType> injury(String code) {
        return of(InjuryType.values(), code.toLowerCase(Locale.ROOT));
    }

    /** A value by its name in small letters. */
    static <E extends Enum<E>> Optional<E> of(E[] values, String code) {
        return Stream.of(values).filter(v -> code(v).equals(code)).findFirst();
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
