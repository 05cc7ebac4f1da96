package org.hingewise.domain.gate;

import java.time.LocalDate;
import java.util.List;
import org.hingewise.domain.Answer;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeStanding;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one client on one day that the gate asks for.
 *
 * @param hinge which hinge level counts
 * @param episodes the back history
 * @param historyAsked whether the coach has asked about past back injuries at all
 * @param open the verdict that stands open; null when none
 * @param load how heavy the movement is meant to be
 * @param unit the client's unit, for the cap
 * @param consentWithdrawn whether the client took back the agreement to keep health notes
 */
public record GateContext(
        HingeStanding hinge,
        List<PastEpisode> episodes,
        boolean historyAsked,
        @Nullable OpenLevel open,
        PlannedLoad load,
        MassUnit unit,
        boolean consentWithdrawn,
        LocalDate day) {
    public GateContext {
        episodes = List.copyOf(episodes);
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
                client.historyAsked() != Answer.NOT_ASKED,
                open,
                PlannedLoad.NOT_KNOWN,
                client.unit(),
                client.consent().withdrawn() != null,
                day);
    }

    /** The same client with a load planned. */
    public GateContext withLoad(PlannedLoad planned) {
        return new GateContext(hinge, episodes, historyAsked, open, planned, unit, consentWithdrawn, day);
    }
}
