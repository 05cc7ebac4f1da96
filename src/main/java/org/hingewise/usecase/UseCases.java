package org.hingewise.usecase;

import java.util.List;
import java.util.Optional;
import org.hingewise.domain.movement.Movement;

/** Every use case over one store; built once when a file is opened and handed to the screens and commands. */
public record UseCases(
        Store store,
        Clock clock,
        Events events,
        Undo undoSteps,
        ReadClients readClients,
        ReadClient readClient,
        ReadBoard readBoard,
        ReadOldRecords readOldRecords,
        ReadLibrary readLibrary,
        SaveClient saveClient,
        AddClient addClient,
        ArchiveClient archiveClient,
        RemoveClient removeClient,
        PutBack putBack,
        EmptyTrash emptyTrash,
        EraseClient eraseClient,
        ReadHistory readHistory,
        RecordInjury recordInjury,
        RecordClearance recordClearance,
        AssessHinge assessHinge,
        PlanSession planSession,
        StartSession startSession,
        RecordSet recordSet,
        ObserveMovement observeMovement,
        PutMovement putMovement,
        EndSession endSession,
        LogSoreness logSoreness,
        AskCheckIn askCheckIn,
        ReadReply readReply,
        AnswerCheckIn answerCheckIn,
        LearnUsual learnUsual,
        Respond respond,
        GuideReturn guideReturn,
        EditMovement editMovement,
        KeepDraft keepDraft,
        ExportClient exportClient,
        ImportClient importClient) {
    /**
     * Puts the use cases over a store.
     *
     * @param shipped the movements that come with the program
     */
    public static UseCases over(Store store, List<Movement> shipped, Wording wording, Clock clock, Events events) {
        Undo undo = new Undo();
        ReadLibrary library = new ReadLibrary(store, shipped);
        ReadClients clients = new ReadClients(store);
        ReadBoard board = new ReadBoard(store, clients, library, clock);
        Events told = change -> {
            clients.changed(change);
            board.changed(change);
            events.committed(change);
        };
        Ledger ledger = new Ledger(store, clock, told, undo);
        LogSoreness log = new LogSoreness(ledger, wording);
        return new UseCases(
                store,
                clock,
                told,
                undo,
                clients,
                new ReadClient(store),
                board,
                new ReadOldRecords(store, clients, clock),
                library,
                new SaveClient(ledger),
                new AddClient(ledger),
                new ArchiveClient(ledger),
                new RemoveClient(ledger),
                new PutBack(ledger),
                new EmptyTrash(store, clock, undo, told),
                new EraseClient(store, clock, undo, told),
                new ReadHistory(store),
                new RecordInjury(ledger),
                new RecordClearance(ledger),
                new AssessHinge(ledger),
                new PlanSession(ledger, library),
                new StartSession(ledger),
                new RecordSet(ledger),
                new ObserveMovement(ledger),
                new PutMovement(ledger, library),
                new EndSession(ledger, library),
                log,
                new AskCheckIn(ledger),
                new ReadReply(store),
                new AnswerCheckIn(ledger, log),
                new LearnUsual(ledger),
                new Respond(ledger),
                new GuideReturn(ledger, library),
                new EditMovement(ledger, library),
                new KeepDraft(store),
                new ExportClient(store, clock),
                new ImportClient(ledger, store));
    }

    /** Takes the last change back; empty when there is none. Blocks like every write. */
    public Optional<UndoStep> undo() {
        return undoSteps.undo(store, clock, events);
    }
}
