package org.hingewise.ui.kit;

import java.awt.Point;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JToolTip;
import javax.swing.Popup;
import javax.swing.PopupFactory;
import javax.swing.Timer;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/** Says under a field that has no line of its own that a paste was cut, until something is typed or the field is left. */
final class CutNote {
    /** Long enough to be read twice (decision). */
    private static final int SHOWN_MS = 8_000;

    private static final int GAP = 2;

    private final JTextComponent field;
    private final Timer end = new Timer(SHOWN_MS, e -> hide());
    private @Nullable Popup shown;

    private CutNote(JTextComponent field) {
        this.field = field;
        end.setRepeats(false);
    }

    /** Makes one for a field. */
    static CutNote under(JTextComponent field) {
        CutNote note = new CutNote(field);
        TypedText.onChange(field, note::hide);
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                note.hide();
            }
        });
        return note;
    }

    void show(String words) {
        hide();
        field.getAccessibleContext().setAccessibleDescription(words);
        if (!field.isShowing()) {
            return;
        }
        JToolTip tip = new JToolTip();
        tip.setName("cut");
        tip.setTipText(words);
        Point at = field.getLocationOnScreen();
        Popup popup = PopupFactory.getSharedInstance().getPopup(field, tip, at.x, at.y + field.getHeight() + GAP);
        popup.show();
        shown = popup;
        end.restart();
    }

    private void hide() {
        end.stop();
        field.getAccessibleContext().setAccessibleDescription(null);
        Popup popup = shown;
        shown = null;
        if (popup != null) {
            popup.hide();
        }
    }
}
