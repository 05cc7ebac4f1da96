package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hingewise.domain.client.Client;
import org.hingewise.storage.ChildJvm;
import org.hingewise.storage.StoreFile.IfMissing;
import org.hingewise.usecase.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFileTest {
    @TempDir
    private Path home;

    @Test
    void aSampleFileWhoseFillingWasKilledHoldsNobodyAndIsFilledWhenItIsNextOpened() {
        try (ChildJvm child = ChildJvm.start(List.of("-D" + AppPaths.HOME_PROPERTY + "=" + home), SampleWriter.class)) {
            assertThat(child.line()).isEqualTo(SampleWriter.HALF_WAY);
            child.killAfter(0);
        }
        AppPaths places = AppPaths.under(home);
        try (DataFile file = DataFile.open(
                places,
                IfMissing.REFUSE,
                null,
                DataFile.lock(places).orElseThrow(),
                DataFile.CLOCK,
                Events.NONE,
                false)) {
            List<Client> before = file.store().read(records -> records.clients().all());
            assertThat(before).isEmpty();
            file.fillWithSamples();
            assertThat(file.useCases().readClients().handle()).hasSize(8);
        }
    }
}
