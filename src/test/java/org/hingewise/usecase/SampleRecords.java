package org.hingewise.usecase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.board.Response;
import org.hingewise.domain.checkin.CheckInCode;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.Consent;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.Language;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.client.Sex;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.GateReason;
import org.hingewise.domain.gate.LoadCap;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.domain.triage.FiredRule;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Unknown;
import org.hingewise.domain.triage.Verdict;
import org.jspecify.annotations.Nullable;

/** Records with every field filled, so that a field lost in storage is noticed. Every text holds the given words. */
public final class SampleRecords {
    /** Nine o'clock on a working day in Berlin, with nanoseconds. */
    public static final Moment NINE =
            Moment.of(ZonedDateTime.parse("2026-11-18T09:00:00.123456789+01:00[Europe/Berlin]"));

    private static final PersonalDate DAY = new PersonalDate(LocalDate.of(1981, 2, 28));

    private SampleRecords() {}

    public static Client client(String words) {
        return new Client(
                Id.random(),
                PersonalText.of(words),
                DAY,
                Sex.FEMALE,
                PersonalText.of(words + " contact"),
                PersonalText.of(words + " emergency"),
                PersonalText.of(words + " doctor"),
                PersonalText.of(words + " goals"),
                MassUnit.LB,
                Language.GERMAN,
                Mass.lb(154.5),
                new Consent(DAY, new PersonalDate(LocalDate.of(2026, 11, 1))),
                new ReadinessForm(ReadinessForm.Outcome.REFERRED, DAY),
                Map.of(HistoryFlag.CANCER_HISTORY, Answer.NO, HistoryFlag.OSTEOPOROSIS, Answer.YES),
                Answer.YES,
                PersonalText.of(words + " notes"),
                true,
                NINE);
    }

    /** The same client in the list, with the agreement to keep health notes given, and taken back on a day or not. */
    public static Client inList(Client client, @Nullable LocalDate takenBack) {
        SaveClient.Request agreed = SaveClient.Request.of(client)
                .withAgreement(DAY.value(), takenBack, ReadinessForm.Outcome.NOT_DONE, null);
        return Objects.requireNonNull(SaveClient.build(agreed, client.since(), new Problems()));
    }

    public static ReturnPlan plan(Id<Client> client, String words) {
        return ReturnPlan.open(client, Stage.TRIAGE, NINE.plusMinutes(-90), PersonalText.of(words + " reason"), NINE)
                .permitted(NINE.plusMinutes(10))
                .with(new ReturnPlan.Step(
                        ReturnPlan.Kind.UP, Stage.MOVE, NINE.plusMinutes(20), PersonalText.of(words + " up")))
                .with(new ReturnPlan.Step(
                        ReturnPlan.Kind.CLOSED, Stage.MOVE, NINE.plusMinutes(30), PersonalText.of(words + " end")));
    }

    public static BackInjury injury(Id<Client> client, String words) {
        return new BackInjury(
                Id.random(),
                client,
                InjuryType.FD,
                RoughDate.month(YearMonth.of(2022, 10)),
                Set.of(BackRegion.LOW_LEFT, BackRegion.LEFT_LEG),
                PersonalText.of(words + " how"),
                8,
                Answer.YES,
                PersonalText.of(words + " worse"),
                PersonalText.of(words + " better"),
                PersonalText.of(words + " treatment"),
                DAY,
                BackInjury.Status.SETTLED,
                RoughDate.year(2023),
                PersonalText.of(words + " notes"),
                NINE.plusMinutes(5));
    }

    public static Clearance clearance(BackInjury injury, String words) {
        return new Clearance(
                Id.random(),
                injury.client(),
                injury.id(),
                PersonalText.of(words + " by"),
                new PersonalDate(LocalDate.of(2026, 10, 1)),
                PersonalText.of(words + " limits"),
                60,
                new PersonalDate(LocalDate.of(2027, 1, 31)),
                NINE.plusMinutes(6));
    }

    public static Response response(Id<Client> client, String words) {
        return new Response(
                Id.random(),
                client,
                Response.About.PLAN,
                PersonalText.of(words + " subject"),
                Response.Action.IGNORE,
                PersonalText.of(words + " reason"),
                NINE.plusMinutes(9));
    }

    public static HingeAssessment hinge(Id<Client> client, String words) {
        return new HingeAssessment(
                Id.random(),
                client,
                HingeLevel.H3,
                Map.of(
                        HingeItem.BACK_SHAPE,
                        HingeAssessment.Seen.SEEN,
                        HingeItem.TEMPO,
                        HingeAssessment.Seen.NOT_YET,
                        HingeItem.BRACE,
                        HingeAssessment.Seen.NOT_CHECKED),
                Mass.kg(16),
                PersonalText.of(words + " note"),
                NINE.plusMinutes(10));
    }

    public static Session session(Id<Client> client, String words) {
        return new Session(
                Id.random(),
                client,
                NINE.plusMinutes(-60),
                NINE.plusMinutes(1),
                NINE.plusMinutes(55),
                Familiarity.NEW_STEP,
                7,
                true,
                List.of(assignment("kb_swing", words), assignment("deadbug", words)),
                PersonalText.of(words + " note"));
    }

    public static Assignment assignment(String movement, String words) {
        return new Assignment(
                movement,
                words + " movement",
                new SetPlan(3, 8, Mass.kg(24), 6.5),
                new GateAnswer(
                        movement,
                        Gate.MODIFY,
                        2.75,
                        List.of(
                                new GateReason(GateReason.Code.HINGE_LEVEL, Map.of("needed", "4", "has", words)),
                                new GateReason(GateReason.Code.REMINDER, Map.of())),
                        new LoadCap(Mass.kg(20), 50, 6, words + " cap"),
                        List.of("kb_deadlift", "glute_bridge"),
                        List.of("Hips back first."),
                        List.of("FD"),
                        true,
                        true),
                Assignment.Decision.OVERRIDDEN,
                PersonalText.of(words + " reason"),
                "barbell_deadlift",
                List.of(
                        new SetDone(8, Mass.kg(24), 7.0, false, NINE.plusMinutes(20)),
                        new SetDone(6, null, null, true, NINE.plusMinutes(24))),
                2,
                true,
                true);
    }

    public static JudgedEntry soreness(Session session, String words) {
        SorenessEntry entry = new SorenessEntry(
                Id.random(),
                session.client(),
                session.id(),
                session.ended(),
                NINE.plusMinutes(24 * 60),
                new Nrs(6),
                Set.of(BackRegion.LOW_LEFT, BackRegion.LOW_RIGHT),
                Distribution.FOCAL,
                Onset.SUDDEN_AFTER,
                Answer.NO,
                Map.of(Symptom.NIGHT_WAKING, Answer.YES, Symptom.FOOT_DROP, Answer.NO),
                6.5,
                4,
                7,
                PersonalText.of(words + " words"),
                PersonalText.of(words + " note"),
                NINE.plusMinutes(24 * 60 + 5));
        Verdict verdict = new Verdict(
                Level.DOCTOR,
                List.of(
                        new FiredRule("R2.1", Level.DOCTOR, "night", "S21", Map.of("nrs", "6", "hours", words)),
                        new FiredRule("R1.3", Level.WATCH, "", "decision", Map.of())),
                Set.of(Unknown.HISTORY));
        return new JudgedEntry(entry, verdict, words + " advice");
    }

    public static TimelineEvent event(Id<Client> client, String words) {
        return new TimelineEvent(
                0,
                client,
                NINE,
                TimelineEvent.Kind.SORENESS_LOGGED,
                Id.random().toString(),
                Map.of("what", PersonalText.of(words), "empty", PersonalText.EMPTY));
    }

    public static Movement movement(String id, String words) {
        return new Movement(
                id,
                words,
                Pattern.BALLISTIC_HINGE,
                "kettlebell",
                Movement.Measure.REPS,
                true,
                Map.of(Demand.BALLISTIC, 3, Demand.LOADED_HINGE, 2),
                HingeLevel.H4,
                new Cap(50, 6, Mass.kg(16), true, HingeLevel.H5, "short"),
                List.of("kb_deadlift"),
                List.of("Snap the hips.", words),
                false,
                "E own");
    }

    /** Code of every check-in asked for in these records. */
    public static final CheckInCode CODE = CheckInCode.random(new Random(5));

    /** A check-in asked for a day after the session of a report, and answered by it. */
    public static CheckInRequest asked(JudgedEntry soreness) {
        SorenessEntry entry = soreness.entry();
        return CheckInRequest.open(entry.client(), entry.sessionId(), 24, CODE, NINE)
                .answeredWith(entry.id(), NINE.plusMinutes(5));
    }
}
