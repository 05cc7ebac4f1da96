package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.hingewise.usecase.StoreProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts one file in the place of another so that an end of the program at any point leaves the old one or the new one,
 * whole. What is under way stands in a small file of its own; whoever opens the data file next goes on with it. Every step
 * may be taken twice.
 */
final class Swap {
    private static final Logger LOG = LoggerFactory.getLogger(Swap.class);
    private static final List<String> COMPANIONS = List.of("-journal", "-wal", "-shm");

    private final Path data;
    private final Path state;
    private final Path incoming;
    private final Path aside;
    private final boolean keepOld;
    private final int newest;
    private final Checkpoint at;

    private Swap(Path data, String asideName, boolean keepOld, int newest, Checkpoint at) {
        this.data = data;
        this.state = stateOf(data);
        this.incoming = incoming(data);
        this.aside = data.resolveSibling(asideName);
        this.keepOld = keepOld;
        this.newest = newest;
        this.at = at;
    }

    private static Path stateOf(Path data) {
        return beside(data, ".swap");
    }

    /** Where the new file has to lie, finished and on disk. */
    static Path incoming(Path data) {
        return beside(data, ".incoming");
    }

    private static Path replaced(Path data) {
        return beside(data, ".replaced");
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /**
     * Puts the incoming file in the data file's place; nobody may have either open.
     *
     * @param setAside name under which the old file stays; empty when there is a backup of it, so that it can go
     * @throws StoreProblem when the new file does not open
     * @throws IOException when a file cannot be moved; after any failure the old one is in its place again, and nothing of
     *     this goes on later
     */
    static void begin(Path data, String setAside, int newest, Checkpoint at) throws IOException {
        boolean keep = !setAside.isEmpty();
        Swap swap =
                new Swap(data, keep ? setAside : String.valueOf(replaced(data).getFileName()), keep, newest, at);
        swap.requireFreeName();
        boolean hadOld = Files.exists(data, LinkOption.NOFOLLOW_LINKS);
        try {
            swap.write(false);
            at.passed("begun");
            swap.forward();
        } catch (IOException | RuntimeException e) {
            swap.undo(hadOld, e);
            throw e;
        }
    }

    /** Only so is what lies under that name the old file whenever a step fails. */
    private void requireFreeName() throws IOException {
        if (!keepOld) {
            removeWithCompanions(aside);
        } else if (Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException("the name for the old file is taken");
        }
    }

    private void undo(boolean hadOld, Exception because) {
        try {
            write(true);
            if (!hadOld && Files.notExists(incoming)) {
                removeWithCompanions(data);
            }
            back();
        } catch (IOException e) {
            because.addSuppressed(e);
        }
        // Without it nobody goes on: whoever opens the data file next finds the old one, or puts it back.
        removeOrLeave(incoming);
    }

    /** Goes on with what an end of the program cut short, and removes what it left. */
    static void resume(Path data, int newest, Checkpoint at) throws IOException {
        Path state = stateOf(data);
        removeOrLeave(PrivateFiles.unfinished(state));
        if (!Files.isRegularFile(state)) {
            removeLeftovers(data);
            return;
        }
        JsonNode read;
        try {
            read = Json.read(Files.readString(state, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw Failures.failed("swap", data, e);
        }
        Swap swap =
                new Swap(data, read.path("aside").asText(), read.path("keep").asBoolean(), newest, at);
        if (read.path("back").asBoolean()) {
            swap.back();
        } else {
            swap.forward();
        }
    }

    private static void removeLeftovers(Path data) {
        removeOrLeave(incoming(data));
        removeOrLeave(replaced(data));
    }

    private static void removeOrLeave(Path file) {
        try {
            removeWithCompanions(file);
        } catch (IOException e) {
            LOG.warn("a file left by a restore stays: {}", e.getClass().getSimpleName());
        }
    }

    private void forward() throws IOException {
        if (Files.exists(incoming)) {
            // A journal beside the new file would be played into it.
            moveCompanions(data, aside);
            at.passed("journals aside");
            SavesMark.forget(data);
            if (Files.exists(data, LinkOption.NOFOLLOW_LINKS)) {
                PrivateFiles.rename(data, aside);
                at.passed("old aside");
            }
            PrivateFiles.rename(incoming, data);
            at.passed("new in place");
        }
        try {
            Opening.look(data, newest, null).close();
        } catch (StoreProblem e) {
            if (Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) {
                write(true);
                at.passed("going back");
                back();
            }
            throw e;
        }
        at.passed("opened");
        PrivateFiles.remove(state);
        at.passed("done");
        if (!keepOld) {
            removeOrLeave(aside);
        }
    }

    private void back() throws IOException {
        if (Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) {
            removeWithCompanions(data);
            at.passed("new removed");
            SavesMark.forget(data);
            PrivateFiles.rename(aside, data);
            at.passed("old in place");
        }
        moveCompanions(aside, data);
        at.passed("journals back");
        PrivateFiles.remove(state);
    }

    private void write(boolean back) throws IOException {
        PrivateFiles.replace(
                state,
                Json.write(Json.object()
                        .put("aside", String.valueOf(aside.getFileName()))
                        .put("keep", keepOld)
                        .put("back", back)));
    }

    private static void moveCompanions(Path from, Path to) throws IOException {
        for (String ending : COMPANIONS) {
            if (Files.exists(beside(from, ending))) {
                PrivateFiles.rename(beside(from, ending), beside(to, ending));
            }
        }
    }

    private static void removeWithCompanions(Path file) throws IOException {
        for (String ending : COMPANIONS) {
            PrivateFiles.remove(beside(file, ending));
        }
        PrivateFiles.remove(file);
    }
}
