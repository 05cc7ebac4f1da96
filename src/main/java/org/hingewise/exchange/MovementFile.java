package org.hingewise.exchange;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementCheck;
import org.hingewise.domain.movement.MovementFault;
import org.hingewise.exchange.MovementFileProblem.Fault;

/** The movement library as CSV: one line a movement, every value checked on the way in. */
public final class MovementFile {
    private static final String SHIPPED = "/org/hingewise/assets/movements/movements.csv";

    private MovementFile() {}

    /**
     * The movements that come with the program.
     *
     * @throws MovementFileProblem when the shipped file is faulty, which the tests rule out
     */
    public static List<Movement> shipped() {
        try (InputStream in = MovementFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the movement library is missing from the program");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads and checks a whole file.
     *
     * @throws MovementFileProblem with every fault found
     */
    public static List<Movement> read(Reader reader) {
        List<Fault> faults = new ArrayList<>();
        List<Movement> movements = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord record : csv) {
                if (movements.isEmpty()
                        && faults.isEmpty()
                        && !record.getHeader().equals(MovementRow.COLUMNS)) {
                    throw new MovementFileProblem(
                            List.of(new Fault(1, "the columns must be " + String.join(",", MovementRow.COLUMNS))));
                }
                MovementRow row = new MovementRow(record);
                row.movement().ifPresent(m -> {
                    movements.add(m);
                    lines.merge(m.id(), record.getStartingLineNumber(), Math::max);
                });
                faults.addAll(row.faults());
            }
        } catch (CsvParseException e) {
            throw new MovementFileProblem(List.of(new Fault(0, "not a CSV file: " + e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (movements.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(0, "the file holds no movements"));
        }
        if (faults.isEmpty()) {
            for (MovementFault fault : MovementCheck.all(movements)) {
                faults.add(new Fault(lines.getOrDefault(fault.movement(), 0L), words(fault)));
            }
        }
        if (!faults.isEmpty()) {
            throw new MovementFileProblem(faults);
        }
        return List.copyOf(movements);
    }

    /** The movements as CSV text, in the form {@link #read} takes. */
    public static String write(List<Movement> movements) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(MovementRow.COLUMNS);
            movements.forEach(m -> csv.writeRecord(MovementRow.values(m)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String words(MovementFault fault) {
        String about = "'" + fault.about() + "'";
        String what =
                switch (fault.code()) {
                    case DUPLICATE_ID -> "the id stands twice";
                    case NO_CUES -> "has no cues";
                    case UNKNOWN_EASIER -> "names the unknown movement " + about + " as easier";
                    case EASIER_THAN_ITSELF -> "is listed as easier than itself";
                    case EASIER_TWICE -> "lists " + about + " twice";
                    case CYCLE -> "its easier movements lead back to it";
                    case NEEDS_MORE_HINGE ->
                        "the easier " + about + " needs a higher hinge level than the one before it";
                    case ASKS_MORE -> "the easier " + about + " asks more of the back than the one before it";
                };
        return "'" + fault.movement() + "' " + what;
    }
}
