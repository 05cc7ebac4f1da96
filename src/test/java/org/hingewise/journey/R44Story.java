package org.hingewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.Robot;
import org.hingewise.storage.Canaries;

/** Whatever is open when the window locks: nothing of it is left in sight, the file is closed, and what was typed comes back. */
final class R44Story {
    private static final String TYPED = Canaries.WORDS + " half typed";

    private final Hands hands;
    private final Robot robot;
    private final SetClock clock;

    R44Story(Hands hands, Robot robot, SetClock clock) {
        this.hands = hands;
        this.robot = robot;
        this.clock = clock;
    }

    void all() {
        unlock();
        afterMinutesWithAFormHalfFilled();
        byTheKeyWithAMenuOpen();
        afterASleepWithADialogOfTheSystemOpenAndABackupRunning();
    }

    private void afterMinutesWithAFormHalfFilled() {
        hands.command("new-client", KeyEvent.VK_N);
        hands.type("client.name", TYPED);
        clock.set(clock.now().plusMinutes(4));
        Eyes.says("client.name", TYPED);
        clock.set(clock.now().plusMinutes(1));
        onlyTheCard();
        unlock();
        hands.command("new-client", KeyEvent.VK_N);
        Eyes.until("what was typed is offered again", () -> Eyes.seen("client.name", JTextComponent.class)
                .map(field -> field.getText().equals(TYPED))
                .orElse(false));
        hands.confirm("client-form.save", Hands.Confirm.ENTER);
        Eyes.gone("client-form.save");
    }

    private void byTheKeyWithAMenuOpen() {
        hands.press("client.more");
        Eyes.until("the menu is open", () -> Eyes.all().anyMatch(JMenuItem.class::isInstance));
        Keyboard.withShift(robot, KeyEvent.VK_CONTROL, KeyEvent.VK_L);
        Eyes.until("an open menu may swallow one key", () -> {
            boolean locked = Eyes.seen("lock.title", JLabel.class).isPresent();
            return locked || Eyes.all().noneMatch(JMenuItem.class::isInstance);
        });
        if (Eyes.on(() -> Eyes.seen("lock.title", JLabel.class).isEmpty())) {
            Keyboard.withShift(robot, KeyEvent.VK_CONTROL, KeyEvent.VK_L);
        }
        onlyTheCard();
        unlock();
    }

    private void afterASleepWithADialogOfTheSystemOpenAndABackupRunning() {
        hands.page("backups");
        hands.press("backups.now");
        Eyes.until("the backup runs or is made", () -> !Eyes.seen("backups.told", JTextComponent.class)
                .map(JTextComponent::getText)
                .orElse("")
                .isEmpty());
        Eyes.until("another can be chosen", () -> Eyes.seen("backups.fromFile", AbstractButton.class)
                .map(Component::isEnabled)
                .orElse(false));
        hands.press("backups.now");
        hands.press("backups.second.choose");
        Eyes.until("the system asks for a folder", () -> Eyes.all().anyMatch(JFileChooser.class::isInstance));
        clock.set(clock.now().plusMinutes(2));
        onlyTheCard();
        unlock();
        assertThat(Path.of(System.getProperty("app.home"), "data", "hingewise.db.backups"))
                .isDirectoryNotContaining(file -> file.toString().contains(".tmp"));
    }

    private void unlock() {
        hands.type("lock.words", Canaries.PASSPHRASE);
        hands.confirm("lock.unlock", Hands.Confirm.ENTER);
        Eyes.find("rail.backups", Component.class);
    }

    /** Walks everything that shows, in every window. */
    private static void onlyTheCard() {
        Eyes.find("lock.title", JLabel.class);
        Eyes.gone("shell");
        Eyes.gone("sheets");
        List<String> said = Eyes.on(Eyes::allWords);
        assertThat(said).isNotEmpty().noneMatch(words -> words.contains(Canaries.WORDS));
        assertThat(Eyes.on(() -> Stream.of(Window.getWindows())
                        .filter(w -> w.isShowing() && w instanceof Dialog)
                        .toList()))
                .isEmpty();
        Eyes.until("the file is closed", R44Story::isFileClosed);
    }

    /** As the system sees it. Only the lock of the program stays. */
    private static boolean isFileClosed() {
        Path open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            System.out.println("not asked whether the file is closed: this system does not tell");
            return true;
        }
        try (Stream<Path> files = Files.list(open)) {
            return files.noneMatch(R44Story::isData);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isData(Path open) {
        try {
            String name = String.valueOf(Files.readSymbolicLink(open).getFileName());
            return name.startsWith("hingewise.db") && !name.endsWith(".lock");
        } catch (IOException e) {
            return false; // closed while we looked
        }
    }
}
