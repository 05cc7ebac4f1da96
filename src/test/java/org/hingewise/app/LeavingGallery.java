package org.hingewise.app;

import java.util.List;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Prose;

/** The small window while the last backup is made. */
final class LeavingGallery implements GalleryScreens {
    @Override
    public List<Screen> screens() {
        return List.of(new Screen(
                "leaving", 400, 140, sample -> Leaving.panel(Prose.text(Texts.get("leaving.work")), () -> {})));
    }
}
