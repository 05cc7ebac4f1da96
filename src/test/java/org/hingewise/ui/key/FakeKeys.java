package org.hingewise.ui.key;

import java.awt.print.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hingewise.usecase.Keys;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;
import org.hingewise.usecase.key.Secret;

/** A key guarded in memory, without any work for a guess. */
public final class FakeKeys implements Keys {
    public final List<String> done = new ArrayList<>();
    private String passphrase;
    private String paper = "";
    private RuntimeException failure;

    /** @param passphrase of the file; null for none */
    public FakeKeys(String passphrase) {
        this.passphrase = passphrase;
    }

    /** A file without a passphrase. */
    public static Safe openFile() {
        return new FakeKeys(null).safe(() -> {});
    }

    public Safe safe(Runnable lock) {
        return new Safe(this, new NoPaper(), "hingewise.db", isProtected(), true, lock);
    }

    void failing(RuntimeException with) {
        failure = with;
    }

    String passphrase() {
        return passphrase;
    }

    @Override
    public boolean isProtected() {
        return passphrase != null;
    }

    @Override
    public void protect(Passphrase fresh, RecoveryKey recovery, Steps steps) {
        seal(fresh, recovery, steps);
        done.add("protect");
    }

    @Override
    public void prove(Secret proof) {
        boolean fits = proof instanceof Passphrase words
                ? text(words).equals(passphrase)
                : proof instanceof RecoveryKey key
                        && String.join(" ", key.groups()).equals(paper);
        if (!fits) {
            throw new StoreProblem(StoreProblem.Code.WRONG_PASSPHRASE, Map.of("file", "hingewise.db"), null);
        }
    }

    @Override
    public void change(Secret proof, Passphrase fresh) {
        prove(proof);
        passphrase = text(fresh);
        done.add("change");
    }

    @Override
    public void renew(Secret proof, Passphrase fresh, RecoveryKey recovery, Steps steps) {
        prove(proof);
        seal(fresh, recovery, steps);
        done.add("renew");
    }

    private void seal(Passphrase fresh, RecoveryKey recovery, Steps steps) {
        steps.at(0, 2);
        if (failure != null) {
            throw failure;
        }
        steps.at(2, 2);
        passphrase = text(fresh);
        paper = String.join(" ", recovery.groups());
    }

    private static String text(Passphrase words) {
        return new String(words.bytes(), StandardCharsets.UTF_8);
    }

    /** Writes the key as text. */
    private static final class NoPaper implements RecoveryPaper {
        @Override
        public void pdf(List<String> groups, String file, OutputStream out) throws IOException {
            out.write(String.join(" ", groups).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Printable page(List<String> groups, String file) {
            return (graphics, format, index) -> Printable.NO_SUCH_PAGE;
        }
    }
}
