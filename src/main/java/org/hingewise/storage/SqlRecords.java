package org.hingewise.storage;

import org.hingewise.domain.board.Response;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.LeftOut;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Drafts;
import org.hingewise.usecase.MovementEdits;
import org.hingewise.usecase.Repository;
import org.hingewise.usecase.Store;
import org.hingewise.usecase.Timeline;

/** The records of one open file. */
record SqlRecords(
        Repository<Client, Client> clients,
        Repository<BackInjury, BackInjury> injuries,
        Repository<Clearance, Clearance> clearances,
        Repository<HingeAssessment, HingeAssessment> hinges,
        Repository<Session, Session> sessions,
        Repository<JudgedEntry, SorenessEntry> soreness,
        Repository<LeftOut, Session> leftOut,
        Repository<Response, Response> responses,
        Repository<ReturnPlan, ReturnPlan> returns,
        Repository<CheckInRequest, CheckInRequest> checkInRequests,
        MovementEdits movements,
        Timeline timeline,
        Drafts drafts)
        implements Store.Records {
    static SqlRecords of(Database database, Clock clock) {
        return new SqlRecords(
                new SqlClientRepository(database, clock),
                new SqlInjuryRepository(database, clock),
                new SqlClearanceRepository(database, clock),
                new SqlHingeRepository(database, clock),
                new SqlSessionRepository(database, clock),
                new SqlSorenessRepository(database, clock),
                new SqlLeftOutRepository(database, clock),
                new SqlResponseRepository(database, clock),
                new SqlReturnPlanRepository(database, clock),
                new SqlCheckInRequests(database, clock),
                new SqlMovementEdits(database),
                new SqlTimeline(database),
                new SqlDrafts(database, clock));
    }
}
