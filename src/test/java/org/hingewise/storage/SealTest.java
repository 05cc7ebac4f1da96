package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private static final Seal.Place PLACE = new Seal.Place("client", "name", "1");

    private final SecureRandom random = new SecureRandom();
    private final Seal seal = new Seal(Seal.newKey(random), random);

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Zoë 🙂", "a long text, long enough for more than one block of the cipher"})
    void whatIsSealedOpensAgainInItsPlace(String text) throws Exception {
        byte[] sealed = seal.close(PLACE, bytes(text));
        assertThat(sealed).hasSize(bytes(text).length + Seal.OVERHEAD);
        assertThat(seal.open(PLACE, sealed)).isEqualTo(bytes(text));
    }

    @Test
    void everyFlippedBitIsNoticed() {
        byte[] sealed = seal.close(PLACE, bytes("numb left foot"));
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            refused(PLACE, flipped);
        }
    }

    @Test
    void aValueDoesNotOpenAnywhereElse() {
        byte[] sealed = seal.close(PLACE, bytes("numb left foot"));
        refused(new Seal.Place("client", "name", "2"), sealed);
        refused(new Seal.Place("client", "notes", "1"), sealed);
        refused(new Seal.Place("session", "name", "1"), sealed);
        // the parts of a place do not run into each other
        refused(new Seal.Place("clientn", "ame", "1"), sealed);
    }

    @Test
    void anotherKeyOpensNothing() {
        byte[] sealed = new Seal(Seal.newKey(random), random).close(PLACE, bytes("numb left foot"));
        refused(PLACE, sealed);
    }

    @Test
    void aValueThatIsTooShortIsRefused() {
        refused(PLACE, new byte[0]);
        refused(PLACE, Arrays.copyOf(seal.close(PLACE, bytes("x")), Seal.OVERHEAD - 1));
    }

    @Test
    void theSameTextNeverLooksTheSame() {
        assertThat(seal.close(PLACE, bytes("x"))).isNotEqualTo(seal.close(PLACE, bytes("x")));
    }

    @Test
    void anEnvelopeGivesItsKeyBack() throws Exception {
        Envelope envelope = Envelope.ofNewFile(random);
        byte[] sealed = envelope.open(null, random).close(PLACE, bytes("numb"));
        Envelope again = Envelope.read(envelope.json());
        assertThat(again.open(null, random).open(PLACE, sealed)).isEqualTo(bytes("numb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"v\":2}",
                "{\"v\":3}",
                "{\"v\":1}",
                "{\"v\":1,\"wraps\":[{\"kind\":\"open\",\"key\":\"AAAA\"}]}"
            })
    void whatIsNoEnvelopeIsRefused(String json) {
        assertThatThrownBy(() -> Envelope.read(json).open(null, random)).isInstanceOf(IllegalArgumentException.class);
    }

    private void refused(Seal.Place place, byte[] sealed) {
        assertThatThrownBy(() -> seal.open(place, sealed)).isInstanceOf(Seal.BrokenSealException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
