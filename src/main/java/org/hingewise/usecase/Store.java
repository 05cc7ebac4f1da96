package org.hingewise.usecase;

import java.util.function.Function;
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

/**
 * The coach's records. Work runs on the storage thread, one piece after another; a write is one transaction, committed
 * when the call returns and rolled back when the work throws.
 *
 * <p>Both calls block until done, must not be made on the event thread and not from inside another piece of work
 * ({@link IllegalStateException}). What the work throws reaches the caller as it is; what the disk or the file does wrong
 * reaches it as {@link StoreProblem}.
 */
public interface Store {
    /** Runs work that only reads. */
    <R> R read(Function<Records, R> work);

    /** Runs work in one transaction; when this returns the work is on disk. */
    <R> R write(Function<Records, R> work);

    /** Writes the file anew without what was deleted in it; what is kept in memory has no need of that. */
    default void compact() {}

    /** The records, as seen inside one piece of work. */
    interface Records {
        Repository<Client, Client> clients();

        Repository<BackInjury, BackInjury> injuries();

        Repository<Clearance, Clearance> clearances();

        Repository<HingeAssessment, HingeAssessment> hinges();

        Repository<Session, Session> sessions();

        Repository<JudgedEntry, SorenessEntry> soreness();

        /** Sessions left out of the usual curve, under the session's id. */
        Repository<LeftOut, Session> leftOut();

        Repository<Response, Response> responses();

        Repository<ReturnPlan, ReturnPlan> returns();

        Repository<CheckInRequest, CheckInRequest> checkInRequests();

        MovementEdits movements();

        Timeline timeline();

        Drafts drafts();

        History history();

        Trash trash();

        Erasures erasures();

        /** Whole records, row by row. */
        KeptRows rows();
    }
}
