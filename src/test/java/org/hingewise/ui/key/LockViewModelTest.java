package org.hingewise.ui.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hingewise.domain.Moment;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.key.Attempts;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;
import org.hingewise.usecase.key.Secret;
import org.junit.jupiter.api.Test;

class LockViewModelTest {
    private Moment now = Moment.of(ZonedDateTime.of(2026, 11, 22, 10, 0, 0, 0, ZoneId.of("Europe/London")));
    private final List<String> tried = new ArrayList<>();
    private Consumer<Code> onWrong = code -> {};
    private final LockViewModel model = new LockViewModel(this::open, new Attempts(), () -> now);

    private void open(Secret secret, Passphrase fresh, Consumer<Code> wrong) {
        tried.add(secret instanceof Passphrase words ? text(words) : "paper, then " + text(fresh));
        onWrong = wrong;
    }

    @Test
    void theFifthWrongTryMakesTheNextOneWait() {
        for (int i = 1; i <= 5; i++) {
            assertThat(model.state().seconds()).isZero();
            model.unlock(("wrong " + i).toCharArray());
            assertThat(model.state().busy()).isTrue();
            onWrong.accept(Code.WRONG_PASSPHRASE);
            assertThat(model.state().first()).contains("not the passphrase").contains("Nothing was changed");
        }
        assertThat(model.state().seconds()).isEqualTo(1);
        model.unlock("too early".toCharArray());
        assertThat(tried).hasSize(5);
        now = now.plusMinutes(1);
        model.tick();
        assertThat(model.state().seconds()).isZero();
        model.unlock("later".toCharArray());
        assertThat(tried).hasSize(6);
    }

    @Test
    void whatIsTypedWhileAnAnswerIsAwaitedIsLeft() {
        model.unlock("one".toCharArray());
        model.unlock("two".toCharArray());
        assertThat(tried).containsExactly("one");
    }

    @Test
    void nothingTypedIsNoTry() {
        model.unlock(new char[0]);
        assertThat(tried).isEmpty();
        assertThat(model.state().first()).isNotBlank();
    }

    @Test
    void aSlipInTheRecoveryKeyIsSaidWithoutATry() {
        model.byPaper(true);
        String paper = String.join(" ", RecoveryKey.random(new SecureRandom()).groups());
        char last = paper.charAt(paper.length() - 1);
        recover(paper.substring(0, paper.length() - 1) + (last == '0' ? '1' : '0'), "a brand new passphrase");
        assertThat(model.state().first()).contains("slip");
        recover(paper.substring(1), "a brand new passphrase");
        assertThat(model.state().first()).contains("32").contains("31");
        recover(paper, "short");
        assertThat(model.state().fresh()).contains("12");
        assertThat(tried).isEmpty();
        recover(paper, "a brand new passphrase");
        assertThat(tried).containsExactly("paper, then a brand new passphrase");
        onWrong.accept(Code.WRONG_RECOVERY);
        assertThat(model.state().first()).contains("does not belong");
    }

    private void recover(String paper, String fresh) {
        model.recover(paper, fresh.toCharArray(), fresh.toCharArray());
    }

    private static String text(Passphrase words) {
        return new String(words.bytes(), StandardCharsets.UTF_8);
    }
}
