package org.hingewise.app;

import java.nio.file.Path;
import org.hingewise.storage.DataPlace;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.BackgroundTasks;
import org.hingewise.ui.kit.Dialogs;

/** Tells once that a file lies where other programs or the network may get in the way. */
final class PlaceNotice {
    private static final String PLACE_TOLD = "place.told";

    private final BackgroundTasks tasks;
    private final PassingMemory memory;

    PlaceNotice(BackgroundTasks tasks, PassingMemory memory) {
        this.tasks = tasks;
        this.memory = memory;
    }

    void tell(Path file, Dialogs dialogs) {
        tasks.submit(() -> DataPlace.of(file), place -> {
            String words = place + " " + file;
            if (place == DataPlace.HERE || memory.get(PLACE_TOLD, "").equals(words)) {
                return;
            }
            memory.put(PLACE_TOLD, words);
            boolean synced = place == DataPlace.SYNCED;
            dialogs.message(
                    Texts.get(synced ? "place.cloud.title" : "place.network.title"),
                    Texts.get(synced ? "place.cloud.text" : "place.network.text", String.valueOf(file.getParent())));
        });
    }
}
