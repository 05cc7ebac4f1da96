package org.hingewise.ui.kit;

import com.formdev.flatlaf.FlatLightLaf;

/** The light look; its colours are in HingewiseLight.properties. */
public final class HingewiseLight extends FlatLightLaf {
    @Override
    public String getName() {
        return "Hingewise light";
    }
}
