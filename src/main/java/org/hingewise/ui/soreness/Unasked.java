package org.hingewise.ui.soreness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.triage.FiredRule;
import org.hingewise.domain.triage.Unknown;
import org.hingewise.domain.triage.Verdict;
import org.hingewise.text.Texts;
import org.hingewise.text.VerdictTexts;

/** What nobody asked yet and a verdict needs, in words that fit into a sentence. */
public final class Unasked {
    /** The rule of what is not known. */
    private static final String RULE = "R1.6";

    private static final String MISSING = "missing";

    private Unasked() {}

    /** The questions by name, and then what else the verdict misses. */
    public static List<String> words(Verdict verdict, List<WarningQuestion> questions) {
        List<String> words = new ArrayList<>();
        for (WarningQuestion question : questions) {
            words.add(Texts.get("soreness.unasked." + question.name().toLowerCase(Locale.ROOT)));
        }
        for (FiredRule rule : verdict.rules()) {
            if (rule.id().equals(RULE)) {
                for (String code : rule.numbers().getOrDefault("unknown", "").split(",", -1)) {
                    if (!code.isEmpty() && !code.equals(Unknown.SYMPTOMS.code())) {
                        words.add(VerdictTexts.unknown(Unknown.valueOf(code.toUpperCase(Locale.ROOT))));
                    }
                }
            }
        }
        return words;
    }

    /** Whether the rule only says that something was not asked. */
    static boolean isMissing(FiredRule rule) {
        return rule.id().equals(RULE) && rule.detail().equals(MISSING);
    }

    /** Whether nothing but questions left open keeps it from being usual soreness. */
    static boolean isAll(Verdict verdict) {
        return !verdict.rules().isEmpty() && verdict.rules().stream().allMatch(Unasked::isMissing);
    }
}
