package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hingewise.domain.Moment;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Contents;
import org.jspecify.annotations.Nullable;

/**
 * A backup as it stands in its folder's list, one line of JSON each.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param format number of the newest migration it has seen
 * @param program version of the program that made it
 * @param keyId name of the data key its values are sealed with; empty where the list does not say
 * @param rows rows by table
 */
record Listed(
        Backup backup,
        String sha256,
        int format,
        String program,
        String fileId,
        String keyId,
        SortedMap<String, Long> rows) {
    String json() {
        Contents contents = backup.contents();
        Instant newest = contents.newest();
        ObjectNode node = Json.object()
                .put("file", String.valueOf(backup.file().getFileName()))
                .put("sha256", sha256)
                .put("seq", backup.seq())
                .put("at", Instants.text(backup.at().instant()))
                .put("zone", backup.at().zone().getId())
                .put("why", backup.reason().code())
                .put("bytes", backup.bytes())
                .put("unreadable", backup.unreadable())
                .put("format", format)
                .put("program", program)
                .put("fileId", fileId)
                .put("keyId", keyId)
                .put("clients", contents.clients())
                .put("sessions", contents.sessions())
                .put("entries", contents.entries())
                .put("newest", newest == null ? null : Instants.text(newest));
        ObjectNode counts = node.putObject("rows");
        rows.forEach(counts::put);
        return Json.write(node);
    }

    /** @throws IllegalArgumentException or {@link java.time.DateTimeException} when it is no such line */
    static Listed read(String line, Path folder) {
        JsonNode node = Json.read(line);
        SortedMap<String, Long> rows = new TreeMap<>();
        node.path("rows")
                .properties()
                .forEach(p -> rows.put(p.getKey(), p.getValue().asLong()));
        String name = node.path("file").asText();
        if (name.isEmpty() || !Path.of(name).equals(Path.of(name).getFileName())) {
            throw new IllegalArgumentException("not a file of this folder");
        }
        return new Listed(
                new Backup(
                        folder.resolve(name),
                        node.path("seq").asLong(),
                        new Moment(
                                Instants.of(node.path("at").asText()),
                                ZoneId.of(node.path("zone").asText())),
                        BackupReason.valueOf(node.path("why").asText().toUpperCase(Locale.ROOT)),
                        new Contents(
                                node.path("clients").asLong(),
                                node.path("sessions").asLong(),
                                node.path("entries").asLong(),
                                instantOrNull(node.path("newest"))),
                        node.path("bytes").asLong(),
                        node.path("unreadable").asLong()),
                node.path("sha256").asText(),
                node.path("format").asInt(),
                node.path("program").asText(),
                node.path("fileId").asText(),
                node.path("keyId").asText(),
                rows);
    }

    private static @Nullable Instant instantOrNull(JsonNode node) {
        return node.isTextual() ? Instants.of(node.asText()) : null;
    }

    /** The same backup under another name. */
    Listed named(Path file) {
        Backup b = backup;
        return new Listed(
                new Backup(file, b.seq(), b.at(), b.reason(), b.contents(), b.bytes(), b.unreadable()),
                sha256,
                format,
                program,
                fileId,
                keyId,
                rows);
    }
}
