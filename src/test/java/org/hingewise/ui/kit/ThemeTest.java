package org.hingewise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatLaf;
import java.awt.Color;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.UIDefaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The theme files themselves: every status and button is readable in both themes. */
class ThemeTest {
    /** WCAG 2.1 contrast for text of this size. */
    private static final double READABLE = 4.5;

    private static UIDefaults defaults(FlatLaf look) {
        FlatLaf.registerCustomDefaultsSource("org.hingewise.ui.theme", Theme.class.getClassLoader());
        return look.getDefaults();
    }

    static Stream<Arguments> pairs() {
        List<String[]> pairs = Stream.of(
                        Stream.of("usual", "watch", "doctor", "urgent", "nodata")
                                .flatMap(t -> Stream.of(
                                        new String[] {"Hw." + t + ".fg", "Hw." + t + ".bg"},
                                        new String[] {"Hw." + t + ".on", "Hw." + t + ".fg"},
                                        new String[] {"Hw." + t + ".fg", "Hw.panel"})),
                        Stream.of(
                                new String[] {"Hw.accent.on", "Hw.accent"},
                                new String[] {"Hw.accent.on", "Hw.accent.hover"},
                                new String[] {"Hw.accent.on", "Hw.accent.pressed"},
                                new String[] {"Hw.accent", "Hw.panel"},
                                new String[] {"Hw.accent", "Hw.accent.soft"},
                                new String[] {"Hw.muted", "Hw.panel"},
                                new String[] {"Hw.muted", "Panel.background"},
                                new String[] {"Hw.muted", "Hw.accent.soft"},
                                new String[] {"Label.foreground", "Hw.panel"},
                                new String[] {"Label.foreground", "Panel.background"},
                                new String[] {"Label.foreground", "Hw.accent.soft"},
                                new String[] {"Button.foreground", "Button.background"},
                                new String[] {"Button.foreground", "Button.hoverBackground"},
                                new String[] {"Button.foreground", "Button.pressedBackground"},
                                new String[] {"Button.default.foreground", "Button.default.background"},
                                new String[] {"Table.selectionForeground", "Table.selectionBackground"},
                                new String[] {"ToolTip.foreground", "ToolTip.background"}))
                .flatMap(s -> s)
                .toList();
        return Stream.of(new HingewiseLight(), new HingewiseDark())
                .flatMap(look -> pairs.stream().map(p -> Arguments.of(look, p[0], p[1])));
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("pairs")
    void textIsReadableOnItsGround(FlatLaf look, String text, String ground) {
        UIDefaults defaults = defaults(look);
        assertThat(contrast(defaults.getColor(text), defaults.getColor(ground)))
                .as("%s: %s on %s", look.getName(), text, ground)
                .isGreaterThanOrEqualTo(READABLE);
    }

    @Test
    void bothThemesDefineTheSameColours() {
        assertThat(ownKeys(new HingewiseLight()))
                .isEqualTo(ownKeys(new HingewiseDark()))
                .isNotEmpty();
    }

    private static Set<String> ownKeys(FlatLaf look) {
        return defaults(look).keySet().stream()
                .map(String::valueOf)
                .filter(k -> k.startsWith("Hw."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static double contrast(Color a, Color b) {
        double first = luminance(a) + 0.05;
        double second = luminance(b) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int part) {
        double s = part / 255.0;
        return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    }
}
