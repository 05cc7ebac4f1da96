package org.hingewise.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetEntry;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.usecase.AssessHinge;
import org.hingewise.usecase.EndSession;
import org.hingewise.usecase.GuideReturn;
import org.hingewise.usecase.Ledger;
import org.hingewise.usecase.LogSoreness;
import org.hingewise.usecase.MovementAt;
import org.hingewise.usecase.ObserveMovement;
import org.hingewise.usecase.PlanSession;
import org.hingewise.usecase.ReadLibrary;
import org.hingewise.usecase.RecordClearance;
import org.hingewise.usecase.RecordInjury;
import org.hingewise.usecase.RecordSet;
import org.hingewise.usecase.StartSession;
import org.hingewise.usecase.Wording;
import org.jspecify.annotations.Nullable;

/** Plays one step of a sample client's story through the use cases. */
final class SampleStep {
    private final Ledger ledger;
    private final ReadLibrary library;
    private final Wording wording;
    private final Id<Client> client;
    private final MassUnit unit;
    private final Map<InjuryType, Id<BackInjury>> episodes = new EnumMap<>(InjuryType.class);
    private @Nullable Session lastEnded;
    private @Nullable Session running;
    private @Nullable Id<ReturnPlan> returnPlan;

    SampleStep(Ledger ledger, ReadLibrary library, Wording wording, Id<Client> client, MassUnit unit) {
        this.ledger = ledger;
        this.library = library;
        this.wording = wording;
        this.client = client;
        this.unit = unit;
    }

    void play(JsonNode step, Moment at) {
        switch (step.get("do").asText()) {
            case "injury" -> injury(step, at);
            case "clearance" -> clearance(step, at);
            case "hinge" -> hinge(step, at);
            case "session" -> session(step, at);
            case "plan" ->
                plan(
                        step,
                        SampleTimes.gym(
                                at.plusMinutes(Math.round(step.get("in_hours").asDouble() * 60))));
            case "start" -> start(step, at);
            case "set" -> set(step);
            case "soreness" -> soreness(step, at);
            case "return" -> wayBack(step);
            default -> throw new IllegalStateException("unknown step " + step);
        }
    }

    private void injury(JsonNode s, Moment at) {
        InjuryType type = InjuryType.valueOf(s.get("type").asText());
        Set<BackRegion> regions = EnumSet.noneOf(BackRegion.class);
        s.path("regions").forEach(r -> regions.add(BackRegion.valueOf(r.asText())));
        LocalDate today = at.date();
        BackInjury saved = SampleClients.saved(
                new RecordInjury(ledger)
                        .handle(new RecordInjury.Request(
                                null,
                                client,
                                type,
                                month(s, "months_ago", today),
                                regions,
                                s.path("how").asText(""),
                                s.has("worst") ? s.get("worst").asInt() : null,
                                Answer.valueOf(s.path("leg").asText("NOT_ASKED")),
                                s.path("worse").asText(""),
                                s.path("better").asText(""),
                                s.path("treatment").asText(""),
                                s.has("surgery_months_ago")
                                        ? today.minusMonths(
                                                s.get("surgery_months_ago").asInt())
                                        : null,
                                BackInjury.Status.valueOf(s.path("status").asText("SETTLED")),
                                month(s, "last_symptoms_months_ago", today),
                                "")),
                s);
        episodes.put(type, saved.id());
    }

    private static @Nullable RoughDate month(JsonNode s, String field, LocalDate today) {
        if (!s.has(field)) {
            return null;
        }
        LocalDate day = today.minusMonths(s.get(field).asInt());
        RoughDate month = RoughDate.month(YearMonth.from(day));
        return month.last().isAfter(today) ? new RoughDate(month.first(), today) : month;
    }

    private void clearance(JsonNode s, Moment at) {
        SampleClients.saved(
                new RecordClearance(ledger)
                        .handle(new RecordClearance.Request(
                                client,
                                s.has("of")
                                        ? episodes.get(
                                                InjuryType.valueOf(s.get("of").asText()))
                                        : null,
                                s.get("by").asText(),
                                at.date(),
                                s.path("limits").asText(""),
                                s.has("max_percent") ? s.get("max_percent").asInt() : null,
                                null)),
                s);
    }

    private void hinge(JsonNode s, Moment at) {
        HingeLevel aim = HingeLevel.of(s.get("aim").asInt());
        Set<HingeItem> notYet = EnumSet.noneOf(HingeItem.class);
        s.path("not_yet").forEach(i -> notYet.add(HingeItem.valueOf(i.asText())));
        Map<HingeItem, Seen> seen = new EnumMap<>(HingeItem.class);
        HingeItem.of(aim).forEach(item -> seen.put(item, notYet.contains(item) ? Seen.NOT_YET : Seen.SEEN));
        SampleClients.saved(
                new AssessHinge(ledger)
                        .handle(new AssessHinge.Request(
                                client, aim, seen, load(s), s.path("note").asText(""), at)),
                s);
    }

    private @Nullable Mass load(JsonNode s) {
        return s.has("load") ? Mass.of(s.get("load").asDouble(), unit) : null;
    }

    private Session plan(JsonNode s, Moment planned) {
        List<PlanSession.Planned> movements = new ArrayList<>();
        for (JsonNode m : s.get("movements")) {
            movements.add(new PlanSession.Planned(
                    m.get("id").asText(),
                    new SetPlan(
                            m.get("sets").asInt(),
                            m.get("amount").asInt(),
                            load(m),
                            m.has("rpe") ? m.get("rpe").asDouble() : null),
                    m.path("anyway").asText(""),
                    m.has("instead_of") ? m.get("instead_of").asText() : null));
        }
        return SampleClients.saved(
                new PlanSession(ledger, library)
                        .handle(new PlanSession.Request(
                                null,
                                client,
                                planned,
                                familiarity(s),
                                movements,
                                s.path("note").asText(""))),
                s);
    }

    private static Familiarity familiarity(JsonNode s) {
        return Familiarity.ofCode(s.path("familiarity").asText("familiar")).orElseThrow();
    }

    private void session(JsonNode s, Moment ended) {
        Moment started = ended.plusMinutes(-s.path("minutes").asInt(55));
        Session planned = plan(s, started);
        List<EndSession.Done> done = new ArrayList<>();
        for (int i = 0; i < planned.assignments().size(); i++) {
            SetPlan p = planned.assignments().get(i).plan();
            JsonNode m = s.get("movements").get(i);
            int amount = p.amount() + m.path("extra").asInt(0);
            List<SetDone> sets = new ArrayList<>();
            for (int n = 0; n < p.sets(); n++) {
                sets.add(new SetDone(amount, p.load(), p.rpe(), false, started.plusMinutes(5 + 8L * i + 2L * n)));
            }
            done.add(new EndSession.Done(
                    sets,
                    m.has("pain") ? m.get("pain").asInt() : null,
                    m.path("form_broke").asBoolean(false)));
        }
        lastEnded = SampleClients.saved(
                new EndSession(ledger, library)
                        .handle(new EndSession.Request(
                                planned.id(),
                                client,
                                started,
                                ended,
                                familiarity(s),
                                s.has("effort") ? s.get("effort").asInt() : null,
                                done,
                                s.path("note").asText(""))),
                s);
    }

    private void start(JsonNode s, Moment at) {
        running =
                SampleClients.saved(new StartSession(ledger).handle(plan(s, at).id()), s);
    }

    /** Sets of the session that runs, and the pain told after them. */
    private void set(JsonNode s) {
        Session session = running;
        if (session == null) {
            throw new IllegalStateException("no session runs: " + s);
        }
        int position = s.get("of").asInt();
        MovementAt at = new MovementAt(
                session.id(), position, session.assignments().get(position).movement());
        SetEntry entry = new SetEntry(
                s.get("count").asInt(),
                s.get("amount").asInt(),
                load(s),
                s.has("rpe") ? s.get("rpe").asDouble() : null,
                s.path("warm_up").asBoolean(false));
        SampleClients.saved(new RecordSet(ledger).add(at, entry), s);
        if (s.has("pain")) {
            SampleClients.saved(
                    new ObserveMovement(ledger).pain(at, s.get("pain").asInt()), s);
        }
    }

    private void wayBack(JsonNode s) {
        GuideReturn guide = new GuideReturn(ledger, library);
        String reason = s.path("reason").asText("");
        String step = s.get("step").asText();
        if (step.equals("open")) {
            returnPlan = SampleClients.saved(guide.open(client, reason), s).id();
            return;
        }
        Id<ReturnPlan> plan = Objects.requireNonNull(returnPlan, "a way back is opened first");
        SampleClients.saved(step.equals("up") ? guide.stepUp(plan, reason) : guide.permitCore(plan, true), s);
    }

    private void soreness(JsonNode s, Moment at) {
        Map<Symptom, Answer> symptoms = new HashMap<>();
        if (s.path("asked").asBoolean(true)) {
            for (Symptom symptom : Symptom.values()) {
                symptoms.put(symptom, Answer.NO);
            }
        }
        s.path("not_asked").forEach(c -> symptoms.remove(symptom(c)));
        s.path("yes").forEach(c -> symptoms.put(symptom(c), Answer.YES));
        Set<BackRegion> regions = EnumSet.noneOf(BackRegion.class);
        s.path("regions").forEach(r -> regions.add(BackRegion.valueOf(r.asText())));
        SampleClients.saved(
                new LogSoreness(ledger, wording)
                        .handle(new LogSoreness.Request(
                                client,
                                lastEnded == null ? null : lastEnded.id(),
                                at,
                                s.get("nrs").asInt(),
                                regions,
                                Distribution.ofCode(s.path("where").asText("")).orElse(null),
                                Onset.ofCode(s.path("onset").asText("")).orElse(null),
                                Answer.NO,
                                symptoms,
                                s.has("sleep") ? s.get("sleep").asDouble() : null,
                                s.has("stress") ? s.get("stress").asInt() : null,
                                s.has("trust") ? s.get("trust").asInt() : null,
                                s.path("words").asText(""),
                                s.path("note").asText(""))),
                s);
    }

    private static Symptom symptom(JsonNode code) {
        return Symptom.ofCode(code.asText()).orElseThrow(() -> new IllegalStateException("unknown symptom " + code));
    }
}
