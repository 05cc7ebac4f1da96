package org.hingewise.ui.shell;

import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Lines;

/** The pages of the program, at the left edge; up and down arrows move. */
final class Rail extends JPanel {
    private static final int WIDTH = 64;

    private final Map<String, RailButton> buttons = new LinkedHashMap<>();
    private final List<RailButton> actions = new ArrayList<>();
    private final Consumer<String> onChosen;
    private final JPanel above = column();
    private final JPanel below = column();
    /** Keeps the place of the page above all others until it is there, so that nothing moves when it comes. */
    private final Component place = Box.createRigidArea(RailButton.SIZE);

    Rail(Consumer<String> onChosen) {
        super(new MigLayout("insets 10 8 10 8, gap 0, wrap 1", "[center]", "[]push[]"));
        this.onChosen = onChosen;
        setName("rail");
        Labels.style(this, "panel");
        setBorder(Lines.right());
        add(above);
        add(below);
        above.add(place);
    }

    /** Adds a page above all others. */
    void addFirst(String id, Icons icon, String marked) {
        Map<String, RailButton> others = new LinkedHashMap<>(buttons);
        buttons.clear();
        above.remove(place);
        above.add(button(id, icon, marked), 0);
        buttons.putAll(others);
        revalidate();
    }

    /** There is no page above all others. */
    void withoutFirst() {
        above.remove(place);
        revalidate();
    }

    /** Adds a page, at the top, or at the bottom where what is seldom used stands. */
    void add(String id, Icons icon, String marked, boolean atBottom) {
        (atBottom ? below : above).add(button(id, icon, marked));
        revalidate();
    }

    /** Adds something to do that is no page, at the bottom; the arrows pass it by, and lead from it to the page shown. */
    void addAction(String id, Icons icon, String marked, Runnable action) {
        RailButton button = new RailButton("rail." + id, icon, marked);
        button.setToolTipText(button.getText());
        button.addActionListener(e -> {
            button.setSelected(false);
            action.run();
        });
        Keystrokes.bind(button, "UP", () -> begin().requestFocusInWindow());
        Keystrokes.bind(button, "DOWN", () -> begin().requestFocusInWindow());
        // Not before there is a page: while the file is opened the window would begin here.
        button.setFocusable(buttons.values().stream().anyMatch(RailButton::isSelected));
        actions.add(button);
        below.add(button);
        revalidate();
    }

    private RailButton button(String id, Icons icon, String marked) {
        RailButton button = new RailButton("rail." + id, icon, marked);
        button.setToolTipText(button.getText());
        button.addActionListener(e -> onChosen.accept(id));
        Keystrokes.bind(button, "UP", () -> move(id, -1));
        Keystrokes.bind(button, "DOWN", () -> move(id, 1));
        buttons.put(id, button);
        return button;
    }

    /** Marks the page that is shown. */
    void mark(String id) {
        boolean within = buttons.values().stream().anyMatch(RailButton::isFocusOwner);
        buttons.forEach((key, button) -> {
            button.setSelected(key.equals(id));
            button.setFocusable(key.equals(id));
        });
        actions.forEach(button -> button.setFocusable(buttons.containsKey(id)));
        if (within && buttons.containsKey(id)) {
            // What had the keyboard takes it no more; left alone, it would go to the next that does.
            begin().requestFocusInWindow();
        }
    }

    /** The button of the page that is shown. */
    JComponent begin() {
        return buttons.values().stream()
                .filter(RailButton::isSelected)
                .findFirst()
                .orElseThrow();
    }

    /** Arrows follow the eye, whatever came first. */
    private void move(String from, int by) {
        List<Component> seen = Stream.of(above, below)
                .flatMap(column -> Stream.of(column.getComponents()))
                .toList();
        String[] ids = buttons.keySet().stream()
                .sorted(Comparator.comparingInt(id -> seen.indexOf(buttons.get(id))))
                .toArray(String[]::new);
        for (int i = 0; i < ids.length; i++) {
            if (ids[i].equals(from) && i + by >= 0 && i + by < ids.length) {
                onChosen.accept(ids[i + by]);
                JComponent next = buttons.get(ids[i + by]);
                if (next != null) {
                    next.requestFocusInWindow();
                }
                return;
            }
        }
    }

    private static JPanel column() {
        JPanel column = new JPanel(new MigLayout("insets 0, gap 0 4, wrap 1", "[center]", ""));
        column.setOpaque(false);
        column.setBorder(BorderFactory.createEmptyBorder());
        return column;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(WIDTH, super.getPreferredSize().height);
    }
}
