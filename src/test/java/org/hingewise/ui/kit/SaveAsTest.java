package org.hingewise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that leaves gets its ending, and replaces another only when that was agreed. */
class SaveAsTest {
    private final FakeOutside outside = new FakeOutside();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<Path> saved = new ArrayList<>();

    @TempDir
    Path folder;

    private void ask() {
        SaveAs.ask(outside, dialogs, new JPanel(), "record", ".zip", saved::add);
    }

    @Test
    void theEndingIsPutOnceWhateverItsLetters() {
        outside.answering(folder.resolve("out"));
        ask();
        outside.answering(folder.resolve("OUT2.ZIP"));
        ask();
        assertThat(saved).containsExactly(folder.resolve("out.zip"), folder.resolve("OUT2.ZIP"));
    }

    @Test
    void cancelledMeansNothing() {
        ask();
        assertThat(saved).isEmpty();
    }

    @Test
    void anotherFileIsReplacedOnlyWhenAgreed() throws IOException {
        Files.writeString(folder.resolve("out.zip"), "kept");
        outside.answering(folder.resolve("out"));
        dialogs.agreeing(false);
        ask();
        assertThat(saved).isEmpty();
        dialogs.agreeing(true);
        ask();
        assertThat(saved).containsExactly(folder.resolve("out.zip"));
    }
}
