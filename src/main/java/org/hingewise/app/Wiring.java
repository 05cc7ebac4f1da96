package org.hingewise.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.ui.backhistory.BackHistoryTab;
import org.hingewise.ui.backhistory.ClearanceSheet;
import org.hingewise.ui.backups.BackupWays;
import org.hingewise.ui.backups.BackupsPanel;
import org.hingewise.ui.changes.ChangesSheet;
import org.hingewise.ui.checkin.CheckInMessages;
import org.hingewise.ui.checkin.PasteReply;
import org.hingewise.ui.client.OverviewTab;
import org.hingewise.ui.client.TimelineTab;
import org.hingewise.ui.hinge.HingeSheet;
import org.hingewise.ui.hinge.HingeTab;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.RailPage;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.ui.live.LivePage;
import org.hingewise.ui.movements.MovementsPanel;
import org.hingewise.ui.progress.ProgressTab;
import org.hingewise.ui.record.BringInSheet;
import org.hingewise.ui.record.DecideSheet;
import org.hingewise.ui.record.OldRecordsSheet;
import org.hingewise.ui.record.SaveRecordSheet;
import org.hingewise.ui.returning.ReturnTab;
import org.hingewise.ui.session.SessionsTab;
import org.hingewise.ui.shell.Screens;
import org.hingewise.ui.soreness.LogSorenessSheet;
import org.hingewise.ui.soreness.SorenessTab;
import org.hingewise.ui.today.TodayPanel;
import org.hingewise.ui.today.TodayWays;
import org.hingewise.ui.trash.EraseSheet;
import org.hingewise.ui.trash.TrashPanel;

/** Which screens there are, and what opens them. */
final class Wiring {
    private static final String MOVEMENTS = "movements";

    private Wiring() {}

    /** @param retention years without an entry after which the coach is asked about a record */
    static Screens screens(Workbench bench, BackupWays backups, IntSupplier retention) {
        SessionsTab sessions = new SessionsTab(
                bench,
                client -> HingeSheet.open(bench, client),
                (client, session, around) -> LivePage.of(bench, client, session, around));
        CheckInMessages messages = new CheckInMessages(bench);
        Consumer<Id<Client>> erase = client -> EraseSheet.open(bench, backups, client);
        DecideSheet.Ways ways = new DecideSheet.Ways(BackHistoryTab.ID, erase);
        // What writes about health begins only while the client's agreement lets it.
        Consumer<Id<Client>> log =
                DecideSheet.unlessWithdrawn(bench, ways, client -> LogSorenessSheet.open(bench, client));
        Consumer<Id<Client>> plan = DecideSheet.unlessWithdrawn(bench, ways, sessions::plan);
        Consumer<Id<Client>> decide = client -> DecideSheet.open(bench, client, ways);
        return new Screens(
                List.of(
                        OverviewTab.tab(
                                bench,
                                new OverviewTab.Ways(
                                        log, plan, BackHistoryTab.ID, HingeTab.ID, SessionsTab.ID, decide)),
                        SorenessTab.tab(bench),
                        BackHistoryTab.tab(bench, HingeTab.ID, () -> bench.commands()
                                .get(Screens.pageCommand(MOVEMENTS))
                                .run()),
                        HingeTab.tab(bench),
                        sessions.tab(),
                        ReturnTab.tab(bench),
                        ProgressTab.tab(bench),
                        TimelineTab.tab(
                                bench,
                                new TimelineTab.Ways(
                                        client -> LogSorenessSheet.open(bench, client),
                                        SorenessTab.ID,
                                        SessionsTab.ID,
                                        HingeTab.ID,
                                        BackHistoryTab.ID))),
                List.of(
                        new RailPage(
                                TodayPanel.ID,
                                Texts.get("rail.today"),
                                Icons.TODAY,
                                () -> new TodayPanel(
                                        bench,
                                        ways(
                                                bench,
                                                sessions,
                                                messages,
                                                new TodayWays.Records(
                                                        decide,
                                                        () -> OldRecordsSheet.open(bench, retention, erase),
                                                        retention)))),
                        new RailPage(
                                MOVEMENTS, Texts.get("rail.movements"), Icons.MOVES, () -> new MovementsPanel(bench)),
                        new RailPage(
                                BackupsPanel.ID,
                                Texts.get("rail.backups"),
                                Icons.SAVE,
                                () -> new BackupsPanel(bench, backups)),
                        new RailPage(
                                TrashPanel.ID,
                                Texts.get("rail.trash"),
                                Icons.TRASH,
                                () -> new TrashPanel(bench, backups))),
                log,
                plan,
                new Screens.CheckInWays(messages::copy, messages::saveForm, new PasteReply(bench)::paste),
                new Screens.Keeping(client -> ChangesSheet.open(bench, client), erase),
                new Screens.RecordWays(
                        client -> SaveRecordSheet.open(bench, client),
                        over -> bench.outside()
                                .askWhatToOpen(over)
                                .ifPresent(file -> BringInSheet.open(bench, backups, file, OverviewTab.ID)),
                        decide));
    }

    private static TodayWays ways(
            Workbench bench, SessionsTab sessions, CheckInMessages messages, TodayWays.Records records) {
        return new TodayWays(
                client -> bench.open(client, OverviewTab.ID),
                (client, nrs) -> LogSorenessSheet.open(bench, client, nrs),
                client -> ClearanceSheet.open(bench, client),
                client -> bench.open(client, BackHistoryTab.ID),
                (client, session) -> sessions.start(session),
                client -> bench.open(client, SessionsTab.ID),
                new TodayWays.Ask(messages::copy, messages::saveForm),
                records);
    }
}
