package org.hingewise.gui;

import java.util.List;
import java.util.function.Function;
import javax.swing.JComponent;

/**
 * Screens to be painted into the gallery. Any class of the tests whose name ends in {@code Gallery} and that implements
 * this, with a constructor without arguments, is found; nothing else has to be changed to add one.
 */
public interface GalleryScreens {
    /** The screens, built on the event thread when their turn comes. */
    List<Screen> screens();

    /**
     * A screen.
     *
     * @param name file name without ending, for example {@code log-soreness}
     * @param build makes it anew, filled with sample data; it is laid out to {@code width} × {@code height}
     */
    record Screen(String name, int width, int height, Function<Sample, JComponent> build) {
        /** A whole window at 1366 × 768. */
        public static Screen whole(String name, Function<Sample, JComponent> build) {
            return new Screen(name, 1366, 768, build);
        }
    }
}
