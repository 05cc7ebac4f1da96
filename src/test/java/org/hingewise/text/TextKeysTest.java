package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hingewise.domain.Answer;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.analysis.NextLoad;
import org.hingewise.domain.analysis.NextStep;
import org.hingewise.domain.board.Response;
import org.hingewise.domain.checkin.Reply;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.Language;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.domain.client.Sex;
import org.hingewise.domain.gate.FormAdvice;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.history.HistoryEntry;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementFault;
import org.hingewise.domain.progress.LookBack;
import org.hingewise.domain.progress.Span;
import org.hingewise.domain.returning.Criterion;
import org.hingewise.domain.returning.Ladder;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.PainLight;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Question;
import org.hingewise.domain.triage.Unknown;
import org.hingewise.exchange.portable.RecordProblem;
import org.hingewise.ui.soreness.TimeChoice;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.Trash;
import org.hingewise.usecase.backup.BackupReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Used keys and defined keys are the same. A key is used when the code holds it as a whole string, or when it belongs to a
 * family that the code puts together from a prefix and a code: such families are listed here.
 */
class TextKeysTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/hingewise/text");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern DIRECT = Pattern.compile("Texts\\s*\\.\\s*(?:get|named)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    /** Keys made of a prefix and codes. */
    private record Family(String prefix, List<String> codes) {
        static Family of(String prefix, Enum<?>... values) {
            return new Family(
                    prefix,
                    Stream.of(values)
                            .map(v -> v.name().toLowerCase(Locale.ROOT))
                            .toList());
        }

        Stream<String> keys() {
            return codes.stream().map(c -> prefix + c);
        }
    }

    private static final List<Family> FAMILIES = List.of(
            Family.of("soreness.ask.", WarningQuestion.values()),
            Family.of("soreness.unasked.", WarningQuestion.values()),
            Family.of("soreness.when.", TimeChoice.Preset.values()),
            Family.of("soreness.verdict.", Level.values()),
            new Family("soreness.verdict.", List.of("incomplete")),
            new Family("soreness.stress.", List.of("0", "2", "5", "8", "10")),
            Family.of(
                    "soreness.tick.",
                    Stream.of(WarningQuestion.values())
                            .flatMap(q -> q.ticks().stream())
                            .toArray(Symptom[]::new)),
            Family.of("sets.with.", Movement.Measure.values()),
            Family.of("did.", TimelineEvent.Kind.values()),
            Family.of("next.", NextStep.Kind.values()),
            new Family("next.do.", List.of("log", "clearance", "history", "hinge", "sessions", "plan", "decide")),
            Family.of(
                    "timeline.event.",
                    Stream.of(TimelineEvent.Kind.values())
                            .filter(k -> k != TimelineEvent.Kind.UNDONE)
                            .toArray(TimelineEvent.Kind[]::new)),
            Family.of("board.about.", Response.About.values()),
            Family.of("board.action.", Response.Action.values()),
            new Family("today.chip.", List.of("clearance", "plan", "history", "agreement")),
            new Family("board.window.", List.of("h8", "h24", "h48", "h72")),
            new Family("timeline.group.", List.of("soreness", "sessions", "hinge", "history", "client", "undone")),
            new Family("timeline.go.", List.of("soreness", "sessions", "hinge", "history")),
            Family.of("client.sex.", Sex.values()),
            Family.of("client.unit.", MassUnit.values()),
            Family.of("client.language.", Language.values()),
            Family.of("client.readiness.", ReadinessForm.Outcome.values()),
            Family.of(
                    "client.ask.",
                    HistoryFlag.CANCER_HISTORY,
                    HistoryFlag.IMMUNE_SUPPRESSION,
                    HistoryFlag.INJECTED_DRUGS,
                    HistoryFlag.OSTEOPOROSIS,
                    HistoryFlag.LONG_TERM_STEROIDS),
            Family.of("word.level.", Level.values()),
            Family.of("word.region.", BackRegion.values()),
            new Family("word.region.both.", List.of("upper", "low", "leg")),
            Family.of("word.distribution.", Distribution.values()),
            Family.of("word.onset.", Onset.values()),
            Family.of("word.familiarity.", Familiarity.values()),
            Family.of("word.symptom.", Symptom.values()),
            Family.of("word.history.", HistoryFlag.values()),
            Family.of("word.injury.", InjuryType.values()),
            Family.of("word.pattern.", org.hingewise.domain.movement.Pattern.values()),
            Family.of("gate.word.", Gate.values()),
            Family.of("gate.adjust.", InjuryType.values()),
            Family.of("gate.adjust.", FormAdvice.values()),
            Family.of("gate.clue.", InjuryType.values()),
            new Family("gate.reason.open.", List.of("doctor", "doctor.dated", "urgent", "urgent.dated")),
            Family.of("hinge.level.", HingeLevel.values()),
            Family.of("hinge.item.", HingeItem.values()),
            Family.of("hinge.short.", HingeItem.values()),
            Family.of("hinge.cue.", HingeItem.values()),
            Family.of("hinge.ended.", HingeStanding.EndReason.values()),
            Family.of("movement.demand.", Demand.values()),
            Family.of("movement.asks.", Demand.values()),
            new Family("movement.score.", List.of("0", "1", "2", "3")),
            Family.of("movement.measure.", Movement.Measure.values()),
            Family.of("problem.reply.", Reply.Reason.values()),
            Family.of("problem.store.", StoreProblem.Code.values()),
            Family.of("problem.record_", RecordProblem.Code.values()),
            Family.of("problem.movement_", MovementFault.Code.values()),
            Family.of("return.stage.", Stage.values()),
            Family.of("return.do.", Stage.values()),
            Family.of("return.criterion.", Criterion.Code.values()),
            new Family(
                    "return.criterion.",
                    Stream.of(
                                    "calm",
                                    "core_sessions",
                                    "week_three",
                                    "hinge",
                                    "bending",
                                    "green_checks",
                                    "green_weeks",
                                    "previous_load")
                            .map(code -> code + ".has")
                            .toList()),
            new Family("return.criterion.", List.of("bending.unknown", "previous_load.unknown")),
            Family.of("return.suggest.", Ladder.Back.values()),
            Family.of("return.step.", ReturnPlan.Kind.values()),
            Family.of("return.next.", NextLoad.Answer.values()),
            Family.of("return.row.", NextLoad.Answer.values()),
            Family.of("progress.span.", Span.values()),
            Family.of("progress.pain.", PainLight.values()),
            Family.of("progress.back.kind.", LookBack.Kind.values()),
            Family.of("progress.back.unit.", LookBack.Kind.SESSION_LOAD, LookBack.Kind.SLEEP, LookBack.Kind.STRESS),
            Family.of("chart.doms.place.", DomsComparison.Place.values()),
            Family.of("sets.amount.", Movement.Measure.values()),
            Family.of("unknown.", Unknown.values()),
            Family.of("ask.", Unknown.SCORE, Unknown.TIME, Unknown.SYMPTOMS, Unknown.ONSET, Unknown.DISTRIBUTION),
            Family.of("sets.amount.", Movement.Measure.values()),
            Family.of("question.", Question.values()),
            Family.of("history.status.", BackInjury.Status.values()),
            new Family("history.clue.", List.of("ms", "fd", "rad", "ext", "spl", "si", "pd", "pf", "of")),
            Family.of("history.leg.", Answer.YES, Answer.NO),
            new Family(
                    "history.ask.",
                    Stream.of(HistoryFlag.values())
                            .filter(HistoryFlag::isAsked)
                            .map(HistoryFlag::code)
                            .toList()),
            Family.of("history.agreement.outcome.", ReadinessForm.Outcome.values()),
            new Family(
                    "history.agreement.form.", List.of("not_done", "passed", "passed.on", "referred", "referred.on")),
            new Family("look.watch.", List.of("h1", "h2", "h3", "h4", "h5")),
            new Family(
                    "look.test.",
                    List.of("bodyweight.h1", "bodyweight.h2", "quarter", "quarter_of_unknown", "heavy", "swing")),
            new Family(
                    "backups.why.",
                    Stream.of(BackupReason.values()).map(BackupReason::code).toList()),
            Family.of("changes.", HistoryEntry.Action.values()),
            new Family("changes.", List.of("exported.what", "printed.what")),
            new Family("changes.what.", List.of("chart", "form", "record")),
            new Family(
                    "changes.kind.",
                    List.of(
                            "client",
                            "back_injury",
                            "clearance",
                            "hinge_assessment",
                            "session",
                            "soreness_entry",
                            "usual_left_out",
                            "board_response",
                            "return_plan",
                            "check_in_request",
                            "movement_edit")),
            Family.of("changes.value.", Answer.values()),
            Family.of("changes.value.", HingeAssessment.Seen.values()),
            Family.of("changes.value.", Assignment.Decision.values()),
            new Family("changes.value.", List.of("true", "false")),
            Family.of("trash.kind.", Trash.Kind.values()),
            Family.of("trash.number.", Trash.Kind.SORENESS, Trash.Kind.HINGE),
            new Family(
                    "erase.kind.",
                    List.of(
                            "client",
                            "back_injury",
                            "clearance",
                            "hinge_assessment",
                            "session",
                            "assignment",
                            "set_done",
                            "soreness_entry",
                            "board_response",
                            "return_plan",
                            "check_in_request",
                            "timeline",
                            "history",
                            "draft")),
            new Family(
                    "backups.cannot.",
                    List.of("missing", "empty", "folder", "foreign", "damaged", "newer", "no_access")),
            new Family(
                    "command.",
                    Stream.of(
                                    "triage",
                                    "assign",
                                    "curve",
                                    "movements",
                                    "add_client",
                                    "log",
                                    "entries",
                                    "clients",
                                    "backup",
                                    "restore",
                                    "check",
                                    "export_client",
                                    "import_client",
                                    "sample")
                            .flatMap(name -> Stream.of(name + ".title", name + ".about"))
                            .toList()));

    /** Families whose every member another test proves to be used, by prefix. */
    private static final List<String> PROVED_ELSEWHERE = List.of(
            // VerdictTextsTest.everyVerdictCanBeRead
            "rule.",
            // HistoryTextsTest.everyNameIsUsedAndEveryValueIsNamedOrLeftOut
            "changes.field.");

    /** Prefixes whose last part is a code that the code holds as a string of its own. */
    private static final List<String> BY_CODE = List.of("problem.", "typed.", "command.error.");

    @Test
    void everyFamilyIsDefinedWhole() {
        for (Family family : FAMILIES) {
            assertThat(Texts.keys()).containsAll(family.keys().toList());
        }
    }

    @Test
    void everyDefinedKeyIsUsed() {
        Set<String> unused = new TreeSet<>(Texts.keys());
        Set<String> strings = strings();
        unused.removeAll(strings);
        unused.removeIf(key -> BY_CODE.stream().anyMatch(key::startsWith)
                && strings.contains(key.substring(key.lastIndexOf('.') + 1)));
        FAMILIES.forEach(family -> family.keys().toList().forEach(unused::remove));
        unused.removeIf(key -> PROVED_ELSEWHERE.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyTheCodeNamesIsDefined() {
        Set<String> undefined = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = DIRECT.matcher(source);
            while (matcher.find()) {
                undefined.add(matcher.group(1));
            }
        }
        undefined.removeAll(Texts.keys());
        assertThat(undefined).isEmpty();
    }

    @Test
    void everyFileIsAnAreaAndEveryKeyIsWellFormed() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            List<String> names = files.map(f -> f.getFileName().toString().replace(".properties", ""))
                    .toList();
            assertThat(Texts.AREAS).containsAll(names);
            for (String name : names) {
                assertThat(keysOf(name)).allSatisfy(key -> assertThat(key).matches("[a-z][A-Za-z0-9_.]*"));
            }
        }
    }

    @Test
    @DisplayName("S62 people tend to panic about any twinge, so words are calm")
    void wordsAreCalm() {
        Pattern harsh = Pattern.compile("\\b(slipped|damaged?|never|unsafe)\\b", Pattern.CASE_INSENSITIVE);
        for (String area : areas()) {
            ResourceBundle bundle = bundle(area);
            for (String key : bundle.keySet()) {
                // A file may be damaged; a back is not said to be.
                if (!key.startsWith("problem.store.")) {
                    assertThat(bundle.getString(key)).as(key).doesNotContainPattern(harsh);
                }
                assertThat(bundle.getString(key)).as(key).doesNotContainPattern("(^|[^'])'([^'{]|$)");
            }
        }
    }

    static Set<String> keysOf(String area) {
        return bundle(area).keySet();
    }

    private static ResourceBundle bundle(String area) {
        return ResourceBundle.getBundle("org.hingewise.text." + area, Locale.ENGLISH);
    }

    private static List<String> areas() {
        return Texts.AREAS.stream()
                .filter(area -> Files.exists(BUNDLES.resolve(area + ".properties")))
                .toList();
    }

    private static Set<String> strings() {
        Set<String> strings = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = STRING.matcher(source);
            while (matcher.find()) {
                strings.add(matcher.group(1));
            }
        }
        return strings;
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(CODE)) {
            List<String> sources = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
