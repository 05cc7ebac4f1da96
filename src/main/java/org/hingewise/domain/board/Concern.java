package org.hingewise.domain.board;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hingewise.domain.Id;
import org.hingewise.domain.board.Response.About;
import org.hingewise.domain.board.Response.Action;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.Level;

/** Something that needs the coach's attention until an action closes it. */
public sealed interface Concern {
    Who who();

    About about();

    /** Names the very thing; the same as long as nothing new happened. */
    String subject();

    /** The actions that close it, in the order offered. */
    Set<Action> actions();

    /** How pressing it is; smaller comes first. */
    int rank();

    /**
     * An open verdict of level 1 to 3.
     *
     * @param entry the report it was given for
     */
    record OpenVerdict(Who who, Level level, JudgedEntry entry) implements Concern {
        @Override
        public About about() {
            return About.VERDICT;
        }

        @Override
        public String subject() {
            return entry.id().toString();
        }

        /** Urgent help is not something to monitor, adjust for or ask about (decision). */
        @Override
        public Set<Action> actions() {
            return level == Level.URGENT
                    ? EnumSet.of(Action.REFER, Action.CLEARED, Action.IGNORE)
                    : EnumSet.allOf(Action.class);
        }

        @Override
        public int rank() {
            return level == Level.WATCH ? 3 : Level.URGENT.number() - level.number();
        }
    }

    /** A clearance that has run out, with none after it that holds. */
    record ExpiredClearance(Who who, Clearance clearance) implements Concern {
        @Override
        public About about() {
            return About.CLEARANCE;
        }

        @Override
        public String subject() {
            return clearance.id().toString();
        }

        @Override
        public Set<Action> actions() {
            return EnumSet.allOf(Action.class);
        }

        @Override
        public int rank() {
            return 4;
        }
    }

    /**
     * A planned session with movements the gate no longer lets through.
     *
     * @param failed at least one
     */
    record FailedPlan(Who who, Session session, List<Failed> failed) implements Concern {
        public FailedPlan {
            failed = List.copyOf(failed);
        }

        @Override
        public About about() {
            return About.PLAN;
        }

        @Override
        public String subject() {
            StringBuilder subject = new StringBuilder(session.id().toString());
            failed.forEach(
                    f -> subject.append(' ').append(f.movement()).append(':').append(f.gate()));
            return subject.toString();
        }

        @Override
        public Set<Action> actions() {
            return EnumSet.of(Action.ADJUST, Action.MONITOR, Action.ASK, Action.REFER, Action.IGNORE);
        }

        @Override
        public int rank() {
            return 2;
        }
    }

    /** A movement of a plan that the gate does not let through as planned. */
    record Failed(String movement, String name, Gate gate) {}

    /** Nobody has asked yet whether the back was hurt before. */
    record HistoryNotAsked(Who who) implements Concern {
        @Override
        public About about() {
            return About.HISTORY;
        }

        @Override
        public String subject() {
            Id<Client> client = who.id();
            return client.toString();
        }

        @Override
        public Set<Action> actions() {
            return EnumSet.of(Action.ASK, Action.IGNORE);
        }

        @Override
        public int rank() {
            return 5;
        }
    }

    /**
     * The client took the agreement to keep health notes back: the coach decides what becomes of the record. It stands in
     * place of everything else about the client.
     */
    record AgreementWithdrawn(Who who) implements Concern {
        @Override
        public About about() {
            return About.AGREEMENT;
        }

        @Override
        public String subject() {
            return who.id().toString();
        }

        /** None: it closes when the agreement is given anew, or the client is archived or erased. */
        @Override
        public Set<Action> actions() {
            return Set.of();
        }

        @Override
        public int rank() {
            return 1;
        }
    }

    /**
     * Whether an action is done by writing down something else (a clearance, the history): the line then closes by that,
     * not by saying so. Cleared is a clinician's word wherever the gate waits for one.
     */
    default boolean isDoneElsewhere(Action action) {
        if (this instanceof HistoryNotAsked) {
            return action == Action.ASK;
        }
        boolean held = this instanceof ExpiredClearance
                || (this instanceof OpenVerdict verdict && verdict.level().atLeast(Level.DOCTOR));
        return held && action == Action.CLEARED;
    }
}
