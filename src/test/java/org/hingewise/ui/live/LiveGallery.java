package org.hingewise.ui.live;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import org.hingewise.domain.Id;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.session.Session;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.ui.kit.FakeWorkbench;
import org.hingewise.ui.kit.WindowDialogs;
import org.hingewise.ui.session.RunningView;
import org.hingewise.ui.session.SessionsTab;

/** A running session at the size it has in the window. */
final class LiveGallery implements GalleryScreens {
    private static final int WIDTH = 1302;
    private static final int HEIGHT = 656;
    private static final LiveSets.Key NEXT = new LiveSets.Key(false, 0);

    @Override
    public List<Screen> screens() {
        return List.of(
                new Screen("live", WIDTH, HEIGHT, s -> page(LiveGallery::half)),
                new Screen(
                        "live-stop",
                        WIDTH,
                        HEIGHT,
                        s -> page((floor, live) -> {
                            half(floor, live);
                            live.pain(6);
                        })),
                new Screen(
                        "live-leg",
                        WIDTH,
                        HEIGHT,
                        s -> page((floor, live) -> {
                            half(floor, live);
                            live.leg(WarningQuestion.NUMBNESS);
                        })),
                new Screen(
                        "live-wrong",
                        WIDTH,
                        HEIGHT,
                        s -> page((floor, live) -> {
                            live.choose(2);
                            live.addWarmUp();
                            live.type(NEXT, "8@20");
                            live.enter(NEXT);
                            live.type(NEXT, "6x40");
                            live.enter(NEXT);
                        })),
                new Screen(
                        "live-forgotten",
                        WIDTH,
                        HEIGHT,
                        s -> page((floor, live) -> {
                            half(floor, live);
                            floor.minutesLater(3 * 24 * 60);
                            live.refresh();
                        })),
                new Screen(
                        "live-return",
                        WIDTH,
                        HEIGHT,
                        s -> page((floor, live) -> {
                            floor.returning();
                            live.refresh();
                            live.choose(1);
                        })),
                new Screen("live-empty", WIDTH, HEIGHT, s -> empty()),
                Screen.whole("live-swap", s -> swap()),
                Screen.whole("live-end", s -> end()));
    }

    private static void half(Floor floor, LiveViewModel live) {
        live.type(NEXT, "3x8 bw");
        live.enter(NEXT);
        floor.minutesLater(9);
        live.choose(1);
        live.type(NEXT, "3x10@16 rpe6");
        live.enter(NEXT);
        live.pain(0);
        floor.minutesLater(8);
        live.choose(2);
        live.type(NEXT, "6@40 rpe5");
        live.enter(NEXT);
        live.pain(1);
        live.type(NEXT, "6@40 rpe6");
        floor.secondsLater(72);
        live.refresh();
    }

    private static JComponent page(BiConsumer<Floor, LiveViewModel> story) {
        Floor floor = new Floor();
        return page(floor, floor.session.id(), story);
    }

    private static JRootPane page(Floor floor, Id<Session> session, BiConsumer<Floor, LiveViewModel> story) {
        JRootPane root = new JRootPane();
        root.setContentPane(new JPanel(new BorderLayout()));
        FakeWorkbench bench = new FakeWorkbench(floor.use, floor.tasks, new WindowDialogs(root));
        LiveViewModel live = new LiveViewModel(floor.use, floor.tasks, floor.client.id(), session, () -> floor.nanos);
        LivePage page = LivePage.of(bench, live, new RunningView.Around() {
            @Override
            public void back() {}

            @Override
            public void finish(Id<Session> ended) {}
        });
        root.getContentPane().add(page.component());
        story.accept(floor, live);
        return root;
    }

    private static JComponent empty() {
        Floor floor = new Floor();
        floor.use.endSession().remove(floor.session.id());
        Session empty = Floor.saved(floor.use.startSession().unplanned(floor.client.id()));
        return page(floor, empty.id(), (f, live) -> {});
    }

    private static JComponent swap() {
        Floor floor = new Floor();
        JRootPane root = page(floor, floor.session.id(), LiveGallery::half);
        LiveViewModel live = floor.live();
        live.choose(2);
        new PutSheet(
                        new PutSheet.Desk(floor.use, floor.tasks, new WindowDialogs(root)),
                        floor.client.id(),
                        floor.session.id(),
                        live.at(),
                        s -> {})
                .open();
        return root;
    }

    private static JComponent end() {
        Floor floor = new Floor();
        JRootPane root = page(floor, floor.session.id(), LiveGallery::half);
        floor.minutesLater(20);
        FakeWorkbench bench = new FakeWorkbench(floor.use, floor.tasks, new WindowDialogs(root));
        new SessionsTab(bench, client -> {}, (client, session, around) -> LivePage.of(bench, client, session, around))
                .finish(floor.session);
        return root;
    }
}
