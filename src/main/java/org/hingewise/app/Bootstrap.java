package org.hingewise.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hingewise.cli.Cli;
import org.hingewise.cli.Exit;
import org.hingewise.cli.Terminal;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.StoreProblem;
import org.jspecify.annotations.Nullable;

/** The composition root: decides between the desktop and a command, and puts the desktop together. */
public final class Bootstrap {
    private static final String FILE_OPTION = "--file";

    /** What {@link #run} answers when the window took over and the program goes on. */
    public static final int GOES_ON = -1;

    private Bootstrap() {}

    /**
     * Runs a command, or opens the desktop when none is named; {@code --file PATH} alone opens the desktop on that file.
     *
     * @return one of {@link Exit}, or {@link #GOES_ON}
     */
    public static int run(String[] args, Terminal terminal) {
        NoMemory noMemory = new NoMemory();
        try {
            return run(args, terminal, DataFile.CLOCK);
        } catch (OutOfMemoryError e) {
            noMemory.run();
            throw e;
        }
    }

    /** The same by another clock, for tests that let days go by. */
    static int run(String[] args, Terminal terminal, Clock clock) {
        AppPaths own = AppPaths.standard();
        List<String> words = List.of(args);
        if (words.isEmpty()) {
            return desktop(own, own, clock, terminal.err());
        }
        String file = fileAlone(words);
        if (file != null) {
            return desktop(own, own.withDataFile(Path.of(file)), clock, terminal.err());
        }
        return Cli.run(args, terminal, new CommandWorkspace(own, clock));
    }

    /** The file of {@code --file PATH} without a command; null when it is something else. */
    private static @Nullable String fileAlone(List<String> words) {
        String first = words.get(0);
        if (words.size() == 2 && first.equals(FILE_OPTION)) {
            return words.get(1);
        }
        return words.size() == 1 && first.startsWith(FILE_OPTION + "=")
                ? first.substring(FILE_OPTION.length() + 1)
                : null;
    }

    private static int desktop(AppPaths own, AppPaths places, Clock clock, OutputStream err) {
        if (!Display.isThere()) {
            say(err, Texts.get("start.noDisplay"));
            return Exit.USAGE;
        }
        Optional<SingleInstance> lock;
        try {
            lock = DataFile.lock(places);
        } catch (StoreProblem e) {
            say(err, ProblemTexts.sentence(e));
            return Exit.BAD_INPUT;
        }
        if (lock.isEmpty()) {
            say(err, Texts.get("start.alreadyRunning", places.dataFile().toString()));
            return Exit.ALREADY_RUNNING;
        }
        SingleInstance held = lock.get();
        Desktop.open(own, places, clock, held);
        return GOES_ON;
    }

    private static void say(OutputStream err, String sentence) {
        PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
        out.println(sentence);
    }
}
