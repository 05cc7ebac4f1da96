package org.hingewise.storage;

import java.nio.file.Path;
import org.hingewise.usecase.Keys;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;

/** Sets, changes or renews what guards a file, and says when it begins and when it is done. */
final class KeyChanger {
    static final String BEGINS = "begins";
    static final String DONE = "done";

    private KeyChanger() {}

    /** @param args folder of the file, which of protect, change and renew, and the paper of the new recovery key */
    public static void main(String[] args) {
        CoachFile file = new CoachFile(Path.of(args[0]));
        boolean first = args[1].equals("protect");
        try (Passphrase before = Guarded.words(Guarded.FIRST);
                Passphrase after = Guarded.words(Guarded.SECOND);
                RecoveryKey paper = RecoveryKey.read(args[2]).orElseThrow();
                SqlStore store = file.open(first ? null : before)) {
            System.out.println(BEGINS);
            Keys keys = store.keys();
            switch (args[1]) {
                case "protect" -> keys.protect(after, paper, Keys.Steps.NONE);
                case "change" -> keys.change(before, after);
                default -> keys.renew(before, after, paper, Keys.Steps.NONE);
            }
            System.out.println(DONE);
        }
    }
}
