package org.hingewise.app;

import java.util.List;
import org.hingewise.gui.GalleryScreens;

/** The small window while the last backup is made. */
final class LeavingGallery implements GalleryScreens {
    @Override
    public List<Screen> screens() {
        return List.of(new Screen("leaving", 360, 130, sample -> Leaving.panel(() -> {})));
    }
}
