package org.hingewise.ui.backups;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.PersonalText;
import org.hingewise.text.BackupTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.kit.Tone;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.Difference;
import org.hingewise.usecase.backup.Difference.Happened;
import org.hingewise.usecase.backup.Preview;
import org.jspecify.annotations.Nullable;

/** Tells what taking a backup back would change, and does it when the coach agrees. */
public final class RestoreSheet {
    private static final String NAME = "restore";

    private final Dialogs dialogs;
    private final BackupWays ways;
    private final Path backup;
    private final JPanel body = new JPanel(new MigLayout("insets 0, gap 0 10, fillx, wrap 1", "[grow,fill]", ""));

    private RestoreSheet(Dialogs dialogs, BackupWays ways, Path backup) {
        this.dialogs = dialogs;
        this.ways = ways;
        this.backup = backup;
        body.setOpaque(false);
    }

    /** Opens the backup in a scratch place, compares, and asks; says so when it cannot be used. */
    public static void open(Dialogs dialogs, Tasks tasks, BackupWays ways, Path backup) {
        RestoreSheet asked = new RestoreSheet(dialogs, ways, backup);
        Sheet looking = Sheet.of("restore-looking", Texts.get("restore.title"), asked.body);
        asked.body.add(Prose.muted(Texts.get("restore.looking")), "wmin 0");
        boolean[] left = {false};
        looking.leaveButton("cancel", Texts.get("restore.no")).onLeave(() -> left[0] = true);
        dialogs.show(looking);
        tasks.start(
                told -> ways.backups().preview(backup),
                progress -> {},
                (Preview preview) -> {
                    if (!left[0]) {
                        looking.close();
                        asked.ask(preview);
                    }
                },
                e -> {
                    if (!left[0]) {
                        looking.close();
                        asked.refused(e);
                    }
                },
                looking::close);
    }

    private void refused(Exception e) {
        if (e instanceof StoreProblem problem) {
            dialogs.message(Texts.get("restore.failed.title"), BackupTexts.sentence(problem));
        } else {
            throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
        }
    }

    private void ask(Preview preview) {
        JPanel told = body(preview, ways.clock().now().date());
        Sheet sheet = Sheet.of(NAME, Texts.get("restore.title"), told).subtitle(String.valueOf(backup.getFileName()));
        Runnable yes = () -> {
            sheet.close();
            ways.restore(backup, preview.otherFile());
        };
        if (preview.otherFile() || isLoss(preview.change())) {
            sheet.dangerButton("yes", Texts.get("restore.yes"), yes);
        } else {
            sheet.button("yes", Texts.get("restore.yes"), yes);
        }
        dialogs.show(sheet.leaveButton("no", Texts.get("restore.no")));
    }

    private static boolean isLoss(Preview.@Nullable Change change) {
        return change != null && !change.gone().isEmpty();
    }

    private static JPanel body(Preview preview, LocalDate today) {
        JPanel body = new JPanel(new MigLayout("insets 0, gap 0 10, fillx, wrap 1", "[grow,fill]", ""));
        body.setOpaque(false);
        String in = BackupTexts.contents(preview.health().contents());
        body.add(card(Texts.get("restore.in"), List.of(in), Tone.NODATA), "wmin 0");
        Preview.Change change = preview.change();
        if (change == null) {
            body.add(Prose.text(Texts.get("restore.unknown")), "wmin 0");
        } else if (change.gone().isEmpty() && change.back().isEmpty() && change.changed() == 0) {
            body.add(Prose.text(Texts.get("restore.same")), "wmin 0");
        } else {
            body.add(part("restore.gone", change.gone(), today, Tone.WATCH), "wmin 0");
            body.add(part("restore.back", change.back(), today, Tone.USUAL), "wmin 0");
            if (change.changed() > 0) {
                body.add(Prose.text(Texts.get("restore.changed", change.changed())), "wmin 0");
            }
        }
        if (preview.erased() > 0) {
            body.add(Prose.text(Texts.get("restore.erased", preview.erased())), "wmin 0");
        }
        long unreadable = preview.health().unreadable();
        if (unreadable > 0) {
            body.add(Prose.text(Texts.get("backups.unreadable", unreadable)), "wmin 0");
        }
        if (preview.otherFile()) {
            body.add(Prose.styled("urgent", Texts.get("restore.other")), "wmin 0");
        }
        body.add(Prose.muted(Texts.get(change == null ? "restore.aside" : "restore.kept")), "wmin 0");
        return body;
    }

    private static Card part(String key, Difference difference, LocalDate today, Tone tone) {
        if (difference.isEmpty()) {
            return card(Texts.get(key), List.of(Texts.get("restore.none")), Tone.NODATA);
        }
        List<String> lines = new ArrayList<>();
        lines.add(BackupTexts.counted(difference));
        if (!difference.names().isEmpty()) {
            String more = difference.clients() > difference.names().size() ? ", …" : "";
            lines.add(Texts.get(
                    "restore.who",
                    difference.names().stream().map(RestoreSheet::name).collect(Collectors.joining(", ")) + more));
        }
        if (!difference.newest().isEmpty()) {
            lines.add(Texts.get(
                    "restore.newest",
                    difference.newest().stream().map(h -> happened(h, today)).collect(Collectors.joining("; "))));
        }
        return card(Texts.get(key), lines, tone);
    }

    private static String happened(Happened happened, LocalDate today) {
        return Texts.get(
                happened.session() ? "restore.session" : "restore.entry",
                name(happened.client()),
                Times.dayAndClock(happened.time(), today));
    }

    private static String name(PersonalText name) {
        return name.isEmpty() ? Texts.get("restore.nobody") : name.value();
    }

    private static Card card(String title, List<String> lines, Tone tone) {
        Card card = Card.of("insets 10 14 10 14, gap 0 4, fillx, wrap 1", "[grow,fill]", "");
        card.edge(tone);
        card.add(Labels.caption(title));
        boolean first = true;
        for (String line : lines) {
            card.add(first ? Prose.text(line) : Prose.muted(line), "wmin 0");
            first = false;
        }
        return card;
    }
}
