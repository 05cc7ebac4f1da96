package org.hingewise.journey;

import java.util.List;

/** How a coach does things: with the mouse, or with the keyboard alone. Each thing is done as that coach would do it. */
interface Hands {
    /** Presses a button. */
    void press(String button);

    /** Does what a form is there for; some keys do that from wherever one is. */
    void confirm(String button, Confirm key);

    /** Keys that do what a form is there for. */
    enum Confirm {
        ENTER,
        MENU_ENTER,
        MENU_S
    }

    /** Starts one of the program's commands: the button it has, or its key. */
    void command(String button, int key);

    /** Goes to a page of the rail. */
    void page(String id);

    /** Goes to a tab of the client. */
    void tab(String id);

    /** Writes into a field, over what is there. */
    void type(String field, String text);

    /** Picks one of a few answers shown side by side. */
    void pick(String choice, String answer);

    /** Picks a score of 0 to 10. */
    void score(String row, int score);

    /** Chooses what begins so from a list that opens. */
    void select(String box, String begin);

    /** Ticks every line of the hinge checklist as seen. */
    void allSeen(List<Integer> items);

    /** Goes to a line of the board and presses a digit on it. */
    void digit(String line, int digit);

    /** Picks a line of a list. */
    void line(String list, int index);

    /** Looks a movement up and puts it into the plan. */
    void addToPlan(String movement);

    /** Takes a reply from the clipboard. */
    void paste();
}
