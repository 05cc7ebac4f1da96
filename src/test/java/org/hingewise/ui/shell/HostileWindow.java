package org.hingewise.ui.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.hingewise.app.RealScreens;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.exchange.MovementFile;
import org.hingewise.gui.RenderedHtml;
import org.hingewise.gui.Widgets;
import org.hingewise.text.Texts;
import org.hingewise.text.VerdictTexts;
import org.hingewise.ui.key.FakeKeys;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.ui.kit.Keys;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.kit.TypedText;
import org.hingewise.usecase.Change;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** The whole window over hostile records, and somebody who presses everything in it. Not shown anywhere. */
final class HostileWindow {
    static final String[] MUST_SEE = {
        "clients",
        "today",
        "overview",
        "soreness",
        "back-history",
        "hip-hinge",
        "sessions",
        "timeline",
        "movements",
        "sheet.client-form",
        "sheet.palette",
        "sheet.log-soreness",
        "sheet.urgent",
        "sheet.clearance",
        "sheet.agreement",
        "sheet.finish-session",
        "sheet.hinge-sheet",
        "sheet.question",
        "sheet.why",
        "sheet.movement-form",
        "sheet.save-record",
        "sheet.decide",
        "plan",
        "live",
        "live.stopped",
        "sheet.put-movement",
        "problem"
    };
    /** Where one is after a button that opened nothing; what it changed was laid out before. */
    private static final String PRESSED = "pressed";

    private static final Moment NOW = SampleRecords.NINE.plusMinutes(48 * 60);
    /** So much of the sentence about a cut says that it is that one. */
    private static final int CUT_BEGINS = 14;

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final String words;
    private final JRootPane root = new JRootPane();
    private final Shell shell;
    private final FakeStore store = new FakeStore();
    private final Set<String> visited = new LinkedHashSet<>();
    private final List<String> rendered = new ArrayList<>();
    private final Set<String> pushedOut = new LinkedHashSet<>();
    private final Set<String> pressed = new HashSet<>();
    private final Set<String> laidOut = new HashSet<>();
    private final Set<String> pasted = new LinkedHashSet<>();
    private final @Nullable Code refusing;
    private final List<Throwable> reported = new ArrayList<>();
    private final Set<String> refusedIn = new LinkedHashSet<>();
    private final List<String> lost = new ArrayList<>();
    private final Set<String> told = new LinkedHashSet<>();
    private List<String> pastes = List.of();
    private int changes;

    HostileWindow(String words) {
        this(words, null);
    }

    /** @param refusing why the file takes nothing; the first button of every sheet is pressed then. Null for none */
    HostileWindow(String words, @Nullable Code refusing) {
        this.words = words;
        this.refusing = refusing;
        HostileRecords.fill(store, words);
        store.refuse(refusing);
        shell = new Shell(
                new Shell.Surroundings(
                        refusing == null ? new DirectTasks() : new DirectTasks(reported::add),
                        new FakeOutside(),
                        new Theme(),
                        new MapMemory(),
                        new FakeDoors(false)),
                root);
        root.setContentPane(shell);
        new Container().add(root);
        root.addNotify();
        UseCases useCases = UseCases.over(store, MovementFile.shipped(), VerdictTexts::advice, () -> NOW, change -> {
            changes++;
            shell.committed(change);
        });
        shell.opened(useCases, FakeKeys.openFile(), refusing == Code.READ_ONLY, RealScreens::of);
    }

    /** What went wrong and was told as an error of the program, not beside what was done. */
    List<Throwable> reported() {
        return reported;
    }

    /** Sheets that tried to save and were refused. */
    Set<String> refusedIn() {
        return refusedIn;
    }

    /** Sheets that a refused save closed, or that forgot what was typed. */
    List<String> lost() {
        return lost;
    }

    /** Everything the line at the bottom said. */
    Set<String> told() {
        return told;
    }

    int changes() {
        return changes;
    }

    JRootPane root() {
        return root;
    }

    List<String> rendered() {
        return rendered;
    }

    Set<String> pushedOut() {
        return pushedOut;
    }

    Set<String> visited() {
        return visited;
    }

    Set<String> pasted() {
        return pasted;
    }

    /** From now on these are put into every text field that comes up, one after another. */
    void pasteEverywhere(List<String> texts) {
        pastes = List.copyOf(texts);
    }

    /** Every tab and page, every button on them, and the longer ways behind some. */
    void goEverywhere() {
        List<String> places = new ArrayList<>(named("rail."));
        go("rail.clients");
        places.addAll(named("tab."));
        for (String place : places) {
            go(place);
            visited.add(place.substring(place.indexOf('.') + 1));
            pressEverything(() -> go(place));
        }
        if (refusing != null) {
            return;
        }
        lookSomebodyUp();
        logUrgently();
        planSomething();
        trainSomebody();
        lookAfterTheRecord();
        fileCannotBeOpened();
    }

    private List<String> named(String begin) {
        return Widgets.all(root).stream()
                .map(Component::getName)
                .filter(n -> n != null && n.startsWith(begin))
                .toList();
    }

    private void lookSomebodyUp() {
        go("rail.clients");
        key("menu K");
        type("palette.field", words);
        type("palette.field", "archive");
        act(Widgets.find(root, "palette.field", JComponent.class), "ENTER");
        look("archive");
        leave();
        key("menu N");
        type("client.name", words);
        leave();
        type("clients.search", words + words);
        type("clients.search", "");
    }

    private void logUrgently() {
        key("menu L");
        Widgets.find(root, "log-soreness.score.9", AbstractButton.class).doClick(0);
        Widgets.find(root, "log-soreness.bladder.yes", AbstractButton.class).doClick(0);
        look("log-soreness");
        leave();
    }

    /** The gate's reasons and what it offers, a reason written, a swap, and what is told of a session that is done. */
    private void planSomething() {
        visited.add("plan");
        go("tab.sessions");
        decide();
        pressEverything(this::decide);
    }

    private void decide() {
        key("menu P");
        type("plan.search", "kb_swing");
        JList<?> found = Widgets.find(root, "plan.found", JList.class);
        found.setSelectedIndex(0);
        look("plan.look");
        act(found, "ENTER");
        look("plan.decision");
    }

    /** A session that runs: its sets and what is typed into them, pain that stops it, what is put in instead. */
    private void trainSomebody() {
        shell.committed(new Change(HostileRecords.begin(store, NOW)));
        goOn();
        visited.add("live");
        type("live.set.1", words);
        act(Widgets.find(root, "live.set.1", JTextComponent.class), "ENTER");
        look("live.typed");
        pressEverything(this::goOn);
        goOn();
        Widgets.find(root, "live.pain.8", AbstractButton.class).doClick(0);
        look("live.stopped");
        visited.add("live.stopped");
        pressEverything(this::goOn);
    }

    private void goOn() {
        go("tab.sessions");
        if (Widgets.has(root, "live.back")) {
            Widgets.find(root, "live.back", AbstractButton.class).doClick(0);
        }
        // Starting without a plan goes on with the one that runs, also where it is held now.
        Widgets.find(root, "sessions.start", AbstractButton.class).doClick(0);
        look("live");
    }

    /** Saving a record, and what becomes of it when the agreement is taken back. */
    private void lookAfterTheRecord() {
        go("rail.clients");
        shell.commands().get("save-record").run();
        look("save-record");
        leave();
        Client withdrawing = store.write(records -> {
            Client agreed = records.clients().all().stream()
                    .filter(c -> !c.archived())
                    .findFirst()
                    .orElseThrow();
            records.clients().save(SampleRecords.inList(agreed, LocalDate.of(2026, 11, 1)));
            return agreed;
        });
        shell.committed(new Change(withdrawing.id()));
        go("rail.today");
        go("tab.overview");
        press("client.withdrawn.decide");
    }

    private void fileCannotBeOpened() {
        StoreProblem.Code[] all = StoreProblem.Code.values();
        for (StoreProblem.Code code : all) {
            shell.cannotOpen(new StoreProblem(
                    code,
                    Map.of(
                            "file", words, "version", "9", "known", "1", "code", words, "table", words, "column", words,
                            "record", words, "client", words),
                    null));
            visited.add("problem");
            look("problem");
        }
        shell.dialogs().message(words, words);
        look("message");
        leave();
    }

    private void go(String place) {
        if (Widgets.has(root, "rail.clients") && place.startsWith("tab.")) {
            Widgets.find(root, "rail.clients", AbstractButton.class).doClick(0);
        }
        Widgets.find(root, place, AbstractButton.class).doClick(0);
        if (Widgets.has(root, "plan.back")) {
            Widgets.find(root, "plan.back", AbstractButton.class).doClick(0);
        }
        look(place);
    }

    /** Buttons one can press on what is shown; those that only open a menu need a window. */
    private List<String> buttons() {
        return Widgets.all(root).stream()
                .filter(c -> c instanceof JButton && c.isEnabled() && c.getName() != null)
                .map(Component::getName)
                .filter(n -> !n.endsWith(".more") && !n.endsWith(".open") && !n.startsWith("status."))
                .distinct()
                .toList();
    }

    /** Each button once, wherever else it stands too. */
    private void pressEverything(Runnable comeBack) {
        for (String button : buttons()) {
            if (pressed.add(button)) {
                comeBack.run();
                press(button);
            }
        }
    }

    private void press(String name) {
        Optional<JButton> button = Widgets.all(root).stream()
                .filter(c -> c instanceof JButton && c.isEnabled() && name.equals(c.getName()))
                .map(JButton.class::cast)
                .findFirst();
        if (button.isEmpty()) {
            return;
        }
        int before = changes;
        button.get().doClick(0);
        look(PRESSED);
        if (refusing != null) {
            pressFirst();
        }
        leave();
        if (changes > before) {
            key("menu Z");
        }
    }

    /** The first button of the sheet on top, which saves in most; what is typed has to stay when that is refused. */
    private void pressFirst() {
        JButton first = root.getDefaultButton();
        if (!shell.dialogs().isOpen() || first == null) {
            return;
        }
        JComponent sheet = sheet();
        List<String> typed = texts(sheet);
        int before = store.refused();
        first.doClick(0);
        if (store.refused() > before && !sheet.getName().equals("sheet.question")) {
            refusedIn.add(sheet.getName());
            if (!Arrays.asList(((Container) root.getGlassPane()).getComponents())
                    .contains(sheet)) {
                lost.add(sheet.getName() + " was closed");
            } else if (!texts(sheet).equals(typed)) {
                lost.add(sheet.getName() + " forgot " + typed);
            }
        }
    }

    private static List<String> texts(Component in) {
        return Widgets.all(in).stream()
                .filter(c -> c instanceof JTextComponent text && text.isEditable())
                .map(c -> ((JTextComponent) c).getText())
                .toList();
    }

    private void type(String field, String text) {
        Widgets.find(root, field, JTextComponent.class).setText(text);
        look(field);
    }

    private void key(String spec) {
        Object action = root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(Keys.of(spec));
        run(root.getActionMap().get(action));
        look(spec);
    }

    private void act(JComponent widget, String spec) {
        run(widget.getActionMap().get(widget.getInputMap().get(Keys.of(spec))));
    }

    private static void run(Action action) {
        if (action.isEnabled()) {
            action.actionPerformed(null);
        }
    }

    /** Leaves every open sheet as Esc does. */
    private void leave() {
        while (shell.dialogs().isOpen()) {
            JComponent sheet = sheet();
            Object action = sheet.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                    .get(Keys.of("ESCAPE"));
            run(sheet.getActionMap().get(action));
        }
    }

    private JComponent sheet() {
        return (JComponent) ((Container) root.getGlassPane()).getComponent(0);
    }

    private void look(String where) {
        if (shell.dialogs().isOpen()) {
            for (Component sheet : ((Container) root.getGlassPane()).getComponents()) {
                visited.add(sheet.getName());
            }
        }
        told.add(Widgets.find(root, "status", JLabel.class).getText());
        if (!pastes.isEmpty()) {
            paste(shell.dialogs().isOpen() ? sheet() : root.getContentPane());
        }
        if (refusing != null) {
            return; // what is shown looks as ever
        }
        RenderedHtml.in(where, root, rendered);
        String shown = shell.dialogs().isOpen() ? sheet().getName() : where;
        if (!shown.equals(PRESSED) && laidOut.add(shown)) {
            layOut();
            Widgets.all(root).forEach(widget -> checkInside(shown, widget));
        }
    }

    /** One round is enough for what lies side by side. */
    private void layOut() {
        root.invalidate();
        root.setSize(WIDTH, HEIGHT);
        root.validate();
    }

    /** Nothing to press or to type into lies beside the window; up and down one can scroll. */
    private void checkInside(String where, Component widget) {
        boolean used = widget instanceof AbstractButton || widget instanceof JTextComponent text && text.isEditable();
        if (used && widget.getName() != null && widget.getWidth() > 0) {
            Rectangle there = SwingUtilities.convertRectangle(widget.getParent(), widget.getBounds(), root);
            if (there.x < 0 || there.x + there.width > WIDTH) {
                pushedOut.add(where + ": " + widget.getName() + " at " + there);
            }
        }
    }

    private void paste(Component in) {
        for (Component widget : Widgets.all(in)) {
            if (widget instanceof JTextComponent text && text.isEditable() && pasted.add(widget.getName())) {
                pastes.forEach(paste -> paste(text, paste));
            }
        }
    }

    private void paste(JTextComponent text, String paste) {
        int[] longest = {0};
        TypedText.onChange(
                text, () -> longest[0] = Math.max(longest[0], text.getDocument().getLength()));
        text.selectAll();
        text.replaceSelection(paste);
        int kept = text.getDocument().getLength();
        if (longest[0] > PersonalText.MAX_LENGTH
                || kept > PersonalText.MAX_LENGTH
                || text.getText().indexOf(0) >= 0) {
            rendered.add(text.getName() + " keeps " + kept);
        }
        String told = text.getAccessibleContext().getAccessibleDescription();
        if (told == null || !told.startsWith(Texts.get("field.cut", "").substring(0, CUT_BEGINS))) {
            rendered.add(text.getName() + " cuts without a word: " + told);
        }
    }
}
