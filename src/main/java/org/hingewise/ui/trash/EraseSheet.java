package org.hingewise.ui.trash;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.exchange.WholeFile;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.backups.BackupWays;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.SaveAs;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.ui.trash.EraseViewModel.Facts;
import org.hingewise.usecase.EraseClient;
import org.hingewise.usecase.EraseClient.Receipt;
import org.hingewise.usecase.Problem;

/** Says what erasing a client takes along, asks for the name, erases, and offers a receipt. */
public final class EraseSheet {
    private static final String NAME = "erase";
    private static final String ENDING = ".txt";
    private static final int WIDTH = 640;

    private final Workbench bench;
    private final EraseViewModel model;
    private final Facts facts;
    private final Field name = Field.line(NAME + ".name", Texts.get("erase.name"), PersonalText.MAX_LENGTH);
    private final Field reason = Field.line(NAME + ".reason", Texts.get("erase.reason"), EraseClient.MAX_REASON);
    private final Sheet sheet;

    private EraseSheet(Workbench bench, EraseViewModel model, Facts facts) {
        this.bench = bench;
        this.model = model;
        this.facts = facts;
        sheet = Sheet.of(NAME, Texts.get("erase.title", facts.before().name().value()), body())
                .width(WIDTH)
                .focus(name.editor())
                .dangerButton("yes", Texts.get("erase.yes"), this::erase)
                .leaveButton("no", Texts.get("erase.no"));
    }

    /** Counts what there is, then asks. */
    public static void open(Workbench bench, BackupWays ways, Id<Client> client) {
        EraseViewModel model = new EraseViewModel(bench.useCases(), bench.tasks(), ways, client);
        model.read(read -> read.ifPresent(facts -> bench.dialogs().show(new EraseSheet(bench, model, facts).sheet)));
    }

    private JPanel body() {
        JPanel body = column();
        body.add(Prose.text(Texts.get("erase.what.text")), "wmin 0");
        body.add(card(Texts.get("erase.what"), List.of(String.join(" · ", facts.what())), Tone.WATCH), "wmin 0");
        body.add(card(Texts.get("erase.backups"), facts.backups(), Tone.NODATA), "wmin 0");
        body.add(name, "wmin 0");
        body.add(reason, "wmin 0");
        return body;
    }

    private static JPanel column() {
        JPanel column = new JPanel(new MigLayout("insets 0, gap 0 10, fillx, wrap 1", "[grow,fill]", ""));
        column.setOpaque(false);
        return column;
    }

    private static Card card(String title, List<String> lines, Tone tone) {
        Card card = Card.of("insets 10 14 10 14, gap 0 4, fillx, wrap 1", "[grow,fill]", "");
        card.edge(tone);
        card.add(Labels.caption(title));
        lines.forEach(line -> card.add(Prose.text(line), "wmin 0"));
        return card;
    }

    private void erase() {
        model.erase(name.text(), reason.text(), this::done, this::wrong);
    }

    private void wrong(List<Problem> problems) {
        name.problem(null);
        reason.problem(null);
        for (Problem problem : problems) {
            String sentence = ProblemTexts.sentence(problem);
            switch (problem.field()) {
                case "name" -> name.problem(sentence);
                case "reason" -> reason.problem(sentence);
                default -> bench.dialogs().message(Texts.get("erase.failed.title"), sentence);
            }
        }
    }

    private void done(Receipt receipt) {
        sheet.close();
        JPanel body = column();
        body.add(Prose.text(Texts.get("erase.done.text")), "wmin 0");
        body.add(card(Texts.get("erase.backups"), facts.backups(), Tone.NODATA), "wmin 0");
        bench.dialogs()
                .show(Sheet.of("erased", Texts.get("erase.done.title"), body)
                        .button("receipt", Texts.get("erase.done.receipt"), () -> save(body, receipt))
                        .leaveButton("close", Texts.get("erase.done.close")));
    }

    private void save(JPanel over, Receipt receipt) {
        SaveAs.ask(
                bench.outside(),
                bench.dialogs(),
                over,
                Texts.get("erase.receipt.file"),
                ENDING,
                file -> write(file, EraseViewModel.receipt(receipt, facts)));
    }

    private void write(Path file, String receipt) {
        bench.tasks()
                .submit(
                        () -> WholeFile.write(file, out -> out.write(receipt.getBytes(StandardCharsets.UTF_8))),
                        done -> bench.tell(Texts.get("erase.done.saved")),
                        e -> bench.dialogs()
                                .message(
                                        Texts.get("erase.notSaved.title"),
                                        Texts.get("erase.notSaved", file.getFileName())));
    }
}
