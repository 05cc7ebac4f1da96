package org.hingewise.usecase;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.jspecify.annotations.Nullable;

/** Soreness as tests report it: slow to begin and spread out, with nothing else told. */
public final class SorenessReports {
    private SorenessReports() {}

    /** Every warning sign asked, and none there. */
    public static LogSoreness.Request noSign(Id<Client> client, @Nullable Id<Session> session, Moment time, int nrs) {
        Map<Symptom, Answer> answers = new EnumMap<>(Symptom.class);
        for (Symptom symptom : Symptom.values()) {
            answers.put(symptom, Answer.NO);
        }
        return of(client, session, time, nrs, answers);
    }

    /** With these answers; what is not among them was not asked. */
    public static LogSoreness.Request of(
            Id<Client> client, @Nullable Id<Session> session, Moment time, int nrs, Map<Symptom, Answer> answers) {
        return new LogSoreness.Request(
                client,
                session,
                time,
                nrs,
                Set.of(),
                Distribution.DIFFUSE,
                Onset.GRADUAL,
                Answer.NO,
                answers,
                null,
                null,
                null,
                "",
                "");
    }
}
