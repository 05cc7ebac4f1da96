package org.hingewise.ui.backhistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Answer;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.exchange.MovementFile;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.usecase.Change;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.KeepDraft;
import org.hingewise.usecase.RecordClearance;
import org.hingewise.usecase.RecordInjury;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.SorenessReports;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** A store in memory with one client and a clock that tests set. */
final class HistoryDesk {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    final FakeStore store = new FakeStore();
    final List<Change> changes = new ArrayList<>();
    final DirectTasks tasks = new DirectTasks();
    Moment now = new Moment(OffsetDateTime.parse("2026-11-22T11:10:00+01:00").toInstant(), ZONE);
    final UseCases useCases =
            UseCases.over(store, MovementFile.shipped(), v -> "This is not a diagnosis.", () -> now, changes::add);
    final RecordInjury injuries = useCases.recordInjury();
    final KeepDraft drafts = useCases.keepDraft();
    final Client client = saved(useCases.saveClient().handle(SaveClient.Request.named("Maya", MassUnit.KG)));

    BackInjury episode(InjuryType type) {
        return saved(injuries.handle(RecordInjury.Request.of(client.id(), type)));
    }

    ClientRecord record() {
        return useCases.readClient().handle(client.id()).orElseThrow();
    }

    EpisodeFormViewModel form() {
        EpisodeFormViewModel form = new EpisodeFormViewModel(tasks, () -> now, injuries, drafts);
        form.begin(client.id(), record().injuries(), EpisodeFormViewModel.kept(drafts, client.id()));
        return form;
    }

    Clearance cleared(@Nullable BackInjury episode, LocalDate day) {
        return saved(useCases.recordClearance()
                .handle(new RecordClearance.Request(
                        client.id(), episode == null ? null : episode.id(), "Dr Lindqvist", day, "", null, null)));
    }

    /** Logs soreness that has to be seen by a doctor. */
    void doctorVerdict() {
        saved(useCases.logSoreness()
                .handle(SorenessReports.of(client.id(), null, now, 7, Map.of(Symptom.NIGHT_WAKING, Answer.YES))));
        assertThat(record().open().holdsBackLoading()).isTrue();
    }

    void hoursLater(int hours) {
        now = now.plusMinutes(60L * hours);
    }

    static <T> T saved(Result<T> result) {
        assertThat(result).isInstanceOf(Result.Saved.class);
        return ((Result.Saved<T>) result).value();
    }
}
