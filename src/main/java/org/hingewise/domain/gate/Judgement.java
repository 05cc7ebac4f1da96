package org.hingewise.domain.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Mass;
import org.hingewise.domain.gate.GateReason.Code;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.returning.StageLimit;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/** One movement against one client, before easier movements are looked for. */
final class Judgement {
    private final Movement movement;
    private final GateContext context;
    private final List<EpisodeScore> scores;
    private final List<GateReason> reasons = new ArrayList<>();
    private final @Nullable Integer limit;
    private Gate gate = Gate.GO;
    private boolean overridable = true;

    private Judgement(Movement movement, GateContext context) {
        this.movement = movement;
        this.context = context;
        this.scores = context.episodes().stream()
                .map(e -> EpisodeScore.of(movement, e, context.load()))
                .sorted(Comparator.reverseOrder())
                .toList();
        this.limit = context.episodes().stream()
                .map(PastEpisode::maxPercentE1rm)
                .filter(p -> p != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static Judgement of(Movement movement, GateContext context) {
        Judgement j = new Judgement(movement, context);
        j.askVerdict();
        j.askStage();
        j.askClearance();
        j.askHinge();
        j.askHold();
        j.askScore();
        j.askLimit();
        j.remind();
        return j;
    }

    Gate gate() {
        return gate;
    }

    List<GateReason> reasons() {
        return reasons;
    }

    boolean isOverridable() {
        return overridable;
    }

    /** Whether it may be given as it is or lighter. */
    boolean passes() {
        return gate == Gate.GO || gate == Gate.MODIFY;
    }

    double score() {
        return scores.isEmpty() ? 0 : scores.get(0).value();
    }

    boolean isReminder() {
        return context.isInjured() && movement.isRiskyAfterInjury();
    }

    boolean isHistoryInPlay() {
        return isReminder() || isScoreAtLeast(EpisodeScore.MODIFY_FROM);
    }

    @Nullable
    LoadCap cap() {
        if (gate == Gate.MODIFY) {
            LoadCap cap = Caps.of(movement.priorInjuryCap(), applicableLimit(), context.load(), context.unit());
            StageLimit limit = context.stage();
            return limit == null ? cap : Caps.within(cap, limit.most(movement), limit.rpe(movement), context.unit());
        }
        Integer clinician = applicableLimit();
        return gate == Gate.GO && clinician != null ? Caps.ofLimit(clinician, context.load(), context.unit()) : null;
    }

    /**
     * An open verdict of level 2 holds whatever loads the back; of level 3 everything, because help comes first and even
     * walking waits for it (stage 1 of section G begins with no level 3).
     */
    private void askVerdict() {
        OpenLevel open = context.open();
        if (open == null) {
            return;
        }
        boolean urgent = open.level() == Level.URGENT;
        if (urgent || (open.level() == Level.DOCTOR && movement.loadsBack())) {
            raise(Gate.HOLD, Reasons.openVerdict(open));
            overridable &= !urgent;
        }
    }

    /** Movements of later stages of the way back are held; those of this one keep to its load and effort (section G). */
    private void askStage() {
        StageLimit limit = context.stage();
        if (limit == null) {
            return;
        }
        if (limit.holds(movement)) {
            raise(Gate.HOLD, Reasons.returnStage(limit, Stage.of(movement)));
        } else if (limit.most(movement) != null || limit.rpe(movement) != null) {
            raise(Gate.MODIFY, Reasons.returnLoad(limit));
        }
    }

    private void askClearance() {
        if (!isScoreAtLeast(EpisodeScore.MODIFY_FROM)) {
            return;
        }
        for (PastEpisode episode : context.episodes()) {
            if (episode.awaitsClearance()) {
                raise(Gate.HOLD, Reasons.notCleared(episode));
                overridable = false;
            }
        }
    }

    /** The hinge gate, whatever the score (S50). */
    private void askHinge() {
        if (!context.hinge().level().atLeast(movement.hingeRequired())) {
            raise(Gate.REGRESS, Reasons.hinge(context.hinge(), movement.hingeRequired()));
        }
    }

    /** With a prior injury some movements wait for a hinge level; where the hinge gate says so already, it is enough. */
    private void askHold() {
        Cap cap = movement.priorInjuryCap();
        HingeLevel until = cap.holdUntil();
        boolean said = until != null && movement.hingeRequired().atLeast(until);
        if (context.isInjured() && cap.holdsAt(context.hinge().level()) && !said) {
            raise(Gate.REGRESS, Reasons.priorInjuryHold(until));
        }
    }

    private void askScore() {
        for (EpisodeScore score : scores) {
            if (score.isAtLeast(EpisodeScore.MODIFY_FROM)) {
                raise(score.isAtLeast(EpisodeScore.REGRESS_FROM) ? Gate.REGRESS : Gate.MODIFY, Reasons.score(score));
            }
        }
    }

    /** A limit stands when the load asked for is above it, and when nobody knows how it compares. */
    private void askLimit() {
        Integer clinician = applicableLimit();
        Double percent = context.load().percentE1rm();
        if (clinician != null && (percent == null || percent > clinician)) {
            raise(Gate.MODIFY, Reasons.clearanceLimit(clinician, percent));
        }
    }

    private void remind() {
        if (isReminder()) {
            reasons.add(Reasons.reminder(context.episodes()));
        }
        if (context.injured() == Answer.NOT_ASKED && !context.isInjured() && movement.isRiskyAfterInjury()) {
            reasons.add(Reasons.plain(Code.HISTORY_NOT_ASKED));
        }
        if (context.consentWithdrawn()) {
            reasons.add(Reasons.plain(Code.CONSENT_WITHDRAWN));
        }
    }

    /** The clinician's limit, for movements that are loaded and load the back. */
    private @Nullable Integer applicableLimit() {
        boolean bodyweight = movement.equipment().equals(Movement.NO_EQUIPMENT)
                || Mass.ZERO.equals(movement.priorInjuryCap().mass());
        return bodyweight || !movement.loadsBack() ? null : limit;
    }

    private boolean isScoreAtLeast(int value) {
        return !scores.isEmpty() && scores.get(0).isAtLeast(value);
    }

    private void raise(Gate to, GateReason why) {
        gate = gate.compareTo(to) < 0 ? to : gate;
        reasons.add(why);
    }
}
