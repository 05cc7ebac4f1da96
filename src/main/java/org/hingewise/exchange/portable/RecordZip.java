package org.hingewise.exchange.portable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.hingewise.exchange.WholeFile;
import org.hingewise.exchange.portable.RecordProblem.Code;

/**
 * The zip around a record. Reading trusts nothing (ASVS 5.0, 5.2.3 and 5.3.3): names outside the known ones, links and
 * sizes beyond the caps are refused before anything is unpacked, and nothing is ever unpacked to disk.
 */
final class RecordZip {
    /** Most bytes of all parts together. */
    static final long MAX_BYTES = 1L << 30;

    /** Most parts. */
    static final int MAX_PARTS = 10_000;

    /** A part may be at most this many times as large as its packed form. */
    static final int MAX_RATIO = 100;

    /** Parts up to this size may be packed as tightly as they like: a table of equal rows is. */
    static final long RATIO_FROM = 1L << 20;

    /** Longest file name common disks take, in bytes. */
    private static final int MAX_NAME = 255;

    private static final Pattern PART = Pattern.compile("record\\.json|README\\.txt|tables/[a-z_]{1,40}\\.csv");

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int ATTRIBUTES_AT = 38;
    private static final int FILE_TYPE = 0xF000;
    private static final int PLAIN = 0x8000;

    private RecordZip() {}

    /** Writes what goes into a part. */
    @FunctionalInterface
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    /** Writes the parts, in the order of the map, and gives the file its name when all of it is on disk. */
    static void write(Path file, Map<String, Part> parts) throws RecordProblem {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new RecordProblem(Code.IS_FOLDER, file);
        }
        if (!Files.isDirectory(folder)) {
            throw new RecordProblem(Code.NO_FOLDER, file);
        }
        if (file.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > MAX_NAME) {
            throw new RecordProblem(Code.NAME_TOO_LONG, file);
        }
        WholeFile.write(file, out -> pack(out, parts), e -> new RecordProblem(reason(e, folder), file, e));
    }

    private static void pack(OutputStream out, Map<String, Part> parts) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            part.getValue().write(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static Code reason(IOException e, Path folder) {
        if (e instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return Code.READ_ONLY;
        }
        try {
            if (Files.getFileStore(folder).getUsableSpace() < RATIO_FROM) {
                return Code.DISK_FULL;
            }
        } catch (IOException unknown) {
            return Code.NOT_WRITTEN;
        }
        boolean tooLong = e instanceof FileSystemException
                && String.valueOf(e.getMessage()).contains("too long");
        return tooLong ? Code.NAME_TOO_LONG : Code.NOT_WRITTEN;
    }

    /** Reads one part into memory, after the whole zip was looked at. */
    static byte[] read(Path file, String part) throws RecordProblem {
        try {
            require(file);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                ZipEntry entry = zip.getEntry(part);
                if (entry == null) {
                    throw new RecordProblem(Code.NO_RECORD, file);
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    return unpacked(file, entry, in);
                }
            }
        } catch (NoSuchFileException e) {
            throw new RecordProblem(Code.MISSING, file, e);
        } catch (AccessDeniedException e) {
            throw new RecordProblem(Code.NO_ACCESS, file, e);
        } catch (ZipException e) {
            throw new RecordProblem(Code.NO_ZIP, file, e);
        } catch (IOException | IllegalArgumentException e) {
            throw new RecordProblem(Files.isDirectory(file) ? Code.NO_ZIP : Code.NO_ACCESS, file, e);
        }
    }

    /** What the headers say is no promise: counted while unpacking. */
    private static byte[] unpacked(Path file, ZipEntry entry, InputStream in) throws IOException, RecordProblem {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        for (int n = in.read(some); n >= 0; n = in.read(some)) {
            out.write(some, 0, n);
            requireSize(file, out.size(), entry.getCompressedSize());
        }
        return out.toByteArray();
    }

    private static void requireSize(Path file, long size, long packed) throws RecordProblem {
        boolean bomb = size > RATIO_FROM && size / MAX_RATIO > Math.max(1, packed);
        if (size > MAX_BYTES || bomb) {
            throw new RecordProblem(Code.TOO_LARGE, file);
        }
    }

    /** Looks at the list of parts before any is opened. */
    private static void require(Path file) throws IOException, RecordProblem {
        List<Listed> parts = parts(file);
        if (parts.size() > MAX_PARTS) {
            throw new RecordProblem(Code.TOO_LARGE, file);
        }
        long all = 0;
        for (Listed part : parts) {
            if (part.isLink() || !PART.matcher(part.name()).matches()) {
                throw new RecordProblem(Code.FOREIGN_PARTS, file);
            }
            all += part.size();
            requireSize(file, part.size(), part.packed());
            requireSize(file, all, MAX_BYTES);
        }
        if (parts.stream().map(Listed::name).distinct().count() != parts.size()) {
            throw new RecordProblem(Code.FOREIGN_PARTS, file);
        }
    }

    /**
     * A part as the list at the zip's end has it.
     *
     * @param type of file, as systems that know of links write it; 0 when not said
     */
    private record Listed(String name, long packed, long size, int type) {
        boolean isLink() {
            return type != 0 && type != PLAIN;
        }
    }

    /** The list at the zip's end; read here, because the JDK does not tell what is a link. */
    private static List<Listed> parts(Path file) throws IOException, RecordProblem {
        if (!Files.isRegularFile(file)) {
            throw Files.exists(file) ? new ZipException("no file") : new NoSuchFileException(file.toString());
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer end = end(channel);
            int count = Short.toUnsignedInt(end.getShort(10));
            long size = Integer.toUnsignedLong(end.getInt(12));
            long at = Integer.toUnsignedLong(end.getInt(16));
            if (count > MAX_PARTS || size > MAX_BYTES) {
                throw new RecordProblem(Code.TOO_LARGE, file);
            }
            if (at + size > channel.size()) {
                throw new ZipException("list outside the file");
            }
            return listed(buffer(channel, at, (int) size), count);
        }
    }

    private static List<Listed> listed(ByteBuffer list, int count) throws ZipException {
        List<Listed> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = list.position();
            if (list.remaining() < ENTRY_BYTES || list.getInt(at) != ENTRY_SIGNATURE) {
                throw new ZipException("no entry");
            }
            int name = Short.toUnsignedInt(list.getShort(at + 28));
            int rest = Short.toUnsignedInt(list.getShort(at + 30)) + Short.toUnsignedInt(list.getShort(at + 32));
            if (list.remaining() < ENTRY_BYTES + name + rest) {
                throw new ZipException("half an entry");
            }
            byte[] bytes = new byte[name];
            list.get(at + ENTRY_BYTES, bytes);
            parts.add(new Listed(
                    new String(bytes, StandardCharsets.UTF_8),
                    Integer.toUnsignedLong(list.getInt(at + 20)),
                    Integer.toUnsignedLong(list.getInt(at + 24)),
                    list.getInt(at + ATTRIBUTES_AT) >>> 16 & FILE_TYPE));
            list.position(at + ENTRY_BYTES + name + rest);
        }
        if (list.hasRemaining()) {
            throw new ZipException("more entries than counted");
        }
        return parts;
    }

    /** The record at the very end; a comment may follow it. */
    private static ByteBuffer end(FileChannel channel) throws IOException {
        long length = Math.min(channel.size(), END_BYTES + 0xFFFF);
        ByteBuffer tail = buffer(channel, channel.size() - length, (int) length);
        for (int at = (int) length - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return tail.slice(at, END_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new ZipException("no zip");
    }

    private static ByteBuffer buffer(FileChannel channel, long at, int size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new ZipException("cut off");
            }
        }
        return buffer.flip();
    }
}
