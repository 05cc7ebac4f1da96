package org.hingewise.ui.kit;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.OverlayLayout;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.jspecify.annotations.Nullable;

/** Sheets on the glass pane of a window. The newest lies on top; the window below neither sees the mouse nor the keys. */
public final class WindowDialogs implements Dialogs {
    /** One of them, and what had the focus before it. */
    private static final class Open {
        private final Sheet sheet;
        private final SheetVeil veil;
        private @Nullable Component focusBefore;

        Open(Sheet sheet, SheetVeil veil, @Nullable Component focusBefore) {
            this.sheet = sheet;
            this.veil = veil;
            this.focusBefore = focusBefore;
        }
    }

    private static final int MOST_SHEETS = 20;

    private final JRootPane root;
    private final JPanel layer = new JPanel();
    private final Deque<Open> open = new ArrayDeque<>();
    private Runnable onLost = () -> {};
    private boolean over;

    public WindowDialogs(JRootPane root) {
        this.root = root;
        layer.setName("sheets");
        layer.setOpaque(false);
        layer.setLayout(new OverlayLayout(layer));
        root.setGlassPane(layer);
    }

    /** Called when the last sheet closed and what had the focus before it is gone. */
    public void onLostFocus(Runnable lost) {
        onLost = lost;
    }

    @Override
    public void show(Sheet sheet) {
        Edt.require();
        if (over) {
            return; // the answer of some work that ran while the window locked
        }
        Component before = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        SheetVeil veil = new SheetVeil(sheet);
        Open opened = new Open(sheet, veil, before);
        sheet.closesWith(() -> close(opened));
        open.push(opened);
        // Asked for first, so that laying out a large form and painting it are two short holds of the event thread.
        SwingUtilities.invokeLater(layer::validate);
        layer.add(veil, 0);
        layer.setVisible(true);
        layer.revalidate();
        layer.repaint();
        root.setDefaultButton(veil.primary());
        veil.takeFocus();
    }

    @Override
    public void leaveAll() {
        // One that opens another on leaving is left as well, but not for ever.
        for (int left = 0; !open.isEmpty() && left < MOST_SHEETS; left++) {
            open.element().sheet.leave();
        }
        over = true;
    }

    @Override
    public boolean isOpen() {
        return !open.isEmpty();
    }

    @Override
    public void message(String title, String text, Runnable closed) {
        Sheet sheet = Sheet.of("message", title, words(text)).onLeave(closed);
        show(sheet.button("close", Texts.get("dialog.close"), sheet::leave));
    }

    @Override
    public void confirm(Question question, Runnable onYes) {
        Sheet sheet = Sheet.of("question", question.title(), words(question.text()));
        Runnable yes = () -> {
            sheet.close();
            onYes.run();
        };
        if (question.danger()) {
            sheet.dangerButton("yes", question.yes(), yes);
        } else {
            sheet.button("yes", question.yes(), yes);
        }
        show(sheet.leaveButton("cancel", Texts.get("dialog.cancel")));
    }

    @Override
    public void ask(TextQuestion question, Consumer<String> onText) {
        Field field = Field.line("answer", question.label(), question.limit());
        JPanel body = words(question.text());
        body.add(field, "gaptop 8");
        Sheet sheet = Sheet.of("question", question.title(), body).focus(field.editor());
        sheet.button("yes", question.yes(), () -> {
            if (field.text().isEmpty()) {
                field.problem(Texts.get("dialog.fillIn"));
            } else {
                sheet.close();
                onText.accept(field.text());
            }
        });
        show(sheet.leaveButton("cancel", Texts.get("dialog.cancel")));
    }

    private static JPanel words(String text) {
        JPanel body = new JPanel(new MigLayout("insets 0, gap 0, fillx, wrap 1", "[grow,fill]", ""));
        body.setOpaque(false);
        Prose prose = Prose.text(text);
        prose.setName("words");
        body.add(prose);
        return body;
    }

    private void close(Open closed) {
        Open above = above(closed);
        if (!open.remove(closed)) {
            return;
        }
        layer.remove(closed.veil);
        layer.setVisible(!open.isEmpty());
        layer.revalidate();
        layer.repaint();
        root.setDefaultButton(defaultButton());
        if (above != null) {
            if (above.focusBefore == null || SwingUtilities.isDescendingFrom(above.focusBefore, closed.veil)) {
                above.focusBefore = closed.focusBefore;
            }
            return;
        }
        Component before = closed.focusBefore;
        if (before != null && before.isShowing()) {
            before.requestFocusInWindow();
        } else if (!open.isEmpty()) {
            open.element().veil.takeFocus();
        } else {
            onLost.run();
        }
    }

    /** The one that lies next on top of it; null when none does. */
    private @Nullable Open above(Open one) {
        Open above = null;
        for (Open each : open) {
            if (each == one) {
                return above;
            }
            above = each;
        }
        return null;
    }

    private @Nullable JButton defaultButton() {
        Open top = open.peek();
        return top == null ? null : top.veil.primary();
    }
}
