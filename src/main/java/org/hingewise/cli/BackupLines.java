package org.hingewise.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.Contents;
import org.hingewise.usecase.backup.Difference;
import org.hingewise.usecase.backup.Finding;
import org.jspecify.annotations.Nullable;

/** Backups, and what is in files, as JSON. */
final class BackupLines {
    private BackupLines() {}

    static ObjectNode backup(Backup backup) {
        ObjectNode node = Json.answer()
                .put("file", backup.file().toString())
                .put("made", backup.at().local().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .put("why", backup.reason().code())
                .put("saves", backup.seq())
                .put("bytes", backup.bytes());
        return contents(node, backup.contents()).put("unreadable", backup.unreadable());
    }

    static ObjectNode contents(ObjectNode node, Contents contents) {
        Instant newest = contents.newest();
        return node.put("clients", contents.clients())
                .put("sessions", contents.sessions())
                .put("entries", contents.entries())
                .put("newest", newest == null ? null : newest.toString());
    }

    static ObjectNode difference(Difference difference) {
        return Json.answer()
                .put("clients", difference.clients())
                .put("sessions", difference.sessions())
                .put("entries", difference.entries());
    }

    /** Ids only. */
    static ObjectNode finding(Finding finding) {
        return Json.answer()
                .put("found", Codes.code(finding.kind()))
                .put("table", finding.table())
                .put("column", orNull(finding.column()))
                .put("record", orNull(finding.record()))
                .put("client", orNull(finding.client()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
