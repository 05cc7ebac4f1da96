package org.hingewise.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.text.JTextComponent;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.exchange.MovementFile;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.gui.Sample;
import org.hingewise.gui.Widgets;
import org.hingewise.text.Texts;
import org.hingewise.ui.key.FakeKeys;
import org.hingewise.ui.kit.ClientTab;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.ui.kit.Keys;
import org.hingewise.ui.record.RecordGallery;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.Store;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;

/** The window around the screens. */
final class ShellGallery implements GalleryScreens {
    @Override
    public List<Screen> screens() {
        return List.of(
                Screen.whole("shell-opening", sample -> window(sample, (shell, root) -> {})),
                Screen.whole(
                        "shell-first-run",
                        sample -> window(sample, (shell, root) -> opened(shell, sample, new FakeStore()))),
                Screen.whole(
                        "shell-clients",
                        sample -> window(sample, (shell, root) -> opened(shell, sample, sample.store))),
                Screen.whole(
                        "shell-new-client",
                        sample -> window(sample, (shell, root) -> {
                            opened(shell, sample, sample.store);
                            run(root, "menu N");
                        })),
                Screen.whole(
                        "shell-palette",
                        sample -> window(sample, (shell, root) -> {
                            opened(shell, sample, sample.store);
                            run(root, "menu K");
                        })),
                Screen.whole(
                        "shell-help",
                        sample -> window(sample, (shell, root) -> {
                            opened(shell, sample, sample.store);
                            run(root, "F1");
                        })),
                Screen.whole("shell-withdrawn", sample -> {
                    RecordGallery.withdrawn(sample);
                    return window(sample, (shell, root) -> {
                        opened(shell, sample, sample.store);
                        Widgets.find(root, "clients.list", JList.class).setSelectedIndex(3);
                    });
                }),
                Screen.whole("settings", ShellGallery::settings),
                Screen.whole(
                        "shell-read-only",
                        sample -> window(sample, (shell, root) -> opened(shell, sample, sample.store, true))),
                Screen.whole("shell-disk-full", ShellGallery::diskFull),
                Screen.whole(
                        "shell-error",
                        sample -> window(sample, (shell, root) -> {
                            opened(shell, sample, sample.store);
                            shell.dialogs().message(Texts.get("error.title"), Texts.get("error.text", "HW-3F0A"));
                        })),
                Screen.whole(
                        "shell-problem",
                        sample -> window(
                                sample,
                                (shell, root) -> shell.cannotOpen(new StoreProblem(
                                        StoreProblem.Code.MISSING,
                                        Map.of("file", "/home/coach/.local/share/hingewise/hingewise.db"),
                                        null)))));
    }

    private static JComponent settings(Sample sample) {
        return new SettingsPage(sample.theme, new MapMemory(), new FakeDoors(false), new FakeOutside(), told -> {});
    }

    private static JRootPane window(Sample sample, BiConsumer<Shell, JRootPane> then) {
        JRootPane root = new JRootPane();
        Shell shell = new Shell(
                new Shell.Surroundings(
                        sample.tasks, new FakeOutside(), sample.theme, new MapMemory(), new FakeDoors(false)),
                root);
        root.setContentPane(shell);
        then.accept(shell, root);
        return root;
    }

    private static JComponent diskFull(Sample sample) {
        return window(sample, (shell, root) -> {
            FakeStore full = new FakeStore();
            opened(shell, sample, full);
            full.refuse(StoreProblem.Code.DISK_FULL);
            run(root, "menu N");
            Widgets.find(root, "client.name", JTextComponent.class).setText("Maya Okafor");
            Widgets.find(root, "client-form.save", AbstractButton.class).doClick(0);
        });
    }

    private static void opened(Shell shell, Sample sample, Store store) {
        opened(shell, sample, store, false);
    }

    private static void opened(Shell shell, Sample sample, Store store, boolean readOnly) {
        UseCases useCases = UseCases.over(store, MovementFile.shipped(), v -> "", () -> sample.now, Events.NONE);
        shell.opened(
                useCases,
                FakeKeys.openFile(),
                readOnly,
                bench -> new Screens(
                        tabs(),
                        List.of(),
                        c -> {},
                        c -> {},
                        Screens.CheckInWays.NONE,
                        Screens.Keeping.NONE,
                        Screens.RecordWays.NONE));
    }

    private static void run(JRootPane root, String key) {
        var action = root.getActionMap()
                .get(root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(Keys.of(key)));
        action.actionPerformed(null);
    }

    private static List<ClientTab> tabs() {
        return List.of("Overview", "Soreness", "Back history", "Hip hinge", "Sessions", "Timeline").stream()
                .map(title -> new ClientTab(title, title, Blank::new))
                .toList();
    }

    private static final class Blank implements ClientTab.Screen {
        private final JPanel panel = new JPanel();

        @Override
        public JComponent component() {
            return panel;
        }

        @Override
        public void show(Id<Client> client) {}
    }
}
