package org.hingewise.ui.client;

import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.Answer;
import org.hingewise.domain.analysis.FormReminders;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.gate.PastEpisode;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.triage.Level;
import org.hingewise.text.GateTexts;
import org.hingewise.text.HingeTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Tone;

/**
 * Form reminders in words.
 *
 * @param from where they come from: "Disc episode 2022 · Hip hinge H2"
 * @param notes short ones, to be shown as chips
 * @param sentences what to change about movements, and what to practise
 * @param askHistory whether nobody has asked about past back injuries yet
 */
record ReminderWords(String from, List<Note> notes, List<String> sentences, boolean askHistory) {
    /** A short reminder. */
    record Note(Tone tone, String words) {}

    ReminderWords {
        notes = List.copyOf(notes);
        sentences = List.copyOf(sentences);
    }

    static ReminderWords of(Client client, FormReminders reminders) {
        return new ReminderWords(
                from(reminders),
                notes(reminders),
                sentences(reminders),
                client.historyAsked() == Answer.NOT_ASKED
                        && reminders.episodes().isEmpty());
    }

    /** Whether there is nothing to keep in mind, and everything was asked. */
    boolean isNothing() {
        return notes.isEmpty() && sentences.isEmpty() && !askHistory;
    }

    private static String from(FormReminders reminders) {
        List<String> from = new ArrayList<>();
        for (PastEpisode episode : reminders.episodes()) {
            String name = Words.injury(episode.type());
            RoughDate when = episode.when();
            from.add(
                    when == null
                            ? name
                            : Texts.get(
                                    "client.episode",
                                    name,
                                    Integer.toString(when.last().getYear())));
        }
        HingeStanding hinge = reminders.hinge();
        from.add(
                switch (hinge.state()) {
                    case NOT_ASSESSED -> Texts.get("client.hinge.none");
                    case ENDED -> Texts.get("client.hinge.ended");
                    case CURRENT -> Texts.get("client.hinge", HingeTexts.code(hinge.level()));
                });
        return String.join(" · ", from);
    }

    private static List<Note> notes(FormReminders reminders) {
        List<Note> notes = new ArrayList<>();
        if (reminders.holdsBackLoading()) {
            boolean all = reminders.open() == Level.URGENT;
            notes.add(new Note(
                    Tone.of(reminders.open()),
                    Texts.get(all ? "overview.reminders.holdAll" : "overview.reminders.hold")));
        }
        for (PastEpisode episode : reminders.waiting()) {
            notes.add(new Note(Tone.DOCTOR, Texts.get("overview.reminders.clearance", Words.injury(episode.type()))));
        }
        if (reminders.hingeWaits()) {
            notes.add(new Note(Tone.WATCH, Texts.get("overview.reminders.hinge")));
        }
        reminders
                .usualCap()
                .ifPresent(percent -> notes.add(
                        new Note(Tone.WATCH, Texts.get("overview.reminders.cap", Integer.toString(percent)))));
        if (reminders.swingsWait()) {
            notes.add(new Note(Tone.NODATA, Texts.get("overview.reminders.swings")));
        }
        return notes;
    }

    private static List<String> sentences(FormReminders reminders) {
        List<String> sentences = new ArrayList<>();
        for (InjuryType type : reminders.kinds()) {
            sentences.add(
                    Texts.get("overview.reminders.adjust", Words.injury(type), GateTexts.adjustment(type.name())));
        }
        for (HingeItem item : reminders.hinge().practise()) {
            sentences.add(Texts.get("overview.reminders.practise", HingeTexts.shortItem(item), HingeTexts.cue(item)));
        }
        return sentences;
    }
}
