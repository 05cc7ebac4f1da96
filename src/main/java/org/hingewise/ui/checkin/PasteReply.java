package org.hingewise.ui.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.checkin.ChatTime;
import org.hingewise.domain.checkin.Reply;
import org.hingewise.domain.checkin.ReplyParser;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.text.CheckInTexts;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.ui.soreness.LogSorenessSheet;
import org.hingewise.usecase.ReadReply.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Takes a reply from the clipboard: what was understood comes up for confirmation, and what is no reply of this file comes
 * up with the reason and a place to paste into. Nothing is saved here.
 */
public final class PasteReply {
    private static final String NAME = "paste-reply";
    private static final int ROWS = 9;
    private static final int WIDTH = 680;

    private final Workbench bench;

    public PasteReply(Workbench bench) {
        this.bench = bench;
    }

    /** @param selected the client that is open, so that a reply of somebody else is said to be one; null for none */
    public void paste(@Nullable Id<Client> selected) {
        // Beside the short work: another program that is slow to give its text must not keep a save waiting.
        bench.tasks()
                .start(
                        told -> bench.outside().paste(ReplyParser.LIMIT + 1).orElse(""),
                        progress -> {},
                        text -> pasted(text, selected),
                        e -> {
                            throw new IllegalStateException(e);
                        },
                        () -> {});
    }

    private void pasted(String text, @Nullable Id<Client> selected) {
        if (text.isBlank()) {
            ask("", Texts.get("reply.clipboardEmpty"), selected);
        } else {
            read(text, selected, reason -> ask(text, reason, selected), () -> {});
        }
    }

    /** What was read, and the name of the client that is open when it is another. */
    private record Read(Outcome outcome, Optional<String> other) {}

    private void read(String text, @Nullable Id<Client> selected, Consumer<String> refused, Runnable understood) {
        bench.tasks().submit(() -> read(text, selected), read -> {
            Outcome outcome = read.outcome();
            if (outcome instanceof Outcome.Understood found) {
                understood.run();
                Moment now = bench.useCases().clock().now();
                Moment written = ChatTime.of(text, found.request().made(), now).orElse(null);
                LogSorenessSheet.openReply(
                        bench,
                        found.request(),
                        found.reply(),
                        new ReplyCard(found, read.other().orElse(null), written, now.date()),
                        written);
            } else if (outcome instanceof Outcome.Refused no) {
                refused.accept(ProblemTexts.sentence(no.problem()));
            } else if (outcome instanceof Outcome.Used used) {
                refused.accept(used(used));
            }
        });
    }

    private Read read(String text, @Nullable Id<Client> selected) {
        Outcome outcome = bench.useCases().readReply().handle(text, new ReplyParser(CheckInTexts.reading()));
        Optional<String> other = Optional.empty();
        if (selected != null
                && outcome instanceof Outcome.Understood found
                && !found.client().id().equals(selected)) {
            other = bench.useCases().readClient().handle(selected).map(r -> r.client()
                    .name()
                    .value());
        }
        return new Read(outcome, other);
    }

    /** Who answered before, and the signs the second reply speaks of, because a sign is not lost with its code. */
    private String used(Outcome.Used used) {
        Nrs nrs = used.before().entry().nrs();
        String before = Texts.get(
                "reply.used",
                used.client().name().value(),
                used.reply().code().shown(),
                Times.dayAndClock(
                        used.before().entry().time(),
                        bench.useCases().clock().now().date()),
                nrs == null ? Texts.get("reply.noScore") : Texts.get("reply.score", Integer.toString(nrs.value())));
        List<String> signs = signs(used.reply());
        return signs.isEmpty() ? before : before + " " + Texts.get("reply.used.signs", String.join(", ", signs));
    }

    private static List<String> signs(Reply reply) {
        List<String> signs = new ArrayList<>();
        for (WarningQuestion question : WarningQuestion.values()) {
            if (reply.answer(question) == Answer.YES) {
                signs.add(ReplyCard.name(question));
            }
        }
        return signs;
    }

    /** What came from elsewhere stays on the clipboard; only what looks like a reply is shown to be mended. */
    private void ask(String text, String reason, @Nullable Id<Client> selected) {
        Field field = Field.lines(NAME + ".text", Texts.get("reply.text"), ROWS, ReplyParser.LIMIT);
        field.text(CheckInTexts.looksLikeReply(text) ? text : "");
        Prose why = Prose.styled("urgent", reason);
        why.setName(NAME + ".reason");
        JPanel body = new JPanel(new MigLayout("insets 0, gap 0 12, fillx, wrap 1", "[grow,fill]", ""));
        body.setOpaque(false);
        body.add(why, "wmin 0");
        body.add(field, "wmin 0");
        body.add(Prose.muted(Texts.get("reply.help")), "wmin 0");
        Sheet sheet =
                Sheet.of(NAME, Texts.get("reply.title"), body).width(WIDTH).focus(field.editor());
        sheet.button("read", Texts.get("reply.read"), () -> read(field.text(), selected, why::show, sheet::close));
        sheet.leaveButton("cancel", Texts.get("dialog.cancel"));
        bench.dialogs().show(sheet);
    }
}
