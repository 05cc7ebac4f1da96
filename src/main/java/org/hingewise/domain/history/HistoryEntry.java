package org.hingewise.domain.history;

import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history; appended, never changed. When its record is gone for good only what, when and who is left.
 *
 * @param seq order in which it was written, growing
 * @param client whose record it is; null when it is nobody's
 * @param table kind of record as storage names it; empty when it is about none
 * @param record id of the record; empty when it is about none
 * @param undo whether it took a change back
 * @param command whether a command did it, not the window
 * @param actor name of the coach's account on this computer; empty when it could not be kept
 * @param fields what was there before and after
 * @param reason why, where the coach said so; empty otherwise
 * @param emptied whether its content is gone for good, with its record
 */
public record HistoryEntry(
        long seq,
        @Nullable Id<Client> client,
        Moment time,
        Action action,
        String table,
        String record,
        boolean undo,
        boolean command,
        PersonalText actor,
        List<FieldChange> fields,
        PersonalText reason,
        boolean emptied) {
    public HistoryEntry {
        fields = List.copyOf(fields);
    }

    /** What was done. */
    public enum Action {
        ADDED,
        CHANGED,
        REMOVED,
        PUT_BACK,
        /** Something of a client was written into a file of its own. */
        EXPORTED,
        PRINTED,
        /** A backup was begun. */
        BACKED_UP,
        /** A backup took the file's place. */
        RESTORED,
        /** Somebody gave a wrong passphrase before the file was opened. */
        UNLOCK_FAILED,
        /** The trash let go of records for good. */
        EMPTIED,
        /** A client was erased for good; also what is left of every line about that client. */
        ERASED;

        /** Whether it is about what a record holds. */
        public boolean isOfRecord() {
            return this == ADDED || this == CHANGED || this == REMOVED || this == PUT_BACK;
        }
    }

    /**
     * A value that is not what it was.
     *
     * @param path column, and where in it, with dots; numbers count parts from 0: {@code assignment.0.pain}
     * @param was null when there was none
     * @param became null when there is none
     */
    public record FieldChange(String path, @Nullable PersonalText was, @Nullable PersonalText became) {}
}
