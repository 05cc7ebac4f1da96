package org.hingewise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.FontMetrics;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;

class PathLabelTest {
    private static final String PATH = "/home/coach/.local/share/hingewise/hingewise.db.backups";

    private final JLabel label = new JLabel();
    private final FontMetrics metrics = label.getFontMetrics(label.getFont());

    @Test
    void aPathThatFitsStaysWhole() {
        int width = metrics.stringWidth(PATH);
        assertThat(PathLabel.fitted(PATH, width, metrics)).isEqualTo(PATH);
        assertThat(PathLabel.fitted(PATH, width - 1, metrics)).isNotEqualTo(PATH);
    }

    @Test
    void aLongPathKeepsItsBeginningAndItsEnd() {
        String cut = PathLabel.fitted(PATH, metrics.stringWidth(PATH) / 2, metrics);
        assertThat(cut).startsWith("/home").contains("…").endsWith(".backups");
        assertThat(metrics.stringWidth(cut)).isLessThanOrEqualTo(metrics.stringWidth(PATH) / 2);
    }

    @Test
    void withoutAWidthNothingIsCut() {
        assertThat(PathLabel.fitted(PATH, 0, metrics)).isEqualTo(PATH);
    }
}
