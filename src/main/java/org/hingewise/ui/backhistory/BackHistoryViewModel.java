package org.hingewise.ui.backhistory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.MovementsByGate;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.triage.OpenVerdict;
import org.hingewise.text.ProblemTexts;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** A client's back history: the episodes with their clearances, what they change, and what else was asked. */
final class BackHistoryViewModel {
    /**
     * An episode on its card.
     *
     * @param clearance the last one that speaks of it; null when there is none
     */
    record Episode(BackInjury injury, @Nullable Clearance clearance) {}

    /**
     * What the screen shows.
     *
     * @param episodes newest first, those without a date last
     * @param wholeBack clearances of the back as a whole, newest first
     */
    record State(
            ClientRecord record,
            LocalDate today,
            List<Episode> episodes,
            List<Clearance> wholeBack,
            OpenVerdict open,
            MovementsByGate changes) {
        State {
            episodes = List.copyOf(episodes);
            wholeBack = List.copyOf(wholeBack);
        }

        Client client() {
            return record.client();
        }

        /** Whether "no back injuries" can be written down with one click. */
        boolean canSayNone() {
            return episodes.isEmpty() && client().historyAsked() != Answer.NO;
        }
    }

    private final UseCases useCases;
    private final Tasks tasks;
    private final EpisodeFormViewModel form;
    private Runnable listener = () -> {};
    private Consumer<String> onRefused = sentence -> {};
    private @Nullable Id<Client> client;
    private @Nullable State state;

    BackHistoryViewModel(UseCases useCases, Tasks tasks) {
        this.useCases = useCases;
        this.tasks = tasks;
        form = new EpisodeFormViewModel(tasks, useCases.clock(), useCases.recordInjury(), useCases.keepDraft());
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    /** Called with a sentence when an answer given at once was not saved; what is shown is what was saved before. */
    void onRefused(Consumer<String> told) {
        onRefused = told;
    }

    /** What is shown; null until it was read. */
    @Nullable
    State state() {
        return state;
    }

    EpisodeFormViewModel form() {
        return form;
    }

    private record Loaded(State state, EpisodeFormViewModel.Kept kept) {}

    /** Shows a client, or reads the shown one again. */
    void show(Id<Client> whose) {
        boolean another = !whose.equals(client);
        client = whose;
        if (another) {
            state = null;
            listener.run();
        }
        tasks.newest(this, () -> load(whose), loaded -> loaded.ifPresent(l -> take(l, another)));
    }

    private Optional<Loaded> load(Id<Client> whose) {
        Moment now = useCases.clock().now();
        return useCases.readClient().handle(whose).map(record -> {
            List<Episode> episodes = record.injuries().stream()
                    .sorted(Comparator.comparing(BackHistoryViewModel::lastDay)
                            .thenComparing(BackInjury::recordedAt)
                            .reversed())
                    .map(b -> new Episode(b, record.clearanceFor(b).orElse(null)))
                    .toList();
            List<Clearance> wholeBack = record.clearances().stream()
                    .filter(c -> c.injury() == null)
                    .sorted(Comparator.comparing((Clearance c) -> c.date().value())
                            .thenComparing(Clearance::recordedAt)
                            .reversed())
                    .toList();
            State read = new State(
                    record,
                    now.date(),
                    episodes,
                    wholeBack,
                    record.open(),
                    MovementsByGate.of(record, useCases.readLibrary().handle(), now));
            return new Loaded(read, EpisodeFormViewModel.kept(useCases.keepDraft(), whose));
        });
    }

    private void take(Loaded loaded, boolean another) {
        State read = loaded.state();
        boolean begins = another || state == null;
        state = read;
        if (begins) {
            form.begin(read.client().id(), read.record().injuries(), loaded.kept());
        } else {
            form.episodes(read.record().injuries());
        }
        listener.run();
    }

    /** Takes an episode out of the history; the window offers to undo it. */
    void remove(BackInjury episode) {
        tasks.submit(() -> useCases.recordInjury().remove(episode.id()), removed -> again());
    }

    /** Takes a clearance back; the window offers to undo it. */
    void remove(Clearance clearance) {
        tasks.submit(() -> useCases.recordClearance().remove(clearance.id()), removed -> again());
    }

    /** Writes down that the coach asked and there was no back injury. */
    void sayNone() {
        Id<Client> whose = client;
        if (whose != null) {
            tasks.submit(() -> useCases.recordInjury().noneToReport(whose), this::answered);
        }
    }

    /** Writes down an answer at once. */
    void answer(HistoryFlag flag, Answer answer) {
        change(client -> {
            Map<HistoryFlag, Answer> history = new EnumMap<>(HistoryFlag.class);
            history.putAll(client.history());
            history.put(flag, answer);
            return SaveClient.Request.of(client).withHistory(history);
        });
    }

    /** Makes a form about the agreement once its draft is read. */
    void agreement(Consumer<AgreementFormViewModel> ready) {
        State shown = state;
        if (shown == null) {
            return;
        }
        Client about = shown.client();
        tasks.submit(
                () -> AgreementFormViewModel.kept(useCases.keepDraft(), about.id()),
                kept -> ready.accept(new AgreementFormViewModel(tasks, useCases, about, kept)));
    }

    /**
     * Makes a form for a clearance once its draft is read.
     *
     * @param episode null for the back as a whole
     */
    void clearance(@Nullable BackInjury episode, Consumer<ClearanceFormViewModel> ready) {
        State shown = state;
        if (shown == null) {
            return;
        }
        tasks.submit(
                () -> ClearanceFormViewModel.kept(useCases.keepDraft(), shown.record()),
                kept -> ready.accept(new ClearanceFormViewModel(
                        tasks,
                        useCases.clock(),
                        useCases.recordClearance(),
                        useCases.keepDraft(),
                        shown.record(),
                        episode == null ? null : episode.id(),
                        kept)));
    }

    /** Reads, changes and saves in one go, so that two quick answers do not undo each other. */
    private void change(Function<Client, SaveClient.Request> to) {
        Id<Client> whose = client;
        if (whose == null) {
            return;
        }
        tasks.submit(
                () -> useCases.readClient().handle(whose).map(record -> useCases.saveClient()
                        .handle(to.apply(record.client()))),
                saved -> saved.ifPresentOrElse(this::answered, this::again));
    }

    private void answered(Result<Client> result) {
        again();
        if (result instanceof Result.Refused<Client> no) {
            onRefused.accept(ProblemTexts.sentence(no.problems().get(0)));
        }
    }

    /** Reads the shown client again. */
    void again() {
        Id<Client> whose = client;
        if (whose != null) {
            show(whose);
        }
    }

    private static LocalDate lastDay(BackInjury episode) {
        RoughDate when = episode.when();
        return when == null ? LocalDate.MIN : when.last();
    }
}
