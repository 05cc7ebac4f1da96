package org.hingewise.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hingewise.domain.Moment;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeResult;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.hinge.HingeStanding.EndReason;
import org.hingewise.domain.hinge.HingeStanding.Ended;
import org.jspecify.annotations.Nullable;

/** Hip-hinge levels, items and standing in words. */
public final class HingeTexts {
    private HingeTexts() {}

    /** "H2". */
    public static String code(HingeLevel level) {
        return Texts.get("hinge.code", Integer.toString(level.number()));
    }

    /** What a level is, within a sentence: "bodyweight, no help". */
    public static String level(HingeLevel level) {
        return Texts.get("hinge.level." + lower(level));
    }

    /** What to see. */
    public static String item(HingeItem item) {
        return Texts.get("hinge.item." + lower(item));
    }

    /** An item in two or three words, to be quoted: "low-back shape". */
    public static String shortItem(HingeItem item) {
        return Texts.get("hinge.short." + lower(item));
    }

    /** What to say when an item is missing. */
    public static String cue(HingeItem item) {
        return Texts.get("hinge.cue." + lower(item));
    }

    /** Why a level stopped counting, within a sentence: "a new back injury". */
    public static String ended(EndReason reason) {
        return Texts.get("hinge.ended." + lower(reason));
    }

    /** What an assessment shows: "8 of 10 seen, but “low-back shape” is a must for H2." */
    public static String result(HingeResult result) {
        Map<String, String> values = new HashMap<>();
        values.put("seen", Integer.toString(result.seen()));
        values.put("of", Integer.toString(result.of()));
        values.put("aim", code(result.aim()));
        List<HingeItem> musts = result.mustsMissing();
        if (result.outcome() == HingeResult.Outcome.PASSED) {
            return Texts.named("hinge.result.passed", values);
        }
        if (musts.isEmpty()) {
            values.put("needed", Integer.toString(needed(result.of())));
            return Texts.named("hinge.result.few", values);
        }
        values.put("must", shortItem(musts.get(0)));
        if (musts.size() == 1) {
            return Texts.named("hinge.result.must", values);
        }
        values.put("other", shortItem(musts.get(1)));
        return Texts.named(musts.size() == 2 ? "hinge.result.musts" : "hinge.result.allMusts", values);
    }

    /** What counts now and why, in one to three sentences. */
    public static String standing(HingeStanding standing, LocalDate today) {
        List<String> sentences = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        values.put("level", code(standing.level()));
        putDay(values, "checked", standing.lastChecked(), today);
        putDay(values, "until", standing.countsUntil(), today);
        Ended ended = standing.ended();
        if (standing.state() == HingeStanding.State.NOT_ASSESSED) {
            sentences.add(Texts.get("hinge.standing.none"));
        } else if (ended != null) {
            values.put("level", code(ended.level()));
            values.put("why", ended(ended.reason()));
            putDay(values, "ended", ended.time(), today);
            sentences.add(Texts.named("hinge.standing.ended", values));
        } else if (standing.level() == HingeLevel.H0) {
            sentences.add(Texts.named("hinge.standing.nothing", values));
        } else {
            boolean dated = standing.lastChecked() != null && standing.countsUntil() != null;
            sentences.add(Texts.named(dated ? "hinge.standing.counts" : "hinge.standing.given", values));
        }
        if (standing.seenOnce() != null && standing.confirmFrom() != null) {
            values.put("seen", code(standing.seenOnce()));
            putDay(values, "confirm", standing.confirmFrom(), today);
            sentences.add(Texts.named("hinge.standing.seen", values));
        }
        if (standing.askAgain()) {
            sentences.add(Texts.get("hinge.standing.askAgain"));
        }
        return String.join(" ", sentences);
    }

    private static int needed(int of) {
        return (of * HingeResult.PASS_PERCENT + 99) / 100;
    }

    private static void putDay(Map<String, String> values, String name, @Nullable Moment moment, LocalDate today) {
        if (moment != null) {
            values.put(name, Times.day(moment.date(), today));
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
