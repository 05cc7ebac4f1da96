package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * How the data key is kept in the file: {@code {v, kdf, wraps, fileId, check}}.
 *
 * <p>So far the only wrap is {@code open}: the key lies in the file as it is, which guards against damage and mix-ups but
 * not against a thief. A wrap by passphrase or recovery key goes beside it or in its place; {@code kdf} is null until then.
 * {@code check} is the file id, sealed, so that a wrong key is noticed before any record is read.
 */
final class Envelope {
    private static final int VERSION = 1;
    private static final Seal.Place CHECK = new Seal.Place("envelope", "check", "1");

    private final Seal seal;
    private final String json;

    private Envelope(Seal seal, String json) {
        this.seal = seal;
        this.json = json;
    }

    /** A new file's envelope, with a new random key. */
    static Envelope create(SecureRandom random) {
        byte[] key = Seal.newKey(random);
        Seal seal = new Seal(key, random);
        String fileId = UUID.randomUUID().toString();
        ObjectNode node = Json.object().put("v", VERSION).putNull("kdf");
        node.putArray("wraps").addObject().put("kind", "open").put("key", encode(key));
        node.put("fileId", fileId);
        node.put("check", encode(seal.close(CHECK, fileId.getBytes(StandardCharsets.UTF_8))));
        Seal.wipe(key);
        return new Envelope(seal, Json.write(node));
    }

    /** @throws IllegalArgumentException when it is not an envelope, or its key is not the one the file was sealed with */
    static Envelope read(String json, SecureRandom random) {
        try {
            JsonNode node = Json.read(json);
            if (node.path("v").asInt() != VERSION) {
                throw new IllegalArgumentException("unknown envelope version");
            }
            byte[] key = openKey(node.path("wraps"));
            Seal seal = new Seal(key, random);
            Seal.wipe(key);
            byte[] check = seal.open(CHECK, decode(node.path("check").asText()));
            if (!Arrays.equals(check, node.path("fileId").asText().getBytes(StandardCharsets.UTF_8))) {
                throw new IllegalArgumentException("the envelope belongs to another file");
            }
            return new Envelope(seal, json);
        } catch (Seal.BrokenSealException e) {
            throw new IllegalArgumentException("the envelope is damaged", e);
        }
    }

    private static byte[] openKey(JsonNode wraps) {
        for (JsonNode wrap : wraps) {
            if (wrap.path("kind").asText().equals("open")) {
                return decode(wrap.path("key").asText());
            }
        }
        throw new IllegalArgumentException("the envelope holds no key");
    }

    Seal seal() {
        return seal;
    }

    String json() {
        return json;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
