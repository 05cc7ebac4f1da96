package org.hingewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.ui.kit.SystemOutside;

/**
 * A coach's full day: the board, a digit on a row, a check-in copied and its reply pasted, a session on the floor with a stop and a leg symptom, a way back, a step
 * up, and the chart of it. In the middle of the session the program is killed.
 */
final class DayStory {
    static final Moment MORNING = at(9, 40);
    static final Moment AFTERNOON = at(10, 25);

    /** Step after step. */
    static final Teller PLAINLY = (name, step) -> step.run();

    private static final Pattern CODE = Pattern.compile("(?<=Code: )\\S+");
    private static final String HALF_TYPED = "8@2";

    private final Hands hands;
    private final SetClock clock;
    private final Teller teller;

    /** Who tells the steps, and may time them. */
    interface Teller {
        void step(String name, Runnable step);
    }

    DayStory(Hands hands, SetClock clock, Teller teller) {
        this.hands = hands;
        this.clock = clock;
        this.teller = teller;
    }

    private static Moment at(int hour, int minute) {
        return Moment.of(ZonedDateTime.of(2026, 11, 17, hour, minute, 0, 0, ZoneId.of("Europe/London")));
    }

    void untilTheKill() {
        teller.step("board", this::theBoard);
        teller.step("digit on a row", this::aDigit);
        teller.step("copy a check-in", this::aMessage);
        teller.step("paste its reply", this::aReply);
        teller.step("start the session", this::start);
        teller.step("sets and pain", this::sets);
        teller.step("type a set", this::typeASet);
    }

    void untilTheChart() {
        teller.step("go on after the kill", this::goOn);
        teller.step("stop", this::stop);
        teller.step("leg symptom", this::aLegSymptom);
        teller.step("end the session", this::end);
        teller.step("open the way back", this::openTheWayBack);
        teller.step("clinician's word", this::seenByAClinician);
        teller.step("step up", this::stepUp);
        teller.step("chart", this::theChart);
    }

    private void theBoard() {
        Eyes.says("today.day", "Tuesday 17 Nov");
        Eyes.says("today.checkIns.count", "2");
        Eyes.says("today.sessions.count", "1");
    }

    private void aDigit() {
        hands.digit("today.checkIns.row0", 1);
        Eyes.says("today.checkIns.count", "1");
        Eyes.says("today.attention.count", "1");
    }

    private void aMessage() {
        hands.press("today.checkIns.copy0");
        Eyes.says("status", "Message for Noor Haddad copied");
    }

    /** What the client sends back: the code of the message, the score, and no to every sign. */
    private void aReply() {
        SystemOutside clipboard = new SystemOutside(clock, () -> {});
        Matcher code = CODE.matcher(clipboard.paste(PersonalText.MAX_LENGTH).orElseThrow());
        assertThat(code.find()).isTrue();
        String reply = code.group() + "\n3-9: no\n1: 1";
        Eyes.on(() -> {
            clipboard.copy(reply);
            return reply;
        });
        hands.paste();
        Eyes.find("reply", JComponent.class);
        hands.confirm("log-soreness.save", Hands.Confirm.MENU_ENTER);
        Eyes.gone("log-soreness.save");
        Eyes.gone("today.checkIns.row0");
        Eyes.says("today.attention.count", "1");
    }

    private void start() {
        hands.press("today.sessions.do0");
        Eyes.says("live.name", "Goblet squat");
    }

    private void sets() {
        hands.type("live.set.0", "3x10@16 rpe6");
        hands.confirm("live.done.0", Hands.Confirm.ENTER);
        Eyes.find("live.chip.2", JComponent.class);
        hands.score("live.pain", 1);
        Eyes.says("live.light", "Go on");
    }

    /** What is typed is on disk before the pain is: both are written in order. */
    private void typeASet() {
        hands.line("live.movements", 1);
        Eyes.says("live.name", "Kettlebell deadlift");
        hands.type("live.set.0", "8@20 rpe6");
        hands.confirm("live.done.0", Hands.Confirm.ENTER);
        Eyes.find("live.chip.0", JComponent.class);
        hands.type("live.set.1", HALF_TYPED);
        hands.score("live.pain", 2);
        Eyes.says("live.light", "Go on");
    }

    private void goOn() {
        Eyes.says("today.day", "Tuesday 17 Nov");
        hands.press("today.sessions.do0");
        Eyes.says("live.name", "Kettlebell deadlift");
        Eyes.says("live.set.0", "8 × 20 kg");
        Eyes.says("live.set.1", HALF_TYPED);
        hands.type("live.set.1", HALF_TYPED + "4");
        hands.confirm("live.done.1", Hands.Confirm.ENTER);
        Eyes.find("live.chip.1", JComponent.class);
    }

    private void stop() {
        hands.score("live.pain", 6);
        Eyes.says("live.stop.why", "Over 5");
        Eyes.find("live.instead.0", JComponent.class);
    }

    private void aLegSymptom() {
        hands.press("live.leg.numbness");
        hands.score("log-soreness.score", 5);
        hands.pick("log-soreness.onset", "sudden-during");
        hands.press("log-soreness.rest");
        hands.confirm("log-soreness.save", Hands.Confirm.MENU_ENTER);
        Eyes.gone("log-soreness.save");
        Eyes.says("live.stop.why", "Something felt in a leg");
    }

    private void end() {
        hands.press("live.end");
        hands.score("finish.effort", 6);
        hands.confirm("finish-session.save", Hands.Confirm.ENTER);
        Eyes.gone("finish-session.save");
        Eyes.says("client.level", "See a doctor");
    }

    private void openTheWayBack() {
        hands.tab("return");
        hands.press("return.open");
        Eyes.find("return.up", JComponent.class);
        Eyes.says("return.stage.0", "Stage 0: a professional looks first");
        Eyes.says("return.criterion.0", "A clinician has seen the client");
    }

    private void seenByAClinician() {
        clock.set(at(17, 30));
        hands.tab("back-history");
        hands.press("history.whole.record");
        hands.type("clearance.by", "Dr Lindqvist");
        hands.type("clearance.limits", "walking and small movements");
        hands.confirm("clearance.save", Hands.Confirm.MENU_ENTER);
        Eyes.gone("clearance.save");
    }

    private void stepUp() {
        hands.tab("return");
        Eyes.says("return.up", "Step up to stage 1");
        hands.press("return.up");
        Eyes.says("return.up", "Step up anyway");
        Eyes.find("return.now", JLabel.class);
    }

    private void theChart() {
        hands.tab("progress");
        Eyes.says("progress.stages.chart", "Stage 1: comfortable movement, From Tue 17 Nov");
    }
}
