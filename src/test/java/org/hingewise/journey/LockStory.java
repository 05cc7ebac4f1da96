package org.hingewise.journey;

import java.awt.event.KeyEvent;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.Robot;
import org.hingewise.journey.Hands.Confirm;

/** A coach sets a passphrase, is locked out, comes back, changes it, forgets it, and recovers with the printed key. */
final class LockStory {
    static final String FIRST = "quiet lanterns over Bergen";
    static final String SECOND = "nine grey herons at the weir";
    static final String THIRD = "a kettle of slow old trains";

    private static final String CLIENT = "Maya Okafor";

    private final Hands hands;
    private final Robot robot;
    private final SetClock clock;

    LockStory(Hands hands, Robot robot, SetClock clock) {
        this.hands = hands;
        this.robot = robot;
        this.clock = clock;
    }

    void all() {
        hands.press("first-run.add");
        hands.type("client.name", CLIENT);
        hands.confirm("client-form.save", Confirm.ENTER);
        Eyes.gone("client-form.save");
        String paper = setUp();
        unlockAfterAWrongTry();
        keepTheOlderBackupsAndThenRemoveThem();
        lockWithAHalfTypedNote();
        lockByItself();
        change();
        recover(paper);
    }

    /** @return the recovery key as it stands on the page */
    private String setUp() {
        hands.press("offer.set");
        hands.type("protect.words", "too short");
        hands.type("protect.again", "too short");
        hands.confirm("protect.next", Confirm.ENTER);
        Eyes.says("protect.words.message", "At least 12 characters");
        hands.type("protect.words", FIRST);
        hands.type("protect.again", FIRST);
        hands.confirm("protect.next", Confirm.ENTER);
        Eyes.find("recovery.group.1", JLabel.class);
        String paper = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> Eyes.on(() -> Eyes.seen("recovery.group." + i, JLabel.class)
                        .orElseThrow()
                        .getText()))
                .collect(Collectors.joining(" "));
        int asked = Eyes.on(() -> Eyes.seen("recovery.group", JTextComponent.class)
                .map(f -> f.getAccessibleContext().getAccessibleName())
                .map(name -> Integer.parseInt(name.replaceAll("\\D", "")))
                .orElseThrow());
        hands.type("recovery.group", paper.split(" ")[asked - 1]);
        hands.confirm("recovery.seal", Confirm.ENTER);
        return paper;
    }

    private void unlockAfterAWrongTry() {
        Eyes.says("lock.text", "Type it once now");
        onlyTheCard();
        unlock("not the passphrase");
        Eyes.says("lock.words.message", "This is not the passphrase");
        unlock(FIRST);
        theClientIsBack();
    }

    /** Those from before the passphrase open without it. */
    private void keepTheOlderBackupsAndThenRemoveThem() {
        hands.press("older-backups.keep");
        Eyes.gone("older-backups.keep");
        hands.page("backups");
        hands.press("backups.older");
        hands.press("older-backups.remove");
        Eyes.says("backups.told", "removed; a fresh one was made and opened");
        Eyes.gone("backups.older");
        hands.page("clients");
    }

    private void lockWithAHalfTypedNote() {
        hands.command("log-soreness", KeyEvent.VK_L);
        hands.score("log-soreness.score", 4);
        hands.type("log-soreness.note", "half a thought");
        clock.set(clock.now().plusMinutes(6));
        onlyTheCard();
        unlock(FIRST);
        theClientIsBack();
        hands.command("log-soreness", KeyEvent.VK_L);
        hands.press("log-soreness.draft-continue");
        Eyes.until("the note was kept", () -> Eyes.seen("log-soreness.note", JTextComponent.class)
                .map(f -> f.getText().equals("half a thought"))
                .orElse(false));
        Keyboard.press(robot, KeyEvent.VK_ESCAPE);
        Eyes.gone("log-soreness.note");
    }

    private void lockByItself() {
        Keyboard.withShift(robot, KeyEvent.VK_CONTROL, KeyEvent.VK_L);
        onlyTheCard();
        unlock(FIRST);
        theClientIsBack();
    }

    private void change() {
        hands.page("settings");
        hands.press("key.change");
        hands.type("change.now", FIRST);
        hands.type("change.words", SECOND);
        hands.type("change.again", SECOND);
        hands.confirm("change.save", Confirm.ENTER);
        Eyes.says("status", "Passphrase changed");
        hands.press("rail.lock");
        onlyTheCard();
        unlock(FIRST);
        Eyes.says("lock.words.message", "This is not the passphrase");
        unlock(SECOND);
        Eyes.find("key.change", AbstractButton.class);
    }

    private void recover(String paper) {
        hands.press("rail.lock");
        onlyTheCard();
        hands.press("lock.other");
        hands.type("lock.paper", paper.toLowerCase(Locale.ROOT));
        hands.type("lock.fresh", THIRD);
        hands.type("lock.again", THIRD);
        hands.confirm("lock.recover", Confirm.ENTER);
        Eyes.find("key.change", AbstractButton.class);
        hands.press("rail.lock");
        unlock(THIRD);
        hands.page("clients");
        theClientIsBack();
    }

    private void unlock(String words) {
        hands.type("lock.words", words);
        hands.confirm("lock.unlock", Confirm.ENTER);
    }

    private static void theClientIsBack() {
        Eyes.until("the client shows", () -> Eyes.seen("client.name", JLabel.class)
                .map(label -> label.getText().equals(CLIENT))
                .orElse(false));
    }

    private static void onlyTheCard() {
        Eyes.find("lock.title", JLabel.class);
        Eyes.gone("shell");
        Eyes.gone("client.name");
        Eyes.gone("sheets");
    }
}
