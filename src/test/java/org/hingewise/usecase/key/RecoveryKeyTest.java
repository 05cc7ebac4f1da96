package org.hingewise.usecase.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();

    @Test
    void isWrittenInEightGroupsOfFourAndReadBack() {
        RecoveryKey key = RecoveryKey.random(random);
        assertThat(key.groups()).hasSize(RecoveryKey.GROUPS).allMatch(g -> g.matches("[" + LETTERS + "]{4}"));
        assertThat(RecoveryKey.read(String.join("-", key.groups()))
                        .orElseThrow()
                        .bytes())
                .isEqualTo(key.bytes());
    }

    @Test
    void smallLettersAndLookAlikesAreUnderstood() {
        RecoveryKey key = keyWith('0', '1');
        String typed = String.join(" ", key.groups()).replace('0', 'o').replace('1', 'l');
        assertThat(RecoveryKey.read("  " + typed.toLowerCase(Locale.ROOT) + "\n"))
                .isPresent();
    }

    @Test
    void everySlipOfOneLetterAndEverySwapOfTwoIsCaught() {
        String written = String.join("", RecoveryKey.random(random).groups());
        int slips = 0;
        for (int at = 0; at < written.length(); at++) {
            for (char other : LETTERS.toCharArray()) {
                if (other != written.charAt(at)) {
                    slips++;
                    assertThat(RecoveryKey.read(written.substring(0, at) + other + written.substring(at + 1)))
                            .isEmpty();
                }
            }
            if (at > 0 && written.charAt(at) != written.charAt(at - 1)) {
                slips++;
                assertThat(RecoveryKey.read(written.substring(0, at - 1)
                                + written.charAt(at)
                                + written.charAt(at - 1)
                                + written.substring(at + 1)))
                        .isEmpty();
            }
        }
        assertThat(slips).isGreaterThan(1_000);
    }

    @Test
    void tooFewTooManyAndStrangeLettersAreNoKey() {
        String written = String.join(" ", RecoveryKey.random(random).groups());
        assertThat(RecoveryKey.read("")).isEmpty();
        assertThat(RecoveryKey.read(written.substring(1))).isEmpty();
        assertThat(RecoveryKey.read(written + "0")).isEmpty();
        assertThat(RecoveryKey.read("U" + written.substring(1))).isEmpty();
        assertThat(RecoveryKey.count(written)).isEqualTo(32);
    }

    @Test
    void oneGroupTypedBackIsCompared() {
        RecoveryKey key = RecoveryKey.random(random);
        String third = key.groups().get(2);
        assertThat(key.isGroup(2, " " + third.toLowerCase(Locale.ROOT))).isTrue();
        assertThat(key.isGroup(2, third.substring(1))).isFalse();
        assertThat(key.isGroup(2, key.groups().get(3)))
                .isEqualTo(third.equals(key.groups().get(3)));
    }

    @Test
    void isOverwrittenWhenClosed() {
        RecoveryKey key = RecoveryKey.random(random);
        key.close();
        assertThatThrownBy(key::bytes).isInstanceOf(IllegalStateException.class);
        assertThat(key).hasToString("•••");
    }

    private RecoveryKey keyWith(char one, char other) {
        RecoveryKey key = RecoveryKey.random(random);
        while (String.join("", key.groups()).indexOf(one) < 0
                || String.join("", key.groups()).indexOf(other) < 0) {
            key = RecoveryKey.random(random);
        }
        return key;
    }
}
