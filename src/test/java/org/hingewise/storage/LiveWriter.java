package org.hingewise.storage;

import java.nio.file.Path;
import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetEntry;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.exchange.MovementFile;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.MovementAt;
import org.hingewise.usecase.PlanSession;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.UseCases;

/** A coach who writes down one set after another until the program is killed, and says each one once it is saved. */
final class LiveWriter {
    static final String SAVED = "set ";
    private static final List<String> MOVEMENTS = List.of("bird_dog", "dead_bug", "side_plank");

    private LiveWriter() {}

    public static void main(String[] args) {
        SqlStore store = new CoachFile(Path.of(args[0])).open();
        UseCases use =
                UseCases.over(store, MovementFile.shipped(), verdict -> "", () -> SampleRecords.NINE, Events.NONE);
        Session session = saved(use.startSession().handle(planned(use).id()));
        System.out.println("ready");
        for (int n = 0; n < MOVEMENTS.size() * SetPlan.MAX_SETS; n++) {
            int position = n % MOVEMENTS.size();
            MovementAt at = new MovementAt(session.id(), position, MOVEMENTS.get(position));
            saved(use.recordSet().add(at, new SetEntry(1, n + 1, Mass.kg(n), null, false)));
            System.out.println(SAVED + (n + 1));
            System.out.flush();
        }
    }

    private static Session planned(UseCases use) {
        Id<Client> client = saved(use.saveClient().handle(SaveClient.Request.named("Ruth", MassUnit.KG)))
                .id();
        return saved(use.planSession()
                .handle(new PlanSession.Request(
                        null,
                        client,
                        SampleRecords.NINE,
                        Familiarity.FAMILIAR,
                        MOVEMENTS.stream()
                                .map(id -> new PlanSession.Planned(id, new SetPlan(3, 8, null, null), "", null))
                                .toList(),
                        "")));
    }

    private static <T> T saved(Result<T> result) {
        if (result instanceof Result.Saved<T> saved) {
            return saved.value();
        }
        throw new IllegalStateException(result.toString());
    }
}
