package org.hingewise.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementEdit;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.triage.FiredRule;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Unknown;
import org.hingewise.domain.triage.Verdict;
import org.hingewise.exchange.MovementFile;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.SampleRecords;

/** A client about whom everything is known, and movements, with the same words in every text. */
final class HostileRecords {
    /** Room for the shorter texts of a movement. */
    private static final int SHORT = 60;

    private HostileRecords() {}

    static void fill(FakeStore store, String words) {
        store.write(records -> {
            Client client = SampleRecords.inList(SampleRecords.client(words), null);
            records.clients().save(client);
            records.clients().save(SampleRecords.client(words + " gone"));
            BackInjury injury = SampleRecords.injury(client.id(), words);
            records.injuries().save(injury);
            records.injuries().save(SampleRecords.injury(client.id(), words + " again"));
            records.clearances().save(SampleRecords.clearance(injury, words));
            records.clearances().save(wholeBack(SampleRecords.clearance(injury, words)));
            records.hinges().save(SampleRecords.hinge(client.id(), words));
            Session done = SampleRecords.session(client.id(), words);
            records.sessions().save(done);
            records.soreness().save(judged(done, words));
            records.sessions().save(planned(done));
            for (int i = 0; i < 3; i++) {
                records.timeline().append(SampleRecords.event(client.id(), words));
            }
            for (Movement shipped : MovementFile.shipped()) {
                if (shipped.id().startsWith("kb_") || shipped.id().equals("glute_bridge")) {
                    records.movements().save(new MovementEdit(shipped.id(), renamed(shipped, words), false));
                }
            }
            return client;
        });
    }

    private static Clearance wholeBack(Clearance c) {
        return new Clearance(
                Id.random(),
                c.client(),
                null,
                c.by(),
                c.date(),
                c.limits(),
                c.maxPercentE1rm(),
                c.validUntil(),
                c.recordedAt());
    }

    /** Judged by a real rule, so that there are words for it. */
    private static JudgedEntry judged(Session done, String words) {
        JudgedEntry sample = SampleRecords.soreness(done, words);
        FiredRule focal = new FiredRule("R2.2", Level.DOCTOR, "focal", "S16", Map.of("nrs", words));
        return new JudgedEntry(
                sample.entry(), new Verdict(Level.DOCTOR, List.of(focal), Set.of(Unknown.HISTORY)), sample.advice());
    }

    /** The next one, with the movements of one that is done. */
    private static Session planned(Session done) {
        Moment when = SampleRecords.NINE.plusMinutes(72 * 60);
        return new Session(
                Id.random(),
                done.client(),
                when,
                null,
                null,
                done.familiarity(),
                null,
                true,
                done.assignments().stream()
                        .map(a -> a.withDone(List.of()).withPain(null))
                        .toList(),
                done.note());
    }

    /** The planned session of a client was begun an hour before this moment, with a set done in its first movement. */
    static Id<Client> begin(FakeStore store, Moment now) {
        return store.write(records -> {
            Client client = records.clients().all().get(0);
            Session planned = records.sessions().of(client.id()).stream()
                    .filter(s -> !s.isEnded())
                    .findFirst()
                    .orElseThrow();
            List<Assignment> movements = new ArrayList<>(planned.assignments());
            SetDone set = new SetDone(8, null, null, false, now.plusMinutes(-5));
            movements.set(0, movements.get(0).withLegSymptom(false).withDone(List.of(set)));
            records.sessions().save(planned.startedAt(now.plusMinutes(-60)).withAssignments(movements));
            return client.id();
        });
    }

    private static Movement renamed(Movement m, String words) {
        String few = cut(words);
        return new Movement(
                m.id(),
                few + " " + m.id(),
                m.pattern(),
                few,
                m.measure(),
                m.perSide(),
                m.demands(),
                m.hingeRequired(),
                m.priorInjuryCap(),
                m.easier(),
                List.of(words, words + " twice"),
                m.articleNamed(),
                few);
    }

    private static String cut(String words) {
        return words.length() > SHORT ? words.substring(0, SHORT) : words;
    }
}
