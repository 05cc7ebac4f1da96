package org.hingewise.ui.shell;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Avatar;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.ClientTab;
import org.hingewise.ui.kit.Commands;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Lines;
import org.hingewise.ui.kit.PlainText;
import org.jspecify.annotations.Nullable;

/** One client: who it is, how things stand, and the tabs, each built when it is first shown. */
final class ClientPage extends JPanel {
    private static final int AVATAR = 40;
    private static final int SHOWN_BY_KEY = 9;

    private final ClientHeaderViewModel viewModel;
    private final List<ClientTab> tabs;
    private final Commands commands;
    private final Consumer<String> onTab;
    private final Avatar avatar = new Avatar(AVATAR);
    private final JLabel name = PlainText.label("client.name");
    private final JLabel about = PlainText.label("client.about");
    private final JPanel chips = new JPanel(new MigLayout("insets 0, gap 8", "", "[center]"));
    private final JPanel withdrawn =
            new JPanel(new MigLayout("insets 8 20 8 20, gap 10, fillx", "[][grow,fill][]", "[center]"));
    private final JButton plan;
    private final JButton log;
    private final TabBar bar = new TabBar(this::chooseInBar);
    private final JPanel body = new JPanel(new CardLayout());
    private final Map<String, ClientTab.Screen> built = new HashMap<>();
    private String shown;
    private @Nullable Id<Client> client;

    /**
     * A page without a client yet.
     *
     * @param tab id of the tab to begin with; the first when there is no such tab
     * @param onTab told when another tab comes up
     * @param decide asks what becomes of the record of a client who took the agreement back
     */
    ClientPage(
            ClientHeaderViewModel viewModel,
            List<ClientTab> tabs,
            Commands commands,
            String tab,
            Consumer<String> onTab,
            Runnable decide) {
        super(new BorderLayout());
        this.viewModel = viewModel;
        this.tabs = tabs;
        this.commands = commands;
        this.onTab = onTab;
        shown = tabs.stream().anyMatch(t -> t.id().equals(tab)) || tabs.isEmpty()
                ? tab
                : tabs.get(0).id();
        plan = commands.button("plan-session");
        log = new KeyedButton(commands.get("log-soreness"));
        setName("client");
        body.setName("client.body");
        Labels.style(name, "h1");
        Labels.style(about, "muted");
        chips.setOpaque(false);
        withdrawn.setName("client.withdrawn");
        withdrawn.setBorder(Lines.bottom());
        Labels.style(withdrawn, "panel");
        withdrawn.add(new JLabel(Icons.INFO.at(16, "Hw.watch.fg")));
        withdrawn.add(Labels.text(Texts.get("client.withdrawn")), "wmin 0");
        withdrawn.add(Buttons.compact("client.withdrawn.decide", Texts.get("client.withdrawn.decide"), decide));
        withdrawn.setVisible(false);
        add(head(), BorderLayout.NORTH);
        add(body, BorderLayout.CENTER);
        bar.mark(shown);
        viewModel.onChange(this::render);
    }

    private JPanel head() {
        JPanel head = new JPanel(new BorderLayout());
        Labels.style(head, "panel");
        head.setBorder(Lines.bottom());
        JPanel who = new JPanel(new MigLayout("insets 13 20 3 20, gap 10, fillx", "[][grow,fill][][][]", "[center]"));
        who.setOpaque(false);
        who.add(avatar);
        who.add(new NameLines(name, about, chips), "wmin 60");
        who.add(more());
        allow(plan, false);
        allow(log, false);
        who.add(plan);
        who.add(log);
        head.add(who, BorderLayout.CENTER);
        head.add(withdrawn, BorderLayout.NORTH);
        JPanel below = new JPanel(new MigLayout("insets 0 20 0 20", "", "[]"));
        below.setOpaque(false);
        for (int i = 0; i < tabs.size(); i++) {
            ClientTab tab = tabs.get(i);
            String tip = i < SHOWN_BY_KEY ? commands.get("tab-" + tab.id()).tip() : tab.title();
            bar.add(tab.id(), tab.title(), tip);
        }
        below.add(bar);
        head.add(below, BorderLayout.SOUTH);
        return head;
    }

    private JButton more() {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("client.menu");
        menu.add(item("edit-client"));
        menu.add(item("client-changes"));
        menu.add(item("save-record"));
        menu.addSeparator();
        menu.add(item("archive-client"));
        menu.add(item("remove-client"));
        menu.add(item("erase-client"));
        JButton button = Buttons.icon("client.more", Icons.MORE.at(16), Texts.get("client.more.tip"), () -> {});
        button.addActionListener(e -> menu.show(button, 0, button.getHeight()));
        return button;
    }

    private JMenuItem item(String command) {
        Commands.Command found = commands.get(command);
        JMenuItem item = Labels.mark(new JMenuItem(), found.text());
        item.setName("menu." + command);
        if (found.icon() != null) {
            item.setIcon(found.icon().at(15));
        }
        item.setEnabled(!commands.isBarred(command));
        item.addActionListener(e -> found.run());
        return item;
    }

    /** The client shown; null when none is. */
    @Nullable
    Id<Client> client() {
        return client;
    }

    /** Shows a client in the tab that is up, or reads the shown one again. */
    void show(Id<Client> who) {
        client = who;
        viewModel.show(who);
        showTab();
    }

    /** Goes to a tab; an unknown one is ignored. */
    void choose(String tab) {
        turnTo(tab);
        showTab();
    }

    /** By its word in the bar. What had the keyboard is hidden then; left alone, it would go to the far end of the window. */
    private void chooseInBar(String tab) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean within = owner != null && SwingUtilities.isDescendingFrom(owner, body);
        turnTo(tab);
        if (within) {
            bar.begin().requestFocusInWindow();
        }
        showTab();
    }

    /** The tab that is up when somebody is shown next; an unknown one is ignored. */
    void turnTo(String tab) {
        if (tabs.stream().anyMatch(t -> t.id().equals(tab))) {
            shown = tab;
            bar.mark(tab);
            onTab.accept(tab);
        }
    }

    /** Goes to the first tab, unless it is up already. */
    void chooseFirst() {
        tabs.stream().findFirst().filter(tab -> !tab.id().equals(shown)).ifPresent(tab -> choose(tab.id()));
    }

    private void showTab() {
        Id<Client> who = client;
        if (who == null) {
            return;
        }
        tabs.stream().filter(t -> t.id().equals(shown)).findFirst().ifPresent(tab -> {
            ClientTab.Screen screen = built.computeIfAbsent(tab.id(), id -> {
                ClientTab.Screen made = tab.build().get();
                JComponent widgets = made.component();
                body.add(widgets, id);
                return made;
            });
            ((CardLayout) body.getLayout()).show(body, tab.id());
            screen.show(who);
        });
    }

    /** Time went by. */
    void tick() {
        ClientTab.Screen screen = built.get(shown);
        if (screen != null && client != null) {
            viewModel.show(client);
            screen.tick();
        }
    }

    /** Where the keyboard begins in the tab that is up; its word in the bar while there is nothing to reach in it. */
    JComponent begin() {
        ClientTab.Screen screen = built.get(shown);
        JComponent first = screen == null ? null : screen.first();
        if (first != null && first.isShowing() && first.isEnabled()) {
            return first;
        }
        Component reached = new LayoutFocusTraversalPolicy().getFirstComponent(body);
        return reached instanceof JComponent widget && widget.isShowing() ? widget : bar.begin();
    }

    /** What would only be refused cannot be pressed, and says why. */
    private void allow(JButton button, boolean nothingNew) {
        String command = button.getName();
        button.setEnabled(!nothingNew && !commands.isBarred(command));
        button.setToolTipText(
                nothingNew
                        ? Texts.get("client.withdrawn")
                        : commands.get(command).tip());
    }

    private void render() {
        ClientHeaderViewModel.State state = viewModel.state();
        if (state == null) {
            return;
        }
        String called = state.client().name().value();
        avatar.of(called);
        name.setText(called);
        name.setToolTipText(PlainText.tip(called));
        about.setText(state.about());
        boolean nothingNew = state.client().consent().isWithdrawn();
        withdrawn.setVisible(nothingNew);
        allow(plan, nothingNew);
        allow(log, nothingNew);
        chips.removeAll();
        chips.add(Chip.level("client.level", state.level(), state.levelWord()));
        int i = 0;
        for (String fact : state.facts()) {
            chips.add(Chip.fact("client.fact." + i++, fact));
        }
        chips.revalidate();
        repaint();
    }
}
