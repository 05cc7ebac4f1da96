package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Folder of the file, what to call the clients, and how many when it is to end by itself. */
    public static void main(String[] args) {
        int many = args.length > 2 ? Integer.parseInt(args[2]) : Integer.MAX_VALUE;
        SqlStore store = new CoachFile(Path.of(args[0])).open();
        System.out.println("ready");
        for (int number = 0; number < many; number++) {
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
        store.close();
    }

    /** Ids of the clients that were told as saved; a line that was cut is none. */
    static List<String> saved(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(SAVED) && line.length() == SAVED.length() + 36)
                .map(line -> line.substring(SAVED.length()))
                .toList();
    }

    /** The clients in a file it wrote, each of which has all of its records, and no record is without a client. */
    static Set<String> readWhole(SqlStore store) {
        Map<String, Integer> children = new HashMap<>();
        Set<String> clients = store.read(r -> {
            r.sessions().all().forEach(s -> children.merge(s.client().toString(), 1, Integer::sum));
            r.soreness().all().forEach(e -> children.merge(e.entry().client().toString(), 1, Integer::sum));
            return r.clients().all().stream().map(c -> c.id().toString()).collect(Collectors.toSet());
        });
        assertThat(children.keySet()).as("no children without a parent").isEqualTo(clients);
        assertThat(children.values()).as("all or nothing").allMatch(count -> count == CHILDREN);
        return clients;
    }
}
