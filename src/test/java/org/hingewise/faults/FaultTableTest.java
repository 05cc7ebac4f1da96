package org.hingewise.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hingewise.faults.FaultTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTableTest {
    @TempDir
    private Path place;

    private Path folder;

    /** @param but what is counted otherwise */
    private void everyPromiseHolds(Campaign... but) throws IOException {
        folder = place.resolve("faults");
        FaultTable.begin(folder);
        for (Campaign campaign : Campaign.values()) {
            if (!List.of(but).contains(campaign)) {
                put("all", new Row(campaign, campaign.wanted(), 0, 0, 0, true, List.of()));
            }
        }
    }

    @Test
    void holdsWhenEveryRowDoesAndIsTheSameInBothForms() throws IOException {
        everyPromiseHolds();
        assertThat(FaultTable.end(folder)).isEmpty();
        assertThat(place.resolve("faults.txt")).content().contains("1,000", "10,000", "JDK");
        assertThat(place.resolve("faults.md")).content().contains("| R2  | ", "| 10,000 | 0 | 0 | 0 |");
    }

    @ParameterizedTest
    @CsvSource({
        "500, 0, 0, 0, true, true",
        "499, 0, 0, 0, true, false",
        "500, 1, 0, 0, true, false",
        "500, 0, 1, 0, true, false",
        "500, 0, 0, 1, true, false",
        "500, 0, 0, 0, false, false"
    })
    void oneRowDecides(int runs, int lost, int corrupt, int wrong, boolean whole, boolean holds) throws IOException {
        everyPromiseHolds(Campaign.R13);
        put("all", new Row(Campaign.R13, runs, lost, corrupt, wrong, whole, List.of()));
        assertThat(FaultTable.end(folder)).isEqualTo(holds ? List.of() : List.of(Campaign.R13));
    }

    @Test
    void partsOfAPromiseAddUp() throws IOException {
        everyPromiseHolds(Campaign.R42);
        put("half", new Row(Campaign.R42, 60, 0, 0, 0, true, List.of("one")));
        put("other half", new Row(Campaign.R42, 40, 0, 0, 0, true, List.of("two")));
        assertThat(FaultTable.end(folder)).isEmpty();
        assertThat(place.resolve("faults.md")).content().contains("| 100 |", "- R42: one", "- R42: two");
    }

    @Test
    void whatCouldNotBeRunSaysWhy() throws IOException {
        everyPromiseHolds(Campaign.R3);
        put("all", new Row(Campaign.R3, 0, 0, 0, 0, true, List.of("not run: no right")));
        assertThat(FaultTable.end(folder)).isEmpty();
        assertThat(place.resolve("faults.txt")).content().contains("not run", "- R3: not run: no right");
    }

    @Test
    void whatWasNotCountedDoesNotHold() throws IOException {
        folder = place.resolve("faults");
        FaultTable.begin(folder);
        put("all", new Row(Campaign.R3, 20, 0, 0, 0, true, List.of()));
        assertThat(FaultTable.end(folder)).doesNotContain(Campaign.R3).contains(Campaign.R1);
        assertThat(place.resolve("faults.txt")).content().contains("R1: nothing was counted");
    }

    @Test
    void aPartIsCountedOnce() throws IOException {
        everyPromiseHolds();
        assertThatThrownBy(() -> put("all", new Row(Campaign.R1, 1, 0, 0, 0, true, List.of())))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource(Campaign.class)
    void everyPromiseIsInTheDocument(Campaign campaign) throws IOException {
        assertThat(Files.readString(Path.of("src/docs/trust.md"))).contains("| " + campaign + " | ");
    }

    private void put(String part, Row row) throws IOException {
        FaultTable.put(folder, part, row);
    }
}
