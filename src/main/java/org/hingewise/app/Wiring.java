package org.hingewise.app;

import java.util.List;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.ui.shell.Screens;

/** Which screens there are, and what opens them. */
final class Wiring {
    private Wiring() {}

    static Screens screens(Workbench bench) {
        return new Screens(List.of(), List.of(), client -> {}, client -> {});
    }
}
