package org.hingewise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.CheckInWindow;
import org.hingewise.domain.board.CheckIn;
import org.hingewise.domain.board.Concern;
import org.hingewise.domain.board.Response;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Nrs;

/** The lines of the coach's day, in few words. */
public final class BoardTexts {
    private BoardTexts() {}

    /** What a line is about: "Verdict". */
    public static String about(Response.About about) {
        return Texts.get("board.about." + code(about));
    }

    /** What is done about a line: "Monitor". */
    public static String action(Response.Action action) {
        return Texts.get("board.action." + code(action));
    }

    /** Why a line is there, short enough for a row: "7/10 at 31 h · one spot · wakes at night". */
    public static String why(Concern concern, Moment now) {
        if (concern instanceof Concern.OpenVerdict verdict) {
            return report(verdict.entry());
        }
        if (concern instanceof Concern.ExpiredClearance expired) {
            Clearance c = expired.clearance();
            return Texts.get(
                    "board.why.clearance",
                    c.by().value(),
                    c.validUntil() == null ? "" : Times.date(c.validUntil().value()));
        }
        if (concern instanceof Concern.FailedPlan plan) {
            return Texts.get(
                    "board.why.plan",
                    Times.dayAndClock(plan.session().when(), now.date()),
                    plan.failed().stream()
                            .map(f -> Texts.get("board.why.failed", f.name(), GateTexts.word(f.gate())))
                            .collect(Collectors.joining(", ")));
        }
        return Texts.get(concern instanceof Concern.AgreementWithdrawn ? "board.why.agreement" : "board.why.history");
    }

    /** Everything that speaks for a line, a sentence each. */
    public static List<String> reasons(Concern concern, Moment now) {
        if (concern instanceof Concern.OpenVerdict verdict) {
            List<String> reasons = new ArrayList<>();
            reasons.add(VerdictTexts.whatToDo(verdict.entry().verdict()));
            verdict.entry().verdict().rules().stream().map(VerdictTexts::rule).forEach(reasons::add);
            return reasons;
        }
        if (concern instanceof Concern.HistoryNotAsked) {
            return List.of(Texts.get("board.reason.history"));
        }
        return List.of(why(concern, now));
    }

    /** What a check-in is for: "24 h peak". */
    public static String window(CheckIn checkIn) {
        return window(checkIn.asked());
    }

    /**
     * What the check-in of an hour is for.
     *
     * @param hour 8, 24, 48 or 72; 0 for a recheck that a verdict asked for
     */
    public static String window(int hour) {
        return hour == CheckInWindow.RECHECK ? Texts.get("board.window.recheck") : Texts.get("board.window.h" + hour);
    }

    /** What a session is called in a row: its movement, or that nothing was written down. */
    public static String training(Session session) {
        return session.heaviest().map(Assignment::movementName).orElseGet(() -> Texts.get("board.training"));
    }

    private static String report(JudgedEntry judged) {
        SorenessEntry entry = judged.entry();
        List<String> parts = new ArrayList<>();
        parts.add(score(entry));
        Distribution spread = entry.distribution();
        if (spread != null && spread != Distribution.DIFFUSE) {
            parts.add(Words.distribution(spread));
        }
        String signs = Words.symptoms(entry.reported());
        if (!signs.isEmpty()) {
            parts.add(signs);
        }
        if (parts.size() == 1) {
            judged.verdict().rules().stream()
                    .findFirst()
                    .map(VerdictTexts::rule)
                    .ifPresent(parts::add);
        }
        return String.join(" · ", parts);
    }

    private static String score(SorenessEntry entry) {
        Nrs nrs = entry.nrs();
        Double hours = entry.hoursAfterSession();
        String score =
                nrs == null ? Texts.get("board.noScore") : Texts.get("board.score", Integer.toString(nrs.value()));
        return hours == null ? score : Texts.get("board.score.at", score, Times.hours(hours));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
