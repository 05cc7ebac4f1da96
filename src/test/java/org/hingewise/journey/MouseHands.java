package org.hingewise.journey;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.ComboPopup;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.core.Robot;

/** Points, clicks and turns the wheel; types only into the field that was clicked. */
final class MouseHands implements Hands {
    private static final int MOST_TURNS = 200;

    private final Robot robot;

    MouseHands(Robot robot) {
        this.robot = robot;
    }

    @Override
    public void press(String button) {
        AbstractButton found = Eyes.find(button, AbstractButton.class);
        Eyes.until(button + " can be pressed", found::isEnabled);
        click(found);
    }

    @Override
    public void confirm(String button, Confirm key) {
        press(button);
    }

    @Override
    public void command(String button, int key) {
        press(button);
    }

    @Override
    public void page(String id) {
        press("rail." + id);
    }

    @Override
    public void tab(String id) {
        press("tab." + id);
    }

    @Override
    public void type(String field, String text) {
        JTextComponent found = Eyes.find(field, JTextComponent.class);
        Eyes.until(field + " can be typed into", found::isEnabled);
        click(found);
        Eyes.until(field + " has the focus", found::isFocusOwner);
        Keyboard.replace(robot, found, text);
    }

    @Override
    public void pick(String choice, String answer) {
        AbstractButton found = Eyes.find(choice + "." + answer, AbstractButton.class);
        click(found);
        Eyes.until(choice + " is " + answer, found::isSelected);
    }

    @Override
    public void score(String row, int score) {
        pick(row, Integer.toString(score));
    }

    @Override
    public void select(String box, String begin) {
        JComboBox<?> found = Eyes.find(box, JComboBox.class);
        click(found);
        Eyes.until(box + " is open", found::isPopupVisible);
        JList<?> list = Eyes.on(() -> ((ComboPopup) found.getUI().getAccessibleChild(found, 0)).getList());
        Eyes.until("the list of " + box + " shows", list::isShowing);
        int index = Keyboard.index(found, begin);
        Point cell = cell(list, index);
        robot.moveMouse(list, cell);
        Eyes.until(begin + " is under the mouse", () -> list.getSelectedIndex() == index);
        robot.click(list, cell, MouseButton.LEFT_BUTTON, 1);
        Eyes.until(box + " is " + begin, () -> String.valueOf(found.getSelectedItem())
                .startsWith(begin));
    }

    @Override
    public void allSeen(List<Integer> items) {
        items.forEach(item -> pick("hinge.item." + item, "seen"));
    }

    /** The click says which line, the digit what is logged. */
    @Override
    public void digit(String line, int digit) {
        Component found = Eyes.find(line, Component.class);
        click(found);
        Eyes.until(line + " has the focus", found::isFocusOwner);
        Keyboard.press(robot, KeyEvent.VK_0 + digit);
    }

    @Override
    public void paste() {
        press("paste-reply");
    }

    @Override
    public void line(String list, int index) {
        JList<?> found = Eyes.find(list, JList.class);
        Eyes.until(list + " has that line", () -> found.getModel().getSize() > index);
        clickCell(found, index, 1);
        Eyes.until(list + " is at that line", () -> found.getSelectedIndex() == index);
    }

    @Override
    public void addToPlan(String movement) {
        type("plan.search", movement);
        JList<?> found = Eyes.find("plan.found", JList.class);
        Eyes.until("only " + movement + " is found", () -> found.getModel().getSize() > 0);
        clickCell(found, 0, 2);
    }

    private void clickCell(JList<?> list, int index, int times) {
        Point cell = cell(list, index);
        bring(list, new Rectangle(cell.x, cell.y - 8, 1, 16));
        robot.click(list, cell, MouseButton.LEFT_BUTTON, times);
    }

    private static Point cell(JList<?> list, int index) {
        return Eyes.on(() -> {
            Rectangle bounds = list.getCellBounds(index, index);
            return new Point((int) bounds.getCenterX(), (int) bounds.getCenterY());
        });
    }

    private void click(Component widget) {
        bring(widget, new Rectangle(0, 0, widget.getWidth(), widget.getHeight()));
        robot.click(widget);
    }

    /** Turns the wheel until a part of a widget is in view. */
    private void bring(Component widget, Rectangle part) {
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            Integer direction = Eyes.on(() -> direction(widget, part));
            if (direction == 0) {
                return;
            }
            JScrollPane scroll = Eyes.on(() -> scroll(widget));
            int before = Eyes.on(() -> scroll.getVerticalScrollBar().getValue());
            robot.rotateMouseWheel(scroll, direction);
            Eyes.until(
                    "the wheel scrolls " + scroll.getName(),
                    () -> scroll.getVerticalScrollBar().getValue() != before);
        }
        throw new AssertionError("cannot be scrolled into view: " + widget.getName());
    }

    private static JScrollPane scroll(Component widget) {
        return (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, widget);
    }

    /** -1 when it lies above what is in view, 1 below, 0 in view. */
    private static int direction(Component widget, Rectangle part) {
        JScrollPane scroll = scroll(widget);
        if (scroll == null) {
            return 0;
        }
        Rectangle there = SwingUtilities.convertRectangle(widget, part, scroll.getViewport());
        int middle = there.y + there.height / 2;
        if (middle < 4) {
            return -1;
        }
        return middle > scroll.getViewport().getHeight() - 4 ? 1 : 0;
    }
}
