package org.hingewise.app;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hingewise.cli.Workspace;
import org.hingewise.storage.DataPlace;
import org.hingewise.storage.StoreFile.IfMissing;
import org.hingewise.text.BackupTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.backups.BackupWays;
import org.hingewise.ui.backups.BackupsPanel;
import org.hingewise.ui.kit.BackgroundTasks;
import org.hingewise.ui.kit.ErrorReporter;
import org.hingewise.ui.kit.SystemOutside;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.shell.Doors;
import org.hingewise.ui.shell.MainFrame;
import org.hingewise.ui.shell.Memory;
import org.hingewise.ui.shell.Shell;
import org.hingewise.usecase.Change;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Backups;
import org.jspecify.annotations.Nullable;

/** The window and the data file in it; opens another file in the same window when asked to. */
final class Desktop implements Doors {
    private static final String PLACE_TOLD = "place.told";

    private final AppPaths own;
    private final Clock clock;
    private final Tasks tasks;
    private final Memory memory;
    private final Theme theme;
    private final MainFrame frame;
    private AppPaths places;
    private @Nullable Shell shell;
    private @Nullable DataFile open;
    private @Nullable AutoBackup backingUp;

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
    public BackupWays backups() {
        DataFile file = open;
        return new FileWays(
                file == null ? DataFile.backupsOfClosed(places, clock) : file.backups(),
                !isSample(),
                new RememberedPlace(memory, clock),
                clock,
                first -> change(places, ifMissing(), first));
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
        show(ifMissing(), lock, null);
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
        change(to, ifMissing, null);
    }

    private void change(AppPaths to, IfMissing ifMissing, @Nullable Consumer<Backups> first) {
        AutoBackup until = backingUp;
        if (until != null) {
            until.stop();
        }
        backingUp = null;
        Shell before = shell;
        if (before != null) {
            before.close();
        }
        places = to;
        show(ifMissing, null, first);
    }

    /**
     * Shows an empty shell at once and fills it when the file is open.
     *
     * @param first done with the file of before, or the one that could not be opened; null for nothing
     */
    private void show(IfMissing ifMissing, @Nullable SingleInstance held, @Nullable Consumer<Backups> first) {
        Shell shown =
                new Shell(new Shell.Surroundings(tasks, new SystemOutside(), theme, memory, this), frame.rootPane());
        DataFile before = open;
        open = null;
        shell = shown;
        AppPaths opening = places;
        boolean sample = isSample();
        tasks.submit(
                () -> {
                    Optional<StoreProblem> refused = first == null
                            ? Optional.empty()
                            : before != null ? done(first, before.backups()) : doneUnopened(first, opening);
                    if (before != null) {
                        before.close();
                    }
                    return new Opened(
                            open(opening, clock, ifMissing, held, sample, change -> committed(shown, change)), refused);
                },
                file -> opened(shown, file),
                e -> failed(shown, e));
        frame.show(shown);
    }

    private static Optional<StoreProblem> done(Consumer<Backups> first, Backups backups) {
        try {
            first.accept(backups);
            return Optional.empty();
        } catch (StoreProblem e) {
            return Optional.of(e);
        }
    }

    /** With a file that could not be opened, held meanwhile. */
    private Optional<StoreProblem> doneUnopened(Consumer<Backups> first, AppPaths opening) {
        try (Workspace.Closed held = new CommandWorkspace(opening, clock).hold(null)) {
            return done(first, held.backups());
        } catch (Workspace.AlreadyRunning e) {
            return Optional.empty(); // opening it will say so
        }
    }

    private static DataFile open(
            AppPaths places,
            Clock clock,
            IfMissing ifMissing,
            @Nullable SingleInstance held,
            boolean sample,
            Events events) {
        Optional<SingleInstance> lock = held != null ? Optional.of(held) : DataFile.lock(places);
        DataFile file = DataFile.open(
                places,
                ifMissing,
                lock.orElseThrow(() -> new StoreProblem(
                        StoreProblem.Code.IN_USE,
                        Map.of("file", places.dataFile().toString()),
                        null)),
                clock,
                events);
        if (sample) {
            file.fillWithSamples();
        }
        return file;
    }

    /** Called on the thread that saved. */
    private void committed(Shell shown, Change change) {
        EventQueue.invokeLater(() -> {
            shown.committed(change);
            AutoBackup auto = backingUp;
            if (auto != null && shown == shell) {
                auto.changed();
            }
        });
    }

    private void opened(Shell shown, Opened opened) {
        DataFile file = opened.file();
        open = file;
        BackupWays ways = backups();
        shown.opened(file.useCases(), file.readOnly(), bench -> Wiring.screens(bench, ways));
        opened.refused().ifPresent(problem -> shown.dialogs()
                .message(Texts.get("restore.failed.title"), BackupTexts.sentence(problem)));
        if (ways.isKept() && !file.readOnly()) {
            AutoBackup auto =
                    new AutoBackup(ways, tasks, AutoBackup.WAIT_MS, text -> shown.notice(text, BackupsPanel.ID));
            backingUp = auto;
            auto.opened();
        }
        tellPlace(shown);
    }

    /** Tells once that the file lies where other programs or the network may get in the way. */
    private void tellPlace(Shell shown) {
        Path file = file();
        tasks.submit(() -> DataPlace.of(file), place -> {
            String words = place + " " + file;
            if (place == DataPlace.HERE || memory.get(PLACE_TOLD, "").equals(words)) {
                return;
            }
            memory.put(PLACE_TOLD, words);
            boolean synced = place == DataPlace.SYNCED;
            shown.dialogs()
                    .message(
                            Texts.get(synced ? "place.cloud.title" : "place.network.title"),
                            Texts.get(
                                    synced ? "place.cloud.text" : "place.network.text",
                                    String.valueOf(file.getParent())));
        });
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
        AutoBackup last = backingUp;
        if (last != null) {
            last.stop();
            new Leaving(() -> System.exit(0)).begin();
        }
        tasks.submit(
                () -> {
                    if (last != null) {
                        last.run(BackupReason.CLOSED);
                    }
                    if (file != null) {
                        file.close();
                    }
                    return true;
                },
                done -> System.exit(0),
                e -> System.exit(0));
    }

    /**
     * What opening came to.
     *
     * @param refused why what should have been done first was not
     */
    private record Opened(DataFile file, Optional<StoreProblem> refused) {}
}
