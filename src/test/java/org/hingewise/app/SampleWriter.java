package org.hingewise.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.hingewise.exchange.MovementFile;
import org.hingewise.exchange.SampleClients;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile.IfMissing;

/** Fills the data file with the sample clients, and stops in the middle until somebody kills it. */
final class SampleWriter {
    static final String HALF_WAY = "half-way";

    private static final int ENTRIES_FIRST = 5;

    private int entries;

    private SampleWriter() {}

    public static void main(String[] args) {
        try (SqlStore store = SqlStore.open(AppPaths.standard().storeFile(IfMissing.CREATE), DataFile.CLOCK)) {
            SampleWriter writer = new SampleWriter();
            new SampleClients(store, MovementFile.shipped(), verdict -> writer.words()).fill(DataFile.CLOCK.now());
            System.out.println("filled");
        }
    }

    private String words() {
        entries++;
        if (entries == ENTRIES_FIRST) {
            System.out.println(HALF_WAY);
            try {
                System.in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return "This is not a diagnosis.";
    }
}
