package org.hingewise.ui.kit;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Component;
import java.util.Locale;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** The program's own icons (assets/icons), drawn in one colour: that of the widget they are on, or a theme colour. */
public enum Icons {
    TODAY,
    CLIENTS,
    MOVES,
    REPORTS,
    LOCK,
    SETTINGS,
    SEARCH,
    PLUS,
    MINUS,
    UNDO,
    CHECK,
    CLOSE,
    WARNING,
    INFO,
    HELP,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CHEVRON_LEFT,
    ARROW_RIGHT,
    EDIT,
    TRASH,
    COPY,
    PRINT,
    SAVE,
    SUN,
    MOON,
    PERSON,
    CLOCK,
    CHART,
    TABLE,
    PLAY,
    SWAP,
    FOLDER,
    FILTER,
    EYE_OFF,
    MORE,
    CIRCLE,
    RING,
    TRIANGLE,
    SQUARE,
    OCTAGON,
    DASH;

    /**
     * In the colour of the widget it is painted on.
     *
     * @param size width and height in pixels at 100 %
     */
    public Icon at(int size) {
        return icon(size, null);
    }

    /** In a theme colour, for example {@code Hw.muted}; follows the theme. */
    public Icon at(int size, String colourKey) {
        return icon(size, colourKey);
    }

    private FlatSVGIcon icon(int size, @Nullable String colourKey) {
        String file =
                "org/hingewise/assets/icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
        FlatSVGIcon icon = new FlatSVGIcon(file, size, size, Icons.class.getClassLoader());
        icon.setColorFilter(new FlatSVGIcon.ColorFilter((on, drawn) -> colour(on, colourKey)));
        return icon;
    }

    private static Color colour(@Nullable Component on, @Nullable String colourKey) {
        if (colourKey != null) {
            return Theme.color(colourKey);
        }
        if (on == null) {
            return UIManager.getColor("Label.foreground");
        }
        return on.isEnabled() ? on.getForeground() : UIManager.getColor("Label.disabledForeground");
    }

    /** The program's own sign, in its own colours. */
    public static Icon app(int size) {
        return new FlatSVGIcon("org/hingewise/assets/icons/app.svg", size, size, Icons.class.getClassLoader());
    }
}
