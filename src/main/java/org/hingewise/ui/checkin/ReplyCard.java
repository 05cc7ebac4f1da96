package org.hingewise.ui.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Moment;
import org.hingewise.domain.checkin.Reply;
import org.hingewise.domain.checkin.ReplyParser;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.text.BoardTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.kit.Decimals;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;
import org.hingewise.usecase.ReadReply.Outcome.Understood;
import org.jspecify.annotations.Nullable;

/** Above the form: whose reply it is, and what the coach should look at before saving it. */
final class ReplyCard extends JPanel {
    private static final String NAME = "reply";

    /**
     * The card of one reply.
     *
     * @param otherOpen the client that is open, when it is another one; null otherwise
     * @param written when it was written, where the text says so; null otherwise
     */
    ReplyCard(Understood found, @Nullable String otherOpen, @Nullable Moment written, LocalDate today) {
        super(new MigLayout("insets 0, gap 0 3, fillx, wrap 1", "[grow,fill]", ""));
        setOpaque(false);
        setName(NAME);
        add(PlainText.on(Labels.strong(whose(found, today))), "wmin 0");
        String heed = String.join(" ", heed(found, otherOpen, today));
        if (!heed.isEmpty()) {
            Prose look = Prose.styled("watch", heed);
            look.setName(NAME + ".heed");
            add(look, "wmin 0");
        }
        Prose rest = Prose.muted(String.join(" ", rest(found.reply(), written, today)));
        rest.setName(NAME + ".rest");
        add(rest, "wmin 0");
    }

    /** A warning-sign question within a sentence. */
    static String name(WarningQuestion question) {
        return Texts.get("soreness.unasked." + question.name().toLowerCase(Locale.ROOT));
    }

    private static String whose(Understood found, LocalDate today) {
        Integer hour = found.request().hour();
        String asked = Texts.get(
                "reply.whose",
                found.client().name().value(),
                found.request().code().shown(),
                Times.dayAndClock(found.request().made(), today));
        return hour == null ? asked : Texts.get("reply.whose.window", asked, BoardTexts.window(hour));
    }

    /** What is out of the ordinary. */
    private static List<String> heed(Understood found, @Nullable String otherOpen, LocalDate today) {
        List<String> heed = new ArrayList<>();
        Reply reply = found.reply();
        if (otherOpen != null) {
            heed.add(Texts.get("reply.other", otherOpen, found.client().name().value()));
        }
        JudgedEntry earlier = found.earlier();
        if (earlier != null) {
            Nrs nrs = earlier.entry().nrs();
            heed.add(Texts.get(
                    "reply.earlier",
                    Times.dayAndClock(earlier.entry().time(), today),
                    nrs == null
                            ? Texts.get("reply.noScore")
                            : Texts.get("reply.score", Integer.toString(nrs.value()))));
        }
        if (reply.typedScore() != null && reply.score() != null) {
            heed.add(Texts.get("reply.counted", asWritten(reply.typedScore()), Integer.toString(reply.score())));
        }
        if (!reply.unclear().isEmpty()) {
            heed.add(Texts.get("reply.unclear", "“" + String.join("” · “", reply.unclear()) + "”"));
        }
        if (reply.cut()) {
            heed.add(Texts.get("reply.cut", ReplyParser.LIMIT));
        }
        return heed;
    }

    /** A plain decimal as the coach writes it; what is no plain number stays as it was typed. */
    private static String asWritten(String typed) {
        return Decimals.parse(typed, 2)
                .map(number -> Decimals.format(number, 2))
                .orElse(typed);
    }

    private static List<String> rest(Reply reply, @Nullable Moment written, LocalDate today) {
        List<String> open = new ArrayList<>();
        if (reply.score() == null) {
            open.add(Texts.get("reply.open.score"));
        }
        for (WarningQuestion question : WarningQuestion.values()) {
            if (reply.answer(question) == Answer.NOT_ASKED) {
                open.add(name(question));
            }
        }
        List<String> rest = new ArrayList<>();
        rest.add(open.isEmpty() ? Texts.get("reply.whole") : Texts.get("reply.open", String.join(", ", open)));
        if (written != null) {
            rest.add(Texts.get("reply.written", Times.dayAndClock(written, today)));
        }
        rest.add(Texts.get("reply.confirm"));
        return rest;
    }
}
