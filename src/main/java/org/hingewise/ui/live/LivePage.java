package org.hingewise.ui.live;

import javax.swing.JComponent;
import org.hingewise.domain.Id;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.ui.session.RunningView;
import org.hingewise.ui.soreness.LogSorenessSheet;
import org.hingewise.usecase.MovementAt;
import org.jspecify.annotations.Nullable;

/** A running session in the Sessions tab. */
public final class LivePage implements RunningView {
    private final Workbench bench;
    private final LiveViewModel live;
    private final LivePanel panel;
    private final Around around;

    private LivePage(Workbench bench, LiveViewModel live, Around around) {
        this.bench = bench;
        this.around = around;
        this.live = live;
        panel = new LivePanel(live, new Ways());
        live.onLeg(question -> LogSorenessSheet.openDuring(bench, live.client(), question));
        live.refresh();
    }

    static LivePage of(Workbench bench, LiveViewModel live, Around around) {
        return new LivePage(bench, live, around);
    }

    /** A page for one session; it reads by itself. */
    public static LivePage of(Workbench bench, Id<Client> client, Id<Session> session, Around around) {
        return new LivePage(
                bench, new LiveViewModel(bench.useCases(), bench.tasks(), client, session, System::nanoTime), around);
    }

    @Override
    public JComponent component() {
        return panel.component();
    }

    @Override
    public Id<Session> session() {
        return live.session();
    }

    @Override
    public void refresh() {
        live.refresh();
    }

    @Override
    public void goOn() {
        panel.goOn();
    }

    private final class Ways implements LivePanel.Ways {
        @Override
        public void back() {
            around.back();
        }

        @Override
        public void end() {
            around.finish(live.session());
        }

        @Override
        public void add() {
            put(null).open();
        }

        @Override
        public void swap() {
            MovementAt at = live.at();
            if (at != null) {
                put(at).open();
            }
        }

        @Override
        public void swap(LiveState.Instead easier) {
            MovementAt at = live.at();
            if (at != null) {
                put(at).put(easier.id());
            }
        }

        @Override
        public void logLeg() {
            LogSorenessSheet.openDuring(bench, live.client(), WarningQuestion.SPREADING);
        }

        private PutSheet put(@Nullable MovementAt insteadOf) {
            return new PutSheet(
                    new PutSheet.Desk(bench.useCases(), bench.tasks(), bench.dialogs()),
                    live.client(),
                    live.session(),
                    insteadOf,
                    saved -> live.put(saved, insteadOf));
        }
    }
}
