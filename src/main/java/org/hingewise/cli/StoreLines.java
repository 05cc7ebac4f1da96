package org.hingewise.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.Client;
import org.hingewise.text.ProblemTexts;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** What commands on the coach's records share: dates, clients by name, and problems as sentences. */
final class StoreLines {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private StoreLines() {}

    /** A day as {@code 2026-11-19}; null when not known. */
    static @Nullable LocalDate day(Input line, String name) throws BadInput {
        String text = line.text(name);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException e) {
            throw BadInput.of("not_day", line.at(name), Input.shown(text));
        }
    }

    /** A moment as {@code 2026-11-19T18:10:00+01:00}; null when not known. */
    static @Nullable Moment moment(Input line, String name) throws BadInput {
        String text = line.text(name);
        if (text == null) {
            return null;
        }
        try {
            return Moment.of(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            throw BadInput.of("not_moment", line.at(name), Input.shown(text));
        }
    }

    /** A client by id or by exact name; of several with that name the one that is not archived, if there is just one. */
    static Id<Client> client(UseCases useCases, String idOrName) throws BadInput {
        List<Client> found = useCases.store().read(records -> records.clients().all()).stream()
                .filter(c ->
                        c.id().toString().equals(idOrName) || c.name().value().equals(idOrName))
                .toList();
        List<Client> active =
                found.size() > 1 ? found.stream().filter(c -> !c.archived()).toList() : found;
        if (found.isEmpty()) {
            throw BadInput.of("unknown_client", Input.shown(idOrName));
        }
        if (active.size() != 1) {
            throw BadInput.of("several_clients", Input.shown(idOrName));
        }
        return active.get(0).id();
    }

    /** What was saved, or every problem of the line in one sentence each. */
    static <T> T saved(Result<T> result) throws BadInput {
        if (result instanceof Result.Saved<T> saved) {
            return saved.value();
        }
        if (result instanceof Result.Refused<T> refused) {
            throw new BadInput(
                    refused.problems().stream().map(StoreLines::sentence).collect(Collectors.joining(" ")));
        }
        throw new IllegalStateException("a result is saved or refused");
    }

    private static String sentence(Problem problem) {
        return snake(problem.field()) + ": " + ProblemTexts.sentence(problem);
    }

    private static String snake(String field) {
        return field.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
