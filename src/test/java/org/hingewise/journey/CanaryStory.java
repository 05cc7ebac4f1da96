package org.hingewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Frame;
import java.awt.event.KeyEvent;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.Robot;
import org.hingewise.storage.Canaries;

/** Somebody types the same words into forms, saves one, leaves others half filled, and looks at every tab and page. */
final class CanaryStory {
    private final Hands hands;
    private final Robot robot;

    CanaryStory(Hands hands, Robot robot) {
        this.hands = hands;
        this.robot = robot;
    }

    void all(boolean guarded) {
        if (guarded) {
            hands.type("lock.words", Canaries.PASSPHRASE);
            hands.confirm("lock.unlock", Hands.Confirm.ENTER);
        }
        Eyes.find("new-client", Component.class);
        hands.page("clients");
        saveAClient();
        for (String tab : new String[] {"soreness", "back-history", "hip-hinge", "sessions", "progress", "timeline"}) {
            hands.tab(tab);
        }
        for (String page : new String[] {"today", "movements", "backups", "settings", "clients"}) {
            hands.page(page);
        }
        leaveOneHalfFilled();
        assertThat(Eyes.on(Eyes::allWords))
                .as("the screen shows it, so that it could have got out")
                .anyMatch(words -> words.contains(Canaries.WORDS));
        assertThat(Eyes.on(() -> Frame.getFrames()[0].getTitle())).isEqualTo("Hingewise");
    }

    private void saveAClient() {
        hands.command("new-client", KeyEvent.VK_N);
        hands.type("client.name", Canaries.WORDS);
        hands.type("client.contact", Canaries.WORDS);
        hands.type("client.birthDate", Canaries.DATE);
        hands.confirm("client-form.save", Hands.Confirm.ENTER);
        Eyes.gone("client-form.save");
    }

    private void leaveOneHalfFilled() {
        hands.command("log-soreness", KeyEvent.VK_L);
        hands.type("log-soreness.note", Canaries.WORDS);
        Keyboard.press(robot, KeyEvent.VK_ESCAPE);
        Eyes.gone("log-soreness.note");
        hands.command("log-soreness", KeyEvent.VK_L);
        Eyes.find("log-soreness.draft-continue", Component.class);
        hands.press("log-soreness.draft-continue");
        Eyes.until("the draft came back", () -> Eyes.seen("log-soreness.note", JTextComponent.class)
                .map(field -> field.getText().equals(Canaries.WORDS))
                .orElse(false));
    }
}
