package org.hingewise.gui;

import java.util.stream.Stream;
import org.hingewise.gui.GalleryScreens.Screen;
import org.hingewise.ui.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen in the dark theme, in target/gallery. */
class DarkGalleryTest {
    private static GalleryPainter painter;

    @BeforeAll
    static void start() throws Exception {
        painter = new GalleryPainter(Theme.Choice.DARK);
    }

    static Stream<Arguments> screens() throws Exception {
        return GalleryPainter.screens();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void everyScreenShowsAllItsWords(String name, Screen screen) throws Exception {
        painter.showsAllItsWords(screen);
    }
}
