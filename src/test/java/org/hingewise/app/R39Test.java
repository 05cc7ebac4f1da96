package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Screens and the errors they tell of are in the R39 tests of the window and the desktop. */
@DisplayName("R39: without a passphrase too, logs and other files carry no personal word, and no text forges a line")
class R39Test {
    @TempDir
    private Path home;

    @Test
    void afterKillsAndACrashNoFileOfTheProgramHoldsOne() throws IOException {
        CanaryHome canary = new CanaryHome(home, "");
        canary.runAndKill();
        canary.runAndCrash();
        assertThat(canary.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nERROR forged",
                "\r\nERROR forged",
                "\u001b[2J\u001b[31mred",
                "\u009b2Jred",
                "\u0085ERROR next line",
                "\u2028ERROR line separator",
                "\u2029ERROR paragraph",
                "\u202Edesrever",
                "\u0000nul",
                "\u007fdel"
            })
    void whatWouldBreakOrColourALineIsFlattened(String text) throws IOException {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        LogSetup.write(context, home);
        Logger log = context.getLogger("test");
        log.warn("a value {}", text);
        log.warn("an error", new IllegalStateException("secret" + text, new IOException("secret")));
        context.stop();
        String written = Files.readString(home.resolve("hingewise.log"));
        assertThat(written.split("\n", -1)).hasSize(3);
        assertThat(written)
                .contains("IllegalStateException", "caused by java.io.IOException", "R39Test")
                .doesNotContain("secret");
        assertThat(written.replace("\n", "").codePoints().filter(R39Test::breaksOut))
                .isEmpty();
    }

    private static boolean breaksOut(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
