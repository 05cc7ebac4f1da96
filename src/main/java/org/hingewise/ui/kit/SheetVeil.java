package org.hingewise.ui.kit;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** One sheet: the shade over the window and the card on it. Focus, mnemonics and the mouse stay inside. */
final class SheetVeil extends JPanel {
    private static final int MARGIN = 34;
    /** Above and below: as little as keeps the shadow, as a form may need all the height of a small screen. */
    private static final int MARGIN_Y = 18;

    private static final int SIDE = 22;
    private static final int GAP = 10;
    private static final int ARC = 24;
    private static final int SHADOW = 24;

    private final Sheet sheet;
    private final JPanel card;
    private final List<JButton> buttons = new ArrayList<>();
    private Dimension laidOutIn = new Dimension();

    SheetVeil(Sheet sheet) {
        super(null);
        this.sheet = sheet;
        setName("sheet." + sheet.name());
        setOpaque(false);
        setFocusCycleRoot(true);
        setFocusTraversalPolicy(new LayoutFocusTraversalPolicy());
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                e.consume();
            }
        });
        card = card();
        add(card);
        Keystrokes.bindWithin(this, "ESCAPE", sheet::leave);
        Keystrokes.bindWithin(this, "ENTER", this::enter);
        Keystrokes.bindWithin(this, "menu ENTER", this::enter);
    }

    /** The button Enter does; null when there is none, or Enter does nothing. */
    @Nullable
    JButton primary() {
        return buttons.isEmpty() || !sheet.isDoneByEnter() ? null : buttons.get(0);
    }

    /** Puts the focus where typing begins. */
    void takeFocus() {
        JComponent wanted = sheet.focusWidget();
        Component first = wanted != null ? wanted : getFocusTraversalPolicy().getDefaultComponent(this);
        boolean harmless = sheet.buttons().isEmpty() || sheet.buttons().get(0).style() != Sheet.Style.DANGER;
        if (wanted == null && first instanceof JButton && harmless) {
            // Nothing to fill in: Enter does the thing. What is hard to take back has to be reached for.
            first = primary();
        }
        if (first != null) {
            Component target = first;
            SwingUtilities.invokeLater(target::requestFocusInWindow);
        }
    }

    private JPanel card() {
        JPanel panel = new JPanel(new MigLayout(
                "insets 18 " + SIDE + " 18 " + SIDE + ", gap 0 16, fill, wrap 1, hidemode 3",
                "[grow,fill]",
                "[][grow,fill][]"));
        panel.setOpaque(false);
        panel.setName(sheet.name());
        panel.getAccessibleContext().setAccessibleName(sheet.title());
        panel.add(head());
        panel.add(Scrolls.growing(sheet.name() + ".scroll", sheet.body()), "wmin 0, hmin 0");
        if (!sheet.buttons().isEmpty()) {
            panel.add(foot());
        }
        return panel;
    }

    /** Title and subtitle in one line where both fit; below each other, and wrapped, where a name is long. */
    private JPanel head() {
        JLabel title = Labels.h2(sheet.title());
        JLabel subtitle = Labels.muted(sheet.subtitleText());
        JComponent corner = sheet.cornerWidget();
        int beside = corner == null ? 0 : GAP + corner.getPreferredSize().width;
        int room = sheet.cardWidth() - 2 * SIDE - beside;
        boolean fits = title.getPreferredSize().width + GAP + subtitle.getPreferredSize().width <= room;
        JPanel words = new JPanel(
                fits
                        ? new MigLayout("insets 0, gap " + GAP, "[][]", "[center]")
                        : new MigLayout("insets 0, gap 0 2, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        words.setOpaque(false);
        JComponent named = fits ? title : Prose.styled("h2", sheet.title());
        named.setName(sheet.name() + ".title");
        words.add(named, "wmin 0");
        JComponent more = fits ? subtitle : Prose.muted(sheet.subtitleText());
        more.setVisible(!sheet.subtitleText().isEmpty());
        words.add(more, "wmin 0");
        JPanel head = new JPanel(new MigLayout("insets 0, gap " + GAP + ", fillx", "[grow,fill][]", "[center]"));
        head.setOpaque(false);
        head.add(words, "wmin 0");
        if (corner != null) {
            head.add(corner);
        }
        return head;
    }

    private JPanel foot() {
        JPanel foot = new JPanel(new MigLayout("insets 0, gap 10, fillx, novisualpadding", "", "[center]"));
        foot.setOpaque(false);
        foot.add(Labels.caption(sheet.hintText()), "wmin 0, growx, pushx");
        for (Sheet.Button described : sheet.buttons()) {
            JButton button = Buttons.plain(sheet.name() + "." + described.id(), described.text(), described.action());
            switch (described.style()) {
                case PRIMARY -> Labels.style(button, "primary");
                case DANGER -> Labels.style(button, "danger");
                case PLAIN -> {}
            }
            buttons.add(button);
        }
        // The thing to do stands last, where the eye ends up; it is the first one Enter does.
        for (int i = buttons.size() - 1; i >= 0; i--) {
            foot.add(buttons.get(i));
        }
        return foot;
    }

    private void enter() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (owner instanceof JButton focused) {
            focused.doClick();
            return;
        }
        JButton first = primary();
        if (first != null) {
            first.doClick();
        }
    }

    /** Letters with Alt reach the buttons and fields of this card alone, not those of the window below. */
    @Override
    protected boolean processKeyBinding(KeyStroke key, KeyEvent e, int condition, boolean pressed) {
        if (super.processKeyBinding(key, e, condition, pressed)) {
            return true;
        }
        if (condition != WHEN_ANCESTOR_OF_FOCUSED_COMPONENT || (e.getModifiersEx() & InputEvent.ALT_DOWN_MASK) == 0) {
            return false;
        }
        if (pressed && e.getID() == KeyEvent.KEY_PRESSED) {
            pressMnemonic(card, e.getKeyCode());
        }
        return true;
    }

    private static boolean pressMnemonic(Container in, int code) {
        for (Component child : in.getComponents()) {
            if (!child.isShowing() || !child.isEnabled()) {
                continue;
            }
            if (child instanceof AbstractButton button && button.getMnemonic() == code) {
                button.doClick();
                return true;
            }
            if (child instanceof JLabel label && label.getDisplayedMnemonic() == code && label.getLabelFor() != null) {
                label.getLabelFor().requestFocusInWindow();
                return true;
            }
            if (child instanceof Container container && pressMnemonic(container, code)) {
                return true;
            }
        }
        return false;
    }

    /**
     * In the middle at first; later the card grows downwards as its contents ask for more, and stays as it is when they
     * ask for less, so that nothing moves under the hand.
     */
    @Override
    public void doLayout() {
        int width = Math.min(sheet.cardWidth(), getWidth() - 2 * MARGIN);
        int tallest = getHeight() - 2 * MARGIN_Y;
        boolean anew = !getSize().equals(laidOutIn);
        laidOutIn = getSize();
        int before = anew ? 0 : card.getHeight();
        if (anew) {
            // Texts know how high they are once they know how wide they are.
            card.setSize(width, tallest);
            card.validate();
            askAnew(card);
        }
        int height = Math.max(before, Math.min(card.getPreferredSize().height, tallest));
        int middle = (getHeight() - height) / 2;
        int top = anew ? middle : Math.min(card.getY(), getHeight() - MARGIN_Y - height);
        Rectangle stood = card.getBounds();
        card.setBounds((getWidth() - width) / 2, top, width, height);
        if (!stood.equals(card.getBounds())) {
            repaint(); // the shadow lies around the card
        }
    }

    /** Layouts remember the heights of texts that did not know their width yet: those are told that they were wrong. */
    private static void askAnew(Container in) {
        for (Component child : in.getComponents()) {
            if (child instanceof Prose && child.getPreferredSize().height != child.getHeight()) {
                child.invalidate();
            } else if (child instanceof Container container) {
                askAnew(container);
            }
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Theme.color("Hw.shade"));
        g.fillRect(0, 0, getWidth(), getHeight());
        Color shadow = Theme.color("Hw.shadow");
        for (int i = SHADOW; i > 0; i -= 2) {
            g.setColor(new Color(shadow.getRed(), shadow.getGreen(), shadow.getBlue(), 3));
            g.fill(around(i, i / 2));
        }
        g.setColor(Theme.color("Hw.line"));
        g.fill(around(1, 0));
        g.setColor(Theme.color("Hw.panel"));
        g.fill(around(0, 0));
        g.dispose();
    }

    private RoundRectangle2D around(int by, int down) {
        return new RoundRectangle2D.Float(
                card.getX() - by,
                card.getY() - by + down,
                card.getWidth() + 2 * by,
                card.getHeight() + 2 * by,
                ARC + 2 * by,
                ARC + 2 * by);
    }
}
