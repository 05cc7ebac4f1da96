package org.hingewise.text;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.FiredRule;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Question;
import org.hingewise.domain.triage.Unknown;
import org.hingewise.domain.triage.Verdict;

/** Puts verdicts into calm sentences that a coach can read out (wording of section D). Not a diagnosis. */
public final class VerdictTexts {
    /** Reasons given in the advice itself; the others stand in the list of rules (decision: it is read out). */
    static final int REASONS_READ_OUT = 2;

    /** The rule of what is not known; it names what to ask. */
    private static final String MISSING = "R1.6";

    /** Fragile bone, surgery, weight loss or illness: not only soon, but today. */
    private static final String HISTORY = "R2.11";

    /** S27 and S28: promptly, even if it eases. */
    private static final List<String> PROMPTLY = List.of("R3.5", "R3.6");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private VerdictTexts() {}

    /** The verdict in two or three words. */
    public static String title(Verdict verdict) {
        return Words.level(verdict.level());
    }

    /** Why a rule fired, with the client's own numbers. */
    public static String rule(FiredRule rule) {
        String key = "rule." + rule.id().toLowerCase(Locale.ROOT).replace('.', '_');
        String full = rule.detail().isEmpty() ? key : key + "." + rule.detail();
        Map<String, String> values = new HashMap<>();
        rule.numbers().forEach((name, value) -> values.put(name, shown(name, value)));
        return Texts.named(full, values);
    }

    /** What to do, ready to be read out; starts with "This is not a diagnosis." */
    public static String advice(Verdict verdict) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.get("advice.start"));
        if (verdict.level() == Level.USUAL) {
            sentences.add(usual(verdict));
        } else if (verdict.level() == Level.WATCH) {
            sentences.add(Texts.get(isOnlyUnasked(verdict) ? "advice.watch.unasked" : "advice.watch.start"));
            sentences.addAll(reasons(verdict));
            sentences.add(Texts.get("advice.watch"));
        } else if (verdict.level() == Level.DOCTOR) {
            sentences.add(Texts.get("advice.doctor.start"));
            sentences.addAll(reasons(verdict));
            sentences.add(Texts.get(has(verdict, HISTORY) ? "advice.doctor.today" : "advice.doctor"));
            sentences.add(Texts.get("advice.doctor.end"));
        } else {
            sentences.add(Texts.get("advice.urgent.start"));
            sentences.addAll(reasons(verdict));
            sentences.add(Texts.get("advice.urgent"));
            if (PROMPTLY.stream().anyMatch(id -> has(verdict, id))) {
                sentences.add(Texts.get("advice.urgent.promptly"));
            }
        }
        if (verdict.level() != Level.URGENT) {
            ask(verdict).forEach(sentences::add);
        }
        return String.join(" ", sentences);
    }

    /** What to do in short, for where the reasons stand beside it; starts with "This is not a diagnosis." */
    public static String whatToDo(Verdict verdict) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.get("advice.start"));
        switch (verdict.level()) {
            case USUAL -> sentences.add(usual(verdict));
            case WATCH -> sentences.add(Texts.get("advice.watch"));
            case DOCTOR -> sentences.add(Texts.get(has(verdict, HISTORY) ? "advice.doctor.today" : "advice.doctor"));
            case URGENT -> {
                sentences.add(Texts.get("advice.urgent"));
                if (PROMPTLY.stream().anyMatch(id -> has(verdict, id))) {
                    sentences.add(Texts.get("advice.urgent.promptly"));
                }
            }
        }
        return String.join(" ", sentences);
    }

    /** Whether it is watched for nothing but what was not asked. */
    private static boolean isOnlyUnasked(Verdict verdict) {
        return verdict.rules().stream()
                .allMatch(rule -> rule.id().equals(MISSING) && rule.detail().equals("missing"));
    }

    /** A question to put to the client. */
    public static String question(Question question) {
        return Texts.get("question." + question.code());
    }

    /** What is not known, within a sentence. */
    public static String unknown(Unknown unknown) {
        return Texts.get("unknown." + unknown.code());
    }

    /** Claims of the usual pattern only what was told. */
    private static String usual(Verdict verdict) {
        boolean sore = verdict.rules().stream()
                .anyMatch(r -> r.numbers().containsKey("nrs") && r.detail().equals("sore"));
        boolean told =
                !verdict.unknown().contains(Unknown.ONSET) && !verdict.unknown().contains(Unknown.DISTRIBUTION);
        return Texts.get(!sore ? "advice.usual.none" : told ? "advice.usual.sore" : "advice.usual.partly");
    }

    private static List<String> reasons(Verdict verdict) {
        return verdict.rules().stream()
                .filter(r -> r.level() == verdict.level())
                .limit(REASONS_READ_OUT)
                .map(VerdictTexts::rule)
                .toList();
    }

    private static Stream<String> ask(Verdict verdict) {
        return verdict.rules().stream()
                .filter(r -> r.id().equals(MISSING) && r.numbers().containsKey("unknown"))
                .map(r -> Texts.get(
                        "advice.ask", names(r.numbers().get("unknown"), code -> Texts.get("ask." + code), "; ")));
    }

    private static boolean has(Verdict verdict, String id) {
        return verdict.rules().stream().anyMatch(r -> r.id().equals(id));
    }

    private static String shown(String name, String value) {
        return switch (name) {
            case "symptoms" -> names(value, VerdictTexts::symptom, ", ");
            case "history" -> names(value, VerdictTexts::history, ", ");
            case "unknown" -> names(value, code -> Texts.get("unknown." + code), ", ");
            case "hours" -> NUMBER.matcher(value).matches() ? wholeHours(value) : value;
            default -> NUMBER.matcher(value).matches() ? number(value) : value;
        };
    }

    private static String names(String codes, Function<String, String> name, String between) {
        return Stream.of(codes.split(",")).map(name).collect(Collectors.joining(between));
    }

    private static String symptom(String code) {
        return Symptom.ofCode(code).map(Words::symptom).orElse(code);
    }

    private static String history(String code) {
        return HistoryFlag.ofCode(code).map(Words::history).orElse(code);
    }

    /** As hours stand beside every reading: rounded to whole ones. */
    private static String wholeHours(String plain) {
        return Long.toString(Math.round(Double.parseDouble(plain)));
    }

    /** A plain number as the system writes it: "2,3" where commas are used. */
    private static String number(String plain) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        format.setMaximumFractionDigits(1);
        format.setGroupingUsed(false);
        return format.format(Double.parseDouble(plain));
    }
}
