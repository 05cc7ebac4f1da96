package org.hingewise.domain.gate;

import java.time.LocalDate;
import java.util.List;
import org.hingewise.domain.Answer;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.returning.StageLimit;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one client on one day that the gate asks for.
 *
 * @param hinge which hinge level counts
 * @param episodes the back history
 * @param injured whether the client told of any past back injury, as far as it was asked
 * @param open the verdict that stands open; null when none
 * @param load how heavy the movement is meant to be
 * @param unit the client's unit, for the cap
 * @param consentWithdrawn whether the client took back the agreement to keep health notes
 * @param stage what the way back leaves open; null when the client is on none
 */
public record GateContext(
        HingeStanding hinge,
        List<PastEpisode> episodes,
        Answer injured,
        @Nullable OpenLevel open,
        PlannedLoad load,
        MassUnit unit,
        boolean consentWithdrawn,
        LocalDate day,
        @Nullable StageLimit stage) {
    public GateContext {
        episodes = List.copyOf(episodes);
    }

    /** A client who is on no way back. */
    public GateContext(
            HingeStanding hinge,
            List<PastEpisode> episodes,
            Answer injured,
            @Nullable OpenLevel open,
            PlannedLoad load,
            MassUnit unit,
            boolean consentWithdrawn,
            LocalDate day) {
        this(hinge, episodes, injured, open, load, unit, consentWithdrawn, day, null);
    }

    /** From a client's records; no load is planned yet. */
    public static GateContext of(
            Client client,
            List<BackInjury> injuries,
            List<Clearance> clearances,
            HingeStanding hinge,
            @Nullable OpenLevel open,
            LocalDate day) {
        return new GateContext(
                hinge,
                injuries.stream().map(i -> PastEpisode.of(i, clearances, day)).toList(),
                client.historyAsked(),
                open,
                PlannedLoad.NOT_KNOWN,
                client.unit(),
                client.consent().withdrawn() != null,
                day);
    }

    /** Whether the back was injured before: an episode is written down, or the client told of one (S56). */
    boolean isInjured() {
        return !episodes.isEmpty() || injured == Answer.YES;
    }

    /** The same client with a load planned. */
    public GateContext withLoad(PlannedLoad planned) {
        return new GateContext(hinge, episodes, injured, open, planned, unit, consentWithdrawn, day, stage);
    }

    /** The same client on the way back; null on none. */
    public GateContext withStage(@Nullable StageLimit limit) {
        return new GateContext(hinge, episodes, injured, open, load, unit, consentWithdrawn, day, limit);
    }
}
