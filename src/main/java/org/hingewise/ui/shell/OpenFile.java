package org.hingewise.ui.shell;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Timer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.ClientTab;
import org.hingewise.ui.kit.Commands;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Edt;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Outside;
import org.hingewise.ui.kit.RailPage;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.usecase.Change;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UndoStep;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** The clients and pages of the open file, and what the window's commands do with them. */
final class OpenFile implements Workbench {
    static final String CLIENTS = "clients";
    private static final String FIRST_RUN = "first-run";
    /** How often the clock is looked at: a lid that was shut shows the right day soon after it opens. */
    private static final int LOOK_MS = 5_000;

    private final UseCases useCases;
    private final Shell.Surroundings around;
    private final Dialogs dialogs;
    private final Commands commands;
    private final StatusLine status;
    private final Consumer<String> goTo;
    private final Arrival arrival;
    private final ClientListViewModel list;
    private final JPanel cards = new JPanel(new CardLayout());
    private final Map<String, RailPage.Screen> built = new HashMap<>();
    private final ClientSheets sheets;
    private List<RailPage> pages = List.of();
    private Screens screens = new Screens(
            List.of(),
            List.of(),
            c -> {},
            c -> {},
            Screens.CheckInWays.NONE,
            Screens.Keeping.NONE,
            Screens.RecordWays.NONE);
    private @Nullable ClientPage clientPage;
    private @Nullable ClientListPanel listPanel;
    private @Nullable FirstRunPage firstRun;
    private final Timer clock;
    private Moment told;
    private boolean starting;
    private String page = CLIENTS;
    /** What is shown of the file; empty before anything is. */
    private String card = "";

    OpenFile(
            UseCases useCases,
            Shell.Surroundings around,
            Dialogs dialogs,
            Commands commands,
            StatusLine status,
            Consumer<String> goTo,
            Arrival arrival) {
        this.useCases = useCases;
        this.around = around;
        this.dialogs = dialogs;
        this.commands = commands;
        this.status = status;
        this.goTo = goTo;
        this.arrival = arrival;
        list = new ClientListViewModel(useCases, around.tasks(), remembered());
        told = useCases.clock().now();
        clock = new Timer(LOOK_MS, e -> look());
        useCases.keepDraft().onTrouble(told -> Edt.run(() -> drafts(told)));
        sheets = new ClientSheets(this, () -> SettingsPage.unit(around.memory()), this::added, this::saved);
    }

    /** Builds the frame of the screens; each screen is built when it is first shown. */
    void build(Screens made) {
        screens = made;
        pages = made.pages();
        int key = 1;
        for (ClientTab tab : made.tabs()) {
            String spec = key <= 9 ? "menu " + key : null;
            commands.add(
                    "tab-" + tab.id(),
                    tab.title(),
                    Icons.CHEVRON_RIGHT,
                    spec,
                    this::hasClient,
                    () -> tabByKey(tab.id()));
            key++;
        }
        for (RailPage p : pages) {
            commands.add(
                    Screens.pageCommand(p.id()), Labels.plain(p.title()), p.icon(), null, () -> goTo.accept(p.id()));
        }
        ClientPage client = new ClientPage(
                new ClientHeaderViewModel(useCases, around.tasks()),
                made.tabs(),
                commands,
                around.memory().get("tab", ""),
                this::tabShown,
                this::decide);
        ClientListPanel listed = new ClientListPanel(list, commands, id -> room(false));
        JPanel both = new JPanel(new BorderLayout());
        both.add(listed, BorderLayout.WEST);
        both.add(client, BorderLayout.CENTER);
        client.setVisible(false);
        cards.add(both, CLIENTS);
        clientPage = client;
        listPanel = listed;
        list.onChange(() -> {
            listed.render();
            listed();
        });
        clock.start();
    }

    /** Another file takes its place. */
    void close() {
        clock.stop();
    }

    JComponent component() {
        return cards;
    }

    List<RailPage> pages() {
        return pages;
    }

    /** Reads the clients, and shows the day when there are any; until then nothing is shown that would have to go again. */
    void start() {
        starting = screens.hasStart();
        if (!starting) {
            goTo.accept(CLIENTS);
        }
        list.read();
    }

    /** The coach is elsewhere already: the day does not come up by itself any more. */
    void leave() {
        starting = false;
    }

    /** A file that can only be read says so all the time. */
    private void drafts(Optional<StoreProblem> trouble) {
        if (trouble.filter(t -> t.code() == StoreProblem.Code.READ_ONLY).isEmpty()) {
            status.tell(Texts.get(trouble.isPresent() ? "status.noDrafts" : "status.drafts"), false);
        }
    }

    /** Compares the clock with what was told last. */
    private void look() {
        Moment now = useCases.clock().now();
        if (!now.instant().truncatedTo(ChronoUnit.MINUTES).equals(told.instant().truncatedTo(ChronoUnit.MINUTES))) {
            list.tick();
            told = now;
            ClientPage client = clientPage;
            if (client != null && client.isShowing()) {
                client.tick();
            }
        }
        RailPage.Screen shown = built.get(page);
        if (shown != null) {
            shown.tick(now);
        }
    }

    boolean hasClient() {
        return selected().isPresent();
    }

    /** Goes to a page of the rail. */
    void go(String id) {
        page = id;
        starting = false;
        if (id.equals(CLIENTS)) {
            ClientListViewModel.State state = list.state();
            card(state == null || state.any() ? CLIENTS : FIRST_RUN);
            showSelected();
            return;
        }
        pages.stream().filter(p -> p.id().equals(id)).findFirst().ifPresent(p -> {
            RailPage.Screen screen = built.computeIfAbsent(id, made -> {
                RailPage.Screen fresh = p.build().get();
                cards.add(fresh.component(), made);
                return fresh;
            });
            card(id);
            screen.show();
        });
    }

    /** Records changed. */
    void committed(Change change) {
        list.read();
        ClientPage client = clientPage;
        if (client != null
                && client.client() != null
                && (change.client() == null || change.client().equals(client.client()))) {
            client.show(client.client());
        }
        RailPage.Screen shown = built.get(page);
        if (shown != null) {
            shown.show();
        }
        useCases.undoSteps().next().ifPresent(step -> status.tell(did(step), true));
    }

    void find() {
        PaletteViewModel palette = new PaletteViewModel(list::everybody, commands, this::openClient);
        Sheet[] sheet = new Sheet[1];
        PalettePanel panel = new PalettePanel(palette, () -> sheet[0].close());
        sheet[0] = Sheet.of("palette", Texts.get("palette.title"), panel)
                .hint(Texts.get("palette.hint"))
                .focus(panel.field());
        dialogs.show(sheet[0]);
    }

    void logSoreness() {
        selected().ifPresent(screens.logSoreness());
    }

    void planSession() {
        selected().ifPresent(screens.planSession());
    }

    void copyCheckIn() {
        selected().ifPresent(screens.checkIns().copy());
    }

    void saveCheckInForm() {
        selected().ifPresent(client -> screens.checkIns().saveForm().accept(cards, client));
    }

    void pasteReply() {
        screens.checkIns().paste().accept(page.equals(CLIENTS) ? selected().orElse(null) : null);
    }

    void saveRecord() {
        selected().ifPresent(screens.records().save());
    }

    void bringInRecord() {
        screens.records().bringIn().accept(cards);
    }

    void decide() {
        selected().ifPresent(screens.records().decide());
    }

    void newClient() {
        sheets.add();
    }

    void editClient() {
        selected().ifPresent(sheets::edit);
    }

    void archiveClient() {
        selected().ifPresent(sheets::archive);
    }

    void changes() {
        selected().ifPresent(screens.keeping().changes());
    }

    void removeClient() {
        selected().ifPresent(sheets::remove);
    }

    void eraseClient() {
        selected().ifPresent(screens.keeping().erase());
    }

    void searchClients() {
        goTo.accept(CLIENTS);
        room(false);
        ClientListPanel listed = listPanel;
        if (listed != null) {
            listed.focusSearch();
        }
    }

    void undo() {
        tasks().submit(useCases::undo, this::undone);
    }

    private void undone(Optional<UndoStep> step) {
        Optional<UndoStep> next = useCases.undoSteps().next();
        status.tell(step.map(s -> taken(s, next)).orElseGet(() -> Texts.get("undo.nothing")), next.isPresent());
    }

    /** What was taken back, and what the undo beside it would take back next. */
    private static String taken(UndoStep step, Optional<UndoStep> next) {
        return next.map(n -> Texts.get("undo.done.next", did(step), did(n)))
                .orElseGet(() -> Texts.get("undo.done", did(step)));
    }

    /** Somebody new begins where the next steps are. */
    private void added(Client client) {
        saved(client);
        ClientPage shown = clientPage;
        if (shown != null) {
            shown.chooseFirst();
        }
    }

    private void saved(Client client) {
        goTo.accept(CLIENTS);
        list.select(client.id());
        listed();
    }

    private static String did(UndoStep step) {
        return Texts.get("did." + step.kind().name().toLowerCase(Locale.ROOT));
    }

    private void tab(String id) {
        goTo.accept(CLIENTS);
        ClientPage client = clientPage;
        if (client != null) {
            client.choose(id);
        }
    }

    /** Goes to a tab and begins in it: with what is known already, and when the tab was read. */
    private void tabByKey(String id) {
        tab(id);
        ClientPage client = clientPage;
        if (client != null) {
            Runnable read = arrival.at(client::begin);
            tasks().submit(() -> read, Runnable::run);
        }
    }

    private void tabShown(String tab) {
        around.memory().put("tab", tab);
        room(false);
    }

    private void openClient(Id<Client> client) {
        list.select(client);
        goTo.accept(CLIENTS);
    }

    /** The list changed, or somebody else is selected. */
    private void listed() {
        ClientListViewModel.State state = list.state();
        if (state == null) {
            return;
        }
        if (state.selected() == null) {
            around.memory().put("client", "");
        }
        if (starting) {
            goTo.accept(state.any() ? Screens.START : CLIENTS);
        } else if (page.equals(CLIENTS)) {
            card(state.any() ? CLIENTS : FIRST_RUN);
            showSelected();
        }
    }

    /** Nobody's page is built before the clients are looked at. */
    private void showSelected() {
        ClientPage client = clientPage;
        Id<Client> who = selected().orElse(null);
        if (client == null) {
            return;
        }
        client.setVisible(who != null);
        if (who != null && !who.equals(client.client())) {
            around.memory().put("client", who.toString());
            client.show(who);
        }
    }

    private Optional<Id<Client>> selected() {
        ClientListViewModel.State state = list.state();
        return state == null ? Optional.empty() : Optional.ofNullable(state.selected());
    }

    private @Nullable Id<Client> remembered() {
        String id = around.memory().get("client", "");
        try {
            return id.isEmpty() ? null : Id.of(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Where the page that is shown begins; null when it does not say. */
    @Nullable
    JComponent begin() {
        FirstRunPage first = firstRun;
        if (first != null && first.isShowing()) {
            return first.firstDoor();
        }
        ClientListPanel listed = listPanel;
        if (listed != null && listed.isShowing()) {
            return listed.begin();
        }
        ClientPage client = clientPage;
        return client != null && client.isShowing() ? client.begin() : null;
    }

    private void card(String name) {
        if (name.equals(FIRST_RUN) && firstRun == null) {
            firstRun = new FirstRunPage(this::newClient, around.doors()::openSamples, this::bringInRecord);
            cards.add(firstRun, FIRST_RUN);
        }
        ((CardLayout) cards.getLayout()).show(cards, name);
        if (!name.equals(card)) {
            card = name;
            arrival.whenLost();
        }
    }

    @Override
    public UseCases useCases() {
        return useCases;
    }

    @Override
    public Tasks tasks() {
        return around.tasks();
    }

    @Override
    public Dialogs dialogs() {
        return dialogs;
    }

    @Override
    public Commands commands() {
        return commands;
    }

    @Override
    public Outside outside() {
        return around.outside();
    }

    @Override
    public void tell(String text) {
        status.tell(text, false);
    }

    @Override
    public void open(Id<Client> client, String tab) {
        ClientPage before = clientPage;
        if (before == null || client.equals(before.client())) {
            openClient(client);
            tab(tab);
        } else {
            // First the tab, so that no other one is built and read on the way.
            before.turnTo(tab);
            openClient(client);
        }
    }

    @Override
    public void room(boolean wanted) {
        ClientListPanel listed = listPanel;
        if (listed != null) {
            listed.setVisible(!wanted);
        }
    }
}
