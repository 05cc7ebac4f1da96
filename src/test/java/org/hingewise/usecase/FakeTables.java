package org.hingewise.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.board.Response;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.history.HistoryEntry;
import org.hingewise.domain.movement.MovementEdit;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.LeftOut;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.timeline.TimelineEvent;

/** What a store in memory keeps. */
final class FakeTables {
    final Map<Id<?>, Row<Client>> clients = new HashMap<>();
    final Map<Id<?>, Row<BackInjury>> injuries = new HashMap<>();
    final Map<Id<?>, Row<Clearance>> clearances = new HashMap<>();
    final Map<Id<?>, Row<HingeAssessment>> hinges = new HashMap<>();
    final Map<Id<?>, Row<Session>> sessions = new HashMap<>();
    final Map<Id<?>, Row<JudgedEntry>> soreness = new HashMap<>();
    final Map<Id<?>, Row<LeftOut>> leftOut = new HashMap<>();
    final Map<Id<?>, Row<Response>> responses = new HashMap<>();
    final Map<Id<?>, Row<ReturnPlan>> returns = new HashMap<>();
    final Map<Id<?>, Row<CheckInRequest>> checkInRequests = new HashMap<>();
    final Map<String, MovementEdit> movements = new TreeMap<>();
    final List<TimelineEvent> timeline = new ArrayList<>();
    final Map<String, PersonalText> drafts = new TreeMap<>();
    final List<HistoryEntry> history = new ArrayList<>();
    final List<Erasures.Erased> erased = new ArrayList<>();
    long seq;

    FakeTables copy() {
        FakeTables copy = new FakeTables();
        copy.clients.putAll(clients);
        copy.injuries.putAll(injuries);
        copy.clearances.putAll(clearances);
        copy.hinges.putAll(hinges);
        copy.sessions.putAll(sessions);
        copy.soreness.putAll(soreness);
        copy.leftOut.putAll(leftOut);
        copy.responses.putAll(responses);
        copy.returns.putAll(returns);
        copy.checkInRequests.putAll(checkInRequests);
        copy.movements.putAll(movements);
        copy.timeline.addAll(timeline);
        copy.drafts.putAll(drafts);
        copy.history.addAll(history);
        copy.erased.addAll(erased);
        copy.seq = seq;
        return copy;
    }

    /** One kept record, in the order records were first saved. */
    record Row<T>(long seq, T record, boolean removed) {}
}
