package org.hingewise.ui.key;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JRootPane;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.gui.Sample;
import org.hingewise.gui.Widgets;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.kit.WindowDialogs;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.key.Attempts;

/** Passphrase and lock. */
final class KeyGallery implements GalleryScreens {
    private static final String WORDS = "quiet lanterns over Bergen";

    @Override
    public List<Screen> screens() {
        return List.of(
                Screen.whole("lock", sample -> lock(sample, 0, false)),
                Screen.whole("lock-wrong", sample -> lock(sample, 7, false)),
                Screen.whole("lock-recovery", sample -> lock(sample, 0, true)),
                Screen.whole(
                        "protect", sample -> window(sample, null, (safe, dialogs) -> protect(sample, safe, dialogs))),
                Screen.whole("protect-recovery-key", KeyGallery::paper),
                Screen.whole(
                        "protect-change",
                        sample -> window(
                                sample,
                                WORDS,
                                (safe, dialogs) -> ChangeSheet.open(safe, dialogs, sample.tasks, () -> {}))),
                Screen.whole(
                        "protect-renew",
                        sample -> window(sample, WORDS, (safe, dialogs) -> protect(sample, safe, dialogs))),
                Screen.whole("protect-sealing", KeyGallery::sealing),
                Screen.whole("protect-undone", KeyGallery::undone),
                new Screen("settings-key-open", 680, 640, sample -> card(sample, null)),
                new Screen("settings-key", 680, 700, sample -> card(sample, WORDS)),
                new Screen("offer", 1300, 60, sample -> new PassphraseOffer(() -> {}, () -> {})));
    }

    private static JComponent lock(Sample sample, int wrong, boolean byPaper) {
        Attempts attempts = new Attempts();
        JRootPane root = new JRootPane();
        LockPanel panel = new LockPanel(
                (secret, fresh, onWrong) -> onWrong.accept(Code.WRONG_PASSPHRASE),
                attempts,
                () -> sample.now,
                root,
                "",
                null);
        root.setContentPane(panel);
        if (wrong > 0) {
            Instant now = sample.now.instant();
            for (int i = 1; i < wrong; i++) {
                attempts.wrong(now.minusSeconds(60));
            }
            type(root, "lock.words", "not this one");
            press(root, "lock.unlock");
        }
        if (byPaper) {
            press(root, "lock.other");
            Widgets.find(root, "lock.paper", JTextField.class).setText("7K2M QD4X 0PZ8");
            type(root, "lock.fresh", "short");
            press(root, "lock.recover");
        }
        return root;
    }

    private static JComponent window(Sample sample, String words, BiConsumer<Safe, Dialogs> then) {
        JRootPane root = new JRootPane();
        root.setContentPane(new JPanel());
        then.accept(new FakeKeys(words).safe(() -> {}), new WindowDialogs(root));
        return root;
    }

    private static void protect(Sample sample, Safe safe, Dialogs dialogs) {
        ProtectSheets.open(safe, dialogs, new FakeOutside(), sample.tasks);
    }

    private static JComponent paper(Sample sample) {
        return window(sample, WORDS, (safe, dialogs) -> {
            ProtectViewModel model = new ProtectViewModel(safe, sample.tasks, new SecureRandom(new byte[] {1}));
            model.words(WORDS.toCharArray(), WORDS.toCharArray());
            PaperPanel panel = new PaperPanel(safe, model.state(), dialogs, new FakeOutside(), sample.tasks);
            dialogs.show(Sheet.of("recovery", "Recovery key", panel)
                    .width(600)
                    .button("seal", "Set passphrase and seal", () -> {})
                    .leaveButton("cancel", "Cancel"));
        });
    }

    /** In the middle of it. */
    private static JComponent sealing(Sample sample) {
        Tasks halfway = new Halfway();
        return window(sample, null, (safe, dialogs) -> {
            ProtectViewModel model = new ProtectViewModel(safe, halfway, new SecureRandom(new byte[] {1}));
            ProtectSheets.open(model, safe, dialogs, new FakeOutside(), halfway);
            model.words(WORDS.toCharArray(), WORDS.toCharArray());
            model.typedBack(model.state().groups().get(model.state().asked()));
        });
    }

    private static JComponent undone(Sample sample) {
        FakeKeys keys = new FakeKeys(null);
        keys.failing(new StoreProblem(Code.DISK_FULL, Map.of("file", "hingewise.db"), null));
        JRootPane root = new JRootPane();
        root.setContentPane(new JPanel());
        WindowDialogs dialogs = new WindowDialogs(root);
        Safe safe = keys.safe(() -> {});
        ProtectViewModel model = new ProtectViewModel(safe, sample.tasks, new SecureRandom(new byte[] {1}));
        ProtectSheets.open(model, safe, dialogs, new FakeOutside(), sample.tasks);
        model.words(WORDS.toCharArray(), WORDS.toCharArray());
        model.typedBack(model.state().groups().get(model.state().asked()));
        return root;
    }

    private static JComponent card(Sample sample, String words) {
        JPanel page = new JPanel(new MigLayout("insets 20, fillx", "[grow,fill]", ""));
        page.add(new KeyCard(
                        new FakeKeys(words).safe(() -> {}),
                        new WindowDialogs(new JRootPane()),
                        new FakeOutside(),
                        sample.tasks,
                        5,
                        minutes -> {},
                        told -> {})
                .component());
        return page;
    }

    private static void type(JComponent in, String field, String words) {
        Widgets.find(in, field, JPasswordField.class).setText(words);
    }

    private static void press(JComponent in, String button) {
        Widgets.find(in, button, JButton.class).doClick();
    }

    /** Long work that is never done. */
    private static final class Halfway implements Tasks {
        private final DirectTasks direct = new DirectTasks();

        @Override
        public <T> void submit(
                Callable<? extends T> work, Consumer<? super T> onDone, Consumer<? super Exception> onError) {
            direct.submit(work, onDone, onError);
        }

        @Override
        public <T> void submit(Callable<? extends T> work, Consumer<? super T> onDone) {
            direct.submit(work, onDone);
        }

        @Override
        public <T> void newest(Object subject, Callable<? extends T> work, Consumer<? super T> onDone) {
            direct.newest(subject, work, onDone);
        }

        @Override
        public <T> Running start(
                LongWork<? extends T> work,
                Consumer<Progress> onProgress,
                Consumer<? super T> onDone,
                Consumer<? super Exception> onError,
                Runnable onCancelled) {
            onProgress.accept(new Progress(2_100, 3_400));
            return () -> {};
        }
    }
}
