package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.triage.FiredRule;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Unknown;
import org.hingewise.domain.triage.Verdict;

/** Why a verdict was given, as it was then; its level has a column. */
final class VerdictJson {
    private VerdictJson() {}

    static void put(ObjectNode node, Verdict verdict) {
        ArrayNode rules = node.putArray("rules");
        for (FiredRule rule : verdict.rules()) {
            ObjectNode one = rules.addObject()
                    .put("id", rule.id())
                    .put("level", rule.level().number())
                    .put("detail", rule.detail())
                    .put("source", rule.source());
            Json.putTextMap(one, "numbers", rule.numbers());
        }
        Json.putConstants(node, "unknown", verdict.unknown());
    }

    static Verdict read(Level level, JsonNode node) {
        List<FiredRule> rules = new ArrayList<>();
        for (JsonNode rule : node.path("rules")) {
            rules.add(new FiredRule(
                    rule.path("id").asText(),
                    Level.of(rule.path("level").asInt()),
                    rule.path("detail").asText(),
                    rule.path("source").asText(),
                    Json.textMap(rule.path("numbers"))));
        }
        return new Verdict(level, rules, Json.constants(Unknown.class, node.path("unknown")));
    }
}
