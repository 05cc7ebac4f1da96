package org.hingewise.usecase;

import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;

/** Adds a client together with their back history: all of it, or nothing. */
public final class AddClient {
    private final Ledger ledger;

    public AddClient(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Saves both in one transaction, or tells everything that is wrong; problems of an episode carry its place as
     * {@code injuries[0].when}.
     *
     * @param client its id is set and new
     * @param injuries of that client
     */
    public Result<Client> handle(SaveClient.Request client, List<RecordInjury.Request> injuries) {
        Moment now = ledger.clock().now();
        Problems problems = new Problems();
        Client built = SaveClient.build(client, now, problems);
        List<BackInjury> episodes = new ArrayList<>();
        for (int i = 0; i < injuries.size(); i++) {
            Problems own = new Problems();
            BackInjury injury = RecordInjury.build(injuries.get(i), now, own);
            String place = "injuries[" + i + "].";
            own.list().forEach(p -> problems.add(place + p.field(), p.code(), p.values()));
            if (injury != null) {
                episodes.add(injury);
            }
        }
        if (built == null || !problems.none()) {
            return new Result.Refused<>(problems.list());
        }
        return ledger.write(entry -> {
            Client saved = SaveClient.save(entry, built);
            episodes.forEach(injury -> RecordInjury.save(entry, injury));
            return new Result.Saved<>(entry.records().clients().find(saved.id()).orElse(saved));
        });
    }
}
