package org.hingewise.ui.backhistory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Times;
import org.hingewise.text.TypedDates;
import org.hingewise.ui.kit.Tasks;
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

    /** What the form holds, days as typed. */
    record Form(String given, String withdrawn, ReadinessForm.Outcome outcome, String formDate) {}

    /**
     * What the form shows.
     *
     * @param problems a sentence by the name of the field that has to be mended
     */
    record State(Form form, Map<String, String> problems, @Nullable String failure, boolean saving) {}

    private final Tasks tasks;
    private final UseCases useCases;
    private final Id<Client> client;
    private Runnable listener = () -> {};
    private Runnable onSaved = () -> {};
    private State state;

    AgreementFormViewModel(Tasks tasks, UseCases useCases, Client client) {
        this.tasks = tasks;
        this.useCases = useCases;
        this.client = client.id();
        state = new State(
                new Form(
                        text(client.consent().given()),
                        text(client.consent().withdrawn()),
                        client.readiness().outcome(),
                        text(client.readiness().date())),
                Map.of(),
                null,
                false);
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
        state = new State(state.form(), Map.of(), null, false);
        onSaved.run();
    }

    private void failed(Exception e) {
        if (!(e instanceof StoreProblem problem)) {
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
