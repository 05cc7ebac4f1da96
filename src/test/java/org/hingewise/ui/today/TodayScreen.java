package org.hingewise.ui.today;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.exchange.MovementFile;
import org.hingewise.gui.Sample;
import org.hingewise.text.Texts;
import org.hingewise.ui.backups.BackupWays;
import org.hingewise.ui.backups.FakeBackups;
import org.hingewise.ui.checkin.CheckInMessages;
import org.hingewise.ui.checkin.PasteReply;
import org.hingewise.ui.key.FakeKeys;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.RailPage;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.ui.shell.Doors;
import org.hingewise.ui.shell.Memory;
import org.hingewise.ui.shell.Screens;
import org.hingewise.ui.shell.Shell;
import org.hingewise.ui.soreness.LogSorenessSheet;
import org.hingewise.usecase.Store;
import org.hingewise.usecase.UseCases;

/** The window with the board in it, over the sample records; remembers where the board led. */
final class TodayScreen {
    final List<String> led = new ArrayList<>();

    /** Opens a store in a shell. */
    UseCases open(Shell shell, Sample sample, Store store) {
        UseCases uses = UseCases.over(store, MovementFile.shipped(), v -> "", () -> sample.now, shell::committed);
        shell.opened(uses, FakeKeys.openFile(), false, this::screens);
        return uses;
    }

    private Screens screens(Workbench bench) {
        CheckInMessages messages = new CheckInMessages(bench);
        TodayWays ways = new TodayWays(
                client -> led.add("open"),
                (client, nrs) -> LogSorenessSheet.open(bench, client, nrs),
                client -> led.add("clearance"),
                client -> led.add("history"),
                (client, session) -> led.add("start"),
                client -> led.add("plan"),
                new TodayWays.Ask(messages::copy, messages::saveForm),
                new TodayWays.Records(client -> led.add("decide"), () -> led.add("old"), () -> 3));
        return new Screens(
                List.of(),
                List.of(new RailPage(
                        TodayPanel.ID, Texts.get("rail.today"), Icons.TODAY, () -> new TodayPanel(bench, ways))),
                c -> {},
                c -> {},
                new Screens.CheckInWays(messages::copy, messages::saveForm, new PasteReply(bench)::paste),
                Screens.Keeping.NONE,
                Screens.RecordWays.NONE);
    }

    /** Remembers nothing. */
    static Memory memory() {
        return new Memory() {
            @Override
            public String get(String key, String otherwise) {
                return otherwise;
            }

            @Override
            public void put(String key, String value) {}
        };
    }

    /** The coach's own file, with no way to another. */
    static Doors doors() {
        return new Doors() {
            @Override
            public Path file() {
                return Path.of("/home/coach/.local/share/hingewise/hingewise.db");
            }

            @Override
            public boolean isOwn() {
                return true;
            }

            @Override
            public boolean isSample() {
                return false;
            }

            @Override
            public void openSamples() {}

            @Override
            public void openOwn() {}

            @Override
            public void open(Path other) {}

            @Override
            public void retry() {}

            @Override
            public BackupWays backups() {
                return new FakeBackups();
            }

            @Override
            public void startAnew() {}
        };
    }
}
