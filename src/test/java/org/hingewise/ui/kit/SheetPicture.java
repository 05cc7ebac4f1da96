package org.hingewise.ui.kit;

import java.awt.Component;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;

/** A sheet over a screen, as the window would show it, for pictures. */
public final class SheetPicture {
    private SheetPicture() {}

    /** One widget of both. */
    public static JComponent over(JComponent screen, Sheet sheet) {
        JLayeredPane both = new JLayeredPane() {
            @Override
            public void doLayout() {
                for (Component layer : getComponents()) {
                    layer.setBounds(0, 0, getWidth(), getHeight());
                }
            }
        };
        both.setOpaque(false);
        both.add(screen, JLayeredPane.DEFAULT_LAYER);
        both.add(new SheetVeil(sheet), JLayeredPane.MODAL_LAYER);
        return both;
    }
}
