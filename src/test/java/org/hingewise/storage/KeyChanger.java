package org.hingewise.storage;

import java.nio.file.Path;
import org.hingewise.usecase.Keys;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;
import org.hingewise.usecase.key.Secret;
import org.jspecify.annotations.Nullable;

/** Sets, changes, renews or recovers what guards a file, and says when it begins and when it is done. */
final class KeyChanger {
    static final String BEGINS = "begins";
    static final String DONE = "done";

    private KeyChanger() {}

    /** @param args folder of the file, which of the ways, and the paper of the recovery key: the new one, or to recover with */
    public static void main(String[] args) {
        CoachFile file = new CoachFile(Path.of(args[0]));
        try (Passphrase before = Guarded.words(Guarded.FIRST);
                Passphrase after = Guarded.words(Guarded.SECOND);
                RecoveryKey paper = RecoveryKey.read(args[2]).orElseThrow();
                SqlStore store = file.open(secret(args[1], before, paper))) {
            System.out.println(BEGINS);
            Keys keys = store.keys();
            switch (args[1]) {
                case "protect" -> keys.protect(after, paper, Keys.Steps.NONE);
                case "recover" -> keys.change(paper, after);
                case "change" -> keys.change(before, after);
                default -> keys.renew(before, after, paper, Keys.Steps.NONE);
            }
            System.out.println(DONE);
        }
    }

    private static @Nullable Secret secret(String way, Passphrase before, RecoveryKey paper) {
        return switch (way) {
            case "protect" -> null;
            case "recover" -> paper;
            default -> before;
        };
    }
}
