package org.hingewise.ui.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetEntry;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.MovementAt;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/**
 * A session while it runs. Every set, score and swap is saved when it is entered, so that a program that dies goes on
 * where it was; what is typed and not entered stays in its field, and is kept too.
 */
final class LiveViewModel {
    /** What was read, off the event thread. */
    private record Read(ClientRecord record, MovementLibrary library, Moment now, String draft) {
        @Nullable
        Movement movement(Assignment a) {
            return library.find(a.movement()).orElse(null);
        }

        MassUnit unit() {
            return record.client().unit();
        }
    }

    private final UseCases use;
    private final Tasks tasks;
    private final Id<Client> client;
    private final Id<Session> id;
    private final LiveClocks clocks;
    private final LiveTyped typed;
    private Runnable onChange = () -> {};
    private Consumer<WarningQuestion> onLeg = question -> {};
    private @Nullable Read read;
    private @Nullable Integer chosen;
    private boolean stillRunning;
    private boolean saving;
    private String message = "";
    private LiveState state = LiveState.LOADING;

    /** @param nanos the machine's own count of nanoseconds, which no change of the wall clock moves */
    LiveViewModel(UseCases use, Tasks tasks, Id<Client> client, Id<Session> id, LongSupplier nanos) {
        this.use = use;
        this.tasks = tasks;
        this.client = client;
        this.id = id;
        clocks = new LiveClocks(nanos);
        typed = new LiveTyped(use.keepDraft(), tasks, client);
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    /** Called once a leg symptom is saved: triage asks about it at once. */
    void onLeg(Consumer<WarningQuestion> listener) {
        onLeg = listener;
    }

    Id<Session> session() {
        return id;
    }

    Id<Client> client() {
        return client;
    }

    LiveState state() {
        return state;
    }

    /** Reads the session; called first and after each change of the client's records. */
    void refresh() {
        tasks.<Optional<Read>>newest(
                this,
                () -> {
                    Moment now = use.clock().now();
                    String draft = typed.kept();
                    return use.readClient()
                            .handle(client)
                            .map(record -> new Read(record, use.readLibrary().handle(), now, draft));
                },
                found -> {
                    read = found.orElse(null);
                    found.ifPresent(r -> current().ifPresent(s -> typed.restore(s, r.draft())));
                    render();
                });
    }

    /** How long it runs and how long somebody rests, at this second. */
    LiveState.Time time() {
        return clocks.at(use.clock().now());
    }

    void choose(int position) {
        chosen = position;
        message = "";
        render();
    }

    /** Goes on with the next movement of which sets are left; stays when there is none. */
    void next() {
        current().ifPresent(s -> {
            LiveWords words = words(s);
            int from = focused(s, words);
            for (int i = 1; i < s.assignments().size(); i++) {
                int position = (from + i) % s.assignments().size();
                if (words.standing(position) == LiveState.Standing.TO_DO) {
                    choose(position);
                    return;
                }
            }
        });
    }

    /** What is typed beside a set. */
    void type(LiveSets.Key key, String text) {
        with((s, position) -> {
            typed.at(position).type(key, text);
            typed.keep(s);
        });
    }

    /** The set is done: saved as it is typed, or it says what is wrong and nothing typed is lost. */
    void enter(LiveSets.Key key) {
        with((s, position) -> {
            Assignment a = s.assignments().get(position);
            LiveSets beside = typed.at(position);
            Read r = read;
            if (saving || r == null || (key.done() && !isEdited(key, position, a))) {
                return;
            }
            SetEntry.Reading reading = beside.read(key, a, r.movement(a), r.unit());
            if (reading instanceof SetEntry.Wrong wrong) {
                beside.wrong(key, LiveSets.fault(wrong, r.movement(a)));
                render();
            } else if (reading instanceof SetEntry.Sets ok) {
                enter(key, position, a, ok.entry());
            }
        });
    }

    private void enter(LiveSets.Key key, int position, Assignment a, SetEntry entry) {
        MovementAt at = at(position, a);
        LiveSets beside = typed.at(position);
        if (key.done()) {
            save(() -> use.recordSet().change(at, key.index(), entry), () -> beside.settled(key.index()));
        } else {
            int left = beside.left(a);
            boolean warmUp = beside.isWarmUp(key.index());
            save(() -> use.recordSet().add(at, entry), () -> beside.entered(entry.count(), warmUp, left));
        }
    }

    private boolean isEdited(LiveSets.Key key, int position, Assignment a) {
        Read r = read;
        return r != null && typed.at(position).isEdited(key.index(), a, r.movement(a), r.unit());
    }

    /** Whether a set that is written down was typed over. */
    boolean isTypedOver(LiveSets.Key key) {
        Session s = current().orElse(null);
        if (s == null || s.assignments().isEmpty()) {
            return false;
        }
        int position = focused(s, words(s));
        return isEdited(key, position, s.assignments().get(position));
    }

    /** Takes a set that is written down out again; it can be undone. */
    void remove(int index) {
        with((s, position) -> {
            MovementAt at = at(position, s.assignments().get(position));
            save(() -> use.recordSet().remove(at, index), () -> typed.at(position)
                    .settled(index));
        });
    }

    /** One more set than is planned. */
    void addSet() {
        with((s, position) -> typed.at(position).add());
        render();
    }

    /** A warm-up before the next set. */
    void addWarmUp() {
        with((s, position) -> typed.at(position).addWarmUp());
        render();
    }

    /** Worst back pain so far; null when not told. */
    void pain(@Nullable Integer score) {
        observe(at -> use.observeMovement().pain(at, score), () -> {});
    }

    void formBroke(boolean broke) {
        observe(at -> use.observeMovement().formBroke(at, broke), () -> {});
    }

    /** Something is felt in a leg: the movement stops, and triage asks about it. */
    void leg(WarningQuestion question) {
        observe(at -> use.observeMovement().legSymptom(at, true), () -> onLeg.accept(question));
    }

    /** The leg symptom was noted by mistake. */
    void noLeg() {
        observe(at -> use.observeMovement().legSymptom(at, false), () -> {});
    }

    /** The session nobody ended is still under way. */
    void stillRunning() {
        stillRunning = true;
        render();
    }

    /** The chosen movement and where it stands; null when there is none. */
    @Nullable
    MovementAt at() {
        Session s = current().orElse(null);
        if (s == null || s.assignments().isEmpty()) {
            return null;
        }
        int position = focused(s, words(s));
        return at(position, s.assignments().get(position));
    }

    /** A movement was put in: what was typed stays with its movement, and the new one is chosen. */
    void put(Session saved, @Nullable MovementAt insteadOf) {
        int before = current().map(s -> s.assignments().size()).orElse(0);
        int position = saved.assignments().size() - 1;
        if (insteadOf != null) {
            boolean grew = saved.assignments().size() > before;
            position = insteadOf.position() + (grew ? 1 : 0);
            if (grew) {
                typed.makeRoom(position);
            } else {
                typed.forget(position);
            }
        }
        take(saved);
        choose(position);
    }

    private interface Gesture {
        void on(Session session, int position);
    }

    private void with(Gesture gesture) {
        current().filter(s -> !s.assignments().isEmpty()).ifPresent(s -> gesture.on(s, focused(s, words(s))));
    }

    /** Saves what was seen at the chosen movement. */
    private void observe(Function<MovementAt, Result<Session>> seen, Runnable then) {
        with((s, position) -> {
            MovementAt at = at(position, s.assignments().get(position));
            save(() -> seen.apply(at), then);
        });
    }

    private MovementAt at(int position, Assignment a) {
        return new MovementAt(id, position, a.movement());
    }

    private void save(Callable<Result<Session>> work, Runnable then) {
        if (saving) {
            return;
        }
        saving = true;
        tasks.<Result<Session>>submit(
                work,
                result -> {
                    saving = false;
                    if (result instanceof Result.Saved<Session> saved) {
                        message = "";
                        take(saved.value());
                        then.run();
                    } else if (result instanceof Result.Refused<Session> refused) {
                        message = ProblemTexts.sentence(refused.problems().get(0));
                    }
                    render();
                },
                this::failed);
    }

    private void failed(Exception e) {
        saving = false;
        if (!(e instanceof StoreProblem problem)) {
            render();
            throw new IllegalStateException(e);
        }
        message = ProblemTexts.sentence(problem);
        render();
    }

    private void take(Session saved) {
        Read r = read;
        if (r != null) {
            read = new Read(
                    r.record().withSession(saved), r.library(), use.clock().now(), r.draft());
        }
    }

    private Optional<Session> current() {
        Read r = read;
        return r == null ? Optional.empty() : r.record().session(id).filter(s -> !s.isEnded());
    }

    private LiveWords words(Session s) {
        Read r = read;
        if (r == null) {
            throw new IllegalStateException("a session before it was read");
        }
        return new LiveWords(r.record(), r.library(), s, r.now());
    }

    /** The chosen movement, else the first of which sets are left, else the last. */
    private int focused(Session s, LiveWords words) {
        Integer picked = chosen;
        if (picked != null && picked < s.assignments().size()) {
            return picked;
        }
        for (int i = 0; i < s.assignments().size(); i++) {
            if (words.standing(i) == LiveState.Standing.TO_DO) {
                return i;
            }
        }
        return s.assignments().size() - 1;
    }

    private void render() {
        Session s = current().orElse(null);
        if (s == null) {
            if (read != null) {
                typed.forget();
            }
            state = read == null ? LiveState.LOADING : new LiveState(false, true, "", "", List.of(), null, message);
        } else {
            LiveWords words = words(s);
            clocks.follow(s);
            int position = focused(s, words);
            chosen = s.assignments().isEmpty() ? null : Integer.valueOf(position);
            state = new LiveState(
                    false,
                    false,
                    words.stage(),
                    asked(s),
                    words.items(),
                    s.assignments().isEmpty() ? null : words.focus(position, typed.at(position)),
                    message);
            typed.keep(s);
        }
        onChange.run();
    }

    private String asked(Session s) {
        Read r = read;
        Moment started = s.started();
        Moment last = s.lastSign().orElse(null);
        if (r == null || started == null || last == null || stillRunning || !s.isForgotten(r.now())) {
            return "";
        }
        return Texts.get(
                "live.forgotten",
                Times.dayAndClock(started, r.now().date()),
                Times.dayAndClock(last, r.now().date()));
    }
}
