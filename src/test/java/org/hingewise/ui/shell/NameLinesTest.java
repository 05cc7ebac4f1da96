package org.hingewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLinesTest {
    private static final int NAME = 300;
    private static final int ABOUT = 150;
    private static final int CHIPS = 188;

    private final JComponent name = sized(NAME, 30);
    private final JComponent about = sized(ABOUT, 16);
    private final JComponent chips = sized(CHIPS, 22);
    private final NameLines lines = new NameLines(name, about, chips);

    private static JComponent sized(int width, int height) {
        JPanel made = new JPanel();
        made.setPreferredSize(new Dimension(width, height));
        return made;
    }

    @ParameterizedTest(name = "{0} wide: chips at {1}, {2}, {3} of the name")
    @CsvSource({
        "600, 312, 4, 300",
        "500, 312, 4, 300",
        "499, 162, 31, 300",
        "350, 162, 31, 300",
        "349, 161, 31, 300",
        "200, 0, 31, 200"
    })
    @DisplayName("the chips go below before the name is cut for them")
    void chipsGoBelowBeforeTheNameIsCut(int width, int x, int y, int named) {
        lines.setSize(width, lines.getPreferredSize().height);
        lines.doLayout();
        assertThat(chips.getLocation().x).isEqualTo(x);
        assertThat(chips.getLocation().y).isEqualTo(y);
        assertThat(name.getWidth()).isEqualTo(named);
        assertThat(chips.getX() + chips.getWidth()).isLessThanOrEqualTo(width);
        assertThat(chips.getY() + chips.getHeight()).isLessThanOrEqualTo(lines.getHeight());
    }
}
