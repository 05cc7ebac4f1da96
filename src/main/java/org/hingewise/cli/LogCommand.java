package org.hingewise.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.usecase.LogSoreness;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Logs soreness; a line's answer is written once its entry is on disk. */
@Command(name = "log")
final class LogCommand implements Callable<Integer> {
    static final List<String> EXAMPLES = List.of(
            "echo '{\"client\":\"Ada Example\",\"session_ended\":\"2026-11-18T11:10:00+01:00\","
                    + "\"time\":\"2026-11-19T18:10:00+01:00\",\"nrs\":3,\"symptoms\":[],\"onset\":\"gradual\","
                    + "\"distribution\":\"diffuse\",\"note\":\"\"}' | java -jar hingewise.jar log",
            "java -jar hingewise.jar log --file studio.db entries.jsonl");

    private final HingewiseCommand root;

    @Mixin
    private final LineCommand lines = new LineCommand();

    LogCommand(HingewiseCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Workspace.Opened opened = root.openExisting()) {
            return lines.run(root.terminal(), (line, number) -> log(line, number, opened.useCases()));
        }
    }

    private static ObjectNode log(Input line, long number, UseCases useCases) throws BadInput {
        Moment ended = StoreLines.moment(line, "session_ended");
        Id<Client> client = StoreLines.client(useCases, line.required("client"));
        LogSoreness.Request request = request(line, client);
        Result<JudgedEntry> result = ended == null
                ? useCases.logSoreness().handle(request)
                : useCases.logSoreness().handleAfter(ended, request);
        JudgedEntry saved = StoreLines.saved(result);
        return Json.answer()
                .put("line", number)
                .put("saved", saved.id().toString())
                .put("level", saved.verdict().level().number());
    }

    private static LogSoreness.Request request(Input line, Id<Client> client) throws BadInput {
        Moment time = StoreLines.moment(line, "time");
        if (time == null) {
            throw BadInput.of("missing", line.at("time"));
        }
        Boolean before = line.flag("pain_before_session");
        Set<BackRegion> regions = line.codes("regions", code -> Codes.of(BackRegion.values(), code));
        return new LogSoreness.Request(
                client,
                null,
                time,
                line.whole("nrs", Nrs.MIN, Nrs.MAX),
                regions == null ? EnumSet.noneOf(BackRegion.class) : regions,
                line.code("distribution", Distribution::ofCode),
                line.code("onset", Onset::ofCode),
                before == null ? Answer.NOT_ASKED : before ? Answer.YES : Answer.NO,
                answers(line.codes("symptoms", Symptom::ofCode)),
                line.number("sleep_hours", 0, 24),
                line.whole("stress", 0, 10),
                line.whole("trust", 0, 10),
                line.words("words"),
                line.words("note"));
    }

    /** Not known is not asked; a list answers every symptom. */
    private static Map<Symptom, Answer> answers(@Nullable Set<Symptom> reported) {
        Map<Symptom, Answer> answers = new EnumMap<>(Symptom.class);
        if (reported != null) {
            for (Symptom symptom : Symptom.values()) {
                answers.put(symptom, reported.contains(symptom) ? Answer.YES : Answer.NO);
            }
        }
        return answers;
    }
}
