package org.hingewise.storage;

import java.nio.file.Path;
import java.util.List;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.usecase.SampleRecords;

/** Saves clients with twelve records each until it is killed, and tells of each one after it was saved. */
final class CrashWriter {
    static final int CHILDREN = 12;
    static final String SAVED = "saved ";

    private CrashWriter() {}

    public static void main(String[] args) {
        SqlStore store = new CoachFile(Path.of(args[0])).open();
        System.out.println("ready");
        for (int number = 0; number < Integer.MAX_VALUE; number++) {
            Client client = Client.named(args[1] + "-" + number, MassUnit.KG, SampleRecords.NINE);
            store.write(records -> {
                records.clients().save(client);
                Session session = SampleRecords.session(client.id(), "x").withAssignments(List.of());
                records.sessions().save(session);
                for (int child = 1; child < CHILDREN; child++) {
                    JudgedEntry entry = SampleRecords.soreness(session, "x");
                    records.soreness().save(entry);
                }
                return client;
            });
            System.out.println(SAVED + client.id());
            System.out.flush();
        }
    }
}
