package org.hingewise.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.hingewise.domain.Moment;
import org.hingewise.ui.shell.Memory;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.backup.SecondPlace;

/** The second place, as the window remembers it. */
final class RememberedPlace implements SecondPlace {
    private static final String FOLDER = "backup.second";
    private static final String SINCE = "backup.second.since";

    private final Memory memory;
    private final Clock clock;

    RememberedPlace(Memory memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    @Override
    public Optional<Path> chosen() {
        String kept = memory.get(FOLDER, "");
        try {
            return kept.isEmpty() ? Optional.empty() : Optional.of(Path.of(kept));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Moment> since() {
        String kept = memory.get(SINCE, "");
        try {
            return kept.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Moment(Instant.parse(kept), clock.now().zone()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void choose(Optional<Path> folder) {
        memory.put(FOLDER, folder.map(Path::toString).orElse(""));
        copied();
    }

    @Override
    public void copied() {
        memory.put(SINCE, clock.now().instant().toString());
    }
}
