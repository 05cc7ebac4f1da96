package org.hingewise.ui.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hingewise.ui.key.ProtectViewModel.Step;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.usecase.StoreProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectViewModelTest {
    private static final String WORDS = "quiet lanterns over Bergen";

    private final FakeKeys keys = new FakeKeys(null);
    private final Safe safe = keys.safe(() -> {});
    private final ProtectViewModel model = new ProtectViewModel(safe, new DirectTasks(), new SecureRandom());

    @Test
    void passphraseThenPaperThenSealed() {
        type(model, WORDS, WORDS);
        assertThat(model.state().step()).isEqualTo(Step.PAPER);
        assertThat(model.state().groups()).hasSize(8);
        assertThat(keys.done).as("nothing is written before the last step").isEmpty();
        model.typedBack(model.state().groups().get(model.state().asked()).toLowerCase(Locale.ROOT));
        assertThat(model.state().step()).isEqualTo(Step.DONE);
        assertThat(keys.done).containsExactly("protect");
        assertThat(keys.passphrase()).isEqualTo(WORDS);
        assertThat(safe.isGuarded()).isTrue();
        assertThat(safe.isBusy()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "too short, too short",
        "quiet lanterns over Bergen, quiet lanterns over Berge",
        "aaaaaaaaaaaaa, aaaaaaaaaaaaa"
    })
    void whatIsNoPassphraseIsSaid(String typed, String again) {
        type(model, typed, again);
        assertThat(model.state().step()).isEqualTo(Step.WORDS);
        assertThat(model.state().first() != null || model.state().second() != null)
                .isTrue();
    }

    @Test
    void anotherGroupThanTheOneAskedForIsNotTaken() {
        type(model, WORDS, WORDS);
        model.typedBack("0000 ");
        assertThat(model.state().step()).isEqualTo(Step.PAPER);
        assertThat(model.state().first()).contains("group " + (model.state().asked() + 1));
        assertThat(keys.done).isEmpty();
    }

    @Test
    void fourWordsAreMadeUpThatAreTakenAtOnce() {
        model.makeUp(words -> model.words(words.clone(), words));
        assertThat(model.state().step()).isEqualTo(Step.PAPER);
    }

    @Test
    void whatTheFileRefusesIsToldAndNothingIsGuarded() {
        keys.failing(new StoreProblem(StoreProblem.Code.DISK_FULL, Map.of("file", "a.db"), null));
        type(model, WORDS, WORDS);
        model.typedBack(model.state().groups().get(model.state().asked()));
        assertThat(model.state().step()).isEqualTo(Step.UNDONE);
        assertThat(model.state().failure()).contains("disk is too full", "safe").doesNotContain("saved", "typed");
        assertThat(safe.isGuarded()).isFalse();
        assertThat(safe.isBusy()).isFalse();
    }

    @Test
    void aDiskThatDoesNotAnswerIsToldInTheWordsOfSealingToo() {
        keys.failing(new StoreProblem(StoreProblem.Code.FAILED, Map.of("file", "a.db", "code", "10"), null));
        type(model, WORDS, WORDS);
        model.typedBack(model.state().groups().get(model.state().asked()));
        assertThat(model.state().failure()).contains("did not answer", "safe").doesNotContain("saved", "typed");
    }

    @Test
    void aNewDataKeyAsksForThePassphraseSoFar() {
        FakeKeys guarded = new FakeKeys(WORDS);
        ProtectViewModel renewing = new ProtectViewModel(guarded.safe(() -> {}), new DirectTasks(), new SecureRandom());
        type(renewing, "some other passphrase", "");
        assertThat(renewing.state().first()).contains("not the passphrase");
        type(renewing, WORDS, "");
        renewing.typedBack(renewing.state().groups().get(renewing.state().asked()));
        assertThat(guarded.done).containsExactly("renew");
        assertThat(guarded.passphrase()).isEqualTo(WORDS);
    }

    @Test
    void whatWasSealedAnewIsToldWithWhetherItWasTheFirstTime() {
        List<Boolean> told = new ArrayList<>();
        safe.onResealed(told::add);
        type(model, WORDS, WORDS);
        model.typedBack(model.state().groups().get(model.state().asked()));
        assertThat(told).containsExactly(true);
        ProtectViewModel renewing = new ProtectViewModel(safe, new DirectTasks(), new SecureRandom());
        type(renewing, WORDS, "");
        renewing.typedBack(renewing.state().groups().get(renewing.state().asked()));
        assertThat(told).containsExactly(true, false);
    }

    private static void type(ProtectViewModel to, String words, String again) {
        to.words(words.toCharArray(), again.toCharArray());
    }
}
