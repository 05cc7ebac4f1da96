package org.hingewise.ui.shell;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hingewise.domain.Answer;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.Language;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.domain.client.Sex;
import org.hingewise.usecase.DraftText;
import org.jspecify.annotations.Nullable;

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
        Language language,
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

    private static final String SEX = "sex";
    private static final String UNIT = "unit";
    private static final String LANGUAGE = "language";
    private static final String READINESS = "readiness";
    private static final String ASKED = "historyAsked";
    private static final String HISTORY = "history.";

    ClientForm {
        texts = Map.copyOf(texts);
        history = Map.copyOf(history);
    }

    /** Nothing typed yet. */
    static ClientForm empty(MassUnit unit) {
        return new ClientForm(
                Map.of(),
                Sex.NOT_ASKED,
                unit,
                Language.ENGLISH,
                ReadinessForm.Outcome.NOT_DONE,
                Map.of(),
                Answer.NOT_ASKED);
    }

    /** What is typed in a field; empty when nothing is. */
    String text(Text field) {
        return texts.getOrDefault(field, "");
    }

    /**
     * What a draft held; whatever is no longer known is left out.
     *
     * @param unit when the draft does not say
     */
    static ClientForm ofDraft(String draft, MassUnit unit) {
        Map<String, String> fields = DraftText.fields(draft);
        ClientForm form = new ClientForm(
                Map.of(),
                one(Sex.values(), fields.get(SEX), Sex.NOT_ASKED),
                one(MassUnit.values(), fields.get(UNIT), unit),
                one(Language.values(), fields.get(LANGUAGE), Language.ENGLISH),
                one(ReadinessForm.Outcome.values(), fields.get(READINESS), ReadinessForm.Outcome.NOT_DONE),
                Map.of(),
                one(Answer.values(), fields.get(ASKED), Answer.NOT_ASKED));
        for (Text text : Text.values()) {
            String typed = fields.get(text.field());
            form = typed == null ? form : form.with(text, typed);
        }
        for (HistoryFlag flag : HistoryFlag.values()) {
            Answer answer = one(Answer.values(), fields.get(HISTORY + flag.code()), Answer.NOT_ASKED);
            form = answer == Answer.NOT_ASKED ? form : form.with(flag, answer);
        }
        return form;
    }

    /** Everything typed and chosen as one text, to be kept until it is saved. */
    String draft() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Text text : Text.values()) {
            fields.put(text.field(), text(text));
        }
        fields.put(SEX, sex == Sex.NOT_ASKED ? "" : sex.name());
        fields.put(UNIT, unit.name());
        fields.put(LANGUAGE, language == Language.ENGLISH ? "" : language.name());
        fields.put(READINESS, readiness == ReadinessForm.Outcome.NOT_DONE ? "" : readiness.name());
        fields.put(ASKED, historyAsked == Answer.NOT_ASKED ? "" : historyAsked.name());
        for (HistoryFlag flag : HistoryFlag.values()) {
            fields.put(
                    HISTORY + flag.code(),
                    answer(flag) == Answer.NOT_ASKED ? "" : answer(flag).name());
        }
        return DraftText.of(fields);
    }

    private static <E extends Enum<E>> E one(E[] values, @Nullable String name, E otherwise) {
        return Stream.of(values).filter(v -> v.name().equals(name)).findFirst().orElse(otherwise);
    }

    /** The answer to a question about the past; not asked unless given. */
    Answer answer(HistoryFlag flag) {
        return history.getOrDefault(flag, Answer.NOT_ASKED);
    }

    ClientForm with(Text field, String typed) {
        Map<Text, String> changed = new EnumMap<>(Text.class);
        changed.putAll(texts);
        changed.put(field, typed);
        return new ClientForm(changed, sex, unit, language, readiness, history, historyAsked);
    }

    ClientForm with(HistoryFlag flag, Answer answer) {
        Map<HistoryFlag, Answer> changed = new EnumMap<>(HistoryFlag.class);
        changed.putAll(history);
        changed.put(flag, answer);
        return new ClientForm(texts, sex, unit, language, readiness, changed, historyAsked);
    }

    ClientForm withSex(Sex to) {
        return new ClientForm(texts, to, unit, language, readiness, history, historyAsked);
    }

    ClientForm withUnit(MassUnit to) {
        return new ClientForm(texts, sex, to, language, readiness, history, historyAsked);
    }

    ClientForm withLanguage(Language to) {
        return new ClientForm(texts, sex, unit, to, readiness, history, historyAsked);
    }

    ClientForm withReadiness(ReadinessForm.Outcome to) {
        return new ClientForm(texts, sex, unit, language, to, history, historyAsked);
    }

    ClientForm withHistoryAsked(Answer to) {
        return new ClientForm(texts, sex, unit, language, readiness, history, to);
    }
}
