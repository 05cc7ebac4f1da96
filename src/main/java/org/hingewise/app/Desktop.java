package org.hingewise.app;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hingewise.storage.StoreFile.IfMissing;
import org.hingewise.ui.kit.BackgroundTasks;
import org.hingewise.ui.kit.ErrorReporter;
import org.hingewise.ui.kit.SystemOutside;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.shell.Doors;
import org.hingewise.ui.shell.MainFrame;
import org.hingewise.ui.shell.Memory;
import org.hingewise.ui.shell.Shell;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.StoreProblem;
import org.jspecify.annotations.Nullable;

/** The window and the data file in it; opens another file in the same window when asked to. */
final class Desktop implements Doors {
    private final AppPaths own;
    private final Clock clock;
    private final Tasks tasks;
    private final Memory memory;
    private final Theme theme;
    private final MainFrame frame;
    private AppPaths places;
    private @Nullable Shell shell;
    private @Nullable DataFile open;

    /**
     * Made on the event thread; nothing is shown yet.
     *
     * @param own the coach's own places
     * @param places those of the file to open first
     */
    Desktop(AppPaths own, AppPaths places, Clock clock) {
        this.own = own;
        this.clock = clock;
        this.places = places;
        ErrorReporter errors = new ErrorReporter(this::tell);
        errors.install();
        tasks = new BackgroundTasks(errors::report);
        memory = new MemoryFile(own.config().resolve("window.properties"), tasks);
        theme = new Theme();
        theme.start(themeChosen(), memory.get("system", "light").equals("dark"));
        frame = new MainFrame(memory, this::askSystemTheme, this::closed);
    }

    /**
     * Shows the window, and the file in it as soon as it is open.
     *
     * @param lock of the file to open first
     */
    static void open(AppPaths own, AppPaths places, Clock clock, SingleInstance lock) {
        EventQueue.invokeLater(() -> new Desktop(own, places, clock).showFirst(lock));
    }

    @Override
    public Path file() {
        return places.dataFile();
    }

    @Override
    public boolean isOwn() {
        return file().equals(own.dataFile());
    }

    @Override
    public boolean isSample() {
        return file().equals(samples().dataFile());
    }

    @Override
    public void openSamples() {
        change(samples(), IfMissing.CREATE);
    }

    @Override
    public void openOwn() {
        change(own, IfMissing.CREATE);
    }

    @Override
    public void open(Path other) {
        Path file = other.toAbsolutePath().normalize();
        change(file.equals(own.dataFile()) ? own : own.withDataFile(file), IfMissing.REFUSE);
    }

    @Override
    public void retry() {
        change(places, ifMissing());
    }

    @Override
    public void startAnew() {
        change(places, IfMissing.CREATE_ANEW);
    }

    private void showFirst(SingleInstance lock) {
        show(ifMissing(), lock);
    }

    /** The own file and the sample clients are made when they are first used; a file that was named has to be there. */
    private IfMissing ifMissing() {
        return isOwn() || isSample() ? IfMissing.CREATE : IfMissing.REFUSE;
    }

    private AppPaths samples() {
        return own.withDataFile(own.dataFile().resolveSibling("sample-clients.db"))
                .withoutBackups();
    }

    private void change(AppPaths to, IfMissing ifMissing) {
        Shell before = shell;
        if (before != null) {
            before.close();
        }
        places = to;
        show(ifMissing, null);
    }

    /** Shows an empty shell at once and fills it when the file is open. */
    private void show(IfMissing ifMissing, @Nullable SingleInstance held) {
        Shell shown =
                new Shell(new Shell.Surroundings(tasks, new SystemOutside(), theme, memory, this), frame.rootPane());
        DataFile before = open;
        open = null;
        shell = shown;
        AppPaths opening = places;
        boolean sample = isSample();
        tasks.submit(
                () -> {
                    if (before != null) {
                        before.close();
                    }
                    return open(opening, clock, ifMissing, held, sample, shown);
                },
                file -> opened(shown, file),
                e -> failed(shown, e));
        frame.show(shown);
    }

    private static DataFile open(
            AppPaths places,
            Clock clock,
            IfMissing ifMissing,
            @Nullable SingleInstance held,
            boolean sample,
            Shell shell) {
        Optional<SingleInstance> lock = held != null ? Optional.of(held) : DataFile.lock(places);
        DataFile file = DataFile.open(
                places,
                ifMissing,
                lock.orElseThrow(() -> new StoreProblem(
                        StoreProblem.Code.IN_USE,
                        Map.of("file", places.dataFile().toString()),
                        null)),
                clock,
                change -> EventQueue.invokeLater(() -> shell.committed(change)));
        if (sample) {
            file.fillWithSamples();
        }
        return file;
    }

    private void opened(Shell shown, DataFile file) {
        open = file;
        shown.opened(file.useCases(), file.readOnly(), Wiring::screens);
    }

    private void failed(Shell shown, Exception e) {
        if (e instanceof StoreProblem problem) {
            shown.cannotOpen(problem);
        } else {
            throw e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
        }
    }

    private void tell(String title, String text) {
        Shell shown = shell;
        if (shown != null) {
            shown.dialogs().message(title, text);
        }
    }

    private Theme.Choice themeChosen() {
        try {
            return Theme.Choice.valueOf(memory.get("theme", Theme.Choice.SYSTEM.name()));
        } catch (IllegalArgumentException e) {
            return Theme.Choice.SYSTEM;
        }
    }

    private void askSystemTheme() {
        if (theme.choice() == Theme.Choice.SYSTEM) {
            tasks.newest(
                    theme,
                    () -> new SystemTheme(System.getProperty("os.name", "")).isDark(),
                    answer -> answer.ifPresent(dark -> {
                        memory.put("system", dark ? "dark" : "light");
                        theme.systemIs(dark);
                    }));
        }
    }

    /** The window is gone. What was saved is on disk; what the window remembers is written before the end. */
    private void closed() {
        DataFile file = open;
        tasks.submit(
                () -> {
                    if (file != null) {
                        file.close();
                    }
                    return true;
                },
                done -> System.exit(0),
                e -> System.exit(0));
    }
}
