package org.hingewise.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.FiredRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints soreness entries, oldest first. */
@Command(name = "entries")
final class EntriesCommand implements Callable<Integer> {
    static final List<String> EXAMPLES = List.of(
            "java -jar hingewise.jar entries",
            "java -jar hingewise.jar entries --client 'Ada Example' --file studio.db");

    private final HingewiseCommand root;

    @Option(names = "--client", paramLabel = "ID", descriptionKey = "command.option.client")
    private @Nullable String client;

    EntriesCommand(HingewiseCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Workspace.Opened opened = root.openExisting()) {
            Id<Client> only = client == null ? null : StoreLines.client(opened.useCases(), client);
            opened.useCases().readClients().handle().stream()
                    .filter(record -> only == null || record.client().id().equals(only))
                    .map(ClientRecord::entries)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing((JudgedEntry j) -> j.entry().time())
                            .thenComparing(j -> j.entry().recordedAt()))
                    .forEach(judged -> root.terminal().say(Json.text(json(judged))));
            return Exit.FINE;
        } catch (BadInput e) {
            root.terminal().complain(e.sentence());
            return Exit.BAD_INPUT;
        }
    }

    private static ObjectNode json(JudgedEntry judged) {
        SorenessEntry e = judged.entry();
        Nrs nrs = e.nrs();
        Double hours = e.hoursAfterSession();
        ObjectNode node = Json.answer()
                .put("id", e.id().toString())
                .put("client", e.client().toString())
                .put("session_ended", iso(e.sessionEnded()))
                .put("time", iso(e.time()))
                .put("hours_since_session", hours == null ? null : Double.valueOf(Math.round(hours * 100) / 100.0))
                .put("nrs", nrs == null ? null : Integer.valueOf(nrs.value()));
        symptoms(node, e);
        node.put("onset", e.onset() == null ? null : e.onset().code())
                .put(
                        "distribution",
                        e.distribution() == null ? null : e.distribution().code());
        ArrayNode regions = node.putArray("regions");
        e.regions().stream().sorted().forEach(r -> regions.add(Codes.code(r)));
        node.put("pain_before_session", flag(e.presentBefore()))
                .put("sleep_hours", e.sleepHours())
                .put("stress", e.stress())
                .put("trust", e.trust())
                .put("words", e.words().value())
                .put("note", e.note().value())
                .put("level", judged.verdict().level().number());
        ArrayNode rules = node.putArray("rules");
        judged.verdict().rules().stream().map(FiredRule::id).forEach(rules::add);
        return node.put("advice", judged.advice());
    }

    /** As the log command takes them: null when none was asked; what was left out stands beside it. */
    private static void symptoms(ObjectNode node, SorenessEntry e) {
        Map<Symptom, Answer> all = e.allAnswers();
        List<Symptom> notAsked = all.keySet().stream()
                .filter(s -> all.get(s) == Answer.NOT_ASKED)
                .toList();
        if (notAsked.size() == all.size()) {
            node.putNull("symptoms");
        } else {
            ArrayNode reported = node.putArray("symptoms");
            e.reported().stream().sorted().map(Symptom::code).forEach(reported::add);
        }
        ArrayNode missing = node.putArray("symptoms_not_asked");
        notAsked.stream().map(Symptom::code).forEach(missing::add);
    }

    private static @Nullable Boolean flag(Answer answer) {
        return answer == Answer.NOT_ASKED ? null : Boolean.valueOf(answer == Answer.YES);
    }

    private static @Nullable String iso(@Nullable Moment moment) {
        return moment == null ? null : moment.local().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
