package org.hingewise.ui.backhistory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Times;
import org.hingewise.text.TypedDates;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.DraftText;
import org.hingewise.usecase.KeepDraft;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** The form for the agreement to keep health notes, and for the outcome of a readiness form filled in elsewhere. */
final class AgreementFormViewModel {
    private static final String GIVEN = "consentGiven";
    private static final String WITHDRAWN = "consentWithdrawn";
    private static final String FORM_DATE = "readinessDate";
    private static final Set<String> FIELDS = Set.of(GIVEN, WITHDRAWN, FORM_DATE);

    private static final String OUTCOME = "outcome";

    /** What the form holds, days as typed. */
    record Form(String given, String withdrawn, ReadinessForm.Outcome outcome, String formDate) {
        private static Form of(Client client) {
            return new Form(
                    AgreementFormViewModel.text(client.consent().given()),
                    AgreementFormViewModel.text(client.consent().withdrawn()),
                    client.readiness().outcome(),
                    AgreementFormViewModel.text(client.readiness().date()));
        }

        private static Form ofDraft(String draft) {
            Map<String, String> fields = DraftText.fields(draft);
            String outcome = fields.getOrDefault(OUTCOME, "");
            return new Form(
                    fields.getOrDefault(GIVEN, ""),
                    fields.getOrDefault(WITHDRAWN, ""),
                    Stream.of(ReadinessForm.Outcome.values())
                            .filter(o -> o.name().equals(outcome))
                            .findFirst()
                            .orElse(ReadinessForm.Outcome.NOT_DONE),
                    fields.getOrDefault(FORM_DATE, ""));
        }

        private String draft() {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(GIVEN, given);
            fields.put(WITHDRAWN, withdrawn);
            fields.put(OUTCOME, outcome.name());
            fields.put(FORM_DATE, formDate);
            return DraftText.of(fields);
        }
    }

    /**
     * What the form shows.
     *
     * @param problems a sentence by the name of the field that has to be mended
     */
    record State(Form form, Map<String, String> problems, @Nullable String failure, boolean saving) {}

    private final Tasks tasks;
    private final UseCases useCases;
    private final Id<Client> client;
    private final Form recorded;
    private final boolean fromDraft;
    private Runnable listener = () -> {};
    private Runnable onSaved = () -> {};
    private State state;

    /**
     * A form about the agreement as it stands, or as it was being changed.
     *
     * @param kept what was typed before; empty when nothing was
     */
    AgreementFormViewModel(Tasks tasks, UseCases useCases, Client client, String kept) {
        this.tasks = tasks;
        this.useCases = useCases;
        this.client = client.id();
        recorded = Form.of(client);
        fromDraft = !kept.isEmpty();
        state = new State(fromDraft ? Form.ofDraft(kept) : recorded, Map.of(), null, false);
    }

    /** Reads the draft. Blocks; call it off the event thread. */
    static String kept(KeepDraft drafts, Id<Client> client) {
        return drafts.find(KeepDraft.AGREEMENT, client).orElse("");
    }

    /** Whether it began with what was typed before and not saved. */
    boolean isFromDraft() {
        return fromDraft;
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    /** Called after it was saved. */
    void onSaved(Runnable saved) {
        onSaved = saved;
    }

    State state() {
        return state;
    }

    void type(Form form) {
        if (!form.equals(state.form())) {
            state = new State(form, Map.of(), null, state.saving());
            keep(form.equals(recorded) ? "" : form.draft());
            listener.run();
        }
    }

    /** Saves, or says everything that has to be mended. */
    void save() {
        if (state.saving()) {
            return;
        }
        Form form = state.form();
        List<Problem> problems = new ArrayList<>();
        LocalDate given = day(GIVEN, form.given(), problems);
        LocalDate withdrawn = day(WITHDRAWN, form.withdrawn(), problems);
        LocalDate formDate = day(FORM_DATE, form.formDate(), problems);
        if (withdrawn != null && form.given().isBlank()) {
            problems.add(Problem.of(GIVEN, "required"));
        }
        if (!problems.isEmpty()) {
            refuse(problems);
            return;
        }
        state = new State(form, Map.of(), null, true);
        listener.run();
        tasks.submit(
                () -> useCases.readClient()
                        .handle(client)
                        .map(record -> useCases.saveClient()
                                .handle(SaveClient.Request.of(record.client())
                                        .withAgreement(given, withdrawn, form.outcome(), formDate)))
                        .orElseGet(() -> new Result.Refused<>(List.of(Problem.of("client", "not_found")))),
                this::answered,
                this::failed);
    }

    private void answered(Result<Client> result) {
        if (result instanceof Result.Refused<Client> refused) {
            refuse(refused.problems());
            return;
        }
        keep("");
        state = new State(state.form(), Map.of(), null, false);
        onSaved.run();
    }

    private void keep(String draft) {
        tasks.newest(
                this,
                () -> {
                    useCases.keepDraft().keep(KeepDraft.AGREEMENT, client, draft);
                    return draft;
                },
                kept -> {});
    }

    private void failed(Exception e) {
        if (!(e instanceof StoreProblem problem)) {
            state = new State(state.form(), Map.of(), null, false);
            listener.run();
            throw new IllegalStateException(e);
        }
        state = new State(state.form(), Map.of(), ProblemTexts.sentence(problem), false);
        listener.run();
    }

    private void refuse(List<Problem> list) {
        Map<String, String> problems = new HashMap<>();
        String failure = null;
        for (Problem problem : list) {
            if (FIELDS.contains(problem.field())) {
                problems.putIfAbsent(problem.field(), ProblemTexts.sentence(problem));
            } else {
                failure = ProblemTexts.sentence(problem);
            }
        }
        state = new State(state.form(), Map.copyOf(problems), failure, false);
        listener.run();
    }

    private @Nullable LocalDate day(String field, String typed, List<Problem> problems) {
        if (typed.isBlank()) {
            return null;
        }
        Optional<LocalDate> day = TypedDates.day(typed, useCases.clock().now().date());
        if (day.isEmpty()) {
            problems.add(Problem.of(field, "no_such_day"));
        }
        return day.orElse(null);
    }

    private static String text(@Nullable PersonalDate day) {
        return day == null ? "" : Times.date(day.value());
    }
}
