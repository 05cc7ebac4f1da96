package org.hingewise.journey;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.concurrent.Callable;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.Robot;

/**
 * Tab, arrows, Space, Enter and the program's keys; nothing else. The focus goes where the keys take it, and what has it
 * must be in view.
 */
final class KeyHands implements Hands {
    private static final int MOST_TABS = 120;

    private final Robot robot;

    KeyHands(Robot robot) {
        this.robot = robot;
    }

    @Override
    public void press(String button) {
        AbstractButton found = Eyes.find(button, AbstractButton.class);
        Eyes.until(button + " can be pressed", found::isEnabled);
        go(button);
        Keyboard.press(robot, KeyEvent.VK_SPACE);
    }

    @Override
    public void confirm(String button, Confirm key) {
        Eyes.find(button, AbstractButton.class);
        switch (key) {
            case ENTER -> Keyboard.press(robot, KeyEvent.VK_ENTER);
            case MENU_ENTER -> Keyboard.with(robot, KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
            case MENU_S -> Keyboard.with(robot, KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        }
    }

    @Override
    public void command(String button, int key) {
        Eyes.find(button, AbstractButton.class);
        Keyboard.with(robot, KeyEvent.VK_CONTROL, key);
    }

    /** Arrows move in the rail. */
    @Override
    public void page(String id) {
        goWithin("rail");
        AbstractButton wanted = Eyes.find("rail." + id, AbstractButton.class);
        while (Eyes.on(() -> isElsewhere("rail." + id))) {
            String before = Eyes.focusName();
            boolean above =
                    Eyes.on(() -> wanted.getLocationOnScreen().y < Eyes.focus().getLocationOnScreen().y);
            Keyboard.press(robot, above ? KeyEvent.VK_UP : KeyEvent.VK_DOWN);
            Eyes.until("arrows move in the rail", () -> isElsewhere(before));
        }
    }

    /** By the key its tooltip names. */
    @Override
    public void tab(String id) {
        AbstractButton tab = Eyes.find("tab." + id, AbstractButton.class);
        String tip = Eyes.on(tab::getToolTipText);
        char digit = tip.charAt(tip.length() - 2);
        Keyboard.with(robot, KeyEvent.VK_CONTROL, KeyEvent.getExtendedKeyCodeForChar(digit));
        Eyes.until(id + " is up", tab::isSelected);
    }

    @Override
    public void type(String field, String text) {
        JTextComponent found = Eyes.find(field, JTextComponent.class);
        go(field);
        Keyboard.replace(robot, found, text);
    }

    @Override
    public void pick(String choice, String answer) {
        AbstractButton wanted = Eyes.find(choice + "." + answer, AbstractButton.class);
        goWithin(choice);
        if (Eyes.on(wanted::isFocusOwner)) {
            if (!Eyes.on(wanted::isSelected)) {
                Keyboard.press(robot, KeyEvent.VK_SPACE);
            }
        } else {
            boolean left = Eyes.on(() -> wanted.getX() < Eyes.focus().getX());
            while (!Eyes.on(wanted::isFocusOwner)) {
                String before = Eyes.focusName();
                boolean chosen = Eyes.on(KeyHands::isChosen);
                Keyboard.press(robot, left ? KeyEvent.VK_LEFT : KeyEvent.VK_RIGHT);
                // Where nothing was chosen yet, the first arrow chooses what has the focus.
                Eyes.until("arrows move on from " + before, () -> isElsewhere(before) || isChosen() != chosen);
            }
        }
        Eyes.until(choice + " is " + answer, wanted::isSelected);
    }

    @Override
    public void score(String row, int score) {
        AbstractButton wanted = Eyes.find(row + "." + score, AbstractButton.class);
        goWithin(row);
        Keyboard.press(robot, score == 10 ? KeyEvent.VK_X : KeyEvent.VK_0 + score);
        Eyes.until(row + " is " + score, wanted::isSelected);
    }

    @Override
    public void select(String box, String begin) {
        JComboBox<?> found = Eyes.find(box, JComboBox.class);
        go(box);
        int wanted = Keyboard.index(found, begin);
        while (Eyes.on(found::getSelectedIndex) != wanted) {
            int before = Eyes.on(found::getSelectedIndex);
            Keyboard.press(robot, before < wanted ? KeyEvent.VK_DOWN : KeyEvent.VK_UP);
            Eyes.until("arrows move in " + box, () -> found.getSelectedIndex() != before);
        }
    }

    /** S answers a line and goes on to the next. */
    @Override
    public void allSeen(List<Integer> items) {
        goWithin("hinge.item." + items.get(0));
        for (int item : items) {
            AbstractButton seen = Eyes.find("hinge.item." + item + ".seen", AbstractButton.class);
            Eyes.until("line " + item + " has the focus", () -> isWithin("hinge.item." + item));
            Keyboard.press(robot, KeyEvent.VK_S);
            Eyes.until("line " + item + " is seen", seen::isSelected);
        }
    }

    @Override
    public void digit(String line, int digit) {
        Eyes.find(line, Component.class);
        go(line);
        Keyboard.press(robot, KeyEvent.VK_0 + digit);
    }

    @Override
    public void paste() {
        robot.pressKey(KeyEvent.VK_CONTROL);
        Keyboard.with(robot, KeyEvent.VK_SHIFT, KeyEvent.VK_V);
        robot.releaseKey(KeyEvent.VK_CONTROL);
        robot.waitForIdle();
    }

    @Override
    public void line(String list, int index) {
        JList<?> found = Eyes.find(list, JList.class);
        go(list);
        while (Eyes.on(found::getSelectedIndex) != index) {
            int before = Eyes.on(found::getSelectedIndex);
            Keyboard.press(robot, before < index ? KeyEvent.VK_DOWN : KeyEvent.VK_UP);
            Eyes.until("arrows move in " + list, () -> found.getSelectedIndex() != before);
        }
    }

    @Override
    public void addToPlan(String movement) {
        type("plan.search", movement);
        JList<?> found = Eyes.find("plan.found", JList.class);
        Eyes.until(movement + " is found", () -> found.getModel().getSize() > 0);
        Keyboard.press(robot, KeyEvent.VK_ENTER);
    }

    private void go(String name) {
        tabUntil(name, () -> !isElsewhere(name));
    }

    private void goWithin(String group) {
        tabUntil(group, () -> isWithin(group));
    }

    private void tabUntil(String name, Callable<Boolean> there) {
        StringBuilder way = new StringBuilder();
        Eyes.until(
                "something has the focus on the way to " + name,
                () -> Eyes.focus() != null && Eyes.focus().isShowing());
        for (int tabs = 0; !Eyes.on(there); tabs++) {
            if (tabs == MOST_TABS) {
                throw new AssertionError("Tab never comes to " + name + ": " + way);
            }
            Component before = Eyes.on(Eyes::focus);
            Keyboard.press(robot, KeyEvent.VK_TAB);
            Eyes.until("Tab moves on from " + before, () -> Eyes.focus() != null && Eyes.focus() != before);
            way.append(Eyes.focusName()).append(' ');
        }
        Eyes.until(name + " has the focus and is in view", () -> Eyes.isInView(Eyes.focus()));
    }

    private static boolean isChosen() {
        return Eyes.focus() instanceof AbstractButton answer && answer.isSelected();
    }

    private static boolean isElsewhere(String name) {
        return Eyes.focus() == null || !name.equals(Eyes.focus().getName());
    }

    private static boolean isWithin(String group) {
        return Eyes.focus() instanceof JComponent owner
                && owner.getName() != null
                && owner.getName().startsWith(group + ".");
    }
}
