package org.hingewise.exchange.portable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.exchange.portable.RecordProblem.Code;
import org.hingewise.text.RecordTexts;
import org.hingewise.usecase.ExportClient;
import org.hingewise.usecase.KeptRow;

/**
 * A client's whole record as a zip: {@code record.json} with every field, tables for a spreadsheet, and a README. It is
 * not encrypted. The form is told in {@code src/docs/client-record.md}.
 */
public final class RecordFile {
    /** How the name of such a file ends. */
    public static final String ENDING = ".zip";

    private static final String RECORD = "record.json";
    private static final String README = "README.txt";

    private RecordFile() {}

    /**
     * A record read from a file.
     *
     * @param rows the client's own first
     */
    public record Read(Id<Client> client, List<KeptRow> rows) {
        public Read {
            rows = List.copyOf(rows);
        }
    }

    /** Writes a record; what was at the place is replaced when the new file is whole, and not before. */
    public static void write(Path file, ExportClient.Whole whole) throws RecordProblem {
        Map<String, RecordZip.Part> parts = new LinkedHashMap<>();
        parts.put(README, out -> out.write(RecordTexts.readme(whole).getBytes(StandardCharsets.UTF_8)));
        parts.put(RECORD, out -> RecordJson.write(whole.rows(), out));
        RecordTables.of(whole)
                .forEach((name, table) ->
                        parts.put("tables/" + name + ".csv", out -> out.write(table.getBytes(StandardCharsets.UTF_8))));
        RecordZip.write(file, parts);
    }

    /** Reads a record; nothing is written anywhere, whatever is in the file. */
    public static Read read(Path file) throws RecordProblem {
        byte[] json = RecordZip.read(file, RECORD);
        try {
            List<KeptRow> rows = RecordJson.read(json);
            return new Read(Id.of(RecordJson.client(rows)), rows);
        } catch (RecordJson.Unreadable e) {
            throw new RecordProblem(e.isNewer() ? Code.NEWER : Code.UNREADABLE, file, e);
        } catch (IllegalArgumentException e) {
            throw new RecordProblem(Code.UNREADABLE, file, e);
        }
    }
}
