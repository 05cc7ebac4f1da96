package org.hingewise.ui.soreness;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.checkin.Reply;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.VerdictTexts;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** Opens the sheet that logs soreness, and the one that interrupts when help is urgent. */
public final class LogSorenessSheet {
    private static final String NAME = "log-soreness";
    private static final int URGENT_REASONS = 4;

    private LogSorenessSheet() {}

    /** Opens it for a client; it shows once the client is read. */
    public static void open(Workbench bench, Id<Client> client) {
        open(bench, client, null);
    }

    /**
     * Opens it with a score filled in; a draft that was kept stays on offer.
     *
     * @param nrs 0–10; null leaves it open
     */
    public static void open(Workbench bench, Id<Client> client, @Nullable Integer nrs) {
        LogSorenessViewModel model = model(bench, client);
        model.open(() -> {
            show(bench.dialogs(), model);
            if (nrs != null) {
                model.score(nrs);
            }
        });
    }

    /**
     * Opens it filled from a client's reply, to be looked at, changed and saved.
     *
     * @param above what there is to know about the reply
     * @param written when it was written, where that is certain; null for now
     */
    public static void openReply(
            Workbench bench, CheckInRequest request, Reply reply, JComponent above, @Nullable Moment written) {
        LogSorenessViewModel model = new LogSorenessViewModel(
                request.client(),
                services(bench),
                new LogSorenessViewModel.Answering(
                        request, reply, written, bench.useCases().answerCheckIn()));
        model.open(() -> show(
                bench.dialogs(),
                model,
                new LogSorenessPanel(model, above),
                Texts.get("reply.sheet", model.state().clientName()),
                Texts.get("reply.hint"),
                Texts.get("reply.save")));
    }

    private static LogSorenessViewModel model(Workbench bench, Id<Client> client) {
        return new LogSorenessViewModel(client, services(bench));
    }

    private static LogSorenessViewModel.Services services(Workbench bench) {
        UseCases uses = bench.useCases();
        return new LogSorenessViewModel.Services(
                uses.readClient(), uses.logSoreness(), uses.keepDraft(), uses.clock(), bench.tasks());
    }

    /**
     * Opens it for what a client feels while a session runs, with one question answered with yes. It counts from no
     * training, because the one under way has not ended.
     */
    public static void openDuring(Workbench bench, Id<Client> client, WarningQuestion felt) {
        LogSorenessViewModel model = model(bench, client);
        model.open(() -> {
            model.after(Training.UNKNOWN);
            show(bench.dialogs(), model);
            model.answer(felt, Answer.YES);
        });
    }

    /** Opens it over a view model that was not opened yet. */
    static void open(Dialogs dialogs, LogSorenessViewModel model) {
        model.open(() -> show(dialogs, model));
    }

    private static void show(Dialogs dialogs, LogSorenessViewModel model) {
        show(
                dialogs,
                model,
                new LogSorenessPanel(model),
                Texts.get("soreness.log.title", model.state().clientName()),
                Texts.get("soreness.log.hint"),
                Texts.get("soreness.log.save"));
    }

    private static void show(
            Dialogs dialogs,
            LogSorenessViewModel model,
            LogSorenessPanel panel,
            String title,
            String hint,
            String save) {
        Sheet sheet = Sheet.of(NAME, title, panel)
                .width(Sheet.WIDE)
                .corner(panel.corner())
                .hint(hint)
                .focus(panel.firstFocus())
                .button("save", save, model::save)
                .leaveButton("cancel", Texts.get("soreness.log.cancel"))
                .onLeave(model::leave);
        model.onDone(sheet::close);
        model.onUrgent(entry -> interrupt(dialogs, model.state(), entry));
        dialogs.show(sheet);
    }

    /** Says at once what an urgent verdict asks for; the entry is saved by now. */
    private static void interrupt(Dialogs dialogs, LogSorenessState state, JudgedEntry entry) {
        VerdictView verdict = new VerdictView("urgent.verdict", URGENT_REASONS);
        verdict.show(entry.verdict(), VerdictTexts.advice(entry.verdict()), List.of());
        Card card = Card.of("insets 14 16 14 16, fillx", "[grow,fill]", "");
        card.edge(Tone.URGENT);
        card.add(verdict);
        JPanel body = new JPanel(new MigLayout("insets 0, gap 0 12, fillx, wrap 1", "[grow,fill]", ""));
        body.setOpaque(false);
        body.add(card);
        if (!state.emergencyContact().isBlank()) {
            body.add(Prose.of(Prose.Run.strong(Texts.get("soreness.urgent.contact", state.emergencyContact()))));
        }
        body.add(Prose.muted(
                Texts.get("soreness.urgent.saved", Times.clock(entry.entry().recordedAt()), state.clientName())));
        Sheet sheet =
                Sheet.of("urgent", Texts.get("soreness.urgent.title"), body).width(Sheet.NARROW);
        sheet.button("back", Texts.get("soreness.urgent.back"), sheet::close);
        dialogs.show(sheet);
    }
}
