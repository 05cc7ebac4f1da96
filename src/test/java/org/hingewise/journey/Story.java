package org.hingewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.hingewise.domain.Moment;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.journey.Hands.Confirm;

/** What the coach does and sees, from the first start to the morning after a crash. */
final class Story {
    static final Moment BEGIN = at(16, 10, 0);
    static final Moment NEXT_DAY = at(18, 10, 30);

    private static final Moment TRAINED = at(16, 11, 10);
    private static final List<Integer> LEVEL_2 =
            HingeItem.of(HingeLevel.H2).stream().map(HingeItem::number).toList();

    private static final String CLEARED = "Cleared 18 Nov 2026 · Dr Lindqvist";

    private final Hands hands;
    private final SetClock clock;

    Story(Hands hands, SetClock clock) {
        this.hands = hands;
        this.clock = clock;
    }

    private static Moment at(int day, int hour, int minute) {
        return Moment.of(ZonedDateTime.of(2026, 11, day, hour, minute, 0, 0, ZoneId.of("Europe/London")));
    }

    void untilTheHoldIsLifted() {
        theFirstStartIsEmpty();
        addClient();
        recordDiscEpisode();
        assessHingeTwice();
        planASwing();
        swapIt();
        finishTheSession();
        logSoreness(8, 3, "no");
        logSoreness(24, 5, "no");
        logSoreness(31, 7, "yes");
        Eyes.says("client.level", "See a doctor");
        seeTheVerdict();
        theNextSessionIsHeld();
        recordClearance();
        theHoldIsLifted();
    }

    private void theFirstStartIsEmpty() {
        Eyes.find("first-run.title", JLabel.class);
    }

    private void addClient() {
        hands.press("first-run.add");
        hands.type("client.name", "Maya Okafor");
        hands.confirm("client-form.save", Confirm.ENTER);
        Eyes.gone("client-form.save");
        Eyes.says("status", "Client added");
    }

    private void recordDiscEpisode() {
        hands.tab("back-history");
        hands.type("episode-form.when", "March 2022");
        hands.select("episode-form.type", "Disc");
        hands.type("episode-form.howItHappened", "Lifting a sofa");
        hands.confirm("episode-form.save", Confirm.ENTER);
        Eyes.says("episode.0.story", "Lifting a sofa");
    }

    private void assessHingeTwice() {
        hands.tab("hip-hinge");
        hands.select("hinge.aim", "Aiming for H2");
        hands.allSeen(LEVEL_2);
        hands.type("hinge.day", "10 Nov 2026");
        hands.type("hinge.time", "10:00");
        hands.confirm("hinge.save", Confirm.MENU_ENTER);
        Eyes.until("the checklist begins anew", () -> LEVEL_2.stream()
                .noneMatch(i -> Eyes.seen("hinge.item." + i + ".seen", AbstractButton.class)
                        .map(AbstractButton::isSelected)
                        .orElse(true)));
        hands.allSeen(LEVEL_2);
        hands.confirm("hinge.save", Confirm.MENU_ENTER);
        Eyes.says("client.fact.0", "H2");
    }

    private void planASwing() {
        hands.command("plan-session", KeyEvent.VK_P);
        hands.addToPlan("kettlebell swing");
        Eyes.says("gate.chip", "Not yet");
        Eyes.until("it is in the plan", () -> Eyes.seen("plan.sets.0", JTextField.class)
                .isPresent());
        Eyes.says("gate.reason.0", "Hip hinge: H2 now, needs H4. Last checked Mon 16 Nov.");
        Eyes.says("gate.reason.1", "Disc episode, March 2022: it asks for fast bent-to-straight movement.");
        Eyes.says("plan.chip.0", "Decide");
    }

    private void swapIt() {
        hands.press("gate.use.kb_deadlift");
        Eyes.says("plan.under.0", "Instead of Kettlebell swing");
        hands.type("plan.sets.0", "4x6");
        hands.confirm("plan.save", Confirm.MENU_S);
        Eyes.gone("plan.save");
        Eyes.until("the session is in the list", () -> Eyes.seen("sessions.list", JList.class)
                .map(list -> list.getModel().getSize() == 1)
                .orElse(false));
    }

    private void finishTheSession() {
        clock.set(TRAINED);
        hands.press("session.finish");
        hands.score("finish.pain.0", 0);
        hands.score("finish.effort", 6);
        hands.confirm("finish-session.save", Confirm.ENTER);
        Eyes.gone("finish-session.save");
    }

    private void logSoreness(int hours, int score, String wakesAtNight) {
        clock.set(TRAINED.plusMinutes(hours * 60L));
        hands.command("log-soreness", KeyEvent.VK_L);
        hands.score("log-soreness.score", score);
        hands.pick("log-soreness.onset", "gradual");
        hands.pick("log-soreness.night", wakesAtNight);
        hands.press("log-soreness.rest");
        hands.confirm("log-soreness.save", Confirm.MENU_ENTER);
        Eyes.gone("log-soreness.save");
    }

    private void seeTheVerdict() {
        hands.tab("soreness");
        Eyes.until("three reports", () -> Eyes.seen("soreness.entries", JTable.class)
                .map(table -> table.getRowCount() == 3)
                .orElse(false));
        Eyes.says("soreness.doms.chart", "3 of 10, 8 h after, Mon 16 Nov 19:10");
        Eyes.says("soreness.doms.chart", "5 of 10, 24 h after, Tue 17 Nov 11:10");
        Eyes.says("soreness.doms.chart", "7 of 10, 31 h after, Tue 17 Nov 18:10, Wakes at night");
        Eyes.says("soreness.entry.verdict.title", "see a doctor");
        Eyes.says("soreness.entry.verdict.advice", "This is not a diagnosis. Do not load the back");
    }

    private void theNextSessionIsHeld() {
        hands.command("plan-session", KeyEvent.VK_P);
        hands.addToPlan("kettlebell deadlift");
        Eyes.says("gate.chip", "Hold");
        Eyes.says("gate.reason.0", "Open verdict from Tue 17 Nov: see a doctor. No back loading until it is settled.");
        hands.confirm("plan.save", Confirm.MENU_S);
        Eyes.says("plan.message.0", "Take an easier movement");
    }

    private void recordClearance() {
        clock.set(NEXT_DAY);
        hands.tab("back-history");
        hands.press("history.whole.record");
        hands.type("clearance.by", "Dr Lindqvist");
        Eyes.says("clearance.effect", "It lifts the hold from the check-in of 17 Nov 2026.");
        hands.confirm("clearance.save", Confirm.ENTER);
        Eyes.gone("clearance.save");
        Eyes.says("history.whole.0.clearance", CLEARED);
    }

    private void theHoldIsLifted() {
        hands.command("plan-session", KeyEvent.VK_P);
        Eyes.says("gate.chip", "Not yet");
        Eyes.says("gate.reason.0", "Hip hinge: H2 stopped counting on Tue 17 Nov (soreness that needs a doctor)");
        thePlanIsNotHeld();
    }

    /** What was planned while it was held is still in the editor, and now depends on the hinge alone. */
    private void thePlanIsNotHeld() {
        Eyes.says("client.level", "Seen by a clinician");
        Eyes.says("plan.sets.0", "4 × 6");
        Eyes.says("plan.name.0", "Kettlebell deadlift");
        Eyes.says("plan.chip.0", "Decide");
    }

    /** After the kill: what was saved, and even the plan that was only begun. */
    void everythingIsThere() {
        Eyes.says("today.day", "Wednesday 18 Nov");
        hands.page("clients");
        Eyes.says("client.about", "since November 2026");
        assertThat(Eyes.on(() ->
                        Eyes.seen("client.name", JLabel.class).orElseThrow().getText()))
                .isEqualTo("Maya Okafor");
        Eyes.says("client.fact.0", "Hip hinge to recheck");
        Eyes.says("client.fact.1", "Disc episode 2022");
        hands.tab("back-history");
        Eyes.says("episode.0.story", "Lifting a sofa");
        Eyes.says("history.whole.0.clearance", CLEARED);
        hands.tab("hip-hinge");
        Eyes.says("hinge.result.standing", "H2");
        hands.tab("sessions");
        Eyes.says("session.line.0", "Kettlebell deadlift");
        Eyes.says("session.after.2", "See a doctor");
        seeTheVerdict();
        hands.tab("timeline");
        assertThat(rows("timeline.list"))
                .containsSubsequence(
                        "Today, 10:30, Cleared by Dr Lindqvist, Wed 18 Nov",
                        "Yesterday, 18:10, Soreness 7 / 10: See a doctor",
                        "Yesterday, 11:10, Soreness 5 / 10: Watch",
                        "Mon 16 Nov, 19:10, Soreness 3 / 10: Watch",
                        "Mon 16 Nov, 11:10, Session done: Kettlebell deadlift",
                        "Mon 16 Nov, 10:00, Session planned: Kettlebell deadlift",
                        "Mon 16 Nov, 10:00, Hip hinge checked, aiming at H2",
                        "Mon 16 Nov, 10:00, Disc episode added to the back history",
                        "Mon 16 Nov, 10:00, Client added");
        hands.command("plan-session", KeyEvent.VK_P);
        thePlanIsNotHeld();
    }

    /** The lines of a list as a screen reader says them. */
    private static <T> List<String> rows(String name) {
        @SuppressWarnings("unchecked")
        JList<T> list = Eyes.find(name, JList.class);
        Eyes.until(name + " has lines", () -> list.getModel().getSize() > 0);
        return Eyes.on(() -> IntStream.range(0, list.getModel().getSize())
                .mapToObj(i -> list.getCellRenderer()
                        .getListCellRendererComponent(list, list.getModel().getElementAt(i), i, false, false)
                        .getAccessibleContext()
                        .getAccessibleName())
                .toList());
    }
}
