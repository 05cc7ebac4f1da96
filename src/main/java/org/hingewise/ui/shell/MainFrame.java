package org.hingewise.ui.shell;

import com.formdev.flatlaf.extras.FlatSVGUtils;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.MenuSelectionManager;
import javax.swing.ToolTipManager;
import javax.swing.WindowConstants;
import org.hingewise.text.Texts;

/** The window: its place on the screen is remembered, its title names nobody. */
public final class MainFrame {
    /** A common coach's laptop. */
    private static final Dimension FIRST_SIZE = new Dimension(1366, 768);

    /** Below this, forms of two columns and the plan beside its gate no longer fit. */
    private static final Dimension SMALLEST = new Dimension(1280, 680);

    /** So much of a remembered window has to be on a screen, or it is put in the middle again. */
    private static final int SEEN = 200;

    private final JFrame frame = new JFrame(Texts.get("app.name"));
    private final Memory memory;

    /**
     * A window that is not shown yet.
     *
     * @param onActivated called whenever the window comes to the front
     * @param onClose called once, after the window is gone
     */
    public MainFrame(Memory memory, Runnable onActivated, Runnable onClose) {
        this.memory = memory;
        frame.setName("main");
        frame.setIconImages(FlatSVGUtils.createWindowIconImages("/org/hingewise/assets/icons/app.svg"));
        frame.setMinimumSize(SMALLEST);
        frame.setFocusTraversalPolicy(new LayoutFocusTraversalPolicy() {
            /** Tab leads from the last widget to the first, never to the window itself. */
            @Override
            protected boolean accept(Component c) {
                return !(c instanceof Window) && super.accept(c);
            }
        });
        frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowActivated(WindowEvent e) {
                onActivated.run();
            }

            @Override
            public void windowClosing(WindowEvent e) {
                remember();
            }

            @Override
            public void windowClosed(WindowEvent e) {
                onClose.run();
            }
        });
        place();
    }

    public JRootPane rootPane() {
        return frame.getRootPane();
    }

    /** Puts a shell, or the lock card, into the window, in place of what was there. */
    public void show(JComponent content) {
        frame.setContentPane(content);
        frame.revalidate();
        if (!frame.isVisible()) {
            frame.setVisible(true);
        }
    }

    /** The same, and nothing else stays in sight: no menu, no tip, no dialog of the program. */
    public void showAlone(JComponent content) {
        MenuSelectionManager.defaultManager().clearSelectedPath();
        ToolTipManager tips = ToolTipManager.sharedInstance();
        tips.setEnabled(false); // takes away the one that shows
        tips.setEnabled(true);
        show(content);
        for (Window window : Window.getWindows()) {
            if (window instanceof Dialog || window.getOwner() == frame) {
                window.dispose();
            }
        }
    }

    private void place() {
        Rectangle bounds = remembered();
        if (isSeen(bounds)) {
            frame.setBounds(bounds);
        } else {
            Rectangle room = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
            frame.setSize(Math.min(FIRST_SIZE.width, room.width), Math.min(FIRST_SIZE.height, room.height));
            frame.setLocationRelativeTo(null);
        }
        if (memory.get("window.maximized", "false").equals("true")) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }

    private void remember() {
        boolean maximized = (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
        memory.put("window.maximized", Boolean.toString(maximized));
        if (!maximized) {
            Rectangle b = frame.getBounds();
            memory.put("window.bounds", b.x + " " + b.y + " " + b.width + " " + b.height);
        }
    }

    private Rectangle remembered() {
        String[] parts = memory.get("window.bounds", "").split(" ", -1);
        try {
            return new Rectangle(
                    Integer.parseInt(parts[0]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return new Rectangle();
        }
    }

    private static boolean isSeen(Rectangle bounds) {
        if (bounds.width < SEEN || bounds.height < SEEN) {
            return false;
        }
        for (GraphicsDevice device :
                GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices()) {
            GraphicsConfiguration screen = device.getDefaultConfiguration();
            Rectangle shared = screen.getBounds().intersection(bounds);
            if (shared.width >= SEEN && shared.height >= SEEN) {
                return true;
            }
        }
        return false;
    }
}
