package org.hingewise.ui.client;

import java.time.LocalDate;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/** A line of the timeline: the head of a day, or something that happened on it. */
sealed interface TimelineRow {
    /** A day; its events follow. */
    record Day(LocalDate day) implements TimelineRow {}

    /**
     * Something that happened.
     *
     * @param sentence what, without when
     * @param level the level of a report's verdict as it was given; null for everything else
     * @param judged the report with its verdict as it was given; null for everything else, and once it was taken out
     * @param gone whether it tells of a report that was taken out later
     */
    record Item(
            TimelineEvent event,
            EventGroup group,
            String clock,
            String sentence,
            @Nullable Level level,
            @Nullable JudgedEntry judged,
            boolean gone)
            implements TimelineRow {
        /** Without the words, which tell of health. */
        @Override
        public String toString() {
            return event.kind() + " " + event.seq();
        }
    }
}
