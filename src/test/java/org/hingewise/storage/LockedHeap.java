package org.hingewise.storage;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hingewise.usecase.key.Passphrase;

/** Opens a guarded file, uses it, closes it, and writes down all that is still held in memory. */
final class LockedHeap {
    private LockedHeap() {}

    /** @param args folder of the file, a file with the passphrase, where to write, and whether to dump while it is open */
    public static void main(String[] args) throws IOException {
        CoachFile file = new CoachFile(Path.of(args[0]));
        try (SqlStore store = opened(file, Path.of(args[1]))) {
            System.out.println(Guarded.contents(store).size());
            if (args[3].equals("open")) {
                dump(args[2]);
            }
        }
        if (args[3].equals("locked")) {
            dump(args[2]);
        }
        System.out.println("written");
    }

    private static SqlStore opened(CoachFile file, Path words) throws IOException {
        byte[] bytes = Files.readAllBytes(words);
        char[] typed = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            typed[i] = (char) bytes[i];
        }
        Arrays.fill(bytes, (byte) 0);
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return file.open(passphrase);
        }
    }

    private static void dump(String to) throws IOException {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(to, true);
    }
}
