package org.hingewise.ui.movements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.ui.movements.MovementDetail.Link;
import org.hingewise.ui.movements.MovementRow.Mark;
import org.hingewise.ui.movements.MovementsState.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementsViewModelTest {
    private final MovementDesk desk = new MovementDesk();
    private final MovementsViewModel model = desk.browser();

    private List<String> names() {
        return model.state().rows().stream().map(MovementRow::name).toList();
    }

    private MovementRow row(String id) {
        return model.state().rows().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private MovementDetail detail() {
        return Optional.ofNullable(model.state().detail()).orElseThrow();
    }

    @Test
    void everythingIsShownByNameAtFirst() {
        assertThat(model.state().loaded()).isTrue();
        assertThat(model.state().of()).isEqualTo(112);
        assertThat(names()).hasSize(112).startsWith("45° back extension", "Ab-wheel rollout", "Atlas-stone lift");
        assertThat(detail().name()).isEqualTo("45° back extension");
    }

    @Test
    void aRowSaysInShortWhatMatters() {
        assertThat(row("kb_swing"))
                .isEqualTo(new MovementRow(
                        "kb_swing", "Kettlebell swing", "ballistic hinge", "kettlebell", "H4", "Speed", Mark.SHIPPED));
        assertThat(row("side_plank"))
                .isEqualTo(
                        new MovementRow("side_plank", "Side plank", "core, holding still", "–", "", "", Mark.SHIPPED));
        assertThat(row("kb_swing").marked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "swing, Dead-stop swing",
        "kb swing, Dead-stop swing",
        "SQUAT goblet, Goblet squat",
        "trap bar, Trap-bar deadlift",
        "rdl single, Single-leg Romanian deadlift",
        "core turn, Half-kneeling chop",
        "rowing mach, Rowing machine",
    })
    void searchTakesWordsInAnyOrder(String words, String first) {
        model.search(words);
        assertThat(names().get(0)).isEqualTo(first);
        assertThat(model.state().isNarrowed()).isTrue();
    }

    @Test
    void movementsNamedLikeThatComeBeforeOthersOfThatKind() {
        model.search("carry");
        assertThat(names()).contains("Sled push");
        assertThat(names().subList(0, 6)).allSatisfy(n -> assertThat(n).containsIgnoringCase("carry"));
    }

    @Test
    void whatIsNotThereIsNotFoundAndNothingBreaks() {
        model.search("<html><img src=x>");
        assertThat(names()).isEmpty();
        assertThat(model.state().detail()).isNull();
        model.hide(true);
        model.reset();
        model.showAll();
        assertThat(names()).hasSize(112);
    }

    @Test
    void onePatternCanBeShownAlone() {
        model.only(Pattern.BRIDGE);
        assertThat(names()).containsExactly("Barbell hip thrust", "Glute bridge", "Single-leg glute bridge");
        model.search("barbell");
        assertThat(names()).containsExactly("Barbell hip thrust");
        model.only(null);
        assertThat(names()).hasSizeGreaterThan(1);
    }

    @Test
    void theMovementLookedAtStaysWhileItIsListed() {
        model.select("kb_swing");
        model.search("kettlebell");
        assertThat(detail().id()).isEqualTo("kb_swing");
        model.search("row");
        assertThat(detail().id()).isNotEqualTo("kb_swing");
        model.search("");
        assertThat(detail().id()).isEqualTo("kb_swing");
    }

    @Test
    void theCardSaysEverythingInWords() {
        model.select("kb_swing");
        MovementDetail m = detail();
        assertThat(m.about()).isEqualTo("ballistic hinge · kettlebell · reps");
        assertThat(m.hinge()).isEqualTo("Needs H4: heavier load.");
        assertThat(m.afterInjury()).isEqualTo("only from H4 on, up to 16 kg, sets of 10 at most");
        assertThat(m.easier())
                .extracting(Link::name)
                .containsExactly("Dead-stop swing", "Kettlebell deadlift", "Bodyweight hip hinge (waiter’s bow)");
        assertThat(m.basis()).startsWith("Scores rest on a study: 16 kg about 3200 N");
        assertThat(m.bars()).hasSize(9).contains(new MovementDetail.Bar("Speed", 3, "high"));
        assertThat(m.cues()).hasSize(3);
        model.select("dead_bug");
        assertThat(detail().about()).isEqualTo("core, holding still · reps per side");
        assertThat(detail().hinge()).isEqualTo("Needs no hinge level.");
        model.select("walking");
        assertThat(detail().basis()).isEqualTo("Follows a guideline: keep active (NG59).");
        model.select("kb_deadlift");
        assertThat(detail().basis()).isEqualTo("Scores are expert judgement.");
    }

    @Test
    void goingToAnEasierMovementWidensTheListWhenItHasTo() {
        model.search("kettlebell swing");
        model.goTo("hip_hinge_dowel");
        assertThat(detail().id()).isEqualTo("hip_hinge_dowel");
        assertThat(model.state().words()).isEmpty();
        model.goTo("long_gone");
        assertThat(detail().id()).isEqualTo("hip_hinge_dowel");
    }

    @Test
    void aHiddenMovementMovesToTheHiddenOnesAndComesBack() {
        model.select("kb_swing");
        model.hide(true);
        assertThat(names()).hasSize(111).doesNotContain("Kettlebell swing");
        model.show(Shown.HIDDEN);
        assertThat(names()).containsExactly("Kettlebell swing");
        assertThat(detail().isHidden()).isTrue();
        assertThat(row("kb_swing").mark()).isEqualTo(Mark.HIDDEN);
        model.hide(false);
        assertThat(names()).isEmpty();
        model.show(Shown.LIBRARY);
        assertThat(names()).hasSize(112);
    }

    @Test
    void aChangedMovementCanBeResetToShipped() {
        MovementFormViewModel form = desk.form("kb_swing");
        form.type(MovementField.NAME, "Swing");
        form.save();
        model.show();
        model.show(Shown.MINE);
        assertThat(names()).containsExactly("Swing");
        assertThat(detail().mayReset()).isTrue();
        assertThat(detail().mark()).isEqualTo(Mark.CHANGED);
        model.reset();
        assertThat(names()).isEmpty();
        model.goTo("kb_swing");
        assertThat(detail().name()).isEqualTo("Kettlebell swing");
    }

    @Test
    void anOwnMovementCanBeRemoved() {
        MovementFormViewModel form = desk.form();
        form.type(MovementField.NAME, "Sandbag hug carry");
        form.type(MovementField.CUES, "Hug it.");
        form.save();
        model.show();
        model.goTo("sandbag_hug_carry");
        assertThat(detail().isOwn()).isTrue();
        assertThat(detail().basis()).isEqualTo("Scores are your own judgement.");
        model.reset();
        assertThat(names()).hasSize(112);
    }

    @Test
    void savingLooksAtWhatWasSaved() {
        List<MovementFormViewModel> forms = new ArrayList<>();
        model.add(forms::add);
        forms.get(0).type(MovementField.NAME, "Zebra lift");
        forms.get(0).type(MovementField.CUES, "Go.");
        forms.get(0).save();
        assertThat(detail().name()).isEqualTo("Zebra lift");
    }

    @Test
    void aStoreThatCannotWriteIsSaidAndNothingIsLost() {
        model.select("kb_swing");
        desk.full = true;
        model.hide(true);
        assertThat(model.state().failure()).contains("the disk is full");
        assertThat(detail().isHidden()).isFalse();
    }
}
