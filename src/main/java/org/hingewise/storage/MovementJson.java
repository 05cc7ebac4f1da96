package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import org.hingewise.domain.Mass;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Pattern;

/** A movement as the coach wants it. */
final class MovementJson {
    private MovementJson() {}

    static ObjectNode write(Movement movement) {
        ObjectNode node = Json.object();
        node.put("id", movement.id());
        node.put("name", movement.name());
        node.put("pattern", movement.pattern().name());
        node.put("equipment", movement.equipment());
        node.put("measure", movement.measure().name());
        node.put("perSide", movement.perSide());
        ObjectNode demands = node.putObject("demands");
        movement.demands().forEach((demand, score) -> demands.put(demand.name(), score));
        node.put("hingeRequired", movement.hingeRequired().number());
        Cap cap = movement.priorInjuryCap();
        Mass mass = cap.mass();
        HingeLevel holdUntil = cap.holdUntil();
        node.putObject("priorInjuryCap")
                .put("percentE1rm", cap.percentE1rm())
                .put("rpe", cap.rpe())
                .put("massMg", mass == null ? null : mass.milligrams())
                .put("hold", cap.hold())
                .put("holdUntil", holdUntil == null ? null : (Integer) holdUntil.number())
                .put("note", cap.note());
        Json.putTexts(node, "easier", movement.easier());
        Json.putTexts(node, "cues", movement.cues());
        node.put("articleNamed", movement.articleNamed());
        node.put("basis", movement.basis());
        return node;
    }

    static Movement read(JsonNode node) {
        Map<Demand, Integer> demands = new EnumMap<>(Demand.class);
        node.path("demands")
                .properties()
                .forEach(e ->
                        demands.put(Demand.valueOf(e.getKey()), e.getValue().asInt()));
        JsonNode cap = node.path("priorInjuryCap");
        Integer holdUntil = Json.integerOrNull(cap.path("holdUntil"));
        Long mass = Json.longOrNull(cap.path("massMg"));
        return new Movement(
                node.path("id").asText(),
                node.path("name").asText(),
                Json.constant(Pattern.class, node.path("pattern")),
                node.path("equipment").asText(),
                Json.constant(Movement.Measure.class, node.path("measure")),
                node.path("perSide").asBoolean(),
                demands,
                HingeLevel.of(node.path("hingeRequired").asInt()),
                new Cap(
                        Json.integerOrNull(cap.path("percentE1rm")),
                        Json.integerOrNull(cap.path("rpe")),
                        mass == null ? null : new Mass(mass),
                        cap.path("hold").asBoolean(),
                        holdUntil == null ? null : HingeLevel.of(holdUntil),
                        cap.path("note").asText()),
                Json.texts(node.path("easier")),
                Json.texts(node.path("cues")),
                node.path("articleNamed").asBoolean(),
                node.path("basis").asText());
    }
}
