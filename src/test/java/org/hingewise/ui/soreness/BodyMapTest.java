package org.hingewise.ui.soreness;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.Set;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.ui.kit.Keys;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.kit.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BodyMapTest {
    private final Set<BackRegion> marked = EnumSet.noneOf(BackRegion.class);
    private BodyMap map;

    @BeforeEach
    void make() {
        new Theme().start(Theme.Choice.LIGHT, false);
        map = new BodyMap("map", (region, on) -> {
            if (on) {
                marked.add(region);
            } else {
                marked.remove(region);
            }
            map.show(marked, Tone.WATCH);
        });
        map.setSize(BodyShape.WIDTH, BodyShape.HEIGHT);
    }

    private void press(String key) {
        KeyStroke stroke = Keys.of(key);
        SwingUtilities.notifyAction(
                map.getActionMap().get(map.getInputMap().get(stroke)),
                stroke,
                new KeyEvent(map, KeyEvent.KEY_PRESSED, 0, 0, stroke.getKeyCode(), KeyEvent.CHAR_UNDEFINED),
                map,
                0);
    }

    private void click(BackRegion region) {
        Rectangle2D at = BodyShape.regions().get(region).getBounds2D();
        map.dispatchEvent(new MouseEvent(
                map,
                MouseEvent.MOUSE_PRESSED,
                0,
                0,
                (int) at.getCenterX(),
                (int) at.getCenterY(),
                1,
                false,
                MouseEvent.BUTTON1));
    }

    @ParameterizedTest
    @EnumSource(BackRegion.class)
    void everyRegionCanBeClickedAndClickedAway(BackRegion region) {
        click(region);
        assertThat(marked).containsExactly(region);
        click(region);
        assertThat(marked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SPACE, LOW_LEFT",
        "RIGHT SPACE, LOW_RIGHT",
        "UP SPACE, UPPER_LEFT",
        "UP RIGHT SPACE, UPPER_RIGHT",
        "DOWN SPACE, PELVIS",
        "DOWN DOWN SPACE, LEFT_LEG",
        "DOWN DOWN RIGHT SPACE, RIGHT_LEG",
        "DOWN DOWN UP SPACE, PELVIS"
    })
    void everyRegionCanBeReachedWithTheArrowKeys(String keys, BackRegion region) {
        for (String key : keys.split(" ")) {
            press(key);
        }
        assertThat(marked).containsExactly(region);
    }

    @Test
    void saysWhereItIsAndWhatIsMarked() {
        assertThat(map.getAccessibleContext().getAccessibleDescription()).contains("low back left", "nothing marked");
        press("SPACE");
        press("RIGHT");
        press("SPACE");
        assertThat(map.getAccessibleContext().getAccessibleDescription())
                .contains("At low back right", "low back both sides");
    }
}
