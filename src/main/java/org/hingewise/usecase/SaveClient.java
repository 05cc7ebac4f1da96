package org.hingewise.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.Consent;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.Language;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.domain.client.Sex;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.jspecify.annotations.Nullable;

/** Adds a client or changes what is known of one. */
public final class SaveClient {
    private final Ledger ledger;

    public SaveClient(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What the form holds.
     *
     * @param id null for a new client
     * @param bodyMassKg in kilograms, null when not known
     * @param historyAsked whether past back injuries were asked about: yes (some), no (none), not asked
     */
    public record Request(
            @Nullable Id<Client> id,
            String name,
            @Nullable LocalDate birthDate,
            Sex sex,
            String contact,
            String emergencyContact,
            String doctor,
            String goals,
            MassUnit unit,
            Language language,
            @Nullable Double bodyMassKg,
            @Nullable LocalDate consentGiven,
            @Nullable LocalDate consentWithdrawn,
            ReadinessForm.Outcome readiness,
            @Nullable LocalDate readinessDate,
            Map<HistoryFlag, Answer> history,
            Answer historyAsked,
            String notes) {
        /** A new client of whom only the name is known. */
        public static Request named(String name, MassUnit unit) {
            return new Request(
                    null,
                    name,
                    null,
                    Sex.NOT_ASKED,
                    "",
                    "",
                    "",
                    "",
                    unit,
                    Language.ENGLISH,
                    null,
                    null,
                    null,
                    ReadinessForm.Outcome.NOT_DONE,
                    null,
                    Map.of(),
                    Answer.NOT_ASKED,
                    "");
        }

        /** The same with other answers to the history flags. */
        public Request withHistory(Map<HistoryFlag, Answer> answers) {
            return new Request(
                    id,
                    name,
                    birthDate,
                    sex,
                    contact,
                    emergencyContact,
                    doctor,
                    goals,
                    unit,
                    language,
                    bodyMassKg,
                    consentGiven,
                    consentWithdrawn,
                    readiness,
                    readinessDate,
                    answers,
                    historyAsked,
                    notes);
        }

        /** The same with another agreement and outcome of the readiness form. */
        public Request withAgreement(
                @Nullable LocalDate given,
                @Nullable LocalDate withdrawn,
                ReadinessForm.Outcome outcome,
                @Nullable LocalDate formDate) {
            return new Request(
                    id,
                    name,
                    birthDate,
                    sex,
                    contact,
                    emergencyContact,
                    doctor,
                    goals,
                    unit,
                    language,
                    bodyMassKg,
                    given,
                    withdrawn,
                    outcome,
                    formDate,
                    history,
                    historyAsked,
                    notes);
        }

        /** What a form starts from when a client is changed. */
        public static Request of(Client c) {
            return new Request(
                    c.id(),
                    c.name().value(),
                    date(c.birthDate()),
                    c.sex(),
                    c.contact().value(),
                    c.emergencyContact().value(),
                    c.doctor().value(),
                    c.goals().value(),
                    c.unit(),
                    c.language(),
                    c.bodyMass() == null ? null : c.bodyMass().in(MassUnit.KG),
                    date(c.consent().given()),
                    date(c.consent().withdrawn()),
                    c.readiness().outcome(),
                    date(c.readiness().date()),
                    c.history(),
                    c.historyAsked(),
                    c.notes().value());
        }
    }

    /** Saves, or tells everything that is wrong; the form calls {@link #check} with the same rules while typing. */
    public Result<Client> handle(Request request) {
        Moment now = ledger.clock().now();
        Problems problems = new Problems();
        Client client = build(request, now, problems);
        if (client == null) {
            return new Result.Refused<>(problems.list());
        }
        return ledger.write(entry -> new Result.Saved<>(save(entry, client)));
    }

    static Client save(Ledger.Entry entry, Client client) {
        Client before = entry.records().clients().find(client.id()).orElse(null);
        Client saved = before == null ? client : client.keepingOriginOf(before);
        if (saved.equals(before)) {
            return saved;
        }
        if (before != null
                && before.consent().isWithdrawn()
                && saved.consent().isWithdrawn()
                && !saved.hasHealthOf(before)) {
            throw new Agreement.Withdrawn("consentWithdrawn");
        }
        entry.save(Store.Records::clients, saved.id(), saved);
        Kind kind = before == null ? Kind.CLIENT_ADDED : Kind.CLIENT_CHANGED;
        entry.happened(saved.id(), kind, saved.id(), Map.of());
        boolean withdrawnNow = saved.consent().isWithdrawn()
                && (before == null || !before.consent().isWithdrawn());
        if (withdrawnNow) {
            entry.happened(saved.id(), Kind.CONSENT_WITHDRAWN, saved.id(), Map.of());
        }
        return saved;
    }

    /** Everything wrong with the form as it stands; empty when it can be saved. */
    public List<Problem> check(Request request) {
        Problems problems = new Problems();
        build(request, ledger.clock().now(), problems);
        return problems.list();
    }

    static @Nullable Client build(Request r, Moment now, Problems problems) {
        LocalDate today = now.date();
        PersonalText name = problems.text("name", r.name(), Client.MAX_NAME_LENGTH);
        problems.required("name", !r.name().isBlank());
        problems.notInFuture("birthDate", r.birthDate(), today);
        problems.range("bodyMass", r.bodyMassKg(), 0, 1000);
        problems.notInFuture("consentGiven", r.consentGiven(), today);
        problems.notInFuture("consentWithdrawn", r.consentWithdrawn(), today);
        if (r.consentWithdrawn() != null
                && r.consentGiven() != null
                && r.consentWithdrawn().isBefore(r.consentGiven())) {
            problems.add("consentWithdrawn", "before_given");
        }
        problems.notInFuture("readinessDate", r.readinessDate(), today);
        PersonalText contact = problems.text("contact", r.contact(), PersonalText.MAX_LENGTH);
        PersonalText emergency = problems.text("emergencyContact", r.emergencyContact(), PersonalText.MAX_LENGTH);
        PersonalText doctor = problems.text("doctor", r.doctor(), PersonalText.MAX_LENGTH);
        PersonalText goals = problems.text("goals", r.goals(), PersonalText.MAX_LENGTH);
        PersonalText notes = problems.text("notes", r.notes(), PersonalText.MAX_LENGTH);
        if (!problems.none()) {
            return null;
        }
        return new Client(
                r.id() == null ? Id.random() : r.id(),
                name,
                personal(r.birthDate()),
                r.sex(),
                contact,
                emergency,
                doctor,
                goals,
                r.unit(),
                r.language(),
                r.bodyMassKg() == null ? null : Mass.kg(r.bodyMassKg()),
                new Consent(personal(r.consentGiven()), personal(r.consentWithdrawn())),
                new ReadinessForm(r.readiness(), personal(r.readinessDate())),
                r.history(),
                r.historyAsked(),
                notes,
                false,
                now);
    }

    static @Nullable PersonalDate personal(@Nullable LocalDate day) {
        return day == null ? null : new PersonalDate(day);
    }

    static @Nullable LocalDate date(@Nullable PersonalDate day) {
        return day == null ? null : day.value();
    }
}
