package org.hingewise.ui.soreness;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hingewise.domain.Answer;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;

/** A report of soreness in words. */
public final class EntryWords {
    private EntryWords() {}

    /** A name and what was said. */
    public record Fact(String name, String said) {}

    /** "7 / 10 · 31 h after"; says so when there was no score or no session. */
    public static String heading(SorenessEntry entry) {
        Double hours = entry.hoursAfterSession();
        return hours == null ? score(entry) : Texts.get("soreness.entry.heading", score(entry), Times.hours(hours));
    }

    /** "7 / 10", or that nobody asked. */
    static String score(SorenessEntry entry) {
        Nrs nrs = entry.nrs();
        return nrs == null
                ? Texts.get("soreness.entry.noScore")
                : Texts.get("soreness.ofTen", Integer.toString(nrs.value()));
    }

    /** Place and signs in one line; empty when neither was told. */
    static String told(SorenessEntry entry) {
        return String.join(
                ", ",
                Stream.of(place(entry), Words.symptoms(entry.reported()))
                        .filter(s -> !s.isEmpty())
                        .toList());
    }

    /** Everything that was asked and told besides the score, in the sheet's order. */
    static List<Fact> facts(SorenessEntry entry) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "soreness.entry.where", place(entry));
        if (entry.onset() != null) {
            add(facts, "soreness.entry.onset", Words.onset(entry.onset()));
        }
        if (entry.presentBefore() != Answer.NOT_ASKED) {
            add(
                    facts,
                    "soreness.entry.before",
                    Texts.get("answer." + entry.presentBefore().name().toLowerCase(Locale.ROOT)));
        }
        add(facts, "soreness.entry.signs", Words.symptoms(entry.reported()));
        add(facts, "soreness.entry.no", answeredNo(entry));
        facts.addAll(context(entry));
        add(facts, "soreness.entry.words", entry.words().value());
        add(facts, "soreness.entry.note", entry.note().value());
        return facts;
    }

    /** Sleep, stress and trust, as far as they were asked. */
    public static List<Fact> context(SorenessEntry entry) {
        List<Fact> facts = new ArrayList<>();
        if (entry.sleepHours() != null) {
            add(facts, "soreness.entry.sleep", Texts.get("soreness.entry.sleepHours", decimal(entry.sleepHours())));
        }
        if (entry.stress() != null) {
            add(facts, "soreness.entry.stress", StressWords.of(entry.stress()));
        }
        if (entry.trust() != null) {
            add(facts, "soreness.entry.trust", Texts.get("soreness.ofTen", Integer.toString(entry.trust())));
        }
        return facts;
    }

    private static String place(SorenessEntry entry) {
        List<String> parts = new ArrayList<>();
        if (!entry.regions().isEmpty()) {
            parts.add(Words.regions(entry.regions()));
        }
        if (entry.distribution() != null) {
            parts.add(Words.distribution(entry.distribution()));
        }
        return String.join(", ", parts);
    }

    /** Questions answered with no, by their short names. */
    private static String answeredNo(SorenessEntry entry) {
        List<String> no = new ArrayList<>();
        for (WarningQuestion question : WarningQuestion.values()) {
            List<Symptom> group =
                    List.copyOf(question.answers(Answer.NO, Set.of()).keySet());
            if (group.stream().allMatch(s -> entry.answer(s) == Answer.NO)) {
                no.add(Texts.get("soreness.unasked." + question.name().toLowerCase(Locale.ROOT)));
            }
        }
        return String.join(", ", no);
    }

    private static void add(List<Fact> facts, String key, String said) {
        if (!said.isBlank()) {
            facts.add(new Fact(Texts.get(key), said));
        }
    }

    private static String decimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
