package org.hingewise.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.Language;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.client.Sex;
import org.hingewise.text.RoughDates;
import org.hingewise.text.Texts;
import org.hingewise.usecase.RecordInjury;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds clients with their back history; each line is saved whole or not at all. */
@Command(name = "add-client")
final class AddClientCommand implements Callable<Integer> {
    static final List<String> EXAMPLES = List.of(
            "echo '{\"name\":\"Ada Example\",\"birth_date\":\"1985-02-03\",\"unit\":\"kg\",\"injuries\":[{\"type\":\"FD\","
                    + "\"region\":\"low_left\",\"when\":\"2022\",\"last_symptoms\":\"2023-05\",\"notes\":\"\"}]}'"
                    + " | java -jar hingewise.jar add-client");

    /** Names people use for a region that is two of ours. */
    private static final Map<String, Set<BackRegion>> WIDER = Map.of(
            "low", EnumSet.of(BackRegion.LOW_LEFT, BackRegion.LOW_RIGHT),
            "low_back", EnumSet.of(BackRegion.LOW_LEFT, BackRegion.LOW_RIGHT),
            "lower_back", EnumSet.of(BackRegion.LOW_LEFT, BackRegion.LOW_RIGHT),
            "lumbar", EnumSet.of(BackRegion.LOW_LEFT, BackRegion.LOW_RIGHT),
            "upper", EnumSet.of(BackRegion.UPPER_LEFT, BackRegion.UPPER_RIGHT),
            "upper_back", EnumSet.of(BackRegion.UPPER_LEFT, BackRegion.UPPER_RIGHT),
            "legs", EnumSet.of(BackRegion.LEFT_LEG, BackRegion.RIGHT_LEG));

    private final HingewiseCommand root;

    @Mixin
    private final LineCommand lines = new LineCommand();

    AddClientCommand(HingewiseCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Workspace.Opened opened = root.open()) {
            return lines.run(root.terminal(), (line, number) -> add(line, number, opened.useCases()));
        }
    }

    private static ObjectNode add(Input line, long number, UseCases useCases) throws BadInput {
        Id<Client> id = Id.random();
        LocalDate today = useCases.clock().now().date();
        List<Input> injuries = line.objects("injuries");
        List<RecordInjury.Request> episodes = new ArrayList<>();
        for (Input injury : injuries == null ? List.<Input>of() : injuries) {
            episodes.add(injury(injury, id, today));
        }
        Client saved = StoreLines.saved(useCases.addClient().handle(client(line, id, injuries), episodes));
        return Json.answer().put("line", number).put("saved", saved.id().toString());
    }

    private static SaveClient.Request client(Input line, Id<Client> id, @Nullable List<Input> injuries)
            throws BadInput {
        MassUnit unit = line.code("unit", Codes::unit);
        MassUnit shown = unit == null ? MassUnit.KG : unit;
        Double bodyMass = line.number("body_mass", 0, new Mass(Mass.MAX_MILLIGRAMS).in(shown));
        Language language = line.code("language", Codes::language);
        Sex sex = line.code("sex", code -> Codes.of(Sex.values(), code));
        ReadinessForm.Outcome readiness =
                line.code("readiness", code -> Codes.of(ReadinessForm.Outcome.values(), code));
        Set<HistoryFlag> history = line.codes("history_codes", HistoryFlag::ofCode);
        boolean hurtBefore = history != null && history.contains(HistoryFlag.PREVIOUS_BACK_INJURY);
        return new SaveClient.Request(
                id,
                line.words("name"),
                StoreLines.day(line, "birth_date"),
                sex == null ? Sex.NOT_ASKED : sex,
                line.words("contact"),
                line.words("emergency_contact"),
                line.words("doctor"),
                line.words("goals"),
                shown,
                language == null ? Language.ENGLISH : language,
                bodyMass == null
                        ? null
                        : Double.valueOf(Mass.of(bodyMass, shown).in(MassUnit.KG)),
                StoreLines.day(line, "consent_given"),
                StoreLines.day(line, "consent_withdrawn"),
                readiness == null ? ReadinessForm.Outcome.NOT_DONE : readiness,
                StoreLines.day(line, "readiness_date"),
                history(line, history),
                hurtBefore ? Answer.YES : asked(injuries),
                line.words("notes"));
    }

    private static Answer asked(@Nullable List<Input> injuries) {
        if (injuries == null) {
            return Answer.NOT_ASKED;
        }
        return injuries.isEmpty() ? Answer.NO : Answer.YES;
    }

    /** Flags listed are true and the other asked ones are not; those that follow from other records are refused. */
    private static Map<HistoryFlag, Answer> history(Input line, @Nullable Set<HistoryFlag> listed) throws BadInput {
        Map<HistoryFlag, Answer> answers = new EnumMap<>(HistoryFlag.class);
        if (listed == null) {
            return answers;
        }
        for (HistoryFlag flag : HistoryFlag.values()) {
            if (flag.isAsked()) {
                answers.put(flag, listed.contains(flag) ? Answer.YES : Answer.NO);
            } else if (listed.contains(flag) && flag != HistoryFlag.PREVIOUS_BACK_INJURY) {
                throw BadInput.of("derived_flag", line.at("history_codes"), flag.code());
            }
        }
        return answers;
    }

    private static RecordInjury.Request injury(Input line, Id<Client> client, LocalDate today) throws BadInput {
        InjuryType type = line.code("type", Codes::injury);
        if (type == null) {
            throw BadInput.of("missing", line.at("type"));
        }
        BackInjury.Status status = line.code("status", code -> Codes.of(BackInjury.Status.values(), code));
        Boolean legs = line.flag("leg_symptoms");
        RoughDate when = rough(line, "when", today, null);
        String region = line.words("region");
        Optional<Set<BackRegion>> regions = regions(region);
        return new RecordInjury.Request(
                null,
                client,
                type,
                when,
                regions.orElse(Set.of()),
                line.words("how_it_happened"),
                line.whole("worst_nrs", 0, 10),
                legs == null ? Answer.NOT_ASKED : legs ? Answer.YES : Answer.NO,
                line.words("worse_with"),
                line.words("better_with"),
                line.words("treatment"),
                StoreLines.day(line, "surgery_date"),
                status == null ? BackInjury.Status.NOT_KNOWN : status,
                rough(line, "last_symptoms", today, when),
                notes(line.words("notes"), regions.isPresent() ? "" : region));
    }

    /** Empty when it is a place in words of its own, which then goes to the notes. */
    private static Optional<Set<BackRegion>> regions(String told) {
        String code = told.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        if (code.isEmpty()) {
            return Optional.of(Set.of());
        }
        return Codes.of(BackRegion.values(), code)
                .<Set<BackRegion>>map(EnumSet::of)
                .or(() -> Optional.ofNullable(WIDER.get(code)));
    }

    private static String notes(String notes, String region) {
        if (region.isEmpty()) {
            return notes;
        }
        String place = Texts.get("command.region", region);
        return notes.isEmpty() ? place : place + "\n" + notes;
    }

    private static @Nullable RoughDate rough(Input line, String name, LocalDate today, @Nullable RoughDate anchor)
            throws BadInput {
        String told = line.words(name);
        if (told.isBlank()) {
            return null;
        }
        Optional<RoughDate> date = RoughDates.parse(told, today, anchor);
        if (date.isEmpty()) {
            throw BadInput.of("not_rough_date", line.at(name), Input.shown(told));
        }
        return date.get();
    }
}
