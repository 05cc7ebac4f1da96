package org.hingewise.domain.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;

/**
 * Reports told in one line, for example {@code h=72 nrs=4 earlier=24:5,48:4:focal on=sudden_after at=focal
 * sym=night_waking hist=osteoporosis usual=2/3.5}. What is not told is as in ordinary soreness: 31 h, 2 of 10, gradual,
 * diffuse, nothing else; {@code -} means not known.
 */
final class Told {
    private Told() {}

    static TriageInput report(String line) {
        Map<String, String> told = new LinkedHashMap<>(
                Map.of("h", "31", "nrs", "2", "earlier", "", "on", "gradual", "at", "diffuse", "sym", "", "hist", ""));
        for (String word : line.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                String[] pair = word.split("=", 2);
                told.put(pair[0], pair[1]);
            }
        }
        TriageInput.Builder b = TriageInput.builder()
                .hours(known(told, "h") ? Double.valueOf(told.get("h")) : null)
                .nrs(known(told, "nrs") ? new Nrs(Integer.parseInt(told.get("nrs"))) : null)
                .earlier(readings(told.get("earlier")))
                .onset(known(told, "on") ? Onset.ofCode(told.get("on")).orElseThrow() : null)
                .distribution(
                        known(told, "at") ? Distribution.ofCode(told.get("at")).orElseThrow() : null)
                .painBeforeSession(told.containsKey("before"));
        if (known(told, "sym")) {
            b.symptoms(parts(told.get("sym")).stream()
                    .map(code -> Symptom.ofCode(code).orElseThrow())
                    .toList());
        }
        if (known(told, "hist")) {
            b.history(parts(told.get("hist")).stream()
                    .map(code -> HistoryFlag.ofCode(code).orElseThrow())
                    .toList());
        }
        if (told.containsKey("usual")) {
            String[] usual = told.get("usual").split("/");
            b.usual(new Usual(Double.parseDouble(usual[0]), Double.parseDouble(usual[1])));
        }
        return b.build();
    }

    static Verdict verdict(String line) {
        return Triage.judge(report(line));
    }

    static int level(String line) {
        return verdict(line).level().number();
    }

    static List<String> fired(String line) {
        return verdict(line).rules().stream().map(FiredRule::id).toList();
    }

    static FiredRule rule(String line, String id) {
        return verdict(line).rules().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " did not fire for " + line));
    }

    static Set<Unknown> unknown(String line) {
        return verdict(line).unknown();
    }

    private static boolean known(Map<String, String> told, String name) {
        return !told.get(name).equals("-");
    }

    private static List<String> parts(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }

    private static List<Reading> readings(String list) {
        List<Reading> readings = new ArrayList<>();
        for (String part : parts(list)) {
            String[] values = part.split(":");
            readings.add(new Reading(
                    Double.parseDouble(values[0]),
                    new Nrs(Integer.parseInt(values[1])),
                    values.length > 2 ? Distribution.ofCode(values[2]).orElseThrow() : null));
        }
        return readings;
    }
}
