package org.hingewise.domain.gate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.gate.GateReason.Code;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.returning.StageLimit;
import org.jspecify.annotations.Nullable;

/** Reasons with their numbers. Names that are missing from the numbers are not known. */
final class Reasons {
    private Reasons() {}

    static GateReason plain(Code code) {
        return new GateReason(code, Map.of());
    }

    static GateReason openVerdict(OpenLevel open) {
        Map<String, String> n = new HashMap<>();
        n.put("level", String.valueOf(open.level().number()));
        put(n, "since", open.since());
        return new GateReason(Code.OPEN_VERDICT, n);
    }

    static GateReason notCleared(PastEpisode episode) {
        boolean expired = episode.clearing() == PastEpisode.Clearing.EXPIRED;
        Map<String, String> n = about(episode);
        put(n, "cleared", episode.clearedOn());
        put(n, "until", episode.clearedUntil());
        return new GateReason(expired ? Code.CLEARANCE_EXPIRED : Code.NO_CLEARANCE, n);
    }

    static GateReason clearanceLimit(int limit, @Nullable Double percent) {
        Map<String, String> n = new HashMap<>();
        n.put("limit", String.valueOf(limit));
        if (percent != null) {
            n.put("percent", String.valueOf(Math.round(percent)));
        }
        return new GateReason(Code.CLEARANCE_LIMIT, n);
    }

    static GateReason returnStage(StageLimit limit, Stage needed) {
        return new GateReason(Code.RETURN_STAGE, stage(limit, needed));
    }

    static GateReason returnLoad(StageLimit limit) {
        return new GateReason(Code.RETURN_LOAD, stage(limit, limit.stage()));
    }

    private static Map<String, String> stage(StageLimit limit, Stage needed) {
        Map<String, String> n = new HashMap<>();
        n.put("stage", String.valueOf(limit.stage().number()));
        n.put("needs", String.valueOf(needed.number()));
        put(n, "since", limit.since());
        return n;
    }

    static GateReason hinge(HingeStanding hinge, HingeLevel needed) {
        boolean assessed = hinge.state() == HingeStanding.State.CURRENT;
        Map<String, String> n = new HashMap<>();
        n.put("has", String.valueOf(hinge.level().number()));
        n.put("needs", String.valueOf(needed.number()));
        put(n, "checked", date(hinge.lastChecked()));
        if (hinge.seenOnce() != null) {
            n.put("seen", String.valueOf(hinge.seenOnce().number()));
            put(n, "confirm", date(hinge.confirmFrom()));
        }
        HingeStanding.Ended ended = hinge.ended();
        if (ended != null) {
            n.put("endedLevel", String.valueOf(ended.level().number()));
            n.put("endedBy", ended.reason().name().toLowerCase(Locale.ROOT));
            put(n, "ended", ended.time().date());
        }
        return new GateReason(assessed ? Code.HINGE_LEVEL : Code.HINGE_NOT_ASSESSED, n);
    }

    static GateReason priorInjuryHold(@Nullable HingeLevel until) {
        return new GateReason(
                Code.PRIOR_INJURY_HOLD, until == null ? Map.of() : Map.of("until", String.valueOf(until.number())));
    }

    static GateReason score(EpisodeScore score) {
        Map<String, String> n = about(score.episode());
        n.put("demand", score.demand().code());
        n.put("score", String.format(Locale.ROOT, "%.2f", score.value()));
        Double weeks = score.episode().weeksSinceSymptoms();
        if (weeks != null) {
            n.put("weeks", String.valueOf((long) Math.floor(weeks)));
        }
        put(n, "cleared", score.episode().clearedOn());
        return new GateReason(Code.HISTORY_SCORE, n);
    }

    static GateReason reminder(List<PastEpisode> episodes) {
        String types = episodes.stream().map(e -> e.type().name()).distinct().collect(Collectors.joining(","));
        return new GateReason(Code.REMINDER, Map.of("types", types));
    }

    /** Type and date of an episode; the date as first and last day it can mean. */
    private static Map<String, String> about(PastEpisode episode) {
        Map<String, String> n = new HashMap<>();
        n.put("type", episode.type().name());
        RoughDate when = episode.when();
        if (when != null) {
            n.put("from", when.first().toString());
            n.put("to", when.last().toString());
        }
        return n;
    }

    private static @Nullable LocalDate date(@Nullable Moment moment) {
        return moment == null ? null : moment.date();
    }

    private static void put(Map<String, String> numbers, String name, @Nullable LocalDate date) {
        if (date != null) {
            numbers.put(name, date.toString());
        }
    }
}
