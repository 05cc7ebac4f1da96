package org.hingewise.storage;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hingewise.domain.client.Client;
import org.hingewise.usecase.Keys;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;
import org.hingewise.usecase.key.Secret;

/** A data file with a passphrase, the passphrase, and the paper with the recovery key. */
record Guarded(CoachFile file, String passphrase, String paper) {
    static final String FIRST = "quiet lanterns over Bergen";
    static final String SECOND = "nine grey herons at the weir";

    /** Fills a file and sets its first passphrase. */
    static Guarded with(Path folder, int clients) {
        return protect(new CoachFile(folder).filled(clients));
    }

    static Guarded protect(CoachFile file) {
        RecoveryKey key = RecoveryKey.random(new SecureRandom());
        String paper = String.join(" ", key.groups());
        try (SqlStore store = file.open();
                Passphrase passphrase = words(FIRST);
                key) {
            store.keys().protect(passphrase, key, Keys.Steps.NONE);
        }
        return new Guarded(file, FIRST, paper);
    }

    static Passphrase words(String words) {
        return Passphrase.of(words.toCharArray());
    }

    RecoveryKey recovery() {
        return RecoveryKey.read(paper).orElseThrow();
    }

    SqlStore open() {
        return open(words(passphrase));
    }

    SqlStore open(Secret secret) {
        try (secret) {
            return file.open(secret);
        }
    }

    Guarded change(String fresh) {
        try (SqlStore store = open();
                Passphrase proof = words(passphrase);
                Passphrase words = words(fresh)) {
            store.keys().change(proof, words);
        }
        return new Guarded(file, fresh, paper);
    }

    Guarded renew() {
        RecoveryKey key = RecoveryKey.random(new SecureRandom());
        String fresh = String.join(" ", key.groups());
        try (SqlStore store = open();
                Passphrase proof = words(passphrase);
                key) {
            store.keys().renew(proof, proof, key, Keys.Steps.NONE);
        }
        return new Guarded(file, passphrase, fresh);
    }

    /** What is in it, as text: every record there is. */
    static List<String> contents(SqlStore store) {
        return store.read(r -> {
            List<String> all = new ArrayList<>();
            Consumer<Object> add = o -> all.add(o.toString());
            for (Client client : r.clients().all()) {
                all.add(client.id() + client.name().value() + client.notes().value());
                r.timeline().of(client.id()).forEach(e -> all.add(e.toString()));
            }
            r.injuries().all().forEach(i -> all.add(i.id() + i.notes().value()));
            r.clearances().all().forEach(add);
            r.hinges().all().forEach(h -> all.add(h.id() + h.note().value()));
            r.sessions().all().forEach(s -> all.add(s.id() + s.note().value()));
            r.soreness()
                    .all()
                    .forEach(e -> all.add(e.entry().id() + e.entry().note().value()));
            r.responses().all().forEach(add);
            r.returns().all().forEach(add);
            return all;
        });
    }
}
