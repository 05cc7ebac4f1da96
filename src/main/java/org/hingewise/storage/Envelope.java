package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;
import org.hingewise.usecase.key.Secret;
import org.jspecify.annotations.Nullable;

/**
 * How the data key is kept in the file: {@code {v, fileId, keyId, kdf, wraps, check, sum}}.
 *
 * <p>A wrap holds the data key: {@code open} as it is, which guards against damage and mix-ups but not against a thief;
 * {@code passphrase} and {@code recovery} sealed with a key made of a secret, bound to the ids and, for the passphrase, to
 * how it is stretched. {@code check} is a digest of all of it sealed with the data key: nobody without it can take a wrap
 * away or put one in. {@code sum} is a plain digest: an envelope with a wrong one is damaged, one with the right one that
 * does not open was given the wrong secret. {@code keyId} is kept a second time beside the envelope, so that one from
 * another file, or from before the data key was renewed, is noticed without any secret.
 */
final class Envelope {
    private static final int VERSION = 2;
    private static final String TABLE = "envelope";
    private static final String OPEN = "open";
    private static final String PASSPHRASE = "passphrase";
    private static final String RECOVERY = "recovery";
    private static final String CHECK = "check";
    private static final String SUM = "sum";
    private static final Seal.Place CHECK_PLACE = new Seal.Place(TABLE, CHECK, "1");

    private final ObjectNode node;

    private Envelope(ObjectNode node) {
        this.node = node;
    }

    /** A new file's envelope, with a new random key that lies open. */
    static Envelope ofNewFile(SecureRandom random) {
        byte[] key = Seal.newKey(random);
        Seal seal = new Seal(key, random);
        ObjectNode fresh = Json.object()
                .put("v", VERSION)
                .put("fileId", UUID.randomUUID().toString())
                .put("keyId", UUID.randomUUID().toString())
                .putNull("kdf");
        fresh.putArray("wraps").addObject().put("kind", OPEN).put("key", encode(key));
        Seal.wipe(key);
        Envelope envelope = finished(fresh, seal);
        seal.wipe();
        return envelope;
    }

    /** The ids of the same file with another data key. */
    Envelope withNewKey() {
        return new Envelope(Json.object()
                .put("v", VERSION)
                .put("fileId", fileId())
                .put("keyId", UUID.randomUUID().toString()));
    }

    /** The key is guarded by a passphrase and a recovery key. */
    Envelope wrapped(Seal seal, Passphrase passphrase, RecoveryKey recovery, Stretch.Cost cost, SecureRandom random) {
        ObjectNode fresh = node.deepCopy();
        putPassphrase(fresh, seal, passphrase, cost, random);
        Seal byPaper = sealOf(recovery, random);
        fresh.withArray("wraps")
                .addObject()
                .put("kind", RECOVERY)
                .put("key", encode(seal.keyClosedWith(byPaper, place(fresh, RECOVERY))));
        byPaper.wipe();
        return finished(fresh, seal);
    }

    /** Another passphrase guards the same key; the recovery key stays. */
    Envelope rewrapped(Seal seal, Passphrase passphrase, Stretch.Cost cost, SecureRandom random) {
        JsonNode paper = wrap(RECOVERY);
        ObjectNode fresh = node.deepCopy();
        putPassphrase(fresh, seal, passphrase, cost, random);
        fresh.withArray("wraps").add(paper);
        return finished(fresh, seal);
    }

    private static void putPassphrase(
            ObjectNode fresh, Seal seal, Passphrase passphrase, Stretch.Cost cost, SecureRandom random) {
        Stretch stretch = Stretch.of(cost, random);
        fresh.set("kdf", stretch.json());
        Seal byWords = sealOf(passphrase, stretch, random);
        fresh.putArray("wraps")
                .addObject()
                .put("kind", PASSPHRASE)
                .put("key", encode(seal.keyClosedWith(byWords, place(fresh, PASSPHRASE))));
        byWords.wipe();
    }

    private static Envelope finished(ObjectNode fresh, Seal seal) {
        fresh.remove(CHECK);
        fresh.remove(SUM);
        fresh.put(CHECK, encode(seal.close(CHECK_PLACE, digest(fresh))));
        fresh.put(SUM, HexFormat.of().formatHex(digest(fresh)));
        return new Envelope(fresh);
    }

    /** @throws IllegalArgumentException when it is not an envelope, or damaged */
    static Envelope read(String json) {
        if (!(Json.read(json) instanceof ObjectNode node)) {
            throw new IllegalArgumentException("no envelope");
        }
        int version = node.path("v").asInt();
        if (version == VERSION) {
            ObjectNode rest = node.deepCopy();
            rest.remove(SUM);
            if (!HexFormat.of().formatHex(digest(rest)).equals(node.path(SUM).asText())) {
                throw new IllegalArgumentException("the envelope is damaged");
            }
        } else if (version != 1) {
            throw new IllegalArgumentException("unknown envelope version");
        }
        Envelope envelope = new Envelope(node);
        if (version == 1) {
            envelope.wrap(OPEN);
        } else if (!envelope.isOpen()) {
            envelope.wrap(PASSPHRASE);
            envelope.wrap(RECOVERY);
            Stretch.read(node.path("kdf"));
        }
        return envelope;
    }

    /**
     * The seal of its data key.
     *
     * @param secret null for a key that lies open
     * @throws WrongSecretException when it does not open
     * @throws IllegalArgumentException when the envelope is damaged or was changed
     */
    Seal open(@Nullable Secret secret, SecureRandom random) throws WrongSecretException {
        byte[] key;
        if (isOpen()) {
            key = decode(wrap(OPEN).path("key").asText());
        } else if (secret instanceof Passphrase passphrase) {
            key = unwrapped(PASSPHRASE, sealOf(passphrase, Stretch.read(node.path("kdf")), random));
        } else if (secret instanceof RecoveryKey recovery) {
            key = unwrapped(RECOVERY, sealOf(recovery, random));
        } else {
            throw new WrongSecretException();
        }
        Seal seal = new Seal(key, random);
        Seal.wipe(key);
        verify(seal);
        return seal;
    }

    /**
     * Whether a seal has its data key and nobody changed it.
     *
     * @throws IllegalArgumentException when it was changed
     */
    boolean isOf(String keyIdOfSeal, Seal seal) {
        if (!keyId().equals(keyIdOfSeal)) {
            return false;
        }
        verify(seal);
        return true;
    }

    /**
     * Whether a secret is the file's; takes as long as opening it.
     *
     * @throws WrongSecretException when it is not
     */
    void prove(Secret secret, SecureRandom random) throws WrongSecretException {
        open(secret, random).wipe();
    }

    private byte[] unwrapped(String kind, Seal by) throws WrongSecretException {
        try {
            return by.open(place(node, kind), decode(wrap(kind).path("key").asText()));
        } catch (Seal.BrokenSealException e) {
            throw new WrongSecretException();
        } finally {
            by.wipe();
        }
    }

    private void verify(Seal seal) {
        try {
            byte[] check = seal.open(CHECK_PLACE, decode(node.path(CHECK).asText()));
            ObjectNode rest = node.deepCopy();
            rest.remove(CHECK);
            rest.remove(SUM);
            byte[] wanted = node.path("v").asInt() == 1 ? fileId().getBytes(StandardCharsets.UTF_8) : digest(rest);
            if (!MessageDigest.isEqual(check, wanted)) {
                throw new IllegalArgumentException("the envelope was changed");
            }
        } catch (Seal.BrokenSealException e) {
            throw new IllegalArgumentException("the envelope is damaged", e);
        }
    }

    /** Whether its key lies open. */
    boolean isOpen() {
        for (JsonNode wrap : node.path("wraps")) {
            if (wrap.path("kind").asText().equals(OPEN)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode wrap(String kind) {
        for (JsonNode wrap : node.path("wraps")) {
            if (wrap.path("kind").asText().equals(kind)) {
                return wrap;
            }
        }
        throw new IllegalArgumentException("the envelope holds no such key");
    }

    String fileId() {
        return node.path("fileId").asText();
    }

    /** Name of the data key; the first data key of an older file has the file's own. */
    String keyId() {
        return node.path("keyId").asText(fileId());
    }

    String json() {
        return Json.write(node);
    }

    private static Seal sealOf(Passphrase passphrase, Stretch stretch, SecureRandom random) {
        byte[] key = stretch.key(passphrase);
        Seal seal = new Seal(key, random);
        Seal.wipe(key);
        return seal;
    }

    /** 128 random bits need no stretching. */
    private static Seal sealOf(RecoveryKey recovery, SecureRandom random) {
        byte[] bytes = recovery.bytes();
        byte[] key = sha256(bytes);
        Seal seal = new Seal(key, random);
        Seal.wipe(bytes);
        Seal.wipe(key);
        return seal;
    }

    /** What a wrap is bound to: the ids, and for a passphrase the way it is stretched. */
    private static Seal.Place place(ObjectNode of, String kind) {
        String header = of.path("fileId").asText() + "\n" + of.path("keyId").asText();
        return new Seal.Place(
                TABLE, kind, kind.equals(PASSPHRASE) ? header + "\n" + Json.write(of.path("kdf")) : header);
    }

    private static byte[] digest(ObjectNode of) {
        return sha256(Json.write(of).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }

    /** The secret is not the file's, or none was given and one is needed. */
    static final class WrongSecretException extends Exception {
        private static final long serialVersionUID = 1;
    }
}
