package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.Health;

/** Opens one tampered file after another as the program does, and says what came of each. */
final class TamperedOpener {
    static final String SOUND = "sound";
    static final String NAMED = "named";
    static final String WRONG = "wrong";

    private TamperedOpener() {}

    /** Folder of a sound file, folder to work in, number of the first, and how many. */
    public static void main(String[] args) throws IOException {
        byte[] sound = Files.readAllBytes(new CoachFile(Path.of(args[0])).path());
        CoachFile mine = new CoachFile(Path.of(args[1]).resolve("mine")).filled(1);
        CoachFile file = new CoachFile(Path.of(args[1]).resolve("given"));
        Files.createDirectories(file.path().getParent());
        int first = Integer.parseInt(args[2]);
        for (int number = first; number < first + Integer.parseInt(args[3]); number++) {
            clear(file.path().getParent());
            Tampering how = how(number);
            how.tamper(file, sound, new Random(number));
            System.out.println(number + " " + how + " " + (number % 3 == 0 ? asBackup(mine, file) : opened(file)));
            System.out.flush();
        }
    }

    static Tampering how(int number) {
        return Tampering.values()[number % Tampering.values().length];
    }

    /** Opens, reads everything, and saves. */
    private static String opened(CoachFile file) {
        try (SqlStore store = file.open()) {
            Health health = store.alone(SealCheck::of);
            if (!health.isSound()) {
                return NAMED;
            }
            List<String> before = Guarded.contents(store);
            store.write(records -> CoachFile.saveClient(records, "new"));
            return Guarded.contents(store).containsAll(before) ? SOUND : WRONG + " a save took something away";
        } catch (StoreProblem e) {
            return told(e);
        } catch (RuntimeException | Error e) {
            return WRONG + " " + e;
        }
    }

    /** Looks at it as a backup that somebody wants to take back. */
    private static String asBackup(CoachFile mine, CoachFile file) {
        try (SqlStore store = mine.open()) {
            return FileBackups.of(mine.storeFile(), store, () -> SampleRecords.NINE)
                            .preview(file.path())
                            .health()
                            .isSound()
                    ? SOUND
                    : NAMED;
        } catch (StoreProblem e) {
            return told(e);
        } catch (RuntimeException | Error e) {
            return WRONG + " " + e;
        }
    }

    private static String told(StoreProblem e) {
        return e.code() == StoreProblem.Code.FAILED || e.code() == StoreProblem.Code.REFUSED
                ? WRONG + " " + e.getMessage()
                : e.code().name();
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old : files.filter(Files::isRegularFile).toList()) {
                Files.delete(old);
            }
        }
    }
}
