package org.hingewise.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTextPane;
import javax.swing.text.JTextComponent;
import org.hingewise.domain.Id;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.gui.Pictures;
import org.hingewise.gui.Widgets;
import org.hingewise.ui.kit.FakeDialogs;
import org.hingewise.ui.kit.FakeWorkbench;
import org.hingewise.ui.kit.Theme;
import org.hingewise.usecase.EditMovement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every panel here: data is plain text, fields are limited, everything has a name. */
class SessionPanelsTest {
    private static final String HOSTILE = "<html><img src=http://127.0.0.1:1/x>Swing";
    private static final int PASTE = 10_000_000;

    private final Gym gym = new Gym();

    @BeforeEach
    void theme() throws Exception {
        onEdt(() -> {
            new Theme().start(Theme.Choice.LIGHT, false);
            return true;
        });
    }

    private static <T> T onEdt(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    private String hostileMovement() {
        return Gym.saved(gym.use
                        .editMovement()
                        .handle(new EditMovement.Request(
                                null,
                                HOSTILE,
                                Pattern.HINGE,
                                HOSTILE,
                                Movement.Measure.REPS,
                                false,
                                Map.of(),
                                HingeLevel.H0,
                                Cap.NONE,
                                List.of(),
                                List.of(HOSTILE))))
                .id();
    }

    private List<JComponent> panels() {
        String movement = hostileMovement();
        Session done = gym.done(movement, new SetPlan(3, 8, null, null));
        gym.hoursLater(1);
        gym.planned(movement, new SetPlan(3, 8, null, null));
        PlanViewModel plan = gym.planner();
        plan.add(movement);
        plan.add("kb_swing");
        plan.assignAnyway(HOSTILE);
        PlanPanel planPanel = new PlanPanel(plan, new FakeDialogs(), gym.use.clock(), () -> {}, () -> {});
        SessionsTab tab = new SessionsTab(
                new FakeWorkbench(gym.use, gym.tasks, new FakeDialogs()), client -> {}, new FakeRunning());
        var screen = tab.tab().build().get();
        screen.show(gym.client.id());
        FinishViewModel finish = new FinishViewModel(
                gym.use,
                gym.tasks,
                FinishViewModel.read(gym.use, gym.client.id(), done.id()).orElseThrow());
        FinishPanel finishPanel = new FinishPanel(finish, () -> gym.now.date());
        return List.of(planPanel.component(), screen.component(), finishPanel.component());
    }

    private static List<JComponent> all(Component root) {
        List<JComponent> found = new ArrayList<>();
        if (root instanceof JComponent widget) {
            found.add(widget);
        }
        if (root instanceof Container container) {
            for (Component child : container.getComponents()) {
                found.addAll(all(child));
            }
        }
        return found;
    }

    @Test
    void dataIsShownAsPlainTextEverywhere() throws Exception {
        onEdt(() -> {
            for (JComponent panel : panels()) {
                Pictures.of(panel, 1302, 656, 1);
                assertThat(all(panel)).isNotEmpty().allSatisfy(widget -> {
                    assertThat(widget.getClientProperty("html"))
                            .as(String.valueOf(widget.getName()))
                            .isNull();
                    String tip = widget.getToolTipText();
                    assertThat(tip == null || !tip.startsWith("<html>")).isTrue();
                });
                assertThat(all(panel)).filteredOn(JTextPane.class::isInstance).allSatisfy(w -> assertThat(
                                ((JTextPane) w).getContentType())
                        .isEqualTo("text/plain"));
            }
            return true;
        });
    }

    @Test
    void aRunningSessionThatBecomesHeldCanBeEndedAndGoneBackInto() throws Exception {
        onEdt(() -> {
            List<String> asked = new ArrayList<>();
            SessionDetail detail = new SessionDetail(noting(asked));
            detail.render(new SessionsState.Detail(
                    Id.random(), SessionsState.Kind.RUNNING, "Today", "", "", "Held", List.of(), "", List.of()));
            for (String button : List.of("session.finish", "session.goOn")) {
                Widgets.find(detail.component(), button, AbstractButton.class).doClick();
            }
            assertThat(asked).containsExactly("finish", "start");
            assertThat(all(detail.component())).noneMatch(w -> "session.change".equals(w.getName()));
            return true;
        });
    }

    private static SessionDetail.Actions noting(List<String> asked) {
        return new SessionDetail.Actions() {
            @Override
            public void start() {
                asked.add("start");
            }

            @Override
            public void finish() {
                asked.add("finish");
            }

            @Override
            public void change() {
                asked.add("change");
            }

            @Override
            public void repeat() {
                asked.add("repeat");
            }

            @Override
            public void remove() {
                asked.add("remove");
            }
        };
    }

    @Test
    void everyFieldCutsAHugePaste() throws Exception {
        onEdt(() -> {
            String paste = "9".repeat(PASTE);
            for (JComponent panel : panels()) {
                for (JComponent widget : all(panel)) {
                    if (widget instanceof JTextComponent field && field.isEditable() && field.isEnabled()) {
                        field.setText(paste);
                        assertThat(field.getText().length()).as(field.getName()).isLessThanOrEqualTo(1000);
                    }
                }
            }
            return true;
        });
    }

    @Test
    void everythingOneUsesHasANameForTestsAndForScreenReaders() throws Exception {
        onEdt(() -> {
            for (JComponent panel : panels()) {
                for (JComponent widget : all(panel)) {
                    boolean used = widget instanceof AbstractButton
                            || widget instanceof JList<?>
                            || (widget instanceof JTextComponent field && field.isEditable());
                    boolean ours = widget.getName() == null || !widget.getName().contains("ScrollBar");
                    if (used && ours && !(widget.getParent() instanceof javax.swing.JScrollBar)) {
                        assertThat(widget.getName()).as(widget.toString()).isNotBlank();
                        assertThat(widget.getAccessibleContext().getAccessibleName())
                                .as(widget.getName())
                                .isNotBlank();
                    }
                }
            }
            return true;
        });
    }

    @Test
    void everyNameAndGateInThePickerIsReadInFull() throws Exception {
        onEdt(() -> {
            PlanPanel plan = new PlanPanel(gym.planner(), new FakeDialogs(), gym.use.clock(), () -> {}, () -> {});
            Pictures.of(plan.component(), 1216, 560, 1);
            JList<?> list = (JList<?>) all(plan.component()).stream()
                    .filter(widget -> "plan.found".equals(widget.getName()))
                    .findFirst()
                    .orElseThrow();
            assertThat(list.getModel().getSize()).isPositive();
            assertThat(list.getWidth()).isLessThanOrEqualTo(list.getParent().getWidth());
            for (int i = 0; i < list.getModel().getSize(); i++) {
                JComponent cell = cell(list, i);
                cell.setBounds(list.getCellBounds(i, i));
                for (Component part : cell.getComponents()) {
                    if (!"plan.found.about".equals(part.getName())) {
                        assertThat(part.getWidth())
                                .as("%s in row %d", part.getName(), i)
                                .isGreaterThanOrEqualTo(part.getPreferredSize().width);
                        assertThat(part.getX() + part.getWidth()).isLessThanOrEqualTo(cell.getWidth());
                    }
                }
            }
            return true;
        });
    }

    private static <T> JComponent cell(JList<T> list, int at) {
        return (JComponent) list.getCellRenderer()
                .getListCellRendererComponent(list, list.getModel().getElementAt(at), at, false, false);
    }
}
