package org.hingewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.hingewise.domain.triage.Level;
import org.junit.jupiter.api.Test;

class ClientHeaderViewModelTest {
    private final Desk desk = new Desk();
    private final ClientHeaderViewModel header = new ClientHeaderViewModel(desk.useCases, desk.sample.tasks);

    @Test
    void theHeadSaysWhoItIsAndHowThingsStand() {
        header.show(desk.sample.maya.id());
        assertThat(header.state().client().name().value()).isEqualTo("Maya Okafor");
        assertThat(header.state().about()).isEqualTo("34 · since March 2026");
        assertThat(header.state().level()).isEqualTo(Level.DOCTOR);
        assertThat(header.state().levelWord()).isEqualTo("See a doctor");
        assertThat(header.state().facts()).containsExactly("Hip hinge not assessed", "Disc episode 2022");
    }

    @Test
    void whoIsNewHasNoDataYet() {
        header.show(desk.sample.tom.id());
        assertThat(header.state().about()).isEqualTo("since November 2026");
        assertThat(header.state().level()).isNull();
        assertThat(header.state().levelWord()).isEqualTo("No data");
    }

    @Test
    void archivedIsSaid() {
        desk.useCases.archiveClient().handle(desk.sample.tom.id(), true);
        header.show(desk.sample.tom.id());
        assertThat(header.state().facts()).contains("Archived");
    }
}
