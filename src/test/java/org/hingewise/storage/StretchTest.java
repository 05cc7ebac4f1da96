package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.hingewise.usecase.key.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {
    /** RFC 9106, section 5.3. */
    @Test
    void theLibraryComputesWhatTheStandardSays() {
        byte[] tag = new byte[32];
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(filled(16, 2))
                .withSecret(filled(8, 3))
                .withAdditional(filled(12, 4))
                .build());
        argon.generateBytes(filled(32, 1), tag);
        assertThat(HexFormat.of().formatHex(tag))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    @Test
    void thePassphraseAndTheSaltMakeTheKeyAndAreReadBack() {
        Stretch stretch = Stretch.of(Stretch.Cost.LEAST, new SecureRandom());
        byte[] key = key(stretch, Guarded.FIRST);
        assertThat(key).hasSize(Seal.KEY_BYTES).isEqualTo(key(Stretch.read(stretch.json()), Guarded.FIRST));
        assertThat(key).isNotEqualTo(key(stretch, Guarded.SECOND));
    }

    @ParameterizedTest
    @CsvSource({"47103,1", "47104,0", "1048577,1", "47104,51"})
    void lessWorkThanIsAcceptedAndMoreThanAMachineCanDoAreRefused(int kibibytes, int passes) {
        assertThatThrownBy(() -> new Stretch.Cost(kibibytes, passes)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"47104,1", "65536,3", "1048576,50"})
    void whatLiesBetweenIsAccepted(int kibibytes, int passes) {
        assertThatCode(() -> new Stretch.Cost(kibibytes, passes)).doesNotThrowAnyException();
    }

    private static byte[] key(Stretch stretch, String words) {
        try (Passphrase passphrase = Guarded.words(words)) {
            return stretch.key(passphrase);
        }
    }

    private static byte[] filled(int length, int with) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }
}
