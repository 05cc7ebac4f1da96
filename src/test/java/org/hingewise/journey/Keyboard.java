package org.hingewise.journey;

import java.awt.event.KeyEvent;
import javax.swing.JComboBox;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.Robot;

/** Keys, pressed one after the other. */
final class Keyboard {
    private Keyboard() {}

    static void press(Robot robot, int... keys) {
        for (int key : keys) {
            robot.pressKey(key);
            robot.releaseKey(key);
        }
        robot.waitForIdle();
    }

    /** A key while another one is held. */
    static void with(Robot robot, int held, int key) {
        robot.pressKey(held);
        robot.pressKey(key);
        robot.releaseKey(key);
        robot.releaseKey(held);
        robot.waitForIdle();
    }

    /** A key while another one and Shift are held. */
    static void withShift(Robot robot, int held, int key) {
        robot.pressKey(KeyEvent.VK_SHIFT);
        with(robot, held, key);
        robot.releaseKey(KeyEvent.VK_SHIFT);
        robot.waitForIdle();
    }

    /** Types over what stands in the field that has the focus. */
    static void replace(Robot robot, JTextComponent field, String text) {
        with(robot, KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        robot.enterText(text);
        Eyes.until(field.getName() + " holds: " + text, () -> field.getText().equals(text));
    }

    /** Where the item that begins so stands. */
    static int index(JComboBox<?> box, String begin) {
        return Eyes.on(() -> {
            for (int i = 0; i < box.getItemCount(); i++) {
                if (box.getItemAt(i).toString().startsWith(begin)) {
                    return i;
                }
            }
            throw new AssertionError(box.getName() + " has no " + begin);
        });
    }
}
