package org.hingewise.storage;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.movement.MovementEdit;
import org.hingewise.usecase.Keys;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.Store;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;

/** Words that stand in every personal field of every kind of record, and a search for them in the bytes of files. */
public final class Canaries {
    /** In every text about a person. */
    public static final String WORDS = "Kanarienvogel";

    /** Every personal date of the sample records. */
    public static final String DATE = "1981-02-28";

    /** Guards the file, where one does. */
    public static final String PASSPHRASE = "Zaunkoenig unter Dach";

    private Canaries() {}

    /** Saves one of each kind of record, with the words in every personal field. */
    public static void save(Store.Records records, String words) {
        CoachFile.saveClient(records, words);
        records.movements().save(new MovementEdit("bird_dog", SampleRecords.movement("bird_dog", words), false));
        records.drafts().keep("log-soreness", PersonalText.of(words));
    }

    /**
     * Makes a data file with the words in everything about a person.
     *
     * @param passphrase that guards it, with the least work one may ask for; empty for none
     */
    public static void make(StoreFile file, String passphrase) {
        try (SqlStore store = CoachFile.open(file)) {
            store.write(records -> {
                save(records, WORDS);
                return records;
            });
            if (!passphrase.isEmpty()) {
                try (Passphrase words = Guarded.words(passphrase)) {
                    store.keys().protect(words, RecoveryKey.random(new SecureRandom()), Keys.Steps.NONE);
                }
            }
        }
    }

    /** Files below a folder that hold one of the words, in UTF-8 or UTF-16, each with the word. */
    public static List<String> in(Path folder, List<String> words) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            String bytes = bytes(file);
            for (String word : words) {
                for (Charset charset :
                        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                    if (bytes.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                        found.add(folder.relativize(file) + ": " + word + " in " + charset);
                    }
                }
            }
        }
        return found;
    }

    private static String bytes(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return ""; // a journal that went while we looked
        }
    }
}
