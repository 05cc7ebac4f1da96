package org.hingewise.ui.hinge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeHistory;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.hinge.HingeStanding.EndReason;
import org.hingewise.domain.hinge.HingeStanding.Ended;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.text.ProblemTexts;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** The hinge checklist of one client: what is ticked, what it shows at once, and what counted before. */
final class HingeViewModel {
    /** Form name of the draft. */
    private static final String DRAFT = "hinge";

    /**
     * What was read.
     *
     * @param history what counts before this look is saved
     */
    record Known(ClientRecord record, MovementLibrary library, HingeHistory history) {}

    /**
     * What is said about the form.
     *
     * @param problems a sentence by the name of the field that has to be mended
     * @param failure why nothing was saved; null when nothing failed
     * @param kept whether the draft was just kept on purpose
     */
    record Remarks(Map<String, String> problems, @Nullable String failure, boolean saving, boolean kept) {
        static final Remarks NONE = new Remarks(Map.of(), null, false, false);

        Remarks {
            problems = Map.copyOf(problems);
        }

        static Remarks problems(Map<String, String> problems) {
            return new Remarks(problems, null, false, false);
        }
    }

    /** What the screen shows. */
    record State(Known known, HingeForm form, HingeLook look, Remarks remarks) {
        Client client() {
            return known.record().client();
        }

        State with(Remarks said) {
            return new State(known, form, look, said);
        }
    }

    private final UseCases useCases;
    private final Tasks tasks;
    private Runnable listener = () -> {};
    private Consumer<HingeStanding> onSaved = standing -> {};
    private @Nullable Id<Client> client;
    private @Nullable State state;

    HingeViewModel(UseCases useCases, Tasks tasks) {
        this.useCases = useCases;
        this.tasks = tasks;
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    /** Called with what counts after a look was saved. */
    void onSaved(Consumer<HingeStanding> saved) {
        onSaved = saved;
    }

    /** What is shown; null until it was read. */
    @Nullable
    State state() {
        return state;
    }

    private record Loaded(ClientRecord record, MovementLibrary library, String draft) {}

    /** Shows a client, or reads the shown one again; what is being ticked stays. */
    void show(Id<Client> whose) {
        boolean another = !whose.equals(client);
        client = whose;
        if (another) {
            state = null;
            listener.run();
        }
        tasks.newest(
                this,
                () -> useCases.readClient()
                        .handle(whose)
                        .map(record -> new Loaded(
                                record,
                                useCases.readLibrary().handle(),
                                useCases.keepDraft().find(DRAFT, whose).orElse(""))),
                loaded -> loaded.ifPresent(this::take));
    }

    private void take(Loaded loaded) {
        State before = state;
        HingeHistory history = loaded.record().hinge(loaded.library(), now());
        HingeLevel next = nextAim(history.standing());
        HingeForm form = before == null ? HingeForm.ofDraft(loaded.draft(), next) : before.form();
        if (before != null && form.equals(begun(before.known().history()))) {
            form = begun(history);
        }
        Known known = new Known(loaded.record(), loaded.library(), history);
        render(known, form, before == null ? Remarks.NONE : before.remarks());
    }

    /**
     * The level to look for next: the one that waits for its second look, else the one above what counts. A level that
     * ended is looked for again, after an injury or a verdict without load first (decision).
     */
    static HingeLevel nextAim(HingeStanding standing) {
        HingeLevel seenOnce = standing.seenOnce();
        if (seenOnce != null) {
            return seenOnce;
        }
        Ended ended = standing.ended();
        if (ended != null && standing.level() == HingeLevel.H0) {
            boolean careful = ended.reason() == EndReason.INJURY || ended.reason() == EndReason.VERDICT;
            return careful && ended.level().atLeast(HingeLevel.H2) ? HingeLevel.H2 : ended.level();
        }
        return standing.level() == HingeLevel.H5
                ? HingeLevel.H5
                : HingeLevel.of(standing.level().number() + 1);
    }

    /** Aims at another level; answers stay. */
    void aim(HingeLevel level) {
        change(form -> form.withAim(level), "aim", "seen");
    }

    /** Marks one item. */
    void mark(HingeItem item, Seen answer) {
        change(form -> form.with(item, answer), "seen");
    }

    void load(String typed) {
        change(f -> f.withDetails(typed, f.day(), f.time(), f.note()), "load");
    }

    /** When it was watched, as typed. */
    void watched(String day, String time) {
        change(f -> f.withDetails(f.load(), day, time, f.note()), "day", "time");
    }

    void note(String typed) {
        change(f -> f.withDetails(f.load(), f.day(), f.time(), typed), "note");
    }

    /** Keeps what is ticked and says so; it is kept while ticking as well. */
    void keep() {
        State shown = state;
        if (shown != null) {
            keep(shown.form());
            say(
                    shown,
                    new Remarks(
                            shown.remarks().problems(), null, shown.remarks().saving(), true));
        }
    }

    /** Begins anew at the level to look for next. */
    void clear() {
        State shown = state;
        if (shown != null) {
            begin(shown.known());
        }
    }

    /** Saves the look, or says everything that has to be mended. */
    void save() {
        State shown = state;
        if (shown == null || shown.remarks().saving()) {
            return;
        }
        HingeReading reading = HingeReading.of(shown.form(), shown.client(), now());
        List<Problem> problems = new ArrayList<>(reading.problems());
        useCases.assessHinge().check(reading.request()).stream()
                .filter(p -> problems.stream().noneMatch(q -> q.field().equals(p.field())))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            refuse(shown, problems);
            return;
        }
        say(shown, new Remarks(Map.of(), null, true, false));
        tasks.submit(() -> useCases.assessHinge().handle(reading.request()), this::answered, this::failed);
    }

    private void answered(Result<HingeAssessment> result) {
        State shown = state;
        if (shown == null) {
            return;
        }
        if (result instanceof Result.Refused<HingeAssessment> refused) {
            refuse(shown, refused.problems());
        } else if (result instanceof Result.Saved<HingeAssessment> saved) {
            Known before = shown.known();
            ClientRecord record = before.record().withHinge(saved.value());
            HingeHistory history = record.hinge(before.library(), now());
            begin(new Known(record, before.library(), history));
            onSaved.accept(history.standing());
        }
    }

    private void failed(Exception e) {
        if (!(e instanceof StoreProblem problem)) {
            throw new IllegalStateException(e);
        }
        State shown = state;
        if (shown != null) {
            say(shown, new Remarks(Map.of(), ProblemTexts.sentence(problem), false, false));
        }
    }

    private void refuse(State shown, List<Problem> list) {
        Map<String, String> problems = new HashMap<>();
        list.forEach(p -> problems.putIfAbsent(p.field(), ProblemTexts.sentence(p)));
        String failure = problems.remove("client");
        say(shown, new Remarks(problems, failure, false, false));
    }

    private void say(State shown, Remarks remarks) {
        state = shown.with(remarks);
        listener.run();
    }

    /** The form nobody has touched yet. */
    private static HingeForm begun(HingeHistory history) {
        return HingeForm.aimingAt(nextAim(history.standing()));
    }

    private void begin(Known known) {
        HingeForm empty = begun(known.history());
        keep(empty);
        render(known, empty, Remarks.NONE);
    }

    private void change(UnaryOperator<HingeForm> to, String... mended) {
        State shown = state;
        if (shown == null) {
            return;
        }
        HingeForm form = to.apply(shown.form());
        if (!form.equals(shown.form())) {
            Map<String, String> problems = new HashMap<>(shown.remarks().problems());
            List.of(mended).forEach(problems::remove);
            keep(form);
            render(shown.known(), form, Remarks.problems(problems));
        }
    }

    /** Works out what the checklist shows as it stands. */
    private void render(Known known, HingeForm form, Remarks remarks) {
        HingeLook look = HingeLook.of(known.record(), known.library(), known.history(), form, now());
        state = new State(known, form, look, remarks);
        listener.run();
    }

    private void keep(HingeForm form) {
        Id<Client> whose = client;
        if (whose != null) {
            String draft = form.draft();
            tasks.newest(
                    whose,
                    () -> {
                        useCases.keepDraft().keep(DRAFT, whose, draft);
                        return draft;
                    },
                    kept -> {});
        }
    }

    private Moment now() {
        return useCases.clock().now();
    }
}
