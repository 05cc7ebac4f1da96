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

    /** The file every question is answered with; null cancels. */
    public FakeOutside answering(Path chosen) {
        file = chosen;
        return this;
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
    }

    @Override
    public void copy(BufferedImage picture) {
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
    public Optional<Callable<Boolean>> askWhereToPrint(String name, Printable pages) {
        return Optional.of(() -> printed.add(name));
    }
}
