package org.hingewise.app;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.hingewise.cli.Workspace;
import org.hingewise.storage.StoreFile.IfMissing;
import org.hingewise.text.BackupTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.backups.BackupWays;
import org.hingewise.ui.backups.BackupsPanel;
import org.hingewise.ui.backups.OlderBackupsSheet;
import org.hingewise.ui.chart.FirstChart;
import org.hingewise.ui.key.Safe;
import org.hingewise.ui.kit.BackgroundTasks;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.ErrorReporter;
import org.hingewise.ui.kit.Outside;
import org.hingewise.ui.kit.SystemOutside;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.kit.WindowDialogs;
import org.hingewise.ui.shell.Doors;
import org.hingewise.ui.shell.MainFrame;
import org.hingewise.ui.shell.Shell;
import org.hingewise.usecase.Change;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Keys;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Backups;
import org.jspecify.annotations.Nullable;

/** The window and the data file in it; opens another file in the same window when asked to. */
final class Desktop implements Doors {
    private final AppPaths own;
    private final Clock clock;
    private final BackgroundTasks tasks;
    private final PassingMemory memory;
    private final Theme theme;
    private final ChosenTheme chosenTheme;
    private final MainFrame frame;
    private final Outside outside;
    private AppPaths places;
    private @Nullable Shell shell;
    /** Over what the window shows; null before it shows anything. */
    private @Nullable Dialogs dialogs;

    private @Nullable DataFile open;
    private @Nullable AutoBackup backingUp;
    private @Nullable Safe safe;

    private final LockScreen lockScreen;
    private final IdleWatch watch;
    private boolean justGuarded;
    /** A first passphrase was set, and the backups from before are not told of yet. */
    private boolean tellsOlder;

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
        ErrorReporter errors = new ErrorReporter(this::tell, new NoMemory());
        errors.install();
        tasks = new BackgroundTasks(errors::report);
        memory = new PassingMemory(new MemoryFile(own.config().resolve("window.properties"), tasks));
        theme = new Theme();
        chosenTheme = new ChosenTheme(theme, memory, tasks);
        chosenTheme.start();
        frame = new MainFrame(memory, chosenTheme::askSystem, this::closed);
        lockScreen = new LockScreen(
                frame,
                tasks,
                clock,
                this,
                () -> opening(IfMissing.REFUSE),
                new LockScreen.Then(this::unlocked, this::notUnlocked));
        outside = new SystemOutside(clock, this::copiedIsForgotten);
        watch = new IdleWatch(clock, () -> Shell.lockMinutes(memory), this::lockIfGuarded);
    }

    /**
     * Shows the window, and the file in it as soon as it is open.
     *
     * @param lock of the file to open first
     */
    static void open(AppPaths own, AppPaths places, Clock clock, SingleInstance lock) {
        EventQueue.invokeLater(() -> {
            Desktop desktop = new Desktop(own, places, clock);
            EventQueue.invokeLater(() -> desktop.showFirst(lock));
        });
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
        tasks.start(
                told -> {
                    FirstChart.prepare();
                    return true;
                },
                progress -> {},
                done -> {},
                e -> {
                    throw new IllegalStateException(e);
                },
                () -> {});
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
        stopBackingUp();
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
    private void show(IfMissing ifMissing, @Nullable SingleInstance taken, @Nullable Consumer<Backups> first) {
        watch.end();
        Shell shown = newShell();
        DataFile before = open;
        SingleInstance held = lockScreen.giveUp();
        open = null;
        safe = null;
        FileOpening opening = opening(ifMissing);
        tasks.submit(
                () -> {
                    if (held != null) {
                        DataFile.release(held);
                    }
                    Consumer<Backups> last = first == null ? backups -> {} : first;
                    Optional<StoreProblem> refused = before != null
                            ? before.closeAfter(last)
                            : first == null ? Optional.empty() : doneUnopened(last, opening.places());
                    Optional<Path> aside =
                            before == null ? Optional.empty() : before.backups().setAside();
                    return new Opened(opening.open(taken == null ? opening.lock() : taken, null, null), refused, aside);
                },
                opened -> {
                    ended(shown, opened.ended(), "");
                    opened.refused().ifPresent(problem -> shown.dialogs()
                            .message(Texts.get("restore.failed.title"), BackupTexts.sentence(problem)));
                    opened.aside().ifPresent(this::tellAside);
                },
                e -> failed(shown, e));
        frame.show(shown);
    }

    private void stopBackingUp() {
        AutoBackup until = backingUp;
        if (until != null) {
            until.stop();
        }
        backingUp = null;
    }

    /** With a file that could not be opened, held meanwhile. */
    private Optional<StoreProblem> doneUnopened(Consumer<Backups> first, AppPaths opening) {
        try (Workspace.Closed held = new CommandWorkspace(opening, clock).hold(null)) {
            first.accept(held.backups());
            return Optional.empty();
        } catch (StoreProblem e) {
            return Optional.of(e);
        } catch (Workspace.AlreadyRunning e) {
            return Optional.empty(); // opening it will say so
        }
    }

    private FileOpening opening(IfMissing ifMissing) {
        memory.isIn(places.dataFile(), isOwn());
        return new FileOpening(places, ifMissing, isSample(), clock, this::committed);
    }

    /** Called on the thread that saved. */
    private void committed(Change change) {
        EventQueue.invokeLater(() -> {
            Shell now = shell;
            if (now != null) {
                now.committed(change);
            }
            AutoBackup auto = backingUp;
            if (auto != null) {
                auto.changed();
            }
        });
    }

    private Shell newShell() {
        Shell made = new Shell(new Shell.Surroundings(tasks, outside, theme, memory, this), frame.rootPane());
        shell = made;
        dialogs = made.dialogs();
        return made;
    }

    private void ended(Shell shown, FileOpening.Ended ended, String where) {
        DataFile file = ended.file();
        if (file == null) {
            shell = null;
            showLockCard(ended.lock(), where, "");
            return;
        }
        open = file;
        if (!where.isEmpty()) {
            shown.goOn(where);
        }
        String name = String.valueOf(places.dataFile().getFileName());
        BackupWays ways = backups();
        Keys keys = file.store().keys();
        Safe made = new Safe(
                ways.isKept() ? new BackedUpKeys(keys, file.backups()) : keys,
                new PaperOfKeys(),
                name,
                ended.guarded(),
                !file.readOnly(),
                this::lock);
        made.onResealed(first -> resealed(shown, ways, first));
        safe = made;
        shown.opened(
                file.useCases(),
                made,
                file.readOnly(),
                bench -> Wiring.screens(bench, ways, () -> Shell.retentionYears(memory)));
        if (ways.isKept() && !file.readOnly()) {
            AutoBackup auto =
                    new AutoBackup(ways, tasks, AutoBackup.WAIT_MS, text -> shown.notice(text, BackupsPanel.ID));
            backingUp = auto;
            auto.opened();
        }
        new PlaceNotice(tasks, memory).tell(file(), shown.dialogs());
        if (tellsOlder && ended.guarded()) {
            offerOlder(shown, ways);
        }
        watch.begin();
    }

    /** After the first passphrase the window locks at once, so that it is told on coming back. */
    private void resealed(Shell shown, BackupWays ways, boolean first) {
        if (first) {
            justGuarded = true;
            tellsOlder = ways.isKept();
        } else if (ways.isKept()) {
            offerOlder(shown, ways);
        }
    }

    private void offerOlder(Shell shown, BackupWays ways) {
        tellsOlder = false;
        OlderBackupsSheet.offer(shown.dialogs(), tasks, ways, shown::tell);
    }

    /** Shows only the lock card, and forgets whatever was opened; what was typed is kept as drafts before that. */
    private void lock() {
        DataFile file = open;
        Shell before = shell;
        if (file == null || before == null) {
            return;
        }
        watch.end();
        stopBackingUp();
        outside.forgetCopied();
        String where = before.leave();
        open = null;
        shell = null;
        safe = null;
        // Behind the drafts that are being kept, on the same thread.
        tasks.submit(
                () -> {
                    file.closeKeepingLock();
                    return true;
                },
                closed -> {});
        showLockCard(file.lock(), where, justGuarded ? Texts.get("key.lock.first") : "");
        justGuarded = false;
    }

    private void showLockCard(SingleInstance lock, String where, String note) {
        dialogs = new WindowDialogs(frame.rootPane());
        lockScreen.show(lock, where, note);
    }

    private void unlocked(FileOpening.Ended ended, String where) {
        Shell shown = newShell();
        frame.show(shown);
        ended(shown, ended, where);
    }

    private void notUnlocked(Exception e) {
        Shell shown = newShell();
        frame.show(shown);
        failed(shown, e);
    }

    /** By itself: nothing is locked while everything is sealed anew, or where nothing guards the file. */
    private void lockIfGuarded() {
        Safe now = safe;
        if (now != null) {
            now.lock();
        }
    }

    /** What was in use could not be kept as a backup; it is not gone. */
    private void tellAside(Path file) {
        Dialogs over = dialogs;
        if (over != null) {
            over.message(Texts.get("restore.aside.title"), Texts.get("restore.aside.text", file.toString()));
        }
    }

    private void copiedIsForgotten() {
        Shell shown = shell;
        if (shown != null) {
            shown.tell(Texts.get("status.copyForgotten"));
        }
    }

    private void failed(Shell shown, Exception e) {
        if (e instanceof StoreProblem problem) {
            shown.cannotOpen(problem);
        } else {
            throw e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
        }
    }

    private void tell(String title, String text, Runnable closed) {
        Dialogs over = dialogs;
        if (over == null) {
            closed.run();
        } else {
            over.message(title, text, closed);
        }
    }

    /** The window is gone. What was saved is on disk; what the window remembers is written before the end. */
    private void closed() {
        outside.forgetCopied();
        DataFile file = open;
        AutoBackup last = backingUp;
        stopBackingUp();
        new Leaving(tasks, Leaving::exit).begin(() -> {
            if (last != null) {
                last.run(BackupReason.CLOSED);
            }
            if (file != null) {
                file.close();
            }
            return true;
        });
    }

    /**
     * What opening came to.
     *
     * @param refused why what should have been done first was not
     * @param aside where the file of before is, if it was set aside
     */
    private record Opened(FileOpening.Ended ended, Optional<StoreProblem> refused, Optional<Path> aside) {}
}
