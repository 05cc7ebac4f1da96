package org.hingewise.ui.backhistory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.triage.GivenVerdict;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Times;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.KeepDraft;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.RecordClearance;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.StoreProblem;
import org.jspecify.annotations.Nullable;

/** The form that records a clinician's word: who, when, with what limits, and what it lifts. */
final class ClearanceFormViewModel {
    private static final String DRAFT = "clearance";

    /** What saving it does to what is open. */
    enum Effect {
        /** Nothing is held; it is written down as seen by a clinician. */
        NOTHING_HELD,
        /** It lifts what is held now. */
        LIFTS,
        /** What is held was said after the day given, so it stays. */
        TOO_EARLY
    }

    /**
     * What the form shows.
     *
     * @param problems a sentence by the name of the field that has to be mended
     * @param heldSince the day of the check-in whose verdict holds the back now; null when none does
     */
    record State(
            ClearanceForm form,
            Map<String, String> problems,
            @Nullable String failure,
            boolean saving,
            Effect effect,
            @Nullable LocalDate heldSince) {}

    private final Tasks tasks;
    private final Clock clock;
    private final RecordClearance clearances;
    private final KeepDraft drafts;
    private final ClientRecord record;
    private Runnable listener = () -> {};
    private Runnable onSaved = () -> {};
    private Runnable onRefused = () -> {};
    private State state;

    /**
     * A form about an episode, or the back as a whole.
     *
     * @param kept what was typed before; empty when nothing was
     */
    ClearanceFormViewModel(
            Tasks tasks,
            Clock clock,
            RecordClearance clearances,
            KeepDraft drafts,
            ClientRecord record,
            @Nullable Id<BackInjury> episode,
            String kept) {
        this.tasks = tasks;
        this.clock = clock;
        this.clearances = clearances;
        this.drafts = drafts;
        this.record = record;
        ClearanceForm form = kept.isEmpty()
                ? ClearanceForm.about(episode, Times.date(clock.now().date()))
                : ClearanceForm.ofDraft(kept).withAbout(episode);
        state = with(form, Map.of(), null, false);
    }

    /** Reads the draft. Blocks; call it off the event thread. */
    static String kept(KeepDraft drafts, ClientRecord record) {
        return drafts.find(DRAFT, record.client().id()).orElse("");
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    /** Called when something has to be mended before it can be saved. */
    void onRefused(Runnable refused) {
        onRefused = refused;
    }

    /** Called after it was saved. */
    void onSaved(Runnable saved) {
        onSaved = saved;
    }

    State state() {
        return state;
    }

    /** The client's episodes, to choose what it is about. */
    List<BackInjury> episodes() {
        return record.injuries();
    }

    /** The form was changed; complaints about the fields that changed are taken back. */
    void type(ClearanceForm form) {
        if (form.equals(state.form())) {
            return;
        }
        ClearanceForm before = state.form();
        Map<String, String> problems = new HashMap<>(state.problems());
        mended(problems, "by", before.by(), form.by());
        mended(problems, "date", before.date(), form.date());
        mended(problems, "limits", before.limits(), form.limits());
        mended(problems, "maxPercentE1rm", before.percent(), form.percent());
        mended(problems, "validUntil", before.until(), form.until());
        state = with(form, problems, null, state.saving());
        keep(form.draft());
        listener.run();
    }

    /** Saves, or says everything that has to be mended. */
    void save() {
        if (state.saving()) {
            return;
        }
        ClearanceForm.Reading reading = read(state.form());
        List<Problem> problems = new ArrayList<>(reading.problems());
        clearances.check(reading.request()).stream()
                .filter(p -> problems.stream().noneMatch(q -> q.field().equals(p.field())))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            refuse(problems);
            return;
        }
        state = with(state.form(), Map.of(), null, true);
        listener.run();
        tasks.submit(() -> clearances.handle(reading.request()), this::answered, this::failed);
    }

    private void answered(Result<Clearance> result) {
        if (result instanceof Result.Refused<Clearance> refused) {
            refuse(refused.problems());
            return;
        }
        keep("");
        state = with(state.form(), Map.of(), null, false);
        onSaved.run();
    }

    private void failed(Exception e) {
        if (!(e instanceof StoreProblem problem)) {
            state = with(state.form(), Map.of(), null, false);
            listener.run();
            throw new IllegalStateException(e);
        }
        state = with(state.form(), Map.of(), ProblemTexts.sentence(problem), false);
        listener.run();
    }

    private void refuse(List<Problem> list) {
        Map<String, String> problems = new HashMap<>();
        String failure = null;
        for (Problem problem : list) {
            if (problem.field().equals("client")) {
                failure = ProblemTexts.sentence(problem);
            } else {
                problems.putIfAbsent(problem.field(), ProblemTexts.sentence(problem));
            }
        }
        state = with(state.form(), problems, failure, false);
        listener.run();
        onRefused.run();
    }

    private static void mended(Map<String, String> problems, String field, String before, String now) {
        if (!before.equals(now)) {
            problems.remove(field);
        }
    }

    private ClearanceForm.Reading read(ClearanceForm form) {
        return form.read(record.client().id(), record.injuries(), clock.now().date());
    }

    private State with(ClearanceForm form, Map<String, String> problems, @Nullable String failure, boolean saving) {
        GivenVerdict held = record.open().holdsBackLoading() ? record.open().because() : null;
        return new State(
                form,
                Map.copyOf(problems),
                failure,
                saving,
                held == null ? Effect.NOTHING_HELD : lifts(form) ? Effect.LIFTS : Effect.TOO_EARLY,
                held == null ? null : held.time().date());
    }

    /** Whether, with this clearance, nothing would be held any more; a day not typed yet counts as today. */
    private boolean lifts(ClearanceForm form) {
        Moment now = clock.now();
        LocalDate day = read(form).request().date();
        LocalDate given = day == null || day.isAfter(now.date()) ? now.date() : day;
        Clearance clearance = new Clearance(
                Id.random(),
                record.client().id(),
                null,
                PersonalText.EMPTY,
                new PersonalDate(given),
                PersonalText.EMPTY,
                null,
                null,
                now);
        return !record.withClearance(clearance).open().holdsBackLoading();
    }

    private void keep(String draft) {
        tasks.newest(
                this,
                () -> {
                    drafts.keep(DRAFT, record.client().id(), draft);
                    return draft;
                },
                kept -> {});
    }
}
