package org.hingewise.ui.key;

import java.nio.file.Path;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.exchange.WholeFile;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Outside;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.SaveAs;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.key.RecoveryKey;
import org.jspecify.annotations.Nullable;

/** The recovery key to be put on paper, and one group of it to be typed back from there. */
final class PaperPanel extends JPanel {
    private static final String ENDING = ".pdf";
    private static final int LONGEST_GROUP = 12;

    private final Safe safe;
    private final List<String> groups;
    private final Dialogs dialogs;
    private final Outside outside;
    private final Tasks tasks;
    private final Field field;

    PaperPanel(Safe safe, ProtectViewModel.State state, Dialogs dialogs, Outside outside, Tasks tasks) {
        super(new MigLayout("insets 0, gap 0 6, fillx, wrap 1", "[grow,fill]", ""));
        this.safe = safe;
        this.groups = state.groups();
        this.dialogs = dialogs;
        this.outside = outside;
        this.tasks = tasks;
        setOpaque(false);
        add(Prose.text(Texts.get("key.paper.text")));
        add(key(), "gaptop 10");
        JPanel ways = new JPanel(new MigLayout("insets 0, gap 8", "", "[center]"));
        ways.setOpaque(false);
        ways.add(Buttons.compact("recovery.save", Texts.get("key.paper.save"), this::save));
        ways.add(Buttons.compact("recovery.print", Texts.get("key.paper.print"), this::print));
        add(ways, "gaptop 6");
        field = Field.line("recovery.group", Texts.get("key.paper.group", state.asked() + 1), LONGEST_GROUP);
        add(field, "gaptop 12, growx 0, w 220!");
        add(Prose.caption(Texts.get("key.paper.group.text")));
    }

    private JPanel key() {
        Card card = Card.of("insets 14 18 14 18, gap 22 10, wrap 4", "[grow,left]".repeat(4), "");
        for (int i = 0; i < RecoveryKey.GROUPS; i++) {
            JPanel group = new JPanel(new MigLayout("insets 0, gap 6", "", "[baseline]"));
            group.setOpaque(false);
            group.add(Labels.caption(String.valueOf(i + 1)));
            JLabel letters = Labels.styled(groups.get(i), "key");
            letters.setName("recovery.group." + (i + 1));
            group.add(letters);
            card.add(group);
        }
        card.setName("recovery.key");
        card.getAccessibleContext().setAccessibleName(Texts.get("key.paper.title"));
        card.getAccessibleContext().setAccessibleDescription(String.join(" ", groups));
        return card;
    }

    Field field() {
        return field;
    }

    void problem(@Nullable String what) {
        field.problem(what);
    }

    private void print() {
        outside.askWhereToPrint(Texts.get("key.paper.printName"), safe.paper().page(groups, safe.file()))
                .ifPresent(printing -> tasks.submit(
                        printing,
                        done -> {},
                        e -> dialogs.message(
                                Texts.get("key.paper.notPrinted.title"), Texts.get("key.paper.notPrinted"))));
    }

    private void save() {
        SaveAs.ask(outside, dialogs, this, Texts.get("key.paper.fileName"), ENDING, this::write);
    }

    private void write(Path file) {
        tasks.submit(
                () -> WholeFile.write(file, out -> safe.paper().pdf(groups, safe.file(), out)),
                done -> field.note(Texts.get("key.paper.saved", file.getFileName())),
                e -> dialogs.message(Texts.get("key.paper.notSaved.title"), Texts.get("key.paper.notSaved")));
    }
}
