package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Says what can be said of Java: arrays are overwritten, and nothing that is still held after locking has the passphrase or
 * the data key in it. What the collector has not reused yet, and text that was on the screen, is not in our hands.
 */
@DisplayName("R45: after locking no memory in use holds the passphrase or the data key")
class R45Test {
    @TempDir
    private Path folder;

    @Test
    void aHeapWrittenDownAfterLockingHoldsNeither() throws Exception {
        // one that stands in no class of this program
        String words = new String(Words.made().four(new SecureRandom()));
        Guarded guarded = Guarded.with(folder, 1).change(words);
        byte[] key = dataKey(guarded);
        String open = heap(guarded, "open");
        assertThat(open.contains(latin(key)))
                .as("the search finds the key while it is in use")
                .isTrue();
        String locked = heap(guarded, "locked");
        assertThat(locked.contains(latin(key))).as("data key").isFalse();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertThat(locked.contains(latin(words.getBytes(charset))))
                    .as("passphrase in " + charset)
                    .isFalse();
        }
    }

    @Test
    void aClosedSealHoldsNoKeyAndDoesNothing() {
        byte[] key = Seal.newKey(new SecureRandom());
        Seal seal = new Seal(key, new SecureRandom());
        seal.wipe();
        seal.wipe();
        assertThatThrownBy(() -> seal.close(new Seal.Place("a", "b", "c"), new byte[1]))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(new Seal.Place("a", "b", "c"), new byte[40]))
                .isInstanceOf(IllegalStateException.class);
    }

    private String heap(Guarded guarded, String when) throws IOException {
        Path words = folder.resolve("words.txt");
        Files.writeString(words, guarded.passphrase());
        Path dump = folder.resolve(when + ".hprof");
        try (ChildJvm child = ChildJvm.start(
                List.of("-Xmx256m"),
                LockedHeap.class,
                guarded.file().folder().toString(),
                words.toString(),
                dump.toString(),
                when)) {
            List<String> lines = child.lines();
            assertThat(lines).as(String.join("\n", lines)).contains("written");
        }
        return Files.readString(dump, StandardCharsets.ISO_8859_1);
    }

    private static byte[] dataKey(Guarded guarded) throws Exception {
        String json = guarded.file().ask("SELECT content FROM envelope").get(0);
        byte[] known = new byte[Seal.KEY_BYTES];
        Arrays.fill(known, (byte) 7);
        Seal other = new Seal(known, new SecureRandom());
        Seal.Place place = new Seal.Place("a", "b", "c");
        try (Passphrase passphrase = Guarded.words(guarded.passphrase())) {
            return other.open(
                    place,
                    Envelope.read(json).open(passphrase, new SecureRandom()).keyClosedWith(other, place));
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
