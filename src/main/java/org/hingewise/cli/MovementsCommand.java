package org.hingewise.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.exchange.MovementFile;
import org.hingewise.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Prints the movement library. */
@Command(name = "movements")
final class MovementsCommand implements Callable<Integer> {
    static final List<String> EXAMPLES = List.of(
            "java -jar hingewise.jar movements", "java -jar hingewise.jar movements --format json > movements.json");

    private enum Format {
        CSV,
        JSON
    }

    private final HingewiseCommand root;

    @Option(
            names = "--format",
            paramLabel = "csv|json",
            descriptionKey = "command.option.format",
            converter = FormatConverter.class)
    private Format format = Format.CSV;

    MovementsCommand(HingewiseCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        List<Movement> movements = root.library().visible();
        if (format == Format.CSV) {
            root.terminal().say(MovementFile.write(movements).stripTrailing());
            return Exit.FINE;
        }
        root.terminal().say("[");
        for (int i = 0; i < movements.size(); i++) {
            root.terminal().say(Json.text(json(movements.get(i))) + (i < movements.size() - 1 ? "," : ""));
        }
        root.terminal().say("]");
        return Exit.FINE;
    }

    private static ObjectNode json(Movement m) {
        ObjectNode node = Json.answer()
                .put("id", m.id())
                .put("name", m.name())
                .put("pattern", Codes.code(m.pattern()))
                .put("equipment", m.equipment())
                .put("measure", Codes.code(m.measure()))
                .put("per_side", m.perSide());
        for (Demand demand : Demand.values()) {
            node.put(Codes.code(demand), m.demand(demand));
        }
        node.put("hinge_level_required", m.hingeRequired().number());
        cap(node, m.priorInjuryCap());
        ArrayNode easier = node.putArray("easier");
        m.easier().forEach(easier::add);
        ArrayNode cues = node.putArray("cues");
        m.cues().forEach(cues::add);
        return node.put("article_named", m.articleNamed()).put("basis", m.basis());
    }

    private static void cap(ObjectNode node, Cap cap) {
        node.putObject("prior_injury_cap")
                .put("percent_e1rm", cap.percentE1rm())
                .put("rpe", cap.rpe())
                .put("kg", kg(cap))
                .put("hold", cap.hold())
                .put(
                        "hold_until",
                        cap.holdUntil() == null
                                ? null
                                : Integer.valueOf(cap.holdUntil().number()))
                .put("note", cap.note());
    }

    private static @Nullable Double kg(Cap cap) {
        return cap.mass() == null ? null : Double.valueOf(cap.mass().in(MassUnit.KG));
    }

    /** Reads a format. */
    private static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String code) {
            return Stream.of(Format.values())
                    .filter(f -> f.name().equalsIgnoreCase(code))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException(Texts.get("command.error.format", Input.shown(code))));
        }
    }
}
