package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.hingewise.usecase.key.Passphrase;

/**
 * How a passphrase is made into a key: Argon2id (RFC 9106) with its figures and salt, which are kept beside the wrapped
 * key, so that later files can ask for more work. Figures below the OWASP minimum (ASVS 5.0, appendix C) are not accepted,
 * and none that would exhaust the memory.
 *
 * @param salt 16 random bytes in Base64
 */
record Stretch(Cost cost, String salt) {
    private static final String NAME = "argon2id";
    private static final int SALT_BYTES = 16;

    Stretch {
        if (Base64.getDecoder().decode(salt).length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt has 16 bytes");
        }
    }

    /**
     * How much work one try is.
     *
     * @param kibibytes of memory
     * @param passes over it
     */
    record Cost(int kibibytes, int passes) {
        /** More than half a second of one core, measured; see the record on passphrases. */
        static final Cost STANDARD = new Cost(196_608, 4);

        /** The least that is accepted. */
        static final Cost LEAST = new Cost(47_104, 1);

        Cost {
            if (kibibytes < 47_104 || passes < 1 || kibibytes > 1_048_576 || passes > 50) {
                throw new IllegalArgumentException("no work for a passphrase: " + kibibytes + " KiB, " + passes);
            }
        }
    }

    static Stretch of(Cost cost, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new Stretch(cost, Base64.getEncoder().encodeToString(salt));
    }

    /** @throws IllegalArgumentException when it is another way, or not enough work */
    static Stretch read(JsonNode node) {
        if (!node.path("name").asText().equals(NAME) || node.path("p").asInt() != 1) {
            throw new IllegalArgumentException("an unknown way to stretch a passphrase");
        }
        return new Stretch(
                new Cost(node.path("m").asInt(), node.path("t").asInt()),
                node.path("salt").asText());
    }

    ObjectNode json() {
        return Json.object()
                .put("name", NAME)
                .put("m", cost.kibibytes())
                .put("t", cost.passes())
                .put("p", 1)
                .put("salt", salt);
    }

    /** Takes its time on purpose; the caller wipes the key. */
    byte[] key(Passphrase passphrase) {
        byte[] bytes = passphrase.bytes();
        byte[] key = new byte[Seal.KEY_BYTES];
        try {
            Argon2BytesGenerator argon = new Argon2BytesGenerator();
            argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(cost.kibibytes())
                    .withIterations(cost.passes())
                    .withParallelism(1)
                    .withSalt(Base64.getDecoder().decode(salt))
                    .build());
            argon.generateBytes(bytes, key);
            return key;
        } finally {
            Seal.wipe(bytes);
        }
    }
}
