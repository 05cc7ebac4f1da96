package org.hingewise.ui.backhistory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;
import org.hingewise.text.ProblemTexts;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.KeepDraft;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.RecordInjury;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.StoreProblem;
import org.jspecify.annotations.Nullable;

/**
 * The form that adds an episode, and changes one. Whatever is typed is kept as a draft, one for adding and one for
 * changing.
 */
final class EpisodeFormViewModel {
    private static final String ADDING = "episode";
    private static final String CHANGING = "episode-change";
    /** First line of a draft of a change: which episode it is about. */
    private static final String ABOUT = "#";

    /**
     * What the form shows.
     *
     * @param editing the episode being changed; null while adding
     * @param problems a sentence for each field that has to be mended
     * @param failure why nothing was saved; null when nothing failed
     */
    record State(
            EpisodeForm form,
            @Nullable BackInjury editing,
            Map<EpisodeField, String> problems,
            @Nullable String failure,
            boolean saving) {}

    private final Tasks tasks;
    private final Clock clock;
    private final RecordInjury injuries;
    private final KeepDraft drafts;
    private Runnable listener = () -> {};
    private Runnable onSaved = () -> {};
    private Runnable onRefused = () -> {};
    private @Nullable Id<Client> client;
    /** What drafts of one form count as the same; another one begins with another client or episode. */
    private Object typing = new Object();

    private EpisodeForm adding = EpisodeForm.EMPTY;
    private State state = new State(EpisodeForm.EMPTY, null, Map.of(), null, false);

    EpisodeFormViewModel(Tasks tasks, Clock clock, RecordInjury injuries, KeepDraft drafts) {
        this.tasks = tasks;
        this.clock = clock;
        this.injuries = injuries;
        this.drafts = drafts;
    }

    /** Called after each change of the state. */
    void onChange(Runnable changed) {
        listener = changed;
    }

    /** Called after an episode was saved. */
    void onSaved(Runnable saved) {
        onSaved = saved;
    }

    /** Called when something has to be mended before it can be saved. */
    void onRefused(Runnable refused) {
        onRefused = refused;
    }

    State state() {
        return state;
    }

    /** What was typed before; empty drafts are empty texts. */
    record Kept(String adding, String changing) {}

    /** Reads the drafts of a client. Blocks; call it off the event thread. */
    static Kept kept(KeepDraft drafts, Id<Client> client) {
        return new Kept(
                drafts.find(ADDING, client).orElse(""),
                drafts.find(CHANGING, client).orElse(""));
    }

    /**
     * Begins with another client, taking up drafts where there are any.
     *
     * @param episodes the client's, to find the one a draft is about
     */
    void begin(Id<Client> whose, List<BackInjury> episodes, Kept kept) {
        client = whose;
        adding = EpisodeForm.ofDraft(kept.adding());
        set(adding, null);
        String changing = kept.changing();
        if (changing.startsWith(ABOUT)) {
            int end = changing.indexOf('\n');
            String id = changing.substring(1, end < 0 ? changing.length() : end);
            Optional<BackInjury> about =
                    episodes.stream().filter(b -> b.id().toString().equals(id)).findFirst();
            about.ifPresent(b -> set(EpisodeForm.ofDraft(changing), b));
        }
    }

    /** Takes notice of the client's episodes: one that is gone can no longer be changed. */
    void episodes(List<BackInjury> episodes) {
        BackInjury editing = state.editing();
        if (editing != null && episodes.stream().noneMatch(b -> b.id().equals(editing.id()))) {
            cancel();
        }
    }

    /** Changes an episode in the form; what was typed for a new one waits. */
    void edit(BackInjury episode) {
        if (state.editing() == null) {
            adding = state.form();
        }
        set(EpisodeForm.of(episode), episode);
        keep();
    }

    /** Leaves the change, or empties the form. */
    void cancel() {
        if (state.editing() == null) {
            adding = EpisodeForm.EMPTY;
            set(adding, null);
            keep();
        } else {
            forgetChange();
        }
    }

    /** A field was changed; a complaint about it is taken back until the next save. */
    void type(EpisodeField field, String text) {
        if (text.equals(state.form().get(field))) {
            return;
        }
        EnumMap<EpisodeField, String> problems = new EnumMap<>(EpisodeField.class);
        problems.putAll(state.problems());
        problems.remove(field);
        state = new State(state.form().with(field, text), state.editing(), problems, null, state.saving());
        keep();
        listener.run();
    }

    /** Saves the episode, or says everything that has to be mended. */
    void save() {
        Id<Client> whose = client;
        if (whose == null || state.saving()) {
            return;
        }
        LocalDate today = clock.now().date();
        EpisodeReading reading = EpisodeReading.of(state.form(), whose, state.editing(), today);
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(injuries.check(reading.request()));
        if (!problems.isEmpty()) {
            refuse(problems);
            return;
        }
        state = new State(state.form(), state.editing(), Map.of(), null, true);
        listener.run();
        tasks.submit(() -> injuries.handle(reading.request()), this::answered, this::failed);
    }

    private void answered(Result<BackInjury> result) {
        if (result instanceof Result.Refused<BackInjury> refused) {
            refuse(refused.problems());
            return;
        }
        if (state.editing() == null) {
            adding = EpisodeForm.EMPTY;
            set(adding, null);
            keep();
        } else {
            forgetChange();
        }
        onSaved.run();
    }

    private void failed(Exception e) {
        if (!(e instanceof StoreProblem problem)) {
            state = new State(state.form(), state.editing(), Map.of(), null, false);
            listener.run();
            throw new IllegalStateException(e);
        }
        state = new State(state.form(), state.editing(), Map.of(), ProblemTexts.sentence(problem), false);
        listener.run();
    }

    private void refuse(List<Problem> list) {
        EnumMap<EpisodeField, String> problems = new EnumMap<>(EpisodeField.class);
        String failure = null;
        for (Problem problem : list) {
            Optional<EpisodeField> field = EpisodeField.of(problem.field());
            if (field.isPresent()) {
                problems.putIfAbsent(field.get(), ProblemTexts.sentence(problem));
            } else {
                failure = ProblemTexts.sentence(problem);
            }
        }
        state = new State(state.form(), state.editing(), problems, failure, false);
        listener.run();
        onRefused.run();
    }

    private void forgetChange() {
        Id<Client> whose = client;
        if (whose != null) {
            tasks.submit(
                    () -> {
                        drafts.keep(CHANGING, whose, "");
                        return whose;
                    },
                    done -> {});
        }
        set(adding, null);
    }

    private void set(EpisodeForm form, @Nullable BackInjury editing) {
        typing = new Object();
        state = new State(form, editing, Map.of(), null, false);
        listener.run();
    }

    private void keep() {
        Id<Client> whose = client;
        if (whose == null) {
            return;
        }
        EpisodeForm form = state.form();
        BackInjury editing = state.editing();
        String draft = editing == null ? form.draft() : ABOUT + editing.id() + '\n' + form.draft();
        tasks.newest(
                typing,
                () -> {
                    drafts.keep(editing == null ? ADDING : CHANGING, whose, draft);
                    return draft;
                },
                kept -> {});
    }
}
