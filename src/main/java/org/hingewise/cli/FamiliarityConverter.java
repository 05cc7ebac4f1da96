package org.hingewise.cli;

import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.text.Texts;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how unfamiliar a session was. */
final class FamiliarityConverter implements ITypeConverter<Familiarity> {
    @Override
    public Familiarity convert(String code) {
        return Familiarity.ofCode(code)
                .orElseThrow(
                        () -> new TypeConversionException(Texts.get("command.error.familiarity", Input.shown(code))));
    }
}
