package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.Mass;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.GateReason;
import org.hingewise.domain.gate.LoadCap;
import org.jspecify.annotations.Nullable;

/** The gate's answer as it was when a movement was assigned. */
final class GateJson {
    private GateJson() {}

    static ObjectNode write(GateAnswer answer) {
        ObjectNode node = Json.object();
        node.put("movement", answer.movement());
        node.put("gate", answer.gate().name());
        node.put("score", answer.score());
        ArrayNode reasons = node.putArray("reasons");
        for (GateReason reason : answer.reasons()) {
            ObjectNode one = reasons.addObject().put("code", reason.code().name());
            Json.putTextMap(one, "numbers", reason.numbers());
        }
        LoadCap cap = answer.cap();
        if (cap != null) {
            Mass mass = cap.mass();
            node.putObject("cap")
                    .put("massMg", mass == null ? null : mass.milligrams())
                    .put("percentE1rm", cap.percentE1rm())
                    .put("rpe", cap.rpe())
                    .put("note", cap.note());
        }
        Json.putTexts(node, "useInstead", answer.useInstead());
        Json.putTexts(node, "cues", answer.cues());
        Json.putTexts(node, "adjustments", answer.adjustments());
        node.put("reminder", answer.reminder());
        node.put("overridable", answer.overridable());
        return node;
    }

    static GateAnswer read(JsonNode node) {
        List<GateReason> reasons = new ArrayList<>();
        for (JsonNode reason : node.path("reasons")) {
            reasons.add(new GateReason(
                    Json.constant(GateReason.Code.class, reason.path("code")), Json.textMap(reason.path("numbers"))));
        }
        return new GateAnswer(
                node.path("movement").asText(),
                Json.constant(Gate.class, node.path("gate")),
                node.path("score").asDouble(),
                reasons,
                cap(node.path("cap")),
                Json.texts(node.path("useInstead")),
                Json.texts(node.path("cues")),
                Json.texts(node.path("adjustments")),
                node.path("reminder").asBoolean(),
                node.path("overridable").asBoolean());
    }

    private static @Nullable LoadCap cap(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        Long mass = Json.longOrNull(node.path("massMg"));
        return new LoadCap(
                mass == null ? null : new Mass(mass),
                Json.integerOrNull(node.path("percentE1rm")),
                Json.integerOrNull(node.path("rpe")),
                node.path("note").asText());
    }
}
