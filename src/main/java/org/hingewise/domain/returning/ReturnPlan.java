package org.hingewise.domain.returning;

import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.Entity;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.jspecify.annotations.Nullable;

/**
 * One client's way back after an episode. Its steps are never rewritten: the last one says which stage holds.
 *
 * @param verdict when it felt like the level 2 or 3 verdict that opened it; null when it was opened by hand
 * @param corePermitted when the coach ticked that the doctor permits gentle core work (S43); null while not
 * @param steps oldest first; the first opened it
 * @param closed when it ended; null while it is open
 */
public record ReturnPlan(
        Id<ReturnPlan> id,
        Id<Client> client,
        Moment opened,
        @Nullable Moment verdict,
        @Nullable Moment corePermitted,
        List<Step> steps,
        @Nullable Moment closed)
        implements Entity<ReturnPlan> {
    /** What a step did. */
    public enum Kind {
        OPENED,
        UP,
        BACK,
        /** The rules suggested a step back and the coach stayed, with a reason. */
        STAYED,
        CLOSED
    }

    /**
     * A step, or the word that there is none.
     *
     * @param stage the stage that holds after it
     * @param reason the coach's own words; empty where none was needed
     */
    public record Step(Kind kind, Stage stage, Moment time, PersonalText reason) {}

    public ReturnPlan {
        if (steps.isEmpty() || steps.get(0).kind() != Kind.OPENED) {
            throw new IllegalArgumentException("a plan begins with the step that opened it");
        }
        steps = List.copyOf(steps);
    }

    /** A new plan at a stage. */
    public static ReturnPlan open(
            Id<Client> client, Stage stage, @Nullable Moment verdict, PersonalText reason, Moment now) {
        return new ReturnPlan(
                Id.random(), client, now, verdict, null, List.of(new Step(Kind.OPENED, stage, now, reason)), null);
    }

    public boolean isOpen() {
        return closed == null;
    }

    /** The stage that holds. */
    public Stage stage() {
        return last().stage();
    }

    /** Since when it holds; staying does not begin it anew. */
    public Moment since() {
        Moment since = opened;
        for (Step step : steps) {
            if (step.kind() == Kind.UP || step.kind() == Kind.BACK) {
                since = step.time();
            }
        }
        return since;
    }

    /** From here on readings can suggest a step back: the last step, or the coach's word to stay. */
    public Moment watchedSince() {
        return last().time();
    }

    /** When the episode began, as far as is known: what a clinician says from here on is about it. */
    public Moment episodeFrom() {
        return verdict == null ? opened : verdict;
    }

    /** One more step; the step that closes it ends the plan. */
    public ReturnPlan with(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new ReturnPlan(
                id, client, opened, verdict, corePermitted, more, step.kind() == Kind.CLOSED ? step.time() : closed);
    }

    /** @param when null takes the tick back */
    public ReturnPlan permitted(@Nullable Moment when) {
        return new ReturnPlan(id, client, opened, verdict, when, steps, closed);
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }
}
