package org.hingewise.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateReason;
import org.hingewise.domain.gate.LoadCap;
import org.hingewise.domain.movement.Cap;
import org.jspecify.annotations.Nullable;

/** The gate's answers in words: what, why, how much, and what to change. */
public final class GateTexts {
    private static final int WEEKS_SHOWN = 26;
    private static final int MONTHS_SHOWN = 24;
    private static final double WEEKS_IN_A_MONTH = 365.25 / 12 / 7;

    private GateTexts() {}

    /** "Fine", "Lighter", "Not yet" or "Hold". */
    public static String word(Gate gate) {
        return Texts.get("gate.word." + gate.code());
    }

    /**
     * A reason as a sentence with its dates and numbers.
     *
     * @param today dates of this year go without it
     */
    public static String reason(GateReason reason, LocalDate today) {
        return reason(reason, day -> Times.day(day, today));
    }

    /** A reason as a sentence; every date with its year. */
    public static String reason(GateReason reason) {
        return reason(reason, Times::date);
    }

    private static String reason(GateReason reason, Function<LocalDate, String> dates) {
        Map<String, String> n = reason.numbers();
        Map<String, String> shown = new HashMap<>(n);
        for (String name : List.of("since", "cleared", "until", "checked", "confirm", "ended")) {
            String value = n.get(name);
            if (value != null && value.length() == ISO_DATE) {
                shown.put(name, dates.apply(LocalDate.parse(value)));
            }
        }
        return switch (reason.code()) {
            case OPEN_VERDICT -> openVerdict(shown);
            case NO_CLEARANCE -> Texts.named("gate.reason.no_clearance", withEpisode(shown));
            case CLEARANCE_EXPIRED -> Texts.named("gate.reason.clearance_expired", withEpisode(shown));
            case CLEARANCE_LIMIT ->
                Texts.named(
                        n.containsKey("percent") ? "gate.reason.clearance_limit.above" : "gate.reason.clearance_limit",
                        shown);
            case HINGE_LEVEL, HINGE_NOT_ASSESSED -> hinge(reason.code(), shown);
            case HISTORY_SCORE -> score(shown);
            case PRIOR_INJURY_HOLD ->
                Texts.named(
                        n.containsKey("until")
                                ? "gate.reason.prior_injury_hold.until"
                                : "gate.reason.prior_injury_hold",
                        shown);
            case RETURN_STAGE -> Texts.named("gate.reason.return_stage", shown);
            case RETURN_LOAD -> Texts.named("gate.reason.return_load", shown);
            case REMINDER -> Texts.get("gate.reason.reminder");
            case HISTORY_NOT_ASKED -> Texts.get("gate.reason.history_not_asked");
            case CONSENT_WITHDRAWN -> Texts.get("gate.reason.consent_withdrawn");
        };
    }

    private static final int ISO_DATE = "2026-11-22".length();

    /** A cap in the client's unit: "up to 42.5 kg (60 % of e1RM), RPE 6". */
    public static String cap(LoadCap cap, MassUnit unit) {
        return cap(cap.mass(), cap.percentE1rm(), cap.rpe(), cap.note(), unit, new ArrayList<>());
    }

    /** A movement's own cap with a prior back injury, as its card shows it. */
    public static String cap(Cap cap, MassUnit unit) {
        if (cap.isEmpty()) {
            return Texts.get("gate.cap.none");
        }
        List<String> parts = new ArrayList<>();
        if (cap.hold()) {
            parts.add(
                    cap.holdUntil() == null
                            ? Texts.get("gate.cap.hold")
                            : Texts.get(
                                    "gate.cap.holdUntil",
                                    Integer.toString(cap.holdUntil().number())));
        }
        return cap(cap.mass(), cap.percentE1rm(), cap.rpe(), cap.note(), unit, parts);
    }

    /** What to change about movements; the code is a piece of advice, or a kind of injury for all of its advice. */
    public static String adjustment(String code) {
        return Texts.get("gate.adjust." + code.toLowerCase(Locale.ROOT));
    }

    /** How such an injury often shows, within a sentence: "worse with sitting and bending". */
    public static String clue(InjuryType type) {
        return Texts.get("gate.clue." + type.name().toLowerCase(Locale.ROOT));
    }

    private static String cap(
            @Nullable Mass mass,
            @Nullable Integer percent,
            @Nullable Integer rpe,
            String note,
            MassUnit unit,
            List<String> parts) {
        if (mass != null && mass.equals(Mass.ZERO)) {
            parts.add(Texts.get("gate.cap.bodyweight"));
        } else if (mass != null && percent != null) {
            parts.add(Texts.get("gate.cap.massOfMax", SetWords.load(mass, unit), percent.toString()));
        } else if (mass != null) {
            parts.add(Texts.get("gate.cap.mass", SetWords.load(mass, unit)));
        } else if (percent != null) {
            parts.add(Texts.get("gate.cap.percent", percent.toString()));
        }
        if (rpe != null) {
            parts.add(
                    Texts.get(mass == null && percent == null ? "gate.cap.rpeAlone" : "gate.cap.rpe", rpe.toString()));
        }
        if (!note.isEmpty()) {
            parts.add(note);
        }
        return String.join(", ", parts);
    }

    private static String openVerdict(Map<String, String> shown) {
        boolean urgent = "3".equals(shown.get("level"));
        String key = urgent ? "gate.reason.open.urgent" : "gate.reason.open.doctor";
        return Texts.named(shown.containsKey("since") ? key + ".dated" : key, shown);
    }

    private static String hinge(GateReason.Code code, Map<String, String> shown) {
        List<String> sentences = new ArrayList<>();
        String by = shown.get("endedBy");
        if (by != null) {
            shown.put("endedBy", Texts.get("hinge.ended." + by));
            sentences.add(Texts.named("gate.reason.hinge_ended", shown));
        } else if (code == GateReason.Code.HINGE_NOT_ASSESSED) {
            sentences.add(Texts.named("gate.reason.hinge_not_assessed", shown));
        } else {
            boolean none = "0".equals(shown.get("has"));
            sentences.add(Texts.named(none ? "gate.reason.hinge_level.none" : "gate.reason.hinge_level", shown));
        }
        if (shown.containsKey("checked") && by == null) {
            sentences.add(Texts.named("gate.reason.hinge.checked", shown));
        }
        if (shown.containsKey("seen")) {
            sentences.add(Texts.named("gate.reason.hinge.seen", shown));
        }
        return String.join(" ", sentences);
    }

    private static String score(Map<String, String> shown) {
        Map<String, String> values = withEpisode(shown);
        values.put("demand", Texts.get("movement.asks." + shown.get("demand")));
        values.put("symptoms", symptoms(shown.get("weeks")));
        return Texts.named("gate.reason.history_score", values);
    }

    private static String symptoms(@Nullable String weeks) {
        if (weeks == null) {
            return Texts.get("gate.symptoms.unknown");
        }
        long n = Long.parseLong(weeks);
        if (n == 0) {
            return Texts.get("gate.symptoms.now");
        }
        if (n < WEEKS_SHOWN) {
            return Texts.get("gate.symptoms.weeks", n);
        }
        long months = (long) Math.floor(n / WEEKS_IN_A_MONTH);
        return months < MONTHS_SHOWN
                ? Texts.get("gate.symptoms.months", Math.max(months, 6))
                : Texts.get("gate.symptoms.years", months / 12);
    }

    private static Map<String, String> withEpisode(Map<String, String> shown) {
        Map<String, String> values = new HashMap<>(shown);
        String name = Words.injury(InjuryType.valueOf(shown.getOrDefault("type", "NS")));
        String from = shown.get("from");
        String to = shown.get("to");
        values.put(
                "episode",
                from == null || to == null
                        ? name
                        : Texts.get(
                                "gate.episode",
                                name,
                                RoughDates.text(new RoughDate(LocalDate.parse(from), LocalDate.parse(to)))));
        return values;
    }
}
