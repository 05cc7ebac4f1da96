package org.hingewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsPageTest {
    @ParameterizedTest(name = "remembered {0}: {1} years")
    @CsvSource({"'', 3", "0, 0", "1, 1", "2, 2", "3, 3", "4, 3", "5, 5", "10, 10", "11, 3", "-1, 3", "many, 3"})
    void theReminderOfOldRecordsIsOneOfTheChoicesElseThreeYears(String remembered, int years) {
        MapMemory memory = new MapMemory();
        if (!remembered.isEmpty()) {
            memory.put("retention.years", remembered);
        }
        assertThat(SettingsPage.retentionYears(memory)).isEqualTo(years);
    }
}
