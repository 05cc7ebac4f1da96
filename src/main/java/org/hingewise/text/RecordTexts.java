package org.hingewise.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.usecase.ExportClient;

/** Words about a client's whole record. */
public final class RecordTexts {
    private RecordTexts() {}

    /** What lies beside the record in its file, with the line ends every editor knows. */
    public static String readme(ExportClient.Whole whole) {
        return Texts.get("record.readme", Times.date(whole.read().date()), contents(whole.record()))
                .replace("\n", "\r\n");
    }

    /** How much of what: "2 episodes, 1 clearance, 3 looks at the hinge, 40 sessions, 96 soreness entries". */
    public static String contents(ClientRecord record) {
        return Texts.get(
                "record.contents",
                record.injuries().size(),
                record.clearances().size(),
                record.hinges().size(),
                record.sessions().size(),
                record.entries().size());
    }

    /** From the first to the last thing in it: "4 Mar 2024 to 20 Nov 2026"; empty when there is nothing. */
    public static String period(ClientRecord record) {
        Optional<LocalDate> first = days(record).min(Comparator.naturalOrder());
        Optional<LocalDate> last = days(record).max(Comparator.naturalOrder());
        return first.isEmpty() || last.isEmpty()
                ? ""
                : Texts.get("record.period", Times.date(first.get()), Times.date(last.get()));
    }

    private static Stream<LocalDate> days(ClientRecord record) {
        return record.moments().map(Moment::date);
    }
}
