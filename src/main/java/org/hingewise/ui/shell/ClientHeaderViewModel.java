package org.hingewise.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.OpenVerdict;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** The head of the client page: who it is and how things stand. */
final class ClientHeaderViewModel {
    /** Episodes named in the head; more are counted (decision: they have a tab of their own). */
    private static final int EPISODES_NAMED = 2;

    /**
     * What the head shows.
     *
     * @param about age and since when
     * @param level null when nothing was ever reported
     * @param facts hinge level and past episodes
     */
    record State(Client client, String about, @Nullable Level level, String levelWord, List<String> facts) {
        State {
            facts = List.copyOf(facts);
        }
    }

    private final UseCases useCases;
    private final Tasks tasks;
    private @Nullable State state;
    private Runnable listener = () -> {};

    ClientHeaderViewModel(UseCases useCases, Tasks tasks) {
        this.useCases = useCases;
        this.tasks = tasks;
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    /** What is shown; null until it was read. */
    @Nullable
    State state() {
        return state;
    }

    /** Shows a client, or reads the shown one again. */
    void show(Id<Client> client) {
        tasks.newest(
                this,
                () -> read(client),
                read -> read.ifPresent(s -> {
                    state = s;
                    listener.run();
                }));
    }

    private Optional<State> read(Id<Client> id) {
        Moment now = useCases.clock().now();
        MovementLibrary library = useCases.readLibrary().handle();
        return useCases.readClient().handle(id).map(record -> state(record, library, now));
    }

    static State state(ClientRecord record, MovementLibrary library, Moment now) {
        Client client = record.client();
        OpenVerdict open = record.open();
        List<String> facts = new ArrayList<>();
        if (client.archived()) {
            facts.add(Texts.get("client.archived"));
        }
        facts.add(hinge(record.hinge(library, now).standing()));
        List<BackInjury> injuries = record.injuries();
        for (int i = injuries.size() - 1; i >= Math.max(0, injuries.size() - EPISODES_NAMED); i--) {
            facts.add(episode(injuries.get(i)));
        }
        if (injuries.size() > EPISODES_NAMED) {
            facts.add(Texts.get("client.more", injuries.size() - EPISODES_NAMED));
        }
        return new State(
                client, about(client, now), open.because() == null ? null : open.level(), Words.standing(open), facts);
    }

    private static String about(Client client, Moment now) {
        String since = Times.month(client.since().date());
        OptionalInt age = client.ageOn(now.date());
        return age.isPresent()
                ? Texts.get("client.about", Integer.toString(age.getAsInt()), since)
                : Texts.get("client.since", since);
    }

    private static String hinge(HingeStanding standing) {
        return switch (standing.state()) {
            case NOT_ASSESSED -> Texts.get("client.hinge.none");
            case ENDED -> Texts.get("client.hinge.ended");
            case CURRENT -> Texts.get("client.hinge", standing.level().name());
        };
    }

    private static String episode(BackInjury injury) {
        RoughDate when = injury.when();
        String name = Words.injury(injury.type());
        return when == null
                ? name
                : Texts.get("client.episode", name, Integer.toString(when.last().getYear()));
    }
}
