package org.hingewise.ui.soreness;

import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.Verdict;
import org.hingewise.usecase.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the sheet shows.
 *
 * @param loaded whether the client's record is there yet; before that nothing can be judged
 * @param saving whether an entry is on its way to the disk
 * @param emergencyContact whom to call for the client; empty when not known
 * @param sessions sessions one can count from, newest first
 * @param time when it felt like this; null when the typed time cannot be read
 * @param hours hours since the training; null when not known
 * @param verdict as it would be saved now; null before it is loaded
 * @param comparison the curve with this point on it
 * @param problems what keeps it from being saved
 * @param draftFrom the moment a draft that can be continued was about; null when there is none
 * @param urgent the entry that was saved at once; null when nothing was
 */
public record LogSorenessState(
        boolean loaded,
        boolean saving,
        String clientName,
        String emergencyContact,
        SorenessForm form,
        List<Session> sessions,
        Moment now,
        @Nullable Moment time,
        @Nullable Double hours,
        @Nullable Verdict verdict,
        DomsComparison comparison,
        List<Problem> problems,
        @Nullable Moment draftFrom,
        @Nullable JudgedEntry urgent) {
    public LogSorenessState {
        sessions = List.copyOf(sessions);
        problems = List.copyOf(problems);
    }

    static LogSorenessState loading(SorenessForm form, Moment now) {
        return new LogSorenessState(
                false,
                false,
                "",
                "",
                form,
                List.of(),
                now,
                now,
                null,
                null,
                DomsComparison.bare(),
                List.of(),
                null,
                null);
    }

    /** Whether anything was said yet that can be judged. */
    public boolean isBegun() {
        return form.score() != null
                || form.onset() != null
                || form.distribution() != null
                || !form.answers().isEmpty();
    }

    /** The problem of one input; empty when there is none. */
    public Optional<Problem> problem(String field) {
        return problems.stream().filter(p -> p.field().equals(field)).findFirst();
    }
}
