package org.hingewise.ui.kit;

import java.awt.Component;
import java.awt.image.BufferedImage;
import java.awt.print.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Remembers what was copied and printed; answers with the file it is told. */
public final class FakeOutside implements Outside {
    private final List<Object> copied = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private Path file;
    private String clipboard;
    private Object passing;

    /** The file every question is answered with; null cancels. */
    public FakeOutside answering(Path chosen) {
        file = chosen;
        return this;
    }

    /** What is on the clipboard, until something is copied; null for nothing. */
    public FakeOutside holding(String text) {
        clipboard = text;
        return this;
    }

    @Override
    public Optional<String> paste(int limit) {
        return Optional.ofNullable(clipboard).map(text -> text.substring(0, Math.min(limit, text.length())));
    }

    public List<Object> copied() {
        return copied;
    }

    public List<String> printed() {
        return printed;
    }

    @Override
    public void copy(String text) {
        copied.add(text);
        clipboard = text;
    }

    /** What was copied and would be taken off again; null when nothing was, or it was forgotten. */
    public Object passing() {
        return passing;
    }

    @Override
    public void copyPersonal(String text) {
        copy(text);
        passing = text;
    }

    @Override
    public void forgetCopied() {
        passing = null;
    }

    @Override
    public void copy(BufferedImage picture) {
        passing = picture;
        copied.add(picture);
    }

    @Override
    public Optional<Path> askWhereToSave(Component over, String suggestion) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> askWhatToOpen(Component over) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> askForFolder(Component over) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Callable<Boolean>> askWhereToPrint(String name, Printable pages) {
        return Optional.of(() -> printed.add(name));
    }
}
