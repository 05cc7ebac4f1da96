package org.hingewise.cli;

import org.hingewise.text.Texts;
import picocli.CommandLine.IVersionProvider;

/** Name and version, as built into the jar. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {Texts.get("app.name") + " " + number()};
    }

    private static String number() {
        String built = ProgramVersion.class.getPackage().getImplementationVersion();
        return built == null ? Texts.get("command.version.unpacked") : built;
    }
}
