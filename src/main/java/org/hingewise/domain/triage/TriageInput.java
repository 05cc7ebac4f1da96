package org.hingewise.domain.triage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * One report of soreness, as far as it is known. What is not known is never taken as no.
 *
 * @param hours hours since the back-loading session ended, 0 or more; null when not known. If the back was trained again
 *     while still sore, hours since the older session: see {@link SorenessClock}
 * @param nrs worst soreness now; null when not asked
 * @param earlier dated readings around this session, any order; those before it have negative hours
 * @param reported symptoms answered with yes
 * @param symptomsNotAsked symptoms nobody asked about
 * @param onset null when not asked
 * @param distribution null when not asked
 * @param history history flags that are true of the client
 * @param historyNotAsked history flags nobody asked about
 * @param usual this client's usual soreness at this hour; null while it is still being learnt
 * @param painBeforeSession whether the back hurt already before the session
 */
public record TriageInput(
        @Nullable Double hours,
        @Nullable Nrs nrs,
        List<Reading> earlier,
        Set<Symptom> reported,
        Set<Symptom> symptomsNotAsked,
        @Nullable Onset onset,
        @Nullable Distribution distribution,
        Set<HistoryFlag> history,
        Set<HistoryFlag> historyNotAsked,
        @Nullable Usual usual,
        boolean painBeforeSession) {
    public TriageInput {
        if (hours != null && !(hours >= 0 && Double.isFinite(hours))) {
            throw new IllegalArgumentException("hours since the session are below 0 or not a number");
        }
        earlier = List.copyOf(earlier);
        reported = Set.copyOf(reported);
        symptomsNotAsked = Set.copyOf(symptomsNotAsked);
        history = Set.copyOf(history);
        historyNotAsked = Set.copyOf(historyNotAsked);
    }

    /** Starts from nothing known and nothing asked. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is known; what is not set stays not known. */
    public static final class Builder {
        private @Nullable Double hours;
        private @Nullable Nrs nrs;
        private final List<Reading> earlier = new ArrayList<>();
        private final Set<Symptom> reported = EnumSet.noneOf(Symptom.class);
        private final Set<Symptom> symptomsNotAsked = EnumSet.allOf(Symptom.class);
        private @Nullable Onset onset;
        private @Nullable Distribution distribution;
        private final Set<HistoryFlag> history = EnumSet.noneOf(HistoryFlag.class);
        private final Set<HistoryFlag> historyNotAsked = EnumSet.allOf(HistoryFlag.class);
        private @Nullable Usual usual;
        private boolean painBeforeSession;

        private Builder() {}

        public Builder hours(@Nullable Double value) {
            hours = value;
            return this;
        }

        public Builder nrs(@Nullable Nrs value) {
            nrs = value;
            return this;
        }

        public Builder earlier(Collection<Reading> readings) {
            earlier.addAll(readings);
            return this;
        }

        /** Every symptom was asked about; these were answered with yes. */
        public Builder symptoms(Collection<Symptom> yes) {
            return symptoms(yes, Set.of());
        }

        /** These were answered with yes and those not asked; the rest with no. */
        public Builder symptoms(Collection<Symptom> yes, Collection<Symptom> notAsked) {
            reported.addAll(yes);
            symptomsNotAsked.clear();
            symptomsNotAsked.addAll(notAsked);
            return this;
        }

        public Builder onset(@Nullable Onset value) {
            onset = value;
            return this;
        }

        public Builder distribution(@Nullable Distribution value) {
            distribution = value;
            return this;
        }

        /** Every history flag is known; these are true. */
        public Builder history(Collection<HistoryFlag> yes) {
            return history(yes, Set.of());
        }

        /** These are true and those not asked; the rest is not true. */
        public Builder history(Collection<HistoryFlag> yes, Collection<HistoryFlag> notAsked) {
            history.addAll(yes);
            historyNotAsked.clear();
            historyNotAsked.addAll(notAsked);
            return this;
        }

        public Builder usual(@Nullable Usual value) {
            usual = value;
            return this;
        }

        public Builder painBeforeSession(boolean value) {
            painBeforeSession = value;
            return this;
        }

        public TriageInput build() {
            return new TriageInput(
                    hours,
                    nrs,
                    earlier,
                    reported,
                    symptomsNotAsked,
                    onset,
                    distribution,
                    history,
                    historyNotAsked,
                    usual,
                    painBeforeSession);
        }
    }
}
