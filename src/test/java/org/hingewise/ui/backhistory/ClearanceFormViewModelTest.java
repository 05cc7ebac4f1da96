package org.hingewise.ui.backhistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.ui.backhistory.ClearanceFormViewModel.Effect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClearanceFormViewModelTest {
    private final HistoryDesk desk = new HistoryDesk();
    private final BackHistoryViewModel screen = new BackHistoryViewModel(desk.useCases, desk.tasks);

    private ClearanceFormViewModel form(@Nullable BackInjury episode) {
        screen.show(desk.client.id());
        List<ClearanceFormViewModel> made = new ArrayList<>();
        screen.clearance(episode, made::add);
        return Objects.requireNonNull(made.get(0));
    }

    @Test
    void aClearanceIsSavedWithItsLimits() {
        BackInjury disc = desk.episode(InjuryType.FD);
        ClearanceFormViewModel form = form(disc);
        form.type(new ClearanceForm(
                disc.id().toString(), " Dr Lindqvist ", "12.6.2022", "no jumps", "60 %", "12.12.2026"));
        List<String> done = new ArrayList<>();
        form.onSaved(() -> done.add("saved"));
        form.save();
        Clearance saved = desk.record().clearances().get(0);
        assertThat(saved.injury()).isEqualTo(disc.id());
        assertThat(saved.by().value()).isEqualTo("Dr Lindqvist");
        assertThat(saved.date().value()).isEqualTo(LocalDate.of(2022, 6, 12));
        assertThat(saved.limits().value()).isEqualTo("no jumps");
        assertThat(saved.maxPercentE1rm()).isEqualTo(60);
        assertThat(Objects.requireNonNull(saved.validUntil()).value()).isEqualTo(LocalDate.of(2026, 12, 12));
        assertThat(done).containsExactly("saved");
    }

    @Test
    void itMayBeAboutTheBackAsAWhole() {
        desk.episode(InjuryType.FD);
        ClearanceFormViewModel form = form(null);
        form.type(new ClearanceForm("", "Dr Lindqvist", "12.6.2022", "", "", ""));
        form.save();
        assertThat(desk.record().clearances().get(0).injury()).isNull();
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        ClearanceFormViewModel form = form(null);
        form.type(new ClearanceForm("", " ", "31.02.2026", "", "0", "1.1.2020"));
        form.save();
        assertThat(form.state().problems())
                .containsEntry("by", "Please enter who gave the clearance.")
                .containsEntry("date", "There is no such day. Please check the date.")
                .containsEntry("maxPercentE1rm", "Please enter a number from 1 to 100.")
                .hasSize(3);
        assertThat(desk.record().clearances()).isEmpty();
        form.type(new ClearanceForm("", "Dr Lindqvist", "31.02.2026", "", "0", "1.1.2020"));
        assertThat(form.state().problems()).containsOnlyKeys("date", "maxPercentE1rm");
        form.type(new ClearanceForm("", "Dr Lindqvist", "1.11.2026", "", "100", "31.10.2026"));
        form.save();
        assertThat(form.state().problems()).containsOnlyKeys("validUntil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "ten", "-5", "6.5", "1000"})
    void aLoadLimitIsAPercentage(String typed) {
        ClearanceFormViewModel form = form(null);
        form.type(new ClearanceForm("", "Dr Lindqvist", "1.11.2026", "", typed, ""));
        form.save();
        assertThat(form.state().problems()).containsOnlyKeys("maxPercentE1rm");
    }

    @Test
    void itSaysWhatItLifts() {
        assertThat(form(null).state().effect()).isEqualTo(Effect.NOTHING_HELD);
        desk.doctorVerdict();
        desk.hoursLater(24);
        ClearanceFormViewModel form = form(null);
        assertThat(form.state().effect()).isEqualTo(Effect.LIFTS);
        assertThat(form.state().heldSince()).isEqualTo(LocalDate.of(2026, 11, 22));
        form.type(new ClearanceForm("", "Dr Lindqvist", "21.11.2026", "", "", ""));
        assertThat(form.state().effect()).isEqualTo(Effect.TOO_EARLY);
        form.type(new ClearanceForm("", "Dr Lindqvist", "22.11.2026", "", "", ""));
        assertThat(form.state().effect()).isEqualTo(Effect.LIFTS);
        form.save();
        assertThat(desk.record().open().holdsBackLoading()).isFalse();
    }

    @Test
    void whatWasTypedIsThereAgainUntilItIsSaved() {
        BackInjury disc = desk.episode(InjuryType.FD);
        ClearanceForm typed = new ClearanceForm(disc.id().toString(), "Dr L", "22 Nov", "a\nb", "60", "");
        form(disc).type(typed);
        ClearanceFormViewModel again = form(disc);
        assertThat(again.state().form()).isEqualTo(typed);
        again.save();
        assertThat(form(disc).state().form().by()).isEmpty();
    }
}
