package org.hingewise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.ui.FlatScrollPaneBorder;
import java.awt.EventQueue;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class FieldTest {
    @Test
    void aFieldOfSeveralLinesKeepsItsFrameWhenTheThemeChanges() throws Exception {
        EventQueue.invokeAndWait(() -> {
            Theme theme = new Theme();
            theme.start(Theme.Choice.LIGHT, false);
            Field notes = Field.lines("notes", "Notes", 3, 100);
            JScrollPane frame = (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, notes.editor());
            theme.choose(Theme.Choice.DARK);
            SwingUtilities.updateComponentTreeUI(notes);
            assertThat(frame.getBorder()).isInstanceOf(FlatScrollPaneBorder.class);
        });
    }
}
