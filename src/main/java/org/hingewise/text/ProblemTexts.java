package org.hingewise.text;

import java.util.List;
import java.util.Map;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.StoreProblem;

/** Sentences for what is wrong with an input or the file. */
public final class ProblemTexts {
    /** Which values a sentence shows, in the order of its placeholders; codes not listed show none. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("too_long", List.of("max", "length")),
            Map.entry("too_many", List.of("max")),
            Map.entry("out_of_range", List.of("min", "max")),
            Map.entry("movement_gone", List.of("movement")),
            Map.entry("needs_decision", List.of("movement")),
            Map.entry("not_overridable", List.of("movement")),
            Map.entry("movement_unknown_easier", List.of("movement")),
            Map.entry("movement_easier_twice", List.of("movement")),
            Map.entry("movement_needs_more_hinge", List.of("movement")),
            Map.entry("movement_asks_more", List.of("movement")),
            Map.entry("edited_code", List.of("detail")),
            Map.entry("contradiction", List.of("detail")),
            Map.entry("unknown_code", List.of("detail")),
            Map.entry("client_gone", List.of("detail")),
            Map.entry("store.newer", List.of("file", "version", "known")),
            Map.entry("store.lost_saves", List.of("file", "lost")),
            Map.entry("store.damaged_value", List.of("file", "record")));

    private static final String STORE = "store.";
    private static final String RECORD = "record_";

    private ProblemTexts() {}

    /** The sentence for a problem; one written for its field when there is one. */
    public static String sentence(Problem problem) {
        String own = "problem." + problem.field() + "." + problem.code();
        String key = Texts.has(own) ? own : "problem." + problem.code();
        return Texts.get(
                key,
                names(problem.code()).stream()
                        .map(name -> problem.values().getOrDefault(name, ""))
                        .toArray());
    }

    /** What happened to the file, what is safe, and what to do next. */
    public static String sentence(StoreProblem problem) {
        return sentence(problem.problem());
    }

    private static List<String> names(String code) {
        boolean file = code.startsWith(STORE) || code.startsWith(RECORD);
        return VALUES.getOrDefault(code, file ? List.of("file") : List.of());
    }
}
