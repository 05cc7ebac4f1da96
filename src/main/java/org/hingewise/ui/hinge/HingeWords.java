package org.hingewise.ui.hinge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeResult;
import org.hingewise.domain.hinge.HingeResult.Outcome;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.hinge.HingeStanding.Ended;
import org.hingewise.domain.movement.Movement;
import org.hingewise.text.HingeTexts;
import org.hingewise.text.SetWords;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.hinge.EarlierLooks.Stretch;

/** What the hinge screen says. */
final class HingeWords {
    /** Names of movements shown before "and n more". */
    private static final int NAMES = 4;

    private HingeWords() {}

    /** What the level is tested with. */
    static String test(TestLoad test, HingeLevel aim, MassUnit unit) {
        String key = "look.test." + test.kind().name().toLowerCase(Locale.ROOT);
        Mass from = test.from();
        Mass to = test.to();
        if (!test.isLoaded()) {
            return Texts.get(key + "." + aim.name().toLowerCase(Locale.ROOT));
        }
        if (from == null) {
            return Texts.get(key);
        }
        return to == null
                ? Texts.get(key, SetWords.load(from, unit))
                : Texts.get(key, SetWords.load(from, unit), SetWords.load(to, unit));
    }

    /** Heading of the result: what this look shows, or what counts while nothing was checked. */
    static String title(HingeLook look) {
        HingeResult result = look.result();
        HingeStanding standing = look.after().standing();
        if (result == null) {
            if (standing.level() != HingeLevel.H0) {
                return Texts.get("look.now.level", HingeTexts.code(standing.level()));
            }
            return Texts.get(standing.lastChecked() == null ? "look.now.none" : "look.now.unconfirmed");
        }
        if (result.outcome() == Outcome.INCOMPLETE) {
            return Texts.get("look.result.open");
        }
        String code = HingeTexts.code(result.level());
        if (result.outcome() == Outcome.NOT_YET) {
            return Texts.get("look.result.forNow", code);
        }
        return Texts.get(
                standing.confirmed().atLeast(result.level()) ? "look.result.confirmed" : "look.result.once", code);
    }

    /** Why, in a sentence or two; empty while nothing was checked. */
    static String why(HingeLook look, HingeForm form) {
        HingeResult result = look.result();
        if (result == null) {
            return "";
        }
        if (result.outcome() != Outcome.INCOMPLETE) {
            return HingeTexts.result(result);
        }
        long left = HingeItem.of(form.aim()).stream()
                .filter(i -> form.of(i) == Seen.NOT_CHECKED)
                .count();
        return left == 1 ? Texts.get("look.left") : Texts.get("look.lefts", Long.toString(left));
    }

    /** What counts, and until when; with the look as if it were saved. */
    static String standing(HingeLook look, LocalDate today) {
        return HingeTexts.standing(look.after().standing(), today);
    }

    /** Word on the save button. */
    static String save(HingeLook look) {
        HingeResult result = look.result();
        return result == null || result.outcome() == Outcome.INCOMPLETE
                ? Texts.get("look.save")
                : Texts.get("look.save.level", HingeTexts.code(result.level()));
    }

    /** A few names, and how many more there are. */
    static String names(List<Movement> movements) {
        if (movements.isEmpty()) {
            return Texts.get("look.opens.nothing");
        }
        String names = movements.stream().limit(NAMES).map(Movement::name).collect(Collectors.joining(", "));
        int more = movements.size() - NAMES;
        return more <= 0 ? names : Texts.get("look.opens.more", names, Integer.toString(more));
    }

    /** An earlier stretch, after its level. */
    static String earlier(Stretch stretch, LocalDate today) {
        String seen = seen(stretch, today);
        Ended ended = stretch.ended();
        return ended == null
                ? seen
                : Texts.get("look.earlier.ended", seen, day(ended.time(), today), HingeTexts.ended(ended.reason()));
    }

    private static String seen(Stretch stretch, LocalDate today) {
        String first = day(stretch.first(), today);
        Moment confirmed = stretch.confirmed();
        if (stretch.level() == HingeLevel.H0) {
            return Texts.get("look.earlier.missed", first, HingeTexts.code(stretch.aim()));
        }
        boolean once = stretch.first().equals(stretch.last());
        if (confirmed == null) {
            return once
                    ? Texts.get("look.earlier.once", first)
                    : Texts.get("look.earlier.again", first, day(stretch.last(), today));
        }
        return confirmed.equals(stretch.last())
                ? Texts.get("look.earlier.confirmed", first, day(confirmed, today))
                : Texts.get("look.earlier.kept", first, day(confirmed, today), day(stretch.last(), today));
    }

    private static String day(Moment moment, LocalDate today) {
        return Times.day(moment.date(), today);
    }
}
