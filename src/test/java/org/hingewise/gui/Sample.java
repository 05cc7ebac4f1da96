package org.hingewise.gui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.Consent;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.Language;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.client.Sex;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.ui.kit.FakeDialogs;
import org.hingewise.ui.kit.Theme;
import org.hingewise.usecase.Change;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.Ledger;
import org.hingewise.usecase.LogSoreness;
import org.hingewise.usecase.Undo;

/**
 * A coach's records at 18:10 on 19 November 2026, for pictures and tests of screens. Everything runs on the calling
 * thread.
 */
public final class Sample {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    public final Theme theme;
    public final FakeStore store = new FakeStore();
    public final DirectTasks tasks = new DirectTasks();
    public final FakeDialogs dialogs = new FakeDialogs();
    public final Undo undo = new Undo();
    public final List<Change> changes = new ArrayList<>();
    public Moment now = at(11, 19, 18, 10);
    public final Ledger ledger = new Ledger(store, () -> now, changes::add, undo);

    /** A disc episode in 2022, a deadlift session yesterday, soreness climbing above the band. */
    public final Client maya;
    /** Trained yesterday, nothing reported yet. */
    public final Client jonas;
    /** Soreness fading slowly. */
    public final Client ana;
    /** Only a name yet. */
    public final Client tom;

    public Sample(Theme theme) {
        this.theme = theme;
        maya = client("Maya Okafor", 1992, Sex.FEMALE, Answer.YES);
        jonas = client("Jonas Lind", 1988, Sex.MALE, Answer.NO);
        ana = client("Ana Pereira", 1979, Sex.FEMALE, Answer.NO);
        tom = put(Client.named("Tom Nguyen", MassUnit.KG, at(11, 17, 9, 0)));
        client("Ruth Bauer", 1961, Sex.FEMALE, Answer.NO);
        client("Sam Kaur", 1999, Sex.OTHER, Answer.NO);
        client("Elena Vasquez", 1985, Sex.FEMALE, Answer.NO);
        discEpisode();
        Session deadlifts = trained(maya, at(11, 18, 11, 10), "barbell_deadlift", "Deadlift");
        report(maya, deadlifts, 3, 2, Set.of());
        report(maya, deadlifts, 9, 4, Set.of());
        report(maya, deadlifts, 24, 6, Set.of());
        report(maya, deadlifts, 31, 7, Set.of(Symptom.NIGHT_WAKING));
        trained(jonas, at(11, 18, 18, 0), "back_squat", "Back squat");
        Session swings = trained(ana, at(11, 17, 14, 0), "kb_swing", "Kettlebell swing");
        report(ana, swings, 24, 4, Set.of());
        report(ana, swings, 52, 3, Set.of());
        now = at(11, 19, 18, 10);
        changes.clear();
    }

    /** A moment of 2026, in London. */
    public static Moment at(int month, int day, int hour, int minute) {
        return Moment.of(ZonedDateTime.of(2026, month, day, hour, minute, 0, 0, ZONE));
    }

    /** Saves a record of a client as it is. */
    public Client put(Client client) {
        return store.write(r -> {
            r.clients().save(client);
            return client;
        });
    }

    private Client client(String name, int born, Sex sex, Answer hurtBefore) {
        Client bare = Client.named(name, MassUnit.KG, at(3, 4, 9, 0));
        return put(new Client(
                bare.id(),
                bare.name(),
                new PersonalDate(LocalDate.of(born, 5, 12)),
                sex,
                PersonalText.of(name.split(" ", 2)[0].toLowerCase(Locale.ROOT) + "@example.org"),
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                PersonalText.of("Pain-free deadlifts"),
                MassUnit.KG,
                Language.ENGLISH,
                null,
                new Consent(new PersonalDate(LocalDate.of(2026, 3, 4)), null),
                new ReadinessForm(ReadinessForm.Outcome.PASSED, new PersonalDate(LocalDate.of(2026, 3, 4))),
                Map.of(),
                hurtBefore,
                PersonalText.EMPTY,
                false,
                bare.since()));
    }

    private void discEpisode() {
        store.write(r -> {
            r.injuries()
                    .save(new BackInjury(
                            Id.random(),
                            maya.id(),
                            InjuryType.FD,
                            RoughDate.month(YearMonth.of(2022, 3)),
                            Set.of(BackRegion.LOW_LEFT),
                            PersonalText.of("Lifting a sofa, sudden."),
                            8,
                            Answer.YES,
                            PersonalText.of("sitting, bending"),
                            PersonalText.of("walking"),
                            PersonalText.of("Physiotherapy, no surgery"),
                            null,
                            BackInjury.Status.SETTLED,
                            RoughDate.month(YearMonth.of(2022, 5)),
                            PersonalText.EMPTY,
                            at(3, 4, 9, 0)));
            return r;
        });
    }

    private Session trained(Client client, Moment ended, String movement, String name) {
        GateAnswer fine =
                new GateAnswer(movement, Gate.GO, 0, List.of(), null, List.of(), List.of(), List.of(), false, true);
        Session session = new Session(
                Id.random(),
                client.id(),
                null,
                ended.plusMinutes(-60),
                ended,
                Familiarity.UNFAMILIAR,
                7,
                true,
                List.of(new Assignment(
                        movement,
                        name,
                        new SetPlan(3, 8, null, null),
                        fine,
                        Assignment.Decision.AS_ADVISED,
                        PersonalText.EMPTY,
                        null,
                        List.of(),
                        null,
                        false,
                        false)),
                PersonalText.EMPTY);
        return store.write(r -> {
            r.sessions().save(session);
            return session;
        });
    }

    private void report(Client client, Session session, int hours, int nrs, Set<Symptom> yes) {
        now = session.when().plusMinutes(hours * 60L);
        Map<Symptom, Answer> answers = new EnumMap<>(Symptom.class);
        yes.forEach(s -> answers.put(s, Answer.YES));
        new LogSoreness(ledger, v -> "This is not a diagnosis.")
                .handle(new LogSoreness.Request(
                        client.id(),
                        session.id(),
                        now,
                        nrs,
                        Set.of(BackRegion.LOW_LEFT),
                        nrs >= 7 ? Distribution.FOCAL : Distribution.DIFFUSE,
                        Onset.GRADUAL,
                        Answer.NO,
                        answers,
                        5.0,
                        null,
                        4,
                        "",
                        ""));
    }
}
