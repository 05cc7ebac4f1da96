package org.hingewise.ui.kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Remembers what was shown and asked; answers as it is told. Confirmations are agreed to unless told otherwise. */
public final class FakeDialogs implements Dialogs {
    private final Deque<Sheet> open = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private boolean agree = true;
    private String words = "because";

    public FakeDialogs agreeing(boolean yes) {
        agree = yes;
        return this;
    }

    public FakeDialogs answering(String text) {
        words = text;
        return this;
    }

    /** Titles and texts of everything told or asked, in order. */
    public List<String> told() {
        return told;
    }

    /** The sheet on top. */
    public Sheet sheet() {
        return open.getFirst();
    }

    @Override
    public void show(Sheet sheet) {
        open.push(sheet);
        sheet.closesWith(() -> open.remove(sheet));
    }

    @Override
    public void leaveAll() {
        while (!open.isEmpty()) {
            open.element().leave();
        }
    }

    @Override
    public boolean isOpen() {
        return !open.isEmpty();
    }

    @Override
    public void message(String title, String text, Runnable closed) {
        told.add(title + ": " + text);
        closed.run();
    }

    @Override
    public void confirm(Question question, Runnable onYes) {
        told.add(question.title() + ": " + question.text());
        if (agree) {
            onYes.run();
        }
    }

    @Override
    public void ask(TextQuestion question, Consumer<String> onText) {
        told.add(question.title() + ": " + question.text());
        if (agree) {
            onText.accept(words);
        }
    }
}
