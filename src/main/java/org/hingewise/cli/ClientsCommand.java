package org.hingewise.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.text.RoughDates;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Prints clients with what stands for them now, oldest first. */
@Command(name = "clients")
final class ClientsCommand implements Callable<Integer> {
    static final List<String> EXAMPLES =
            List.of("java -jar hingewise.jar clients", "java -jar hingewise.jar clients --file studio.db");

    private final HingewiseCommand root;

    ClientsCommand(HingewiseCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Workspace.Opened opened = root.openExisting()) {
            UseCases useCases = opened.useCases();
            MovementLibrary library = useCases.readLibrary().handle();
            Moment now = useCases.clock().now();
            useCases.readClients().handle().stream()
                    .sorted(Comparator.comparing(record -> record.client().since()))
                    .forEach(record -> root.terminal().say(Json.text(json(record, library, now))));
        }
        return Exit.FINE;
    }

    private static ObjectNode json(ClientRecord record, MovementLibrary library, Moment now) {
        Client c = record.client();
        ObjectNode node = Json.answer()
                .put("id", c.id().toString())
                .put("name", c.name().value())
                .put(
                        "birth_date",
                        c.birthDate() == null ? null : c.birthDate().value().toString())
                .put("unit", c.unit().symbol())
                .put("archived", c.archived())
                .put(
                        "open_level",
                        record.entries().isEmpty()
                                ? null
                                : (Integer) record.open().level().number())
                .put(
                        "hinge_level",
                        record.hinge(library, now).standing().level().number());
        ArrayNode injuries = node.putArray("injuries");
        for (BackInjury injury : record.injuries()) {
            injuries.addObject()
                    .put("type", injury.type().name())
                    .put("when", text(injury.when()))
                    .put("last_symptoms", text(injury.lastSymptoms()))
                    .put("notes", injury.notes().value());
        }
        return node.put("entries", record.entries().size());
    }

    /** As add-client takes it: a day, a month or a year in digits where it is one. */
    private static @Nullable String text(@Nullable RoughDate date) {
        if (date == null) {
            return null;
        }
        LocalDate first = date.first();
        if (first.equals(date.last())) {
            return first.toString();
        }
        YearMonth month = YearMonth.from(first);
        return date.equals(RoughDate.month(month)) ? month.toString() : RoughDates.text(date);
    }
}
