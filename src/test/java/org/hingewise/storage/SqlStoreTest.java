package org.hingewise.storage;

import java.nio.file.Path;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.Store;
import org.hingewise.usecase.StoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqlStoreTest implements StoreContract {
    @TempDir
    private Path folder;

    private SqlStore store;

    @BeforeEach
    void open() {
        store = SqlStore.open(
                StoreFile.of(folder.resolve("coach.db"), folder.resolve("tmp")), () -> SampleRecords.NINE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public Store store() {
        return store;
    }
}
