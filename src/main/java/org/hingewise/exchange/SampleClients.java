package org.hingewise.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hingewise.domain.Answer;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.Language;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.domain.client.Sex;
import org.hingewise.domain.movement.Movement;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.Ledger;
import org.hingewise.usecase.ReadLibrary;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.Store;
import org.hingewise.usecase.Undo;
import org.hingewise.usecase.Wording;

/**
 * Eight invented clients whose data tell eight different stories. Their file says when things happened as days and hours
 * before now (see {@link SampleTimes}), and everything goes through the same use cases as the coach's own entries, so that every verdict and gate
 * is what the rules say.
 */
public final class SampleClients {
    private static final String FILE = "/org/hingewise/assets/sample/clients.json";

    private final Store store;
    private final List<Movement> shipped;
    private final Wording wording;

    public SampleClients(Store store, List<Movement> shipped, Wording wording) {
        this.store = store;
        this.shipped = shipped;
        this.wording = wording;
    }

    /**
     * Fills the store, with all of it or nothing: who is killed half-way leaves the store as it was.
     *
     * @param now the moment the stories lead up to
     * @return how many clients were added
     * @throws IllegalStateException when the stories and the rules do not fit together
     */
    public int fill(Moment now) {
        JsonNode clients = read().get("clients");
        return store.write(records -> {
            Store within = new Within(records);
            for (JsonNode client : clients) {
                tell(client, now, within);
            }
            return clients.size();
        });
    }

    private void tell(JsonNode told, Moment now, Store within) {
        SampleTimes times = new SampleTimes(now);
        Moment since = times.daysAgo(told.get("since_days").asDouble());
        SettableClock clock = new SettableClock(since);
        Ledger ledger = new Ledger(within, clock, Events.NONE, new Undo());
        Client client = saved(new SaveClient(ledger).handle(client(told, now, since.date())), told);
        List<JsonNode> steps = new ArrayList<>();
        told.get("steps").forEach(steps::add);
        steps.sort(Comparator.comparingDouble((JsonNode s) -> -SampleTimes.hoursAgo(s)));
        SampleStep player =
                new SampleStep(ledger, new ReadLibrary(within, shipped), wording, client.id(), client.unit());
        for (JsonNode step : steps) {
            Moment at = times.of(step);
            clock.set(at);
            player.play(step, at);
        }
    }

    private static SaveClient.Request client(JsonNode told, Moment now, LocalDate since) {
        Map<HistoryFlag, Answer> history = new EnumMap<>(HistoryFlag.class);
        JsonNode answers = told.path("history");
        for (HistoryFlag flag : HistoryFlag.values()) {
            if (answers.has(flag.code())) {
                history.put(flag, answers.get(flag.code()).asBoolean() ? Answer.YES : Answer.NO);
            }
        }
        return new SaveClient.Request(
                null,
                told.get("name").asText(),
                now.date().minusYears(told.get("age").asInt()).minusDays(100),
                Sex.valueOf(told.get("sex").asText()),
                told.path("contact").asText(""),
                told.path("emergency_contact").asText(""),
                told.path("doctor").asText(""),
                told.path("goals").asText(""),
                MassUnit.valueOf(told.get("unit").asText()),
                Language.valueOf(told.path("language").asText("ENGLISH")),
                told.has("body_mass_kg") ? told.get("body_mass_kg").asDouble() : null,
                told.path("consent").asBoolean(true) ? since : null,
                null,
                told.path("consent").asBoolean(true) ? ReadinessForm.Outcome.PASSED : ReadinessForm.Outcome.NOT_DONE,
                told.path("consent").asBoolean(true) ? since : null,
                history,
                Answer.valueOf(told.path("history_asked").asText("NOT_ASKED")),
                told.path("notes").asText(""));
    }

    static <T> T saved(Result<T> result, JsonNode step) {
        if (result instanceof Result.Saved<T> saved) {
            return saved.value();
        }
        throw new IllegalStateException("the sample story does not fit the rules: " + step + " -> " + result);
    }

    private static JsonNode read() {
        try (InputStream in = Objects.requireNonNull(SampleClients.class.getResourceAsStream(FILE), FILE)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A store whose every write belongs to one that is under way. */
    private record Within(Store.Records records) implements Store {
        @Override
        public <R> R read(Function<Records, R> work) {
            return work.apply(records);
        }

        @Override
        public <R> R write(Function<Records, R> work) {
            return work.apply(records);
        }
    }

    /** A clock that stands where the story is. */
    private static final class SettableClock implements Clock {
        private Moment now;

        SettableClock(Moment now) {
            this.now = now;
        }

        void set(Moment moment) {
            now = moment;
        }

        @Override
        public Moment now() {
            return now;
        }
    }
}
