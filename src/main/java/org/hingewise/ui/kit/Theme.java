package org.hingewise.ui.kit;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;
import javax.swing.plaf.FontUIResource;

/**
 * Light or dark, as chosen or as the system has it. Switches every open window at once; whoever draws with colours of
 * its own listens with {@link #onChange}.
 */
public final class Theme {
    /** What the coach chose in the settings. */
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    private static final int BASE_FONT_SIZE = 13;

    private final List<Runnable> listeners = new ArrayList<>();
    private Choice choice = Choice.SYSTEM;
    private boolean systemDark;
    private boolean dark;

    /**
     * Installs the look before the first window.
     *
     * @param systemDark what the system was last known to use; corrected later by {@link #systemIs}
     */
    public void start(Choice chosen, boolean systemDark) {
        this.choice = chosen;
        this.systemDark = systemDark;
        FlatInterFont.installLazy();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredLightFontFamily(FlatInterFont.FAMILY_LIGHT);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        FlatLaf.registerCustomDefaultsSource("org.hingewise.ui.theme", Theme.class.getClassLoader());
        // Set here and not in the theme file, where a size counts relative to the system's own font.
        UIManager.put(
                "defaultFont",
                UIScale.applyCustomScaleFactor(new FontUIResource(FlatInterFont.FAMILY, Font.PLAIN, BASE_FONT_SIZE)));
        install(wantsDark());
    }

    public Choice choice() {
        return choice;
    }

    public boolean isDark() {
        return dark;
    }

    /** Follows the coach's choice at once. */
    public void choose(Choice chosen) {
        Edt.require();
        choice = chosen;
        follow();
    }

    /** Told what the system uses now. */
    public void systemIs(boolean nowDark) {
        Edt.require();
        systemDark = nowDark;
        follow();
    }

    /** Called on the event thread after each switch. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * A colour of the theme in use; ask again whenever painting.
     *
     * @throws IllegalArgumentException when the theme has no such key
     */
    public static Color color(String key) {
        Color colour = UIManager.getColor(key);
        if (colour == null) {
            throw new IllegalArgumentException("no colour " + key + " in the theme");
        }
        return colour;
    }

    private boolean wantsDark() {
        return choice == Choice.DARK || (choice == Choice.SYSTEM && systemDark);
    }

    private void follow() {
        if (wantsDark() != dark) {
            install(wantsDark());
            FlatLaf.updateUI();
            listeners.forEach(Runnable::run);
        }
    }

    private void install(boolean toDark) {
        try {
            UIManager.setLookAndFeel(toDark ? new HingewiseDark() : new HingewiseLight());
        } catch (UnsupportedLookAndFeelException e) {
            throw new IllegalStateException(e);
        }
        dark = toDark;
    }
}
