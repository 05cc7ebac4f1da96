package org.hingewise.app;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;

/** Asks for a display, in a class of its own so that commands never load the window system. */
final class Display {
    private Display() {}

    static boolean isThere() {
        if (GraphicsEnvironment.isHeadless()) {
            return false;
        }
        try {
            Toolkit.getDefaultToolkit();
            return true;
        } catch (AWTError e) {
            // DISPLAY names a screen that nobody serves.
            return false;
        }
    }
}
