package org.hingewise.ui.live;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.session.MovementCell;
import org.hingewise.ui.session.PlanPicker;
import org.hingewise.ui.session.PlanStart;
import org.hingewise.usecase.MovementAt;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.PutMovement;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** Chooses a movement for a running session, each with its gate for this client now; what does not pass asks for a reason. */
final class PutSheet {
    private static final int MAX_SEARCH = 60;
    private static final int LIST_HEIGHT = 380;

    /** Where the sheet reads, writes and asks. */
    record Desk(UseCases use, Tasks tasks, Dialogs dialogs) {}

    private record Read(ClientRecord record, MovementLibrary library, PlanPicker picker, Moment now) {}

    private final Desk desk;
    private final Id<Client> client;
    private final Id<Session> session;
    private final @Nullable MovementAt insteadOf;
    private final Consumer<Session> onPut;

    /**
     * Not shown yet.
     *
     * @param insteadOf the movement to replace; null to add one
     * @param onPut gets the session once the movement is in
     */
    PutSheet(
            Desk desk,
            Id<Client> client,
            Id<Session> session,
            @Nullable MovementAt insteadOf,
            Consumer<Session> onPut) {
        this.desk = desk;
        this.client = client;
        this.session = session;
        this.insteadOf = insteadOf;
        this.onPut = onPut;
    }

    /** Reads the movements and shows them. */
    void open() {
        desk.tasks().<Optional<Read>>submit(this::read, found -> found.ifPresent(this::show));
    }

    /** Puts a movement in without asking which. */
    void put(String movement) {
        desk.tasks().<Optional<Read>>submit(this::read, found -> found.ifPresent(r -> put(r, movement, "", () -> {})));
    }

    private Optional<Read> read() {
        Moment now = desk.use().clock().now();
        MovementLibrary library = desk.use().readLibrary().handle();
        return desk.use()
                .readClient()
                .handle(client)
                .map(record -> new Read(record, library, PlanPicker.of(record, library, now), now));
    }

    private void show(Read read) {
        DefaultListModel<PlanPicker.Item> model = new DefaultListModel<>();
        JList<PlanPicker.Item> list = MovementCell.list("put.found", model);
        Prose none = Prose.muted(Texts.get("plan.search.none"));
        Field search = Field.line("put.search", Texts.get("plan.search"), MAX_SEARCH)
                .example(Texts.get("plan.search.example"));
        Runnable fill = () -> {
            model.clear();
            model.addAll(read.picker().items(search.text(), null).stream()
                    .filter(item -> insteadOf == null || !item.id().equals(insteadOf.movement()))
                    .toList());
            none.setVisible(model.isEmpty());
            list.setSelectedIndex(model.isEmpty() ? -1 : 0);
        };
        search.onChange(fill);
        JPanel body = new JPanel(
                new MigLayout("insets 0, gap 0 10, fillx, wrap 1, hidemode 3", "[grow,fill]", "[][grow,fill][]"));
        body.setOpaque(false);
        body.add(search, "wmin 0");
        JScrollPane found = Scrolls.of("put.found.scroll", list);
        found.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_ALWAYS);
        body.add(found, "wmin 0, height 120:" + LIST_HEIGHT + ":");
        body.add(none, "wmin 0");
        String title = Texts.get(insteadOf == null ? "live.put.add" : "live.put.swap");
        Sheet sheet = Sheet.of("put-movement", title, body)
                .subtitle(
                        insteadOf == null
                                ? ""
                                : Texts.get("plan.row.insteadOf", read.library().nameOf(insteadOf.movement())))
                .hint(Texts.get("live.put.hint"))
                .width(Sheet.NARROW)
                .focus(search.editor());
        Runnable choose = () -> {
            PlanPicker.Item item = list.getSelectedValue();
            if (item != null) {
                put(read, item.id(), "", sheet::close);
            }
        };
        Keystrokes.bind(search.editor(), "DOWN", () -> {
            list.setSelectedIndex(Math.max(0, list.getSelectedIndex()));
            list.requestFocusInWindow();
        });
        Keystrokes.bind(search.editor(), "ENTER", choose);
        Keystrokes.bind(list, "ENTER", choose);
        sheet.button("take", Texts.get("live.put.take"), choose).leaveButton("cancel", Texts.get("finish.cancel"));
        fill.run();
        desk.dialogs().show(sheet);
    }

    private void put(Read read, String movement, String reason, Runnable then) {
        SetPlan plan = plan(read, movement);
        PutMovement.Request request = new PutMovement.Request(session, insteadOf, movement, plan, reason);
        desk.tasks().<Result<Session>>submit(() -> desk.use().putMovement().handle(request), result -> {
            if (result instanceof Result.Saved<Session> saved) {
                then.run();
                onPut.accept(saved.value());
            } else if (result instanceof Result.Refused<Session> refused) {
                refused(read, movement, refused.problems(), then);
            }
        });
    }

    /** What only lacks a reason is asked for one; anything else is told. */
    private void refused(Read read, String movement, List<Problem> problems, Runnable then) {
        String name = read.library().nameOf(movement);
        if (problems.stream().allMatch(p -> p.code().equals("needs_decision"))) {
            desk.dialogs()
                    .ask(
                            new Dialogs.TextQuestion(
                                    Texts.get("panel.anyway.title", name),
                                    ProblemTexts.sentence(problems.get(0)) + " " + Texts.get("panel.anyway.text"),
                                    Texts.get("panel.anyway.label"),
                                    Texts.get("panel.anyway.yes"),
                                    PersonalText.MAX_LENGTH),
                            reason -> put(read, movement, reason, then));
        } else {
            desk.dialogs().message(name, ProblemTexts.sentence(problems.get(0)));
        }
    }

    private SetPlan plan(Read read, String id) {
        Movement movement = read.library().find(id).orElse(null);
        Assignment before = replaced(read);
        if (movement == null) {
            return before == null ? new SetPlan(1, 1, null, null) : PlanStart.rest(before);
        }
        return PlanStart.inPlaceOf(
                read.record(),
                read.library(),
                movement,
                before == null ? null : read.library().find(before.movement()).orElse(null),
                before == null ? null : PlanStart.rest(before),
                read.now());
    }

    private @Nullable Assignment replaced(Read read) {
        MovementAt at = insteadOf;
        return at == null
                ? null
                : read.record()
                        .session(session)
                        .filter(s -> at.position() < s.assignments().size())
                        .map(s -> s.assignments().get(at.position()))
                        .orElse(null);
    }
}
