package org.hingewise.ui.kit;

import java.awt.Color;
import java.util.Locale;
import javax.swing.Icon;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.session.PainLight;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/** What a status looks like: a colour, its soft background and an icon. The word beside it is the caller's. */
public enum Tone {
    USUAL(Icons.CIRCLE),
    WATCH(Icons.TRIANGLE),
    DOCTOR(Icons.SQUARE),
    URGENT(Icons.OCTAGON),
    NODATA(Icons.DASH);

    private final Icons icon;

    Tone(Icons icon) {
        this.icon = icon;
    }

    /** Of a verdict's level; no level is no data. */
    public static Tone of(@Nullable Level level) {
        if (level == null) {
            return NODATA;
        }
        return switch (level) {
            case USUAL -> USUAL;
            case WATCH -> WATCH;
            case DOCTOR -> DOCTOR;
            case URGENT -> URGENT;
        };
    }

    /** Of the gate's answer. */
    public static Tone of(Gate gate) {
        return switch (gate) {
            case GO -> USUAL;
            case MODIFY -> WATCH;
            case REGRESS -> DOCTOR;
            case HOLD -> URGENT;
        };
    }

    /** Of back pain during a movement. */
    public static Tone of(PainLight light) {
        return switch (light) {
            case GO -> USUAL;
            case SETTLE -> WATCH;
            case STOP -> URGENT;
        };
    }

    /** Style class of words in its colour. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Colour of its text and lines. */
    public Color colour() {
        return Theme.color(colourKey());
    }

    /** Theme key of {@link #colour()}. */
    public String colourKey() {
        return key("fg");
    }

    /** Soft background behind its text. */
    public Color soft() {
        return Theme.color(key("bg"));
    }

    /** Thin line around the soft background. */
    public Color line() {
        return Theme.color(key("line"));
    }

    /** Text on the full colour. */
    public Color onColour() {
        return Theme.color(key("on"));
    }

    /** Its icon in its own colour. */
    public Icon icon(int size) {
        return icon.at(size, colourKey());
    }

    /** Its shape, to be coloured by the widget it is on. */
    public Icons shape() {
        return icon;
    }

    private String key(String part) {
        return "Hw." + name().toLowerCase(Locale.ROOT) + "." + part;
    }
}
