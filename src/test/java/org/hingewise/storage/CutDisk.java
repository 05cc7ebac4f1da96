package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.hingewise.storage.SystemCalls.Call;
import org.jspecify.annotations.Nullable;

/**
 * A disk whose power can be cut: it has what was waited for. Of what was only written, each piece of 512 bytes may be there
 * or not; of names that were made, changed or removed, as many as the system happened to write, in their order. It keeps what
 * it was made to wait for: a disk that lies about that is another matter.
 */
final class CutDisk {
    private static final int SECTOR = 512;

    private final Map<String, Content> names = new HashMap<>();
    private final Map<String, Content> durable = new HashMap<>();

    /** What was done to the names in a folder and not waited for, by folder. */
    private final Map<String, List<Consumer<Map<String, Content>>>> unforced = new HashMap<>();

    void apply(Call call) {
        String path = call.path();
        switch (call.kind()) {
            case MADE -> {
                if (!names.containsKey(path)) {
                    Content fresh = new Content();
                    rename(path, map -> map.put(path, fresh));
                }
            }
            case WRITTEN -> change(path, new Change(call.at(), call.bytes()));
            case APPENDED -> change(path, new Change(names.get(path).length, call.bytes()));
            case CUT -> change(path, new Change(call.at(), null));
            case FORCED -> force(path);
            case REMOVED -> rename(path, map -> map.remove(path));
            case RENAMED -> {
                Content moved = names.get(path);
                rename(path, map -> {
                    map.remove(path);
                    map.put(call.to(), moved);
                });
            }
            case TOLD -> {}
        }
    }

    private void rename(String path, Consumer<Map<String, Content>> how) {
        how.accept(names);
        unforced.computeIfAbsent(folder(path), f -> new ArrayList<>()).add(how);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private void change(String path, Change change) {
        Content content = Objects.requireNonNull(names.get(path), path);
        content.unforced.add(change);
        content.length = change.lengthAfter(content.length);
    }

    private void force(String path) {
        Content content = names.get(path);
        if (content != null) {
            content.unforced.forEach(change -> content.durable = change.on(content.durable, sector -> true));
            content.unforced.clear();
        } else {
            unforced.getOrDefault(path, new ArrayList<>()).forEach(how -> how.accept(durable));
            unforced.remove(path);
        }
    }

    /** Writes what may be found after the power went now. */
    void image(Random random) throws IOException {
        image(random, Fate.values()[random.nextInt(Fate.values().length)]);
    }

    void image(Random random, Fate fate) throws IOException {
        Map<String, Content> found = new HashMap<>(durable);
        for (List<Consumer<Map<String, Content>>> changes : unforced.values()) {
            int written = fate.many(changes.size(), random);
            changes.subList(0, written).forEach(how -> how.accept(found));
        }
        for (Map.Entry<String, Content> file : found.entrySet()) {
            Path path = Path.of(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue().found(fate, random));
        }
    }

    /** How much of what was not waited for is there. */
    enum Fate {
        NOTHING,
        EVERYTHING,
        BY_CHANCE,
        TORN;

        int many(int of, Random random) {
            return switch (this) {
                case NOTHING -> 0;
                case EVERYTHING -> of;
                default -> random.nextInt(of + 1);
            };
        }

        Sectors sectors(Random random) {
            boolean all = this == EVERYTHING || (this == BY_CHANCE && random.nextBoolean());
            return this == TORN ? sector -> random.nextBoolean() : sector -> all;
        }
    }

    /** Which pieces of a change are there. */
    private interface Sectors {
        boolean has(long sector);
    }

    /** A file, under whichever names. */
    private static final class Content {
        private byte[] durable = new byte[0];
        private final List<Change> unforced = new ArrayList<>();
        private long length;

        byte[] found(Fate fate, Random random) {
            byte[] found = durable;
            for (Change change : unforced) {
                found = change.on(found, fate.sectors(random));
            }
            return found;
        }
    }

    /** Bytes that were written, or without them a new length. */
    private record Change(long at, byte @Nullable [] bytes) {
        long lengthAfter(long length) {
            return bytes == null ? at : Math.max(length, at + bytes.length);
        }

        /** A longer file may have its length and not its bytes. */
        byte[] on(byte[] before, Sectors sectors) {
            if (bytes == null) {
                return sectors.has(0) ? Arrays.copyOf(before, (int) at) : before;
            }
            byte[] after = before;
            for (int from = 0; from < bytes.length; ) {
                long start = at + from;
                int many = (int) Math.min(bytes.length - from, SECTOR - start % SECTOR);
                if (sectors.has(start / SECTOR)) {
                    int end = (int) start + many;
                    after = end > after.length || after == before
                            ? Arrays.copyOf(after, Math.max(end, after.length))
                            : after;
                    System.arraycopy(bytes, from, after, (int) start, many);
                }
                from += many;
            }
            return after;
        }
    }
}
