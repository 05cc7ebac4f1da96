package org.hingewise.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.board.Response;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.hingewise.domain.triage.Level;
import org.hingewise.usecase.Trash;

/**
 * What happened to a client, in a plain sentence an event. Values that an event does not have, or that are not what they
 * should be, are left out: the timeline is read for as long as the file lives, also by later versions.
 */
public final class TimelineTexts {
    private static final int LONGEST_SCORE = 2;

    private TimelineTexts() {}

    /** What happened, without when: "Soreness 7 / 10: See a doctor". */
    public static String sentence(TimelineEvent event, LocalDate today) {
        String key = "timeline.event." + event.kind().name().toLowerCase(Locale.ROOT);
        return switch (event.kind()) {
            case CLIENT_ADDED,
                    CLIENT_CHANGED,
                    CLIENT_ARCHIVED,
                    CLIENT_RESTORED,
                    CLIENT_REMOVED,
                    CLIENT_PUT_BACK,
                    CONSENT_WITHDRAWN,
                    MOVEMENT_CHANGED,
                    RECORD_KEPT,
                    RECORD_BROUGHT_IN,
                    CHECK_INS_DISMISSED -> Texts.get(key);
            case RECORD_PUT_BACK ->
                Texts.get(
                        key,
                        code(Trash.Kind.class, event, "kind")
                                .map(HistoryTexts::kind)
                                .orElseGet(() -> Texts.get("changes.kind.other")));
            case INJURY_RECORDED, INJURY_CHANGED, INJURY_REMOVED -> Texts.get(key, injury(event));
            case CLEARANCE_RECORDED -> cleared(event, key, today);
            case CLEARANCE_REMOVED -> Texts.get(key, by(event));
            case HINGE_ASSESSED ->
                code(HingeLevel.class, event, "aim")
                        .map(aim -> Texts.get(key, HingeTexts.code(aim)))
                        .orElseGet(() -> Texts.get("timeline.event.hinge_assessed.bare"));
            case SESSION_PLANNED,
                    SESSION_CHANGED,
                    SESSION_STARTED,
                    SESSION_ENDED,
                    SESSION_REMOVED,
                    USUAL_LEFT_OUT,
                    USUAL_TAKEN_IN -> {
                String name = value(event, "name");
                yield name.isBlank() ? did(event.kind()) : Texts.get(key, name);
            }
            case SET_DONE, SET_CHANGED, SET_REMOVED, MOVEMENT_ADDED -> Texts.get(key, movement(event, "movement"));
            case MOVEMENT_SWAPPED -> Texts.get(key, movement(event, "before"), movement(event, "movement"));
            case MOVEMENT_OBSERVED -> observed(event);
            case MOVEMENT_ASSIGNED_ANYWAY ->
                Texts.get(
                        key,
                        value(event, "movement"),
                        code(Gate.class, event, "gate").map(GateTexts::word).orElse("–"),
                        value(event, "reason"));
            case RETURN_OPENED,
                    RETURN_STEPPED_UP,
                    RETURN_STEPPED_BACK,
                    RETURN_STAYED,
                    RETURN_CORE_PERMITTED,
                    RETURN_CORE_NOT_PERMITTED,
                    RETURN_CLOSED -> {
                String stage = value(event, "stage");
                String sentence = Texts.get(key, stage.isBlank() ? "–" : stage);
                String reason = value(event, "reason");
                yield reason.isBlank() ? sentence : Texts.get("timeline.because", sentence, reason);
            }
            case SORENESS_LOGGED, SORENESS_REMOVED -> soreness(event, key);
            case ATTENTION_GIVEN -> attention(event, key);
            case UNDONE ->
                Texts.get(
                        "undo.done",
                        code(Kind.class, event, "kind").map(TimelineTexts::did).orElse("–"));
        };
    }

    /** The level of a report's verdict as it was given; empty for every other kind of event. */
    public static Optional<Level> level(TimelineEvent event) {
        boolean report = event.kind() == Kind.SORENESS_LOGGED || event.kind() == Kind.SORENESS_REMOVED;
        String text = value(event, "level");
        return report && text.matches("[0-3]") ? Optional.of(Level.of(Integer.parseInt(text))) : Optional.empty();
    }

    /** When it felt like that, as the client lived it; empty when it is not a report or not known. */
    public static Optional<Moment> felt(TimelineEvent event) {
        try {
            return Optional.of(value(event, "time"))
                    .filter(t -> !t.isEmpty())
                    .map(t -> Moment.of(OffsetDateTime.parse(t)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What was done, in two or three words: "Soreness logged". */
    public static String did(Kind kind) {
        return Texts.get("did." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static String attention(TimelineEvent event, String key) {
        String about = code(Response.About.class, event, "about")
                .map(BoardTexts::about)
                .orElse("–");
        String action = code(Response.Action.class, event, "action")
                .map(BoardTexts::action)
                .orElse("–");
        String reason = value(event, "reason");
        return reason.isBlank()
                ? Texts.get(key, about, action)
                : Texts.get("timeline.event.attention_given.because", about, action, reason);
    }

    private static String soreness(TimelineEvent event, String key) {
        OptionalInt nrs = score(event, "nrs");
        String score = nrs.isPresent()
                ? Texts.get("timeline.score", Integer.toString(nrs.getAsInt()))
                : Texts.get("timeline.noScore");
        return Texts.get(key, score, level(event).map(Words::level).orElse("–"));
    }

    private static String observed(TimelineEvent event) {
        String movement = movement(event, "movement");
        OptionalInt pain = score(event, "pain");
        if (pain.isPresent()) {
            return Texts.get("timeline.observed.pain", Integer.toString(pain.getAsInt()), movement);
        }
        if (value(event, "leg").equals("true")) {
            return Texts.get("timeline.observed.leg", movement);
        }
        return Texts.get(
                value(event, "form").equals("true") ? "timeline.observed.form" : "timeline.event.movement_observed",
                movement);
    }

    private static String movement(TimelineEvent event, String name) {
        String movement = value(event, name);
        return movement.isBlank() ? "–" : movement;
    }

    private static OptionalInt score(TimelineEvent event, String name) {
        String text = value(event, name);
        return text.length() <= LONGEST_SCORE && text.matches("[0-9]+")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    private static String cleared(TimelineEvent event, String key, LocalDate today) {
        try {
            return Texts.get(key, by(event), Times.day(LocalDate.parse(value(event, "date")), today));
        } catch (DateTimeParseException e) {
            return Texts.get("timeline.event.clearance_recorded.undated", by(event));
        }
    }

    private static String by(TimelineEvent event) {
        String by = value(event, "by");
        return by.isBlank() ? "–" : by;
    }

    private static String injury(TimelineEvent event) {
        return code(InjuryType.class, event, "type").map(Words::injury).orElseGet(() -> Texts.get("timeline.episode"));
    }

    private static String value(TimelineEvent event, String name) {
        Map<String, PersonalText> details = event.details();
        PersonalText value = details.get(name);
        return value == null ? "" : value.value();
    }

    private static <E extends Enum<E>> Optional<E> code(Class<E> type, TimelineEvent event, String name) {
        try {
            return Optional.of(Enum.valueOf(type, value(event, name)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
