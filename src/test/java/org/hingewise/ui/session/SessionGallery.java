package org.hingewise.ui.session;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.gui.Sample;
import org.hingewise.ui.kit.FakeWorkbench;
import org.hingewise.ui.kit.WindowDialogs;

/** The Sessions tab, the plan editor and the form that finishes a session, at the size they have in the window. */
final class SessionGallery implements GalleryScreens {
    private static final int WITH_LIST = 1054;
    private static final int WITHOUT_LIST = 1302;
    private static final int HEIGHT = 656;

    @Override
    public List<Screen> screens() {
        return List.of(
                new Screen("sessions", WITH_LIST, HEIGHT, s -> tab((gym, tab) -> past(gym), false)),
                new Screen("sessions-past", WITH_LIST, HEIGHT, s -> tab((gym, tab) -> story(gym, false), false)),
                new Screen("sessions-held", WITH_LIST, HEIGHT, s -> tab((gym, tab) -> held(gym), false)),
                new Screen("sessions-empty", WITH_LIST, HEIGHT, s -> tab((gym, tab) -> {}, false)),
                new Screen("plan", WITHOUT_LIST, HEIGHT, SessionGallery::plan),
                new Screen("plan-empty", WITHOUT_LIST, HEIGHT, s -> tab((gym, tab) -> {}, true)),
                new Screen(
                        "plan-look", WITHOUT_LIST, HEIGHT, s -> planner(gym -> disc(gym), p -> p.look("goblet_squat"))),
                new Screen("plan-hold", WITHOUT_LIST, HEIGHT, SessionGallery::planHeld),
                new Screen("plan-open-verdict", WITHOUT_LIST, HEIGHT, s -> planner(gym -> held(gym), p -> {})),
                new Screen("plan-wrong", WITHOUT_LIST, HEIGHT, SessionGallery::planWrong),
                Screen.whole("finish", s -> finish(true)),
                Screen.whole("finish-unplanned", s -> finish(false)));
    }

    private static JComponent tab(BiConsumer<Gym, SessionsTab> story, boolean planning) {
        Gym gym = new Gym();
        JRootPane root = root();
        FakeWorkbench bench = new FakeWorkbench(gym.use, gym.tasks, new WindowDialogs(root));
        SessionsTab tab = new SessionsTab(bench, client -> {}, new FakeRunning());
        story.accept(gym, tab);
        var screen = tab.tab().build().get();
        root.getContentPane().add(screen.component());
        screen.show(gym.client.id());
        if (planning) {
            tab.plan(gym.client.id());
        }
        return root;
    }

    private static JRootPane root() {
        JRootPane root = new JRootPane();
        root.setContentPane(new JPanel(new BorderLayout()));
        return root;
    }

    private static Session past(Gym gym) {
        return story(gym, true);
    }

    private static Session story(Gym gym, boolean next) {
        gym.hoursLater(-24 * 9);
        gym.hinge(HingeLevel.H3);
        gym.done("goblet_squat", new SetPlan(3, 10, Gym.kg(16), 6.0));
        gym.hoursLater(24 * 7);
        Session heavy = gym.plannedAll(
                List.of("bird_dog", "goblet_squat", "trap_bar_deadlift", "side_plank"),
                List.of(
                        new SetPlan(3, 8, null, 4.0),
                        new SetPlan(3, 10, Gym.kg(16), 6.0),
                        new SetPlan(3, 6, Gym.kg(52.5), 6.0),
                        new SetPlan(3, 20, null, null)));
        gym.hoursLater(2);
        gym.endedAll(
                heavy,
                List.of(
                        gym.sets(3, 8, null, 4.0),
                        gym.sets(3, 10, Gym.kg(16), 6.0),
                        java.util.stream.Stream.concat(
                                        gym.sets(2, 6, Gym.kg(52.5), 6.0).stream(),
                                        gym.sets(1, 4, Gym.kg(55), 8.0).stream())
                                .toList(),
                        List.<SetDone>of()),
                java.util.Arrays.asList(0, 1, 4, null));
        gym.hoursLater(31);
        gym.soreness(heavy.id(), 3);
        gym.hoursLater(14);
        if (next) {
            gym.plannedAll(
                    List.of("bird_dog", "goblet_squat"),
                    List.of(new SetPlan(3, 8, null, 4.0), new SetPlan(3, 10, Gym.kg(18), 6.0)));
        }
        gym.hoursLater(1);
        return heavy;
    }

    private static void held(Gym gym) {
        gym.soreness7(past(gym).id());
    }

    private static JComponent plan(Sample s) {
        return planner(gym -> disc(gym), plan -> {
            plan.add("bird_dog");
            plan.add("goblet_squat");
            plan.add("trap_bar_deadlift");
            plan.add("kb_swing");
            plan.type(3, PlanRow.Cell.SETS, "4x12@16 rpe7");
            plan.leave(3);
        });
    }

    private static void disc(Gym gym) {
        gym.hoursLater(-24 * 6);
        gym.hinge(HingeLevel.H3);
        gym.done("goblet_squat", new SetPlan(3, 10, Gym.kg(16), 6.0));
        gym.done("trap_bar_deadlift", new SetPlan(3, 6, Gym.kg(87.5), 8.0));
        gym.hoursLater(24 * 6);
        gym.discEpisode2022();
    }

    private static JComponent planHeld(Sample s) {
        return planner(gym -> gym.injury(InjuryType.PD).hinge(HingeLevel.H3), plan -> {
            plan.add("bird_dog");
            plan.add("conventional_deadlift");
            plan.save();
        });
    }

    private static JComponent planWrong(Sample s) {
        return planner(gym -> disc(gym), plan -> {
            plan.add("bird_dog");
            plan.add("trap_bar_deadlift");
            plan.type(0, PlanRow.Cell.SETS, "three eights");
            plan.leave(0);
            plan.type(1, PlanRow.Cell.LOAD, "90");
            plan.type(1, PlanRow.Cell.RPE, "9");
            plan.leave(1);
            plan.add("kb_swing");
            plan.assignAnyway("Has swung twice a week for years, seen on video");
            plan.save();
            plan.select(1);
        });
    }

    private static JComponent planner(
            java.util.function.Consumer<Gym> story, java.util.function.Consumer<PlanViewModel> typing) {
        Gym gym = new Gym();
        story.accept(gym);
        JRootPane root = root();
        PlanViewModel plan = gym.planner();
        PlanPanel panel = new PlanPanel(plan, new WindowDialogs(root), gym.use.clock(), () -> {}, () -> {});
        typing.accept(plan);
        root.getContentPane().add(panel.component());
        return root;
    }

    private static JComponent finish(boolean planned) {
        Gym gym = new Gym();
        past(gym);
        JRootPane root = root();
        FakeWorkbench bench = new FakeWorkbench(gym.use, gym.tasks, new WindowDialogs(root));
        SessionsTab tab = new SessionsTab(bench, client -> {}, new FakeRunning());
        var screen = tab.tab().build().get();
        root.getContentPane().add(screen.component());
        screen.show(gym.client.id());
        if (planned) {
            Session next = gym.plannedAll(
                    List.of("bird_dog", "goblet_squat", "trap_bar_deadlift", "side_plank"),
                    List.of(
                            new SetPlan(3, 8, null, 4.0),
                            new SetPlan(3, 10, Gym.kg(16), 6.0),
                            new SetPlan(3, 6, Gym.kg(52.5), 6.0),
                            new SetPlan(3, 20, null, null)));
            tab.finish(gym.client.id(), next.id(), finish -> {
                finish.pain(0, 0);
                finish.pain(1, 4);
                finish.pain(2, 7);
                finish.formBroke(2, true);
                finish.sets(2, "2x6@52.5 one more");
                finish.leave(2);
                finish.done(3, false);
                finish.effort(6);
            });
        } else {
            tab.addUnplanned(gym.client.id());
        }
        return root;
    }
}
