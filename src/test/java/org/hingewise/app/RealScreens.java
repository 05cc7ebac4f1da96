package org.hingewise.app;

import org.hingewise.ui.backups.FakeBackups;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.ui.shell.Screens;

/** The screens users have, for tests of the window as a whole. */
public final class RealScreens {
    private RealScreens() {}

    /** All of them. */
    public static Screens of(Workbench bench) {
        return Wiring.screens(bench, new FakeBackups(), () -> 3);
    }
}
