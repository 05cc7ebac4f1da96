package org.hingewise.app;

import org.hingewise.ui.kit.BackgroundTasks;
import org.hingewise.ui.kit.Theme;

/** The theme as the coach chose it, or as the system has it. For the event thread. */
final class ChosenTheme {
    private static final String SYSTEM = "system";

    private final Theme theme;
    private final PassingMemory memory;
    private final BackgroundTasks tasks;

    ChosenTheme(Theme theme, PassingMemory memory, BackgroundTasks tasks) {
        this.theme = theme;
        this.memory = memory;
        this.tasks = tasks;
    }

    /** Begins with what was chosen, and what the system had the last time. */
    void start() {
        theme.start(remembered(), memory.get(SYSTEM, "light").equals("dark"));
    }

    private Theme.Choice remembered() {
        try {
            return Theme.Choice.valueOf(memory.get("theme", Theme.Choice.SYSTEM.name()));
        } catch (IllegalArgumentException e) {
            return Theme.Choice.SYSTEM;
        }
    }

    /** Follows the system, unless the coach chose. */
    void askSystem() {
        if (theme.choice() == Theme.Choice.SYSTEM) {
            tasks.newest(
                    theme,
                    () -> new SystemTheme(System.getProperty("os.name", "")).isDark(),
                    answer -> answer.ifPresent(dark -> {
                        memory.put(SYSTEM, dark ? "dark" : "light");
                        theme.systemIs(dark);
                    }));
        }
    }
}
