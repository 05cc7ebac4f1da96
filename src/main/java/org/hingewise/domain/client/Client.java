package org.hingewise.domain.client;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Entity;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * A person being coached.
 *
 * @param history answers to the asked {@link HistoryFlag}s; a missing flag counts as not asked
 * @param historyAsked whether the coach has asked about past back injuries at all (none recorded and never asked are not
 *     the same)
 * @param language the language the client is written to in
 * @param since when the client was added
 */
public record Client(
        Id<Client> id,
        PersonalText name,
        @Nullable PersonalDate birthDate,
        Sex sex,
        PersonalText contact,
        PersonalText emergencyContact,
        PersonalText doctor,
        PersonalText goals,
        MassUnit unit,
        Language language,
        @Nullable Mass bodyMass,
        Consent consent,
        ReadinessForm readiness,
        Map<HistoryFlag, Answer> history,
        Answer historyAsked,
        PersonalText notes,
        boolean archived,
        Moment since)
        implements Entity<Client> {
    /** Longest name kept (decision: fits every legal name we know of). */
    public static final int MAX_NAME_LENGTH = 200;

    public Client {
        if (name.value().isBlank() || name.value().length() > MAX_NAME_LENGTH) {
            throw new IllegalArgumentException("a client needs a name of 1 to " + MAX_NAME_LENGTH + " characters");
        }
        history = Map.copyOf(history);
    }

    /** A client of whom only the name is known yet. */
    public static Client named(String name, MassUnit unit, Moment since) {
        return new Client(
                Id.random(),
                PersonalText.of(name),
                null,
                Sex.NOT_ASKED,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                unit,
                Language.ENGLISH,
                null,
                Consent.NOT_ASKED,
                ReadinessForm.NOT_DONE,
                Map.of(),
                Answer.NOT_ASKED,
                PersonalText.EMPTY,
                false,
                since);
    }

    /** The same client, in or out of the daily list. */
    public Client withArchived(boolean out) {
        return copy(historyAsked, out, since, language);
    }

    /** The same client, with past back injuries asked about: yes (some), no (none). */
    public Client withHistoryAsked(Answer asked) {
        return copy(asked, archived, since, language);
    }

    /** The same client, with what a form does not hold taken from before. */
    public Client keepingOriginOf(Client before) {
        return copy(historyAsked, before.archived, before.since, language);
    }

    /** The same client, written to in another language. */
    public Client withLanguage(Language other) {
        return copy(historyAsked, archived, since, other);
    }

    private Client copy(Answer asked, boolean out, Moment added, Language spoken) {
        return new Client(
                id,
                name,
                birthDate,
                sex,
                contact,
                emergencyContact,
                doctor,
                goals,
                unit,
                spoken,
                bodyMass,
                consent,
                readiness,
                history,
                asked,
                notes,
                out,
                added);
    }

    /** Whether nothing of what is known of health differs. */
    public boolean hasHealthOf(Client other) {
        return sex == other.sex
                && Objects.equals(bodyMass, other.bodyMass)
                && readiness.equals(other.readiness)
                && history.equals(other.history)
                && historyAsked == other.historyAsked
                && goals.equals(other.goals)
                && notes.equals(other.notes);
    }

    public Answer answer(HistoryFlag flag) {
        return history.getOrDefault(flag, Answer.NOT_ASKED);
    }

    /** Age in whole years on a day; empty when the birth date is not known. */
    public OptionalInt ageOn(LocalDate day) {
        return birthDate == null
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(birthDate.value(), day).getYears());
    }
}
