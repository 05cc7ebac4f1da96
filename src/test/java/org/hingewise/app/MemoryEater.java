package org.hingewise.app;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile.IfMissing;
import org.hingewise.ui.kit.BackgroundTasks;
import org.hingewise.ui.kit.ErrorReporter;
import org.hingewise.usecase.SampleRecords;

/** Saves, begins one more save, and eats all the memory there is meanwhile: on the event thread or in work beside it. */
final class MemoryEater {
    static final String SAVED = "saved ";
    static final String BEGUN = "begun";
    static final int SAVES = 20;
    private static final int BITE = 1 << 20;

    private MemoryEater() {}

    public static void main(String[] args) throws InterruptedException {
        ErrorReporter errors = new ErrorReporter((title, text, closed) -> {}, new NoMemory());
        errors.install();
        BackgroundTasks tasks = new BackgroundTasks(errors::report);
        SqlStore store = SqlStore.open(AppPaths.standard().storeFile(IfMissing.CREATE), () -> SampleRecords.NINE);
        for (int i = 0; i < SAVES; i++) {
            String name = SAVED + i;
            store.write(records -> {
                records.clients().save(SampleRecords.client(name));
                return name;
            });
            System.out.println(name);
        }
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        tasks.submit(
                () -> store.write(records -> {
                    records.clients().save(SampleRecords.client(BEGUN));
                    begun.countDown();
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return BEGUN;
                }),
                done -> {});
        begun.await();
        System.out.println(BEGUN);
        if (args[0].equals("event thread")) {
            EventQueue.invokeLater(MemoryEater::eat);
        } else {
            tasks.start(told -> eat(), progress -> {}, done -> {}, errors::report, () -> {});
        }
        never.await();
    }

    private static int eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (eaten.size() < Integer.MAX_VALUE) {
            eaten.add(new byte[BITE]);
        }
        return eaten.size();
    }
}
