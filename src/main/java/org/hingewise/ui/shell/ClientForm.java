package org.hingewise.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import org.hingewise.domain.Answer;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.domain.client.Sex;

/**
 * What is typed into the client form, as it is typed.
 *
 * @param texts by field
 * @param historyAsked whether past back injuries were asked about: yes (some), no (none), not asked
 */
record ClientForm(
        Map<ClientForm.Text, String> texts,
        Sex sex,
        MassUnit unit,
        ReadinessForm.Outcome readiness,
        Map<HistoryFlag, Answer> history,
        Answer historyAsked) {
    /** Fields where one types; dates and the weight too, because what cannot be read must not be lost. */
    enum Text {
        NAME("name", 200),
        BIRTH_DATE("birthDate", 40),
        BODY_MASS("bodyMass", 12),
        CONTACT("contact", 500),
        EMERGENCY("emergencyContact", 500),
        DOCTOR("doctor", 500),
        GOALS("goals", 2_000),
        CONSENT_GIVEN("consentGiven", 40),
        CONSENT_WITHDRAWN("consentWithdrawn", 40),
        READINESS_DATE("readinessDate", 40),
        NOTES("notes", 10_000);

        private final String field;
        private final int limit;

        Text(String field, int limit) {
            this.field = field;
            this.limit = limit;
        }

        /** Name of the field in problems, and of its widget after "client.". */
        String field() {
            return field;
        }

        /** Most characters taken. */
        int limit() {
            return limit;
        }
    }

    ClientForm {
        texts = Map.copyOf(texts);
        history = Map.copyOf(history);
    }

    /** Nothing typed yet. */
    static ClientForm empty(MassUnit unit) {
        return new ClientForm(
                Map.of(), Sex.NOT_ASKED, unit, ReadinessForm.Outcome.NOT_DONE, Map.of(), Answer.NOT_ASKED);
    }

    /** What is typed in a field; empty when nothing is. */
    String text(Text field) {
        return texts.getOrDefault(field, "");
    }

    /** Whether anything worth keeping is typed. */
    boolean isTyped() {
        return texts.values().stream().anyMatch(t -> !t.isBlank());
    }

    /** The answer to a question about the past; not asked unless given. */
    Answer answer(HistoryFlag flag) {
        return history.getOrDefault(flag, Answer.NOT_ASKED);
    }

    ClientForm with(Text field, String typed) {
        Map<Text, String> changed = new EnumMap<>(Text.class);
        changed.putAll(texts);
        changed.put(field, typed);
        return new ClientForm(changed, sex, unit, readiness, history, historyAsked);
    }

    ClientForm with(HistoryFlag flag, Answer answer) {
        Map<HistoryFlag, Answer> changed = new EnumMap<>(HistoryFlag.class);
        changed.putAll(history);
        changed.put(flag, answer);
        return new ClientForm(texts, sex, unit, readiness, changed, historyAsked);
    }

    ClientForm withSex(Sex to) {
        return new ClientForm(texts, to, unit, readiness, history, historyAsked);
    }

    ClientForm withUnit(MassUnit to) {
        return new ClientForm(texts, sex, to, readiness, history, historyAsked);
    }

    ClientForm withReadiness(ReadinessForm.Outcome to) {
        return new ClientForm(texts, sex, unit, to, history, historyAsked);
    }

    ClientForm withHistoryAsked(Answer to) {
        return new ClientForm(texts, sex, unit, readiness, history, to);
    }
}
