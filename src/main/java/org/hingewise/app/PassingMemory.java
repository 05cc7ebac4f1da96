package org.hingewise.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.hingewise.ui.shell.Memory;

/** Remembers who was shown in a file that is not the coach's own, only as long as the program runs. */
final class PassingMemory implements Memory {
    private static final String CLIENT = "client";

    private final Memory kept;
    private final Map<Path, String> clients = new HashMap<>();
    private Path file = Path.of("");
    private boolean own = true;

    PassingMemory(Memory kept) {
        this.kept = kept;
    }

    /** Another file is opened. */
    void isIn(Path opened, boolean isOwn) {
        file = opened;
        own = isOwn;
    }

    @Override
    public String get(String key, String otherwise) {
        return own || !key.equals(CLIENT) ? kept.get(key, otherwise) : clients.getOrDefault(file, otherwise);
    }

    @Override
    public void put(String key, String value) {
        if (own || !key.equals(CLIENT)) {
            kept.put(key, value);
        } else {
            clients.put(file, value);
        }
    }
}
