package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.hingewise.ui.backups.FakeBackups;
import org.hingewise.ui.key.FakeKeys;
import org.hingewise.usecase.Keys;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;
import org.junit.jupiter.api.Test;

class BackedUpKeysTest {
    private final FakeKeys file = new FakeKeys(null);
    private final FakeBackups backups = new FakeBackups();
    private final Keys keys = new BackedUpKeys(file, backups);
    private final Passphrase words = Passphrase.of("quiet lanterns over Bergen".toCharArray());
    private final RecoveryKey paper = RecoveryKey.random(new SecureRandom());

    @Test
    void aBackupIsMadeBeforeEverythingIsSealedAnewButNotForAnotherPassphrase() {
        keys.protect(words, paper, Keys.Steps.NONE);
        assertThat(backups.asked).containsExactly("make before_key");
        keys.renew(words, words, paper, Keys.Steps.NONE);
        assertThat(backups.asked).hasSize(2);
        keys.change(words, words);
        assertThat(backups.asked).hasSize(2);
        assertThat(keys.isProtected()).isTrue();
    }

    @Test
    void withoutABackupNothingIsSealedAnew() {
        backups.refusing = StoreProblem.Code.BACKUP_NO_ROOM;
        assertThatThrownBy(() -> keys.protect(words, paper, Keys.Steps.NONE)).isInstanceOf(StoreProblem.class);
        assertThat(file.done).isEmpty();
        assertThat(keys.isProtected()).isFalse();
    }
}
