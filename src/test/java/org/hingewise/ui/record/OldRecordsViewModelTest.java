package org.hingewise.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hingewise.exchange.MovementFile;
import org.hingewise.gui.Sample;
import org.hingewise.ui.kit.FakeWorkbench;
import org.hingewise.ui.kit.Theme;
import org.hingewise.usecase.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Old records, and what is decided about a record, without a window. */
class OldRecordsViewModelTest {
    private static final DecideSheet.Ways WAYS = new DecideSheet.Ways("history", erased -> {});

    private final Sample sample = new Sample(new Theme());
    private final UseCases uses =
            UseCases.over(sample.store, MovementFile.shipped(), v -> "", () -> sample.now, sample.changes::add);
    private final FakeWorkbench bench = new FakeWorkbench(uses, sample.tasks, sample.dialogs);
    private int years = 3;
    private final OldRecordsViewModel model = new OldRecordsViewModel(uses, sample.tasks, () -> years);

    @BeforeEach
    void threeOldRecords() {
        RecordGallery.old(sample);
        model.read();
    }

    private List<String> names() {
        return model.rows().stream().map(old -> old.who().name().value()).toList();
    }

    @Test
    void theOldestIsFirstAndTheSettingDecides() {
        assertThat(names()).containsExactly("Per Dahl", "Oskar Brandt", "Lena Fischer");
        years = 5;
        model.read();
        assertThat(names()).containsExactly("Per Dahl");
        years = 0;
        model.read();
        assertThat(names()).isEmpty();
    }

    @Test
    void whatIsKeptComesBackInAYearAndCanBeUndone() {
        model.keep(model.rows().get(1).who().id());
        assertThat(names()).containsExactly("Per Dahl", "Lena Fischer");
        uses.undo();
        model.read();
        assertThat(names()).hasSize(3);
        model.keep(model.rows().get(1).who().id());
        sample.now = sample.now.plusMinutes(366L * 24 * 60);
        model.read();
        assertThat(names()).contains("Oskar Brandt");
    }

    @Test
    void archivingTakesOutOfTheListAndStillReminds() {
        model.archive(model.rows().get(2).who().id());
        assertThat(names()).hasSize(3);
        assertThat(model.rows().get(2).archived()).isTrue();
    }

    @Test
    void withoutTheAgreementTheWaysAreShownInsteadOfAForm() {
        sample.theme.start(Theme.Choice.LIGHT, false);
        var begun = new ArrayList<Object>();
        var begin = DecideSheet.unlessWithdrawn(bench, WAYS, begun::add);
        begin.accept(sample.maya.id());
        assertThat(begun).containsExactly(sample.maya.id());
        assertThat(sample.dialogs.isOpen()).isFalse();
        RecordGallery.withdrawn(sample);
        begin.accept(sample.maya.id());
        assertThat(begun).hasSize(1);
        assertThat(sample.dialogs.sheet().name()).isEqualTo("decide");
        DecideSheet.open(bench, sample.jonas.id(), WAYS);
        assertThat(sample.dialogs.sheet().title()).contains("Maya Okafor");
    }
}
