package org.hingewise.ui.today;

import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JRootPane;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.gui.Sample;
import org.hingewise.gui.Widgets;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.ui.record.RecordGallery;
import org.hingewise.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The start page. */
final class TodayGallery implements GalleryScreens {
    private static final String ROW = "chest_supported_row";

    @Override
    public List<Screen> screens() {
        return List.of(
                Screen.whole("today", sample -> {
                    fill(sample);
                    return window(sample, (shell, root) -> {});
                }),
                Screen.whole("today-return", sample -> {
                    returning(sample);
                    return window(sample, (shell, root) -> {});
                }),
                Screen.whole("today-review", sample -> {
                    fill(sample);
                    return window(sample, (shell, root) -> Widgets.find(root, "today.attention.review0", JButton.class)
                            .doClick());
                }),
                Screen.whole("today-records", sample -> {
                    RecordGallery.withdrawn(sample);
                    RecordGallery.old(sample);
                    return window(sample, (shell, root) -> {});
                }),
                Screen.whole("today-quiet", sample -> {
                    sample.now = Sample.at(3, 5, 9, 0);
                    sample.store.write(records -> {
                        records.clients().remove(sample.tom.id());
                        return records;
                    });
                    return window(sample, (shell, root) -> {});
                }),
                Screen.whole("today-reply", sample -> reply(sample, " 1: 3,5, 2: left, 3: no, 4: yes, 5: no idea")),
                Screen.whole("today-reply-urgent", sample -> reply(sample, " 1: 6, 2: both sides, 3-7: no, 8: yes")),
                Screen.whole("today-reply-refused", sample -> reply(sample, " 1: 3, 1: 5, 3: no")),
                Screen.whole("today-many", sample -> {
                    for (int i = 0; i < 60; i++) {
                        sample.put(Client.named("Client number " + i, MassUnit.KG, sample.now));
                    }
                    return window(sample, (shell, root) -> {});
                }));
    }

    /** A reply to the first check-in of the board, pasted. */
    private static JRootPane reply(Sample sample, String answers) {
        fill(sample);
        FakeOutside outside = new FakeOutside();
        return window(sample, outside, (shell, root) -> {
            Widgets.find(root, "today.checkIns.copy0", JButton.class).doClick();
            String code = sample.store
                    .read(r -> r.checkInRequests().all())
                    .get(0)
                    .code()
                    .shown();
            outside.holding("[19.11.26, 18:10] Jonas: " + code + answers);
            shell.commands().get("paste-reply").run();
        });
    }

    /** Three sessions of the day: one to start, one to replan, one to ask first. */
    static void fill(Sample sample) {
        plan(sample, sample.jonas, 18, 30, "bird_dog", "Bird dog");
        plan(sample, sample.maya, 19, 30, "barbell_back_squat", "Back squat");
        plan(sample, sample.tom, 20, 15, "bird_dog", "Bird dog");
    }

    /** Jonas is back at light load and may take more once the morning is told; Ana has just begun. */
    static void returning(Sample sample) {
        sample.store.write(records -> {
            for (int daysAgo : new int[] {8, 5}) {
                Moment ended = sample.now.plusMinutes(-daysAgo * 24L * 60);
                SetDone more = new SetDone(10, Mass.kg(16), null, false, ended);
                records.sessions().save(session(sample.jonas, null, ended, assigned(ROW, "Chest-supported row", more)));
            }
            records.returns().save(way(sample, sample.jonas, Stage.LIGHT));
            records.returns().save(way(sample, sample.ana, Stage.MOVE));
            return sample;
        });
        plan(sample, sample.jonas, 18, 30, ROW, "Chest-supported row");
        plan(sample, sample.ana, 19, 30, "bird_dog", "Bird dog");
        plan(sample, sample.maya, 20, 15, "bird_dog", "Bird dog");
    }

    private static ReturnPlan way(Sample sample, Client client, Stage stage) {
        return ReturnPlan.open(client.id(), stage, null, PersonalText.EMPTY, sample.now.plusMinutes(-20L * 24 * 60));
    }

    private static void plan(Sample sample, Client client, int hour, int minute, String movement, String name) {
        Session session = session(client, Sample.at(11, 19, hour, minute), null, assigned(movement, name));
        sample.store.write(records -> {
            records.sessions().save(session);
            return session;
        });
    }

    private static Session session(
            Client client, @Nullable Moment planned, @Nullable Moment ended, Assignment assignment) {
        return new Session(
                Id.random(),
                client.id(),
                planned,
                null,
                ended,
                Familiarity.FAMILIAR,
                null,
                true,
                List.of(assignment),
                PersonalText.EMPTY);
    }

    private static Assignment assigned(String movement, String name, SetDone... done) {
        GateAnswer fine =
                new GateAnswer(movement, Gate.GO, 0, List.of(), null, List.of(), List.of(), List.of(), false, true);
        return new Assignment(
                movement,
                name,
                new SetPlan(3, 8, null, null),
                fine,
                Assignment.Decision.AS_ADVISED,
                PersonalText.EMPTY,
                null,
                List.of(done),
                null,
                false,
                false);
    }

    private static JRootPane window(Sample sample, BiConsumer<Shell, JRootPane> then) {
        return window(sample, new FakeOutside(), then);
    }

    private static JRootPane window(Sample sample, FakeOutside outside, BiConsumer<Shell, JRootPane> then) {
        JRootPane root = new JRootPane();
        Shell shell = new Shell(
                new Shell.Surroundings(sample.tasks, outside, sample.theme, TodayScreen.memory(), TodayScreen.doors()),
                root);
        root.setContentPane(shell);
        new TodayScreen().open(shell, sample, sample.store);
        then.accept(shell, root);
        return root;
    }
}
