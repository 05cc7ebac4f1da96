package org.hingewise.ui.shell;

import java.util.HashMap;
import java.util.Map;

/** Remembers while the test runs. */
public final class MapMemory implements Memory {
    public final Map<String, String> kept = new HashMap<>();

    @Override
    public String get(String key, String otherwise) {
        return kept.getOrDefault(key, otherwise);
    }

    @Override
    public void put(String key, String value) {
        kept.put(key, value);
    }
}
