package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hingewise.ui.kit.DirectTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryFileTest {
    @TempDir
    private Path folder;

    private MemoryFile memory() {
        return new MemoryFile(folder.resolve("config").resolve("window.properties"), new DirectTasks());
    }

    @Test
    void whatIsPutIsThereAfterARestart() {
        MemoryFile before = memory();
        before.put("tab", "hinge");
        before.put("odd", "C:\\new\nline = # ü");
        assertThat(memory().get("tab", "")).isEqualTo("hinge");
        assertThat(memory().get("odd", "")).isEqualTo("C:\\new\nline = # ü");
        assertThat(memory().get("none", "otherwise")).isEqualTo("otherwise");
    }

    @Test
    void aFileThatCannotBeReadIsForgotten() throws Exception {
        Files.createDirectories(folder.resolve("config").resolve("window.properties"));
        MemoryFile memory = memory();
        assertThat(memory.get("tab", "first")).isEqualTo("first");
        memory.put("tab", "hinge");
        assertThat(memory.get("tab", "first")).isEqualTo("hinge");
    }

    @Test
    void aFileWithNonsenseIsForgotten() throws Exception {
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("window.properties"), "tab=\\uZZZZ");
        assertThat(memory().get("tab", "first")).isEqualTo("first");
    }
}
