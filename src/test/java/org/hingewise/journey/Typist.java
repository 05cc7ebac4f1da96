package org.hingewise.journey;

import java.io.IOException;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.Timer;
import javax.swing.text.JTextComponent;
import org.hingewise.app.ProgramAt;

/** The program with a coach who saves a client, then types into a form and goes on until the screen is gone. */
final class Typist {
    static final String SAVED = "saved";
    static final String TYPED = "typed ";
    static final String CLIENT = "Ada Acked";
    private static final int BETWEEN_KEYS_MS = 40;

    private int words;

    private Typist() {}

    public static void main(String[] args) throws IOException {
        ProgramAt.start(new SetClock(Story.BEGIN));
        press("first-run.add");
        type("client.name", CLIENT);
        press("client-form.save");
        Eyes.until("the client is saved", () -> Eyes.seen("client.name", JLabel.class)
                .map(label -> label.getText().equals(CLIENT))
                .orElse(false));
        System.out.println(SAVED);
        press("new-client");
        Eyes.find("client.notes", JTextComponent.class);
        Typist typist = new Typist();
        Eyes.on(() -> {
            new Timer(BETWEEN_KEYS_MS, e -> typist.typeOn()).start();
            return typist;
        });
        while (System.in.read() >= 0) {
            // Whoever started this takes the screen away.
        }
    }

    private void typeOn() {
        Eyes.seen("client.notes", JTextComponent.class).ifPresent(notes -> {
            words++;
            notes.setCaretPosition(notes.getDocument().getLength());
            notes.replaceSelection(" w" + words); // as typing does it, without taking away what stands there first
            System.out.println(TYPED + words + " " + System.currentTimeMillis());
        });
    }

    private static void press(String button) {
        AbstractButton found = Eyes.find(button, AbstractButton.class);
        Eyes.on(() -> {
            found.doClick(0);
            return true;
        });
    }

    private static void type(String field, String text) {
        JTextComponent found = Eyes.find(field, JTextComponent.class);
        Eyes.on(() -> {
            found.setText(text);
            return true;
        });
    }
}
