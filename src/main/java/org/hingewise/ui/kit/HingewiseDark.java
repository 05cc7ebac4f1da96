package org.hingewise.ui.kit;

import com.formdev.flatlaf.FlatDarkLaf;

/** The dark look; its colours are in HingewiseDark.properties. */
public final class HingewiseDark extends FlatDarkLaf {
    @Override
    public String getName() {
        return "Hingewise dark";
    }
}
