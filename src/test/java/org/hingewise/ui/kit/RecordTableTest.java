package org.hingewise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.swing.JTable;
import javax.swing.table.TableColumn;
import org.junit.jupiter.api.Test;

class RecordTableTest {
    private static final int WISHED = 60;

    private static TableColumn column(String... rows) {
        RecordTable<String> table = new RecordTable<String>("table", "Table")
                .text("When", WISHED, row -> row)
                .text("Told", row -> row);
        table.show(List.of(rows));
        JTable shown = table.table();
        shown.setSize(400, 200);
        shown.doLayout();
        return shown.getColumnModel().getColumn(0);
    }

    @Test
    void aColumnWithAWidthIsAsWideAsItsWidestCellNeeds() {
        TableColumn wide = column("1", "Wed Nov 18 11:10 AM, which is wider by far");
        assertThat(wide.getWidth()).isGreaterThan(2 * WISHED);
    }

    @Test
    void aColumnWithAWidthIsNeverNarrowerThanThat() {
        assertThat(column("1").getMinWidth()).isEqualTo(WISHED);
    }
}
