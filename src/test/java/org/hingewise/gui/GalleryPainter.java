package org.hingewise.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import org.hingewise.gui.GalleryScreens.Screen;
import org.hingewise.ui.kit.Theme;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Paints every screen in one theme, at 100 % and 200 %, into target/gallery, and fails where one throws, stays empty or
 * cuts words off. {@code -Dgallery=soreness} paints those with that in their name.
 */
final class GalleryPainter {
    private static final Path FOLDER = Path.of("target", "gallery");

    /** Fewer colours than this is a screen with nothing on it. */
    private static final int COLOURS_OF_SOMETHING = 5;

    private final Theme theme = new Theme();
    private final String ending;

    /** @param choice light or dark; every screen of this painter is painted so */
    GalleryPainter(Theme.Choice choice) throws Exception {
        ending = choice == Theme.Choice.DARK ? "-dark" : "-light";
        onEdt(() -> {
            theme.start(choice, false);
            return theme;
        });
    }

    static Stream<Arguments> screens() throws Exception {
        Files.createDirectories(FOLDER);
        String only = System.getProperty("gallery", "");
        return found().stream().filter(s -> s.name().contains(only)).map(s -> Arguments.of(s.name(), s));
    }

    void showsAllItsWords(Screen screen) throws Exception {
        List<String> clipped = onEdt(() -> paint(screen));
        assertThat(clipped).as("clipped in %s", screen.name()).isEmpty();
    }

    private List<String> paint(Screen screen) {
        JComponent built = screen.build().apply(new Sample(theme));
        String file = screen.name() + ending;
        BufferedImage picture = Pictures.of(built, screen.width(), screen.height(), 1);
        write(picture, file);
        List<String> clipped = new ArrayList<>(Clipping.in(built));
        write(Pictures.of(built, screen.width(), screen.height(), 2), file + "-200");
        Clipping.in(built).forEach(c -> clipped.add("at 200 %: " + c));
        assertThat(colours(picture)).as("colours in %s", file).isGreaterThan(COLOURS_OF_SOMETHING);
        return clipped;
    }

    private static long colours(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return IntStream.of(pixels).distinct().limit(COLOURS_OF_SOMETHING + 1).count();
    }

    private static void write(BufferedImage picture, String name) {
        try {
            ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T onEdt(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    /** Every class of the tests that holds screens. */
    static List<Screen> found() throws IOException, URISyntaxException, ReflectiveOperationException {
        Path root = Path.of(GalleryPainter.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(f -> f.toString().endsWith("Gallery.class"))
                    .sorted()
                    .toList();
        }
        List<Screen> screens = new ArrayList<>();
        for (Path file : files) {
            String name = root.relativize(file).toString().replace(File.separatorChar, '.');
            Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
            screens.addAll(((GalleryScreens) instance(type)).screens());
        }
        return screens;
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
