package org.hingewise.app;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.hingewise.storage.PrivateFiles;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.shell.Memory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the window remembers, in a small file of settings. Losing it costs nothing but a few clicks, so a file that cannot
 * be read or written is only logged.
 */
final class MemoryFile implements Memory {
    private static final Logger LOG = LoggerFactory.getLogger(MemoryFile.class);
    private static final int LARGEST = 100_000;

    private final Path file;
    private final Tasks tasks;
    private final Map<String, String> kept = new ConcurrentSkipListMap<>();

    MemoryFile(Path file, Tasks tasks) {
        this.file = file;
        this.tasks = tasks;
        read();
    }

    @Override
    public String get(String key, String otherwise) {
        return kept.getOrDefault(key, otherwise);
    }

    @Override
    public void put(String key, String value) {
        if (!value.equals(kept.put(key, value))) {
            tasks.newest(this, this::write, done -> {});
        }
    }

    private void read() {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                Properties read = new Properties();
                read.load(new StringReader(Files.readString(file)));
                read.stringPropertyNames().forEach(key -> kept.put(key, read.getProperty(key)));
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("settings cannot be read: {}", e.getClass().getName());
        }
    }

    private boolean write() {
        String text = kept.entrySet().stream()
                .map(e -> e.getKey() + "=" + escaped(e.getValue()) + "\n")
                .collect(Collectors.joining());
        try {
            PrivateFiles.createFolder(PrivateFiles.folderOf(file));
            PrivateFiles.replace(file, text);
            return true;
        } catch (IOException e) {
            LOG.warn("settings cannot be written: {}", e.getClass().getName());
            return false;
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n");
    }
}
