package org.hingewise.ui.shell;

/**
 * What the window remembers between starts: sizes, choices and ids, never names. Reading is from memory; writing is kept
 * soon, off the event thread.
 */
public interface Memory {
    /** What was remembered, or {@code otherwise}. */
    String get(String key, String otherwise);

    /** Remembers. */
    void put(String key, String value);
}
