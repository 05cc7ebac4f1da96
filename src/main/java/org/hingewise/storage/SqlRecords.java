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
import org.hingewise.usecase.KeptRows;
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
        Drafts drafts,
        KeptRows rows,
        SqlHistory history,
        SqlTrash trash,
        SqlErasures erasures)
        implements Store.Records {
    static SqlRecords of(Database database, Clock clock) {
        RowImages images = new RowImages(database);
        SqlHistory history = new SqlHistory(database, images, clock);
        return new SqlRecords(
                new Recorded<>("client", new SqlClientRepository(database, clock), history),
                new Recorded<>("back_injury", new SqlInjuryRepository(database, clock), history),
                new Recorded<>("clearance", new SqlClearanceRepository(database, clock), history),
                new Recorded<>("hinge_assessment", new SqlHingeRepository(database, clock), history),
                new Recorded<>("session", new SqlSessionRepository(database, clock), history),
                new Recorded<>("soreness_entry", new SqlSorenessRepository(database, clock), history),
                new Recorded<>("usual_left_out", new SqlLeftOutRepository(database, clock), history),
                new Recorded<>("board_response", new SqlResponseRepository(database, clock), history),
                new Recorded<>("return_plan", new SqlReturnPlanRepository(database, clock), history),
                new Recorded<>("check_in_request", new SqlCheckInRequests(database, clock), history),
                new SqlMovementEdits(database, history),
                new SqlTimeline(database),
                new SqlDrafts(database, clock),
                new SqlKeptRows(images, history),
                history,
                new SqlTrash(database, images, history),
                new SqlErasures(database, images, history, clock));
    }
}
