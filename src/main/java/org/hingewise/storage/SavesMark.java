package org.hingewise.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers beside the data file how many saves were told as saved, so that a file that lost some is noticed: when its
 * journal was deleted after a crash, or an older copy was put in its place. One line of fixed width, written over in place
 * and waited for; a line that was torn says nothing.
 */
final class SavesMark implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SavesMark.class);
    private static final Pattern LINE = Pattern.compile("(\\d{19}) ([0-9a-f]{8})\n");

    private final Path file;
    private @Nullable FileChannel channel;
    private boolean silent;

    /** @param data the data file it belongs to */
    SavesMark(Path data) {
        file = placeOf(data);
    }

    private static Path placeOf(Path data) {
        return data.resolveSibling(data.getFileName() + ".saves");
    }

    /** The saves told last; empty when nobody kept count. */
    OptionalLong read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return OptionalLong.empty();
        }
        Matcher line = LINE.matcher(Files.readString(file, StandardCharsets.US_ASCII));
        return line.matches() && line.group(2).equals(check(line.group(1)))
                ? OptionalLong.of(Long.parseLong(line.group(1)))
                : OptionalLong.empty();
    }

    /** Remembers; on disk when this returns. A disk that refuses is logged, since the save itself is safe. */
    void write(long saves) {
        if (silent) {
            return;
        }
        try {
            String number = String.format(Locale.ROOT, "%019d", saves);
            byte[] line = (number + " " + check(number) + "\n").getBytes(StandardCharsets.US_ASCII);
            FileChannel open = channel;
            if (open == null) {
                PrivateFiles.createFileIfMissing(file);
                open = FileChannel.open(file, StandardOpenOption.WRITE);
                channel = open;
            }
            open.write(ByteBuffer.wrap(line), 0);
            open.force(false);
        } catch (IOException e) {
            silent = true;
            LOG.warn("saves are not counted: {}", e.getClass().getSimpleName());
        }
    }

    /** Forgets what was told of a data file, because another takes its place. */
    static void forget(Path data) throws IOException {
        PrivateFiles.remove(placeOf(data));
    }

    private static String check(String number) {
        CRC32 sum = new CRC32();
        sum.update(number.getBytes(StandardCharsets.US_ASCII));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    @Override
    public void close() {
        FileChannel open = channel;
        channel = null;
        silent = true;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                LOG.warn("the count of saves did not close: {}", e.getClass().getSimpleName());
            }
        }
    }
}
