package org.hingewise.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * A form shown as a card over the window: title, body, and a row of buttons. Enter does the first button unless the
 * focus is where Enter means something else; Esc leaves.
 */
public final class Sheet {
    /** Widest card, in pixels at 100 %: leaves the window visible behind it at 1366 × 768. */
    public static final int WIDE = 1040;

    /** Card for a few fields. */
    public static final int NARROW = 520;

    private final String name;
    private final String title;
    private final JComponent body;
    private final List<Button> buttons = new ArrayList<>();
    private String subtitle = "";
    private String hint = "";
    private int width = NARROW;
    private boolean doneByEnter = true;
    private @Nullable JComponent corner;
    private @Nullable JComponent firstFocus;
    private Runnable onLeave = () -> {};
    private Runnable closer = () -> {};

    private Sheet(String name, String title, JComponent body) {
        this.name = name;
        this.title = title;
        this.body = body;
    }

    /**
     * A sheet without buttons yet.
     *
     * @param name widget name for tests, for example {@code log-soreness}; buttons are {@code name.id}
     */
    public static Sheet of(String name, String title, JComponent body) {
        return new Sheet(name, title, body);
    }

    /** Shown muted beside the title. */
    public Sheet subtitle(String text) {
        subtitle = text;
        return this;
    }

    /** Shown muted beside the buttons, mostly about keys. */
    public Sheet hint(String text) {
        hint = text;
        return this;
    }

    /** @param pixels width at 100 %, at most what the window leaves */
    public Sheet width(int pixels) {
        width = pixels;
        return this;
    }

    /** Shown at the right of the title. */
    public Sheet corner(JComponent widget) {
        corner = widget;
        return this;
    }

    /** Where the focus goes first; else the first field. */
    public Sheet focus(JComponent widget) {
        firstFocus = widget;
        return this;
    }

    /** While something is under way, a stray Enter does nothing. Needs a {@link #focus} that is no button. */
    public Sheet nothingOnEnter() {
        doneByEnter = false;
        return this;
    }

    /** Adds a button; the first one added is the one Enter does. Doing it does not close the sheet. */
    public Sheet button(String id, String text, Runnable action) {
        buttons.add(new Button(id, text, action, buttons.isEmpty() ? Style.PRIMARY : Style.PLAIN));
        return this;
    }

    /** Adds a button marked as hard to take back. */
    public Sheet dangerButton(String id, String text, Runnable action) {
        buttons.add(new Button(id, text, action, Style.DANGER));
        return this;
    }

    /** Adds the button that leaves, as Esc does. */
    public Sheet leaveButton(String id, String text) {
        buttons.add(new Button(id, text, this::leave, Style.PLAIN));
        return this;
    }

    /** Called when left by Esc or the leave button, before the sheet closes; keep the draft here. */
    public Sheet onLeave(Runnable action) {
        onLeave = action;
        return this;
    }

    /** Closes it; nothing else is called. */
    public void close() {
        closer.run();
    }

    /** Leaves without doing it, as Esc does. */
    public void leave() {
        onLeave.run();
        close();
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    public JComponent body() {
        return body;
    }

    /** Presses a button of the row, for dialogs that stand in for a window. */
    public void press(String id) {
        buttons.stream()
                .filter(b -> b.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no button " + id))
                .action
                .run();
    }

    String subtitleText() {
        return subtitle;
    }

    String hintText() {
        return hint;
    }

    int cardWidth() {
        return width;
    }

    @Nullable
    JComponent cornerWidget() {
        return corner;
    }

    @Nullable
    JComponent focusWidget() {
        return firstFocus;
    }

    boolean isDoneByEnter() {
        return doneByEnter;
    }

    List<Button> buttons() {
        return buttons;
    }

    /** Set by whoever shows it. */
    public void closesWith(Runnable action) {
        closer = action;
    }

    enum Style {
        PRIMARY,
        PLAIN,
        DANGER
    }

    record Button(String id, String text, Runnable action, Style style) {}
}
