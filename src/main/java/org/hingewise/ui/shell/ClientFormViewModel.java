package org.hingewise.ui.shell;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.TypedDates;
import org.hingewise.ui.kit.Decimals;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.shell.ClientForm.Text;
import org.hingewise.usecase.KeepDraft;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/**
 * The form a client is added or changed with. Only the name is needed. Nothing is called wrong before the first try to
 * save; from then on the lines under the fields follow the typing. Whatever is typed is kept as a draft, one for somebody
 * new and one for each client, until it is saved or begun anew.
 */
final class ClientFormViewModel {
    /**
     * What the form shows.
     *
     * @param problems sentences by field; empty before the first try to save
     * @param failure why it could not be saved, though nothing has to be mended; null when it could
     */
    record State(ClientForm form, Map<String, String> problems, boolean saving, @Nullable String failure) {
        State(ClientForm form, Map<String, String> problems, boolean saving) {
            this(form, problems, saving, null);
        }

        State {
            problems = Map.copyOf(problems);
        }
    }

    private static final int WEIGHT_DECIMALS = 1;
    private static final String DRAFT = "client";
    private static final String SOMEBODY_NEW = "new";

    private final UseCases useCases;
    private final Tasks tasks;
    private final @Nullable Id<Client> id;
    /** What it begins with when nothing was typed. */
    private final ClientForm clean;

    private final Consumer<Client> onSaved;
    private State state;
    private boolean tried;
    private Runnable listener = () -> {};
    private Runnable onRefused = () -> {};

    private ClientFormViewModel(
            UseCases useCases,
            Tasks tasks,
            @Nullable Id<Client> id,
            ClientForm clean,
            String draft,
            Consumer<Client> onSaved) {
        this.useCases = useCases;
        this.tasks = tasks;
        this.id = id;
        this.clean = clean;
        this.onSaved = onSaved;
        ClientForm begun = draft.isEmpty() ? clean : ClientForm.ofDraft(draft, clean.unit());
        state = new State(begun, Map.of(), false);
    }

    /**
     * What was typed before and not saved; empty when nothing was. Blocks; call it off the event thread.
     *
     * @param id of the client changed; null for somebody new
     */
    static String kept(KeepDraft drafts, @Nullable Id<Client> id) {
        return drafts.find(DRAFT, subject(id)).orElse("");
    }

    private static String subject(@Nullable Id<Client> id) {
        return id == null ? SOMEBODY_NEW : id.toString();
    }

    /**
     * A form for somebody new.
     *
     * @param unit of the client's weights until another one is chosen
     * @param draft what was kept of the last time; empty for nothing
     */
    static ClientFormViewModel adding(
            UseCases useCases, Tasks tasks, MassUnit unit, String draft, Consumer<Client> onSaved) {
        return new ClientFormViewModel(useCases, tasks, null, ClientForm.empty(unit), draft, onSaved);
    }

    /**
     * A form that changes what is known of a client.
     *
     * @param draft what was kept of the last time; empty for nothing
     */
    static ClientFormViewModel changing(
            UseCases useCases, Tasks tasks, Client client, String draft, Consumer<Client> onSaved) {
        return new ClientFormViewModel(useCases, tasks, client.id(), of(client), draft, onSaved);
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    /** Called when something has to be mended before it can be saved. */
    void onRefused(Runnable refused) {
        onRefused = refused;
    }

    State state() {
        return state;
    }

    /** Whether it shows something that is not saved. */
    boolean isTyped() {
        return !state.form().equals(clean);
    }

    /** Forgets what was typed. */
    void startOver() {
        tried = false;
        set(new State(clean, Map.of(), state.saving()));
        keep("");
    }

    /** Takes what is typed now. */
    void typed(ClientForm form) {
        if (!form.equals(state.form())) {
            set(new State(form, tried ? problems(form) : Map.of(), state.saving()));
            keep(form.equals(clean) ? "" : form.draft());
        }
    }

    private void keep(String draft) {
        KeepDraft drafts = useCases.keepDraft();
        tasks.newest(
                this,
                () -> {
                    if (id == null) {
                        drafts.keep(DRAFT, SOMEBODY_NEW, draft);
                    } else {
                        drafts.keep(DRAFT, id, draft);
                    }
                    return draft;
                },
                kept -> {});
    }

    /** Saves, or says under the fields what to mend. */
    void save() {
        tried = true;
        ClientForm form = state.form();
        Map<String, String> problems = problems(form);
        if (!problems.isEmpty() || state.saving()) {
            set(new State(form, problems, state.saving()));
            onRefused.run();
            return;
        }
        set(new State(form, Map.of(), true));
        SaveClient.Request request = request(form);
        tasks.submit(() -> useCases.saveClient().handle(request), this::saved, this::failed);
    }

    private void failed(Exception e) {
        String why = e instanceof StoreProblem problem ? ProblemTexts.sentence(problem) : null;
        set(new State(state.form(), Map.of(), false, why));
        if (why == null) {
            throw new IllegalStateException(e);
        }
    }

    private void saved(Result<Client> result) {
        if (result instanceof Result.Saved<Client> saved) {
            set(new State(state.form(), Map.of(), false));
            keep("");
            onSaved.accept(saved.value());
        } else if (result instanceof Result.Refused<Client> refused) {
            set(new State(state.form(), sentences(refused.problems()), false));
            onRefused.run();
        }
    }

    private Map<String, String> problems(ClientForm form) {
        Map<String, String> found =
                new HashMap<>(sentences(useCases.saveClient().check(request(form))));
        LocalDate today = today();
        for (Text field : List.of(Text.BIRTH_DATE, Text.CONSENT_GIVEN, Text.CONSENT_WITHDRAWN, Text.READINESS_DATE)) {
            String typed = form.text(field);
            if (!typed.isBlank() && TypedDates.day(typed, today).isEmpty()) {
                found.put(field.field(), Texts.get("field.date.wrong", Times.date(today)));
            }
        }
        String weight = form.text(Text.BODY_MASS);
        if (!weight.isBlank() && Decimals.parse(weight, WEIGHT_DECIMALS).isEmpty()) {
            found.put(Text.BODY_MASS.field(), Texts.get("field.number.wrong", Decimals.format(72.5, 1)));
        }
        return found;
    }

    private static Map<String, String> sentences(List<Problem> problems) {
        Map<String, String> sentences = new HashMap<>();
        problems.forEach(p -> sentences.putIfAbsent(p.field(), ProblemTexts.sentence(p)));
        return sentences;
    }

    private SaveClient.Request request(ClientForm form) {
        return new SaveClient.Request(
                id,
                form.text(Text.NAME),
                day(form, Text.BIRTH_DATE),
                form.sex(),
                form.text(Text.CONTACT),
                form.text(Text.EMERGENCY),
                form.text(Text.DOCTOR),
                form.text(Text.GOALS),
                form.unit(),
                form.language(),
                kilograms(form),
                day(form, Text.CONSENT_GIVEN),
                day(form, Text.CONSENT_WITHDRAWN),
                form.readiness(),
                day(form, Text.READINESS_DATE),
                form.history(),
                form.historyAsked(),
                form.text(Text.NOTES));
    }

    private @Nullable LocalDate day(ClientForm form, Text field) {
        return TypedDates.day(form.text(field), today()).orElse(null);
    }

    /** What is out of range goes on as it is, so that the use case can say so. */
    private static @Nullable Double kilograms(ClientForm form) {
        return Decimals.parse(form.text(Text.BODY_MASS), WEIGHT_DECIMALS)
                .map(typed -> typed >= 0 && typed <= Mass.kg(1000).in(form.unit())
                        ? Double.valueOf(Mass.of(typed, form.unit()).in(MassUnit.KG))
                        : typed)
                .orElse(null);
    }

    private LocalDate today() {
        return useCases.clock().now().date();
    }

    private static ClientForm of(Client client) {
        SaveClient.Request known = SaveClient.Request.of(client);
        Mass mass = client.bodyMass();
        ClientForm form = ClientForm.empty(client.unit())
                .with(Text.NAME, known.name())
                .with(Text.BIRTH_DATE, date(known.birthDate()))
                .with(Text.BODY_MASS, mass == null ? "" : Decimals.format(mass.in(client.unit()), WEIGHT_DECIMALS))
                .with(Text.CONTACT, known.contact())
                .with(Text.EMERGENCY, known.emergencyContact())
                .with(Text.DOCTOR, known.doctor())
                .with(Text.GOALS, known.goals())
                .with(Text.CONSENT_GIVEN, date(known.consentGiven()))
                .with(Text.CONSENT_WITHDRAWN, date(known.consentWithdrawn()))
                .with(Text.READINESS_DATE, date(known.readinessDate()))
                .with(Text.NOTES, known.notes())
                .withSex(known.sex())
                .withLanguage(known.language())
                .withReadiness(known.readiness())
                .withHistoryAsked(known.historyAsked());
        for (HistoryFlag flag : known.history().keySet()) {
            form = form.with(flag, client.answer(flag));
        }
        return form;
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : Times.date(day);
    }

    private void set(State next) {
        state = next;
        listener.run();
    }
}
