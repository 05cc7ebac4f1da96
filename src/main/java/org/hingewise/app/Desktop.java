package org.hingewise.app;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.swing.JButton;
import org.hingewise.cli.Workspace;
import org.hingewise.domain.history.HistoryEntry;
import org.hingewise.storage.DataPlace;
import org.hingewise.storage.StoreFile.IfMissing;
import org.hingewise.text.BackupTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.backups.BackupWays;
import org.hingewise.ui.backups.BackupsPanel;
import org.hingewise.ui.backups.OlderBackupsSheet;
import org.hingewise.ui.key.LockPanel;
import org.hingewise.ui.key.Safe;
import org.hingewise.ui.kit.BackgroundTasks;
import org.hingewise.ui.kit.Buttons;
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
import org.hingewise.usecase.key.Attempts;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.Secret;
import org.jspecify.annotations.Nullable;

/** The window and the data file in it; opens another file in the same window when asked to. */
final class Desktop implements Doors {
    private static final String PLACE_TOLD = "place.told";

    /** Nothing that is done at the end takes so long. */
    private static final Duration HANGING = Duration.ofMillis(400);

    private final AppPaths own;
    private final Clock clock;
    private final BackgroundTasks tasks;
    private final PassingMemory memory;
    private final Theme theme;
    private final MainFrame frame;
    private final Outside outside;
    private AppPaths places;
    private @Nullable Shell shell;
    /** Over what the window shows; null before it shows anything. */
    private @Nullable Dialogs dialogs;

    private @Nullable DataFile open;
    private @Nullable AutoBackup backingUp;
    private @Nullable Safe safe;
    /** Of the file behind the lock card. */
    private @Nullable SingleInstance locked;
    /** Wrong tries, by file; kept while the program runs. */
    private final Map<Path, Attempts> attempts = new HashMap<>();

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
        theme.start(themeChosen(), memory.get("system", "light").equals("dark"));
        frame = new MainFrame(memory, this::askSystemTheme, this::closed);
        outside = new SystemOutside(clock, this::copiedIsForgotten);
        watch = new IdleWatch(clock, () -> Shell.lockMinutes(memory), this::lockIfGuarded);
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
        SingleInstance held = locked;
        open = null;
        safe = null;
        locked = null;
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
            locked = ended.lock();
            showLockCard(where, "");
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
        tellPlace(shown);
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
        locked = file.lock();
        // Behind the drafts that are being kept, on the same thread.
        tasks.submit(
                () -> {
                    file.closeKeepingLock();
                    return true;
                },
                closed -> {});
        showLockCard(where, justGuarded ? Texts.get("key.lock.first") : "");
        justGuarded = false;
    }

    private void showLockCard(String where, String note) {
        dialogs = new WindowDialogs(frame.rootPane());
        @Nullable JButton away = isOwn() ? null : Buttons.link("lock.own", Texts.get("status.back"), this::openOwn);
        LockPanel[] card = new LockPanel[1];
        card[0] = new LockPanel(
                (secret, fresh, onWrong) -> unlock(card[0], where, secret, fresh, onWrong),
                attempts.computeIfAbsent(places.dataFile(), file -> new Attempts()),
                clock,
                frame.rootPane(),
                note,
                away);
        frame.showAlone(card[0]);
    }

    private void unlock(
            LockPanel card,
            String where,
            Secret secret,
            @Nullable Passphrase fresh,
            Consumer<StoreProblem.Code> onWrong) {
        SingleInstance held = locked;
        if (held == null) {
            secret.close();
            return;
        }
        FileOpening opening = opening(IfMissing.REFUSE);
        tasks.submit(
                () -> {
                    try (secret;
                            fresh) {
                        return opening.open(held, secret, fresh);
                    }
                },
                ended -> {
                    if (ended.why() != null) {
                        onWrong.accept(ended.why());
                        return;
                    }
                    locked = null;
                    card.clear();
                    Attempts tried = attempts.remove(places.dataFile());
                    tellWrongTries(ended.file(), tried == null ? 0 : tried.count());
                    Shell shown = newShell();
                    frame.show(shown);
                    ended(shown, ended, where);
                },
                e -> {
                    locked = null;
                    Shell shown = newShell();
                    frame.show(shown);
                    failed(shown, e);
                });
    }

    /** Wrong tries are counted while the file is closed, and written into its history once it is open. */
    private void tellWrongTries(@Nullable DataFile file, int times) {
        if (file != null && times > 0 && !file.readOnly()) {
            tasks.submit(
                    () -> {
                        file.useCases()
                                .readHistory()
                                .note(
                                        HistoryEntry.Action.UNLOCK_FAILED,
                                        null,
                                        Map.of("times", Integer.toString(times)));
                        return file;
                    },
                    done -> {});
        }
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
        outside.forgetCopied();
        DataFile file = open;
        AutoBackup last = backingUp;
        stopBackingUp();
        new Leaving(tasks, Desktop::exit).begin(() -> {
            if (last != null) {
                last.run(BackupReason.CLOSED);
            }
            if (file != null) {
                file.close();
            }
            return true;
        });
    }

    /** Ends the program, also when something that should be done at the end hangs. */
    private static void exit() {
        Thread end = new Thread(
                () -> {
                    LockSupport.parkNanos(HANGING.toNanos());
                    Runtime.getRuntime().halt(0);
                },
                "end");
        end.setDaemon(true);
        end.start();
        System.exit(0);
    }

    /**
     * What opening came to.
     *
     * @param refused why what should have been done first was not
     * @param aside where the file of before is, if it was set aside
     */
    private record Opened(FileOpening.Ended ended, Optional<StoreProblem> refused, Optional<Path> aside) {}
}
