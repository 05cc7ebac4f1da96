package org.hingewise.ui.record;

import java.nio.file.Path;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.backups.BackupWays;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.kit.Workbench;

/** Shows what a file with a client's record would bring in, and brings it in when the coach agrees. */
public final class BringInSheet {
    private static final String NAME = "bring-in";

    private final Workbench bench;
    private final BringInViewModel model;
    private final Path file;
    private final String tab;
    private final JPanel body = new JPanel(new MigLayout("insets 0, gap 0 10, fillx, wrap 1", "[grow,fill]", ""));

    private final Prose failure = Prose.text("");

    BringInSheet(Workbench bench, BackupWays backups, Path file, String tab) {
        this.bench = bench;
        this.file = file;
        this.tab = tab;
        model = new BringInViewModel(bench.useCases(), bench.tasks(), backups, file);
        body.setOpaque(false);
    }

    /**
     * Looks at a file.
     *
     * @param tab where to show the client who came in
     */
    public static void open(Workbench bench, BackupWays backups, Path file, String tab) {
        new BringInSheet(bench, backups, file, tab).look();
    }

    private void look() {
        Sheet looking = Sheet.of(NAME + "-looking", Texts.get("record.in.title"), body);
        body.add(Prose.muted(Texts.get("record.in.looking")), "wmin 0");
        boolean[] left = {false};
        looking.leaveButton("cancel", Texts.get("record.in.no")).onLeave(() -> left[0] = true);
        bench.dialogs().show(looking);
        model.onChange(() -> {
            boolean told = model.state().isReady() || !model.state().failure().isEmpty();
            if (!left[0] && told) {
                looking.close();
                show();
            }
        });
        model.look();
    }

    private void show() {
        Sheet sheet = sheet(model.state());
        model.onChange(() -> render(model.state()));
        model.onDone(client -> {
            sheet.close();
            bench.open(client, tab);
        });
        bench.dialogs().show(sheet);
    }

    /** What was found, and the question; without the question when it cannot be brought in. */
    Sheet sheet(BringInViewModel.State state) {
        JPanel told = new JPanel(new MigLayout("insets 0, gap 0 10, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        told.setOpaque(false);
        if (state.isReady()) {
            Card card = Card.of("insets 10 14 10 14, gap 0 4, fillx, wrap 1, hidemode 3", "[grow,fill]", "");
            card.setName(NAME + ".who");
            card.add(Labels.h3(state.name()), "wmin 0");
            card.add(Prose.text(state.contents()), "wmin 0");
            Prose period = Prose.muted(state.period());
            period.setVisible(!state.period().isEmpty());
            card.add(period, "wmin 0");
            told.add(card, "wmin 0");
            state.notes().forEach(note -> told.add(noted(note), "wmin 0"));
            told.add(Prose.muted(Texts.get("record.in.text")), "wmin 0");
        }
        failure.setName(NAME + ".failure");
        told.add(failure, "wmin 0");
        render(state);
        Sheet sheet = Sheet.of(NAME, Texts.get("record.in.title"), told).subtitle(String.valueOf(file.getFileName()));
        if (state.isReady()) {
            sheet.button("yes", Texts.get("record.in.yes"), model::bringIn);
        }
        return sheet.leaveButton("no", Texts.get(state.isReady() ? "record.in.no" : "dialog.close"));
    }

    private static Card noted(String note) {
        Card card = Card.of("insets 10 14 10 14, fillx", "[grow,fill]", "");
        card.edge(Tone.WATCH);
        card.add(Prose.text(note), "wmin 0");
        return card;
    }

    private void render(BringInViewModel.State state) {
        failure.show(state.failure());
        failure.setVisible(!state.failure().isEmpty());
        failure.revalidate();
    }
}
