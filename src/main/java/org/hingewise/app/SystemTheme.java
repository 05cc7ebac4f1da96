package org.hingewise.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Asks the system whether it uses a dark theme, by its own small command. Takes a moment: not for the event thread. */
final class SystemTheme {
    private static final long PATIENCE_SECONDS = 2;
    private static final int LONGEST_ANSWER = 1_000;

    private final String system;

    /** @param system name of the operating system, as Java has it */
    SystemTheme(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /** Whether it is dark; empty when the system does not say. */
    Optional<Boolean> isDark() {
        for (List<String> command : commands()) {
            Optional<Boolean> answer = ask(command).flatMap(this::understand);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    private List<List<String>> commands() {
        if (system.startsWith("windows")) {
            return List.of(List.of(
                    "reg",
                    "query",
                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                    "/v",
                    "AppsUseLightTheme"));
        }
        if (system.startsWith("mac")) {
            return List.of(List.of("defaults", "read", "-g", "AppleInterfaceStyle"));
        }
        return List.of(
                List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"),
                List.of("gsettings", "get", "org.gnome.desktop.interface", "gtk-theme"));
    }

    /** What an answer means; empty when it says nothing either way. */
    Optional<Boolean> understand(String answer) {
        String said = answer.strip().toLowerCase(Locale.ROOT);
        if (said.contains("dark") || said.endsWith("0x0")) {
            return Optional.of(true);
        }
        boolean light =
                said.contains("light") || said.contains("default") || said.endsWith("0x1") || system.startsWith("mac");
        return light ? Optional.of(false) : Optional.empty();
    }

    private static Optional<String> ask(List<String> command) {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            // No such command here: this desktop is another one.
            return Optional.empty();
        }
        try (InputStream out = process.getInputStream()) {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
            return Optional.of(new String(out.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroy();
        }
    }
}
