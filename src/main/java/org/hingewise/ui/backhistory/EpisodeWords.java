package org.hingewise.ui.backhistory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hingewise.domain.Answer;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Prose.Run;
import org.jspecify.annotations.Nullable;

/** An episode and its clearance in words. */
final class EpisodeWords {
    private EpisodeWords() {}

    /** "Disc episode, low back left". */
    static String title(BackInjury b) {
        String type = Words.injury(b.type());
        return b.regions().isEmpty() ? type : Texts.get("history.title", type, Words.regions(b.regions()));
    }

    /** How such an episode often shows, in a word or two; empty when it shows in many ways. */
    static String clue(BackInjury b) {
        String key = "history.clue." + code(b.type());
        return Texts.has(key) ? Texts.get(key) : "";
    }

    /** When it was, as it was told; empty when not known. */
    static String when(BackInjury b) {
        return b.when() == null ? "" : ToldDate.text(b.when(), b.recordedAt().date());
    }

    /** What happened, in sentences; says so when nothing was written down. */
    static String story(BackInjury b) {
        List<String> sentences = new ArrayList<>();
        add(sentences, b.howItHappened().value());
        if (b.legSymptoms() != Answer.NOT_ASKED) {
            sentences.add(Texts.get("history.leg." + code(b.legSymptoms())));
        }
        RoughDate last = b.lastSymptoms();
        if (last != null) {
            sentences.add(Texts.get(
                    "history.lastSymptoms", ToldDate.text(last, b.recordedAt().date())));
        }
        add(sentences, b.treatment().value());
        PersonalDate surgery = b.surgeryDate();
        if (surgery != null) {
            sentences.add(Texts.get("history.surgery", Times.date(surgery.value())));
        }
        add(sentences, b.notes().value());
        return sentences.isEmpty() && facts(b).length == 0
                ? Texts.get("history.nothingMore")
                : String.join(" ", sentences);
    }

    /** What makes it worse and better, and how bad it was; empty when none is known. */
    static Run[] facts(BackInjury b) {
        List<Run> runs = new ArrayList<>();
        fact(runs, "history.worse", b.worseWith().value());
        fact(runs, "history.better", b.betterWith().value());
        Integer worst = b.worstNrs();
        fact(runs, "history.worst", worst == null ? "" : Texts.get("history.worst.value", worst.toString()));
        return runs.toArray(Run[]::new);
    }

    /** "✓ Cleared 12 Jun 2022 · Dr Lindqvist · no limit", or what became of it. */
    static String clearance(@Nullable Clearance c, BackInjury b, LocalDate today) {
        if (c == null) {
            return Texts.get(b.type().needsClearance() ? "history.cleared.needed" : "history.cleared.none");
        }
        return clearance(c, today);
    }

    static String clearance(Clearance c, LocalDate today) {
        String day = Times.date(c.date().value());
        String by = c.by().value();
        PersonalDate until = c.validUntil();
        if (until != null && until.value().isBefore(today)) {
            return Texts.get("history.cleared.ended", Times.date(until.value()), by);
        }
        if (c.date().value().isAfter(today)) {
            return Texts.get("history.cleared.later", day, by);
        }
        return until == null
                ? Texts.get("history.cleared", day, by, limit(c))
                : Texts.get("history.cleared.until", day, by, limit(c), Times.date(until.value()));
    }

    /** Limits in the clinician's words; empty when there are none. */
    static String limits(Clearance c) {
        return c.limits().isEmpty()
                ? ""
                : Texts.get("history.cleared.limits", c.limits().value());
    }

    private static String limit(Clearance c) {
        Integer percent = c.maxPercentE1rm();
        if (percent != null) {
            return Texts.get("history.cleared.percent", percent.toString());
        }
        return Texts.get(c.limits().isEmpty() ? "history.cleared.noLimit" : "history.cleared.words");
    }

    private static void fact(List<Run> runs, String key, String value) {
        if (!value.isEmpty()) {
            runs.add(Run.plain((runs.isEmpty() ? "" : "     ") + Texts.get(key)));
            runs.add(Run.strong(value));
        }
    }

    private static void add(List<String> sentences, String text) {
        if (!text.isBlank()) {
            String sentence = text.strip();
            char end = sentence.charAt(sentence.length() - 1);
            sentences.add(Character.isLetterOrDigit(end) || end == ')' ? sentence + '.' : sentence);
        }
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
