package org.hingewise.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hingewise.domain.analysis.ClientRecord;

/** What commands about whole records answer. */
final class RecordLines {
    private RecordLines() {}

    static ObjectNode record(ClientRecord record) {
        return Json.answer()
                .put("client", record.client().id().toString())
                .put("name", record.client().name().value())
                .put("injuries", record.injuries().size())
                .put("clearances", record.clearances().size())
                .put("hinges", record.hinges().size())
                .put("sessions", record.sessions().size())
                .put("entries", record.entries().size());
    }
}
