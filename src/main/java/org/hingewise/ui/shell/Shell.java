package org.hingewise.ui.shell;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.key.Safe;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Commands;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Edt;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Lines;
import org.hingewise.ui.kit.Outside;
import org.hingewise.ui.kit.RailPage;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.kit.WindowDialogs;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.usecase.Change;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/**
 * Everything inside the window for one data file. It paints before the file is open; the clients come when it is, and a
 * calm page says so when it cannot be opened.
 */
public final class Shell extends JPanel {
    /** What the window is given to live with. */
    public record Surroundings(Tasks tasks, Outside outside, Theme theme, Memory memory, Doors doors) {}

    private static final String OPENING = "opening";
    private static final String OPEN = "open";
    private static final String SETTINGS = "settings";
    private static final String LOCK = "lock";

    private final Surroundings around;
    private final Dialogs dialogs;
    private final Commands commands = new Commands();
    private final Rail rail = new Rail(this::go);
    private final StatusLine status;
    private final JPanel pages = new JPanel(new CardLayout());
    private final JPanel body = new JPanel(new BorderLayout());
    private final JRootPane root;
    /** The window itself has the focus when what had it is gone. */
    private final transient FocusListener windowFocused = new FocusAdapter() {
        @Override
        public void focusGained(FocusEvent e) {
            arrival.whenLost();
        }
    };

    private final Arrival arrival;
    private @Nullable OpenFile open;
    private @Nullable Locking locking;
    private @Nullable SettingsPage settings;
    private String page = OPENING;
    /** The card of the window that is up. */
    private String shown = OPENING;
    /** Where the coach went while the file was being opened. */
    private @Nullable String askedBefore;

    /** @param root of the window; gets the keys and the sheets */
    public Shell(Surroundings around, JRootPane root) {
        super(new BorderLayout());
        this.around = around;
        this.root = root;
        WindowDialogs sheets = new WindowDialogs(root);
        dialogs = sheets;
        arrival = new Arrival(sheets::isOpen, this::begin);
        sheets.onLostFocus(arrival::whenLost);
        setName("shell");
        ShellCommands.add(commands, this, around.doors());
        status = new StatusLine(commands);
        rail.add(OpenFile.CLIENTS, Icons.CLIENTS, Texts.get("rail.clients"), false);
        rail.addAction(LOCK, Icons.LOCK, Texts.get("rail.lock"), this::lock);
        rail.add(SETTINGS, Icons.SETTINGS, Texts.get("rail.settings"), true);
        body.add(pages, BorderLayout.CENTER);
        pages.add(opening(), OPENING);
        add(rail, BorderLayout.WEST);
        add(body, BorderLayout.CENTER);
        add(status, BorderLayout.SOUTH);
        rail.mark(OpenFile.CLIENTS);
        status.tell(Texts.get("status.opening"), false);
        root.getInputMap(WHEN_IN_FOCUSED_WINDOW).clear();
    }

    /** Everything that can be done in this window. */
    public Commands commands() {
        return commands;
    }

    /** Sheets over this window. */
    public Dialogs dialogs() {
        return dialogs;
    }

    /**
     * The file is open: shows its clients.
     *
     * @param safe its key
     * @param readOnly whether nothing can be saved in it
     */
    public void opened(UseCases useCases, Safe safe, boolean readOnly, Function<Workbench, Screens> screens) {
        Edt.require();
        Locking made = new Locking(safe, useCases, around, dialogs, t -> status.tell(t, false));
        locking = made;
        if (readOnly) {
            commands.bar(ShellCommands.CHANGING);
        }
        body.add(readOnly ? new ReadOnlyBanner(around.doors()::retry) : made.offer(), BorderLayout.NORTH);
        SettingsPage before = settings;
        if (before != null) {
            before.guard(made.card());
        }
        OpenFile file = new OpenFile(useCases, around, dialogs, commands, status, this::go, arrival);
        open = file;
        file.build(screens.apply(file));
        if (file.pages().stream().noneMatch(p -> p.id().equals(Screens.START))) {
            rail.withoutFirst();
        }
        for (RailPage p : file.pages()) {
            if (p.id().equals(Screens.START)) {
                rail.addFirst(p.id(), p.icon(), p.title());
            } else {
                rail.add(p.id(), p.icon(), p.title(), false);
            }
        }
        pages.add(file.component(), OPEN);
        commands.bind(root, () -> !dialogs.isOpen());
        status.file(fileWords(readOnly), around.doors().isOwn() ? null : backButton());
        status.tell(readOnly ? "" : Texts.get("status.saved"), false);
        file.start();
        String asked = askedBefore;
        if (asked != null) {
            go(asked);
        }
    }

    /** The file cannot be used: says why, what is safe, and what to do. */
    public void cannotOpen(StoreProblem problem) {
        Edt.require();
        status.tell("", false);
        pages.add(new ProblemPage(problem, around, dialogs).component(), ProblemPage.NAME);
        page = OPENING;
        show(ProblemPage.NAME);
    }

    /**
     * Says something that stays in the line at the bottom until it no longer holds, with the way to where it is dealt with.
     *
     * @param text empty for nothing
     */
    public void notice(String text, String page) {
        Edt.require();
        status.notice(text, () -> go(page));
    }

    /** Says what was done in the line at the bottom. */
    public void tell(String text) {
        Edt.require();
        status.tell(text, false);
    }

    /** Records changed: what is shown is read again, and the change can be taken back. */
    public void committed(Change change) {
        with(file -> file.committed(change));
        withLock(Locking::look);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        Window window = SwingUtilities.getWindowAncestor(this);
        if (window != null) {
            window.addFocusListener(windowFocused);
        }
    }

    @Override
    public void removeNotify() {
        Window window = SwingUtilities.getWindowAncestor(this);
        if (window != null) {
            window.removeFocusListener(windowFocused);
        }
        super.removeNotify();
    }

    private JComponent begin() {
        OpenFile file = open;
        JComponent begin = file == null ? null : file.begin();
        return begin != null && begin.isShowing() ? begin : rail.begin();
    }

    /** Another file takes its place. */
    public void close() {
        with(OpenFile::close);
    }

    /** Years without an entry after which the coach is asked about a client's record; 0 for never. */
    public static int retentionYears(Memory memory) {
        return SettingsPage.retentionYears(memory);
    }

    /** Minutes without a touch after which a guarded window locks. */
    public static int lockMinutes(Memory memory) {
        return Locking.minutes(memory);
    }

    /** Leaves every sheet, so that drafts are kept, and answers where the coach was. */
    public String leave() {
        dialogs.leaveAll();
        close();
        return page;
    }

    /** Goes on where the coach was before the window was locked; to be called before the file is there. */
    public void goOn(String where) {
        askedBefore = where;
    }

    private String fileWords(boolean readOnly) {
        Doors doors = around.doors();
        if (readOnly) {
            return Texts.get("status.readOnly");
        }
        if (doors.isSample()) {
            return Texts.get("status.sample");
        }
        return doors.isOwn()
                ? ""
                : Texts.get("status.other", String.valueOf(doors.file().getFileName()));
    }

    private JButton backButton() {
        return Buttons.plain("status.back", Texts.get("status.back"), around.doors()::openOwn);
    }

    boolean isOpen() {
        return open != null;
    }

    boolean hasClient() {
        OpenFile file = open;
        return file != null && file.hasClient();
    }

    /** Does something with the open file; nothing while there is none. */
    void with(Consumer<OpenFile> action) {
        OpenFile file = open;
        if (file != null) {
            action.accept(file);
        }
    }

    private void withLock(Consumer<Locking> action) {
        Locking lock = locking;
        if (lock != null) {
            action.accept(lock);
        }
    }

    void lock() {
        withLock(Locking::lock);
    }

    void settings() {
        go(SETTINGS);
    }

    void otherTheme() {
        Theme.Choice other = around.theme().isDark() ? Theme.Choice.LIGHT : Theme.Choice.DARK;
        around.memory().put("theme", other.name());
        around.theme().choose(other);
    }

    void help() {
        Sheet sheet = Sheet.of("help", Texts.get("help.title"), new HelpPanel(commands))
                .width(HelpPanel.WIDTH);
        dialogs.show(sheet.button("close", Texts.get("dialog.close"), sheet::close));
    }

    /** Goes to a page of the rail. */
    private void go(String id) {
        OpenFile file = open;
        if (file == null) {
            askedBefore = id;
        }
        if (id.equals(SETTINGS)) {
            if (file != null) {
                file.leave();
            }
            SettingsPage shown = settings;
            if (shown == null) {
                SettingsPage made = new SettingsPage(
                        around.theme(), around.memory(), around.doors(), around.outside(), t -> status.tell(t, false));
                withLock(lock -> made.guard(lock.card()));
                pages.add(made, SETTINGS);
                settings = made;
            }
            page = SETTINGS;
            show(SETTINGS);
        } else if (file != null) {
            page = id;
            file.go(id);
            show(OPEN);
        } else {
            show(page.equals(SETTINGS) ? OPENING : page);
        }
        rail.mark(id);
        if (id.equals(SETTINGS)) {
            // Not to wherever the focus falls when the page that had it goes.
            rail.begin().requestFocusInWindow();
        }
    }

    private void show(String card) {
        ((CardLayout) pages.getLayout()).show(pages, card);
        if (!shown.equals(card)) {
            shown = card;
            arrival.whenLost();
        }
    }

    /** What is there before the file is: the place of the list, so that nothing jumps when it comes. */
    private static JComponent opening() {
        JPanel panel = new JPanel(new BorderLayout());
        JPanel list = Labels.style(new JPanel(), "panel");
        list.setBorder(Lines.right());
        list.setPreferredSize(new Dimension(ClientListPanel.WIDTH, 0));
        panel.add(list, BorderLayout.WEST);
        JPanel page = new JPanel(new MigLayout("fill", "[center]", "[center]"));
        JLabel words = Labels.muted(Texts.get("status.opening"));
        words.setName("opening.text");
        page.add(words);
        panel.add(page, BorderLayout.CENTER);
        return panel;
    }
}
