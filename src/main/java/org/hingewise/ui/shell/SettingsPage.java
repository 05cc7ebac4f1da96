package org.hingewise.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.board.OldRecord;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Choice;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Lines;
import org.hingewise.ui.kit.Outside;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.kit.Tone;

/** Theme, the unit new clients begin with, where the data are, and what this program is. */
final class SettingsPage extends JPanel {
    private static final int COLUMN = 620;

    /** Behind look, units, data and old records. */
    private static final int BEFORE_ABOUT = 4;

    /** Remembered: years without an entry after which the coach is asked about a record. */
    private static final String RETENTION = "retention.years";

    private final Doors doors;
    private final Outside outside;
    private final Consumer<String> tell;
    private final JPanel cards;
    private final JLabel path = PlainText.label("settings.path");

    /** @param tell says in the status line what was done */
    SettingsPage(Theme theme, Memory memory, Doors doors, Outside outside, Consumer<String> tell) {
        super(new MigLayout("insets 0, gap 0, fill, wrap 1", "[grow,fill]", "[][grow,fill]"));
        this.doors = doors;
        this.outside = outside;
        this.tell = tell;
        setName("settings");
        JPanel head = new JPanel(new MigLayout("insets 18 20 18 20", "", "[center]"));
        Labels.style(head, "panel");
        head.setBorder(Lines.bottom());
        head.add(Labels.h1(Texts.get("settings.title")));
        add(head);
        cards = new JPanel(new MigLayout("insets 16 20 20 20, gap 16 16, wrap 1", "[" + COLUMN + "!,fill]", ""));
        cards.setOpaque(false);
        cards.add(look(theme, memory));
        cards.add(units(memory));
        cards.add(data());
        cards.add(retention(memory));
        cards.add(about());
        add(Scrolls.vertical("settings.scroll", cards));
    }

    /** Shows the card about passphrase and lock, once a file is open. */
    void guard(JComponent card) {
        cards.add(card, BEFORE_ABOUT);
        cards.revalidate();
    }

    /** The unit new clients begin with. */
    static MassUnit unit(Memory memory) {
        return memory.get("unit", "KG").equals("LB") ? MassUnit.LB : MassUnit.KG;
    }

    /** Years without an entry after which the coach is asked about a record. */
    static int retentionYears(Memory memory) {
        String years = memory.get(RETENTION, "");
        return Stream.concat(Stream.of(OldRecord.OFF), OldRecord.YEARS.stream())
                .filter(y -> y.toString().equals(years))
                .findFirst()
                .orElse(OldRecord.DEFAULT_YEARS);
    }

    private static Card retention(Memory memory) {
        Card card = Card.column();
        card.add(Labels.h3(Texts.get("settings.retention")));
        List<Choice.Option<Integer>> options = new ArrayList<>();
        options.add(
                new Choice.Option<>(OldRecord.OFF, "off", Texts.get("settings.retention.off"), Tone.USUAL, (char) 0));
        OldRecord.YEARS.forEach(y -> options.add(
                new Choice.Option<>(y, y.toString(), Texts.get("settings.retention.years", y), Tone.USUAL, (char) 0)));
        Choice<Integer> choice =
                new Choice<>("settings.retention", Texts.get("settings.retention"), options, false, true);
        choice.choose(retentionYears(memory));
        choice.onChange(chosen -> {
            if (chosen != null) {
                memory.put(RETENTION, chosen.toString());
            }
        });
        card.add(choice, "growx 0");
        card.add(Prose.muted(Texts.get("settings.retention.text")));
        return card;
    }

    private static Card look(Theme theme, Memory memory) {
        Card card = Card.column();
        card.add(Labels.h3(Texts.get("settings.look")));
        Choice<Theme.Choice> choice = new Choice<>(
                "settings.theme",
                Texts.get("settings.look"),
                List.of(
                        new Choice.Option<>(
                                Theme.Choice.SYSTEM, "system", Texts.get("settings.look.system"), Tone.USUAL, 's'),
                        new Choice.Option<>(
                                Theme.Choice.LIGHT, "light", Texts.get("settings.look.light"), Tone.USUAL, 'l'),
                        new Choice.Option<>(
                                Theme.Choice.DARK, "dark", Texts.get("settings.look.dark"), Tone.USUAL, 'd')),
                false,
                true);
        choice.choose(theme.choice());
        choice.onChange(chosen -> {
            if (chosen != null) {
                memory.put("theme", chosen.name());
                theme.choose(chosen);
            }
        });
        theme.onChange(() -> choice.choose(theme.choice()));
        card.add(choice, "growx 0");
        return card;
    }

    private static Card units(Memory memory) {
        Card card = Card.column();
        card.add(Labels.h3(Texts.get("settings.unit")));
        Choice<MassUnit> choice = new Choice<>(
                "settings.unit",
                Texts.get("settings.unit"),
                List.of(
                        new Choice.Option<>(MassUnit.KG, "kg", Texts.get("client.unit.kg"), Tone.USUAL, 'k'),
                        new Choice.Option<>(MassUnit.LB, "lb", Texts.get("client.unit.lb"), Tone.USUAL, 'p')),
                false,
                true);
        choice.choose(unit(memory));
        choice.onChange(chosen -> {
            if (chosen != null) {
                memory.put("unit", chosen.name());
            }
        });
        card.add(choice, "growx 0");
        card.add(Prose.muted(Texts.get("settings.unit.text")));
        return card;
    }

    private Card data() {
        Card card = Card.column();
        card.add(Labels.h3(Texts.get("settings.data")));
        path.setIcon(Icons.FOLDER.at(16, "Hw.muted"));
        path.setIconTextGap(8);
        card.add(path, "wmin 0");
        card.add(Prose.muted(Texts.get("settings.data.text")));
        JPanel row = new JPanel(new MigLayout("insets 4 0 0 0, gap 8", "", "[center]"));
        row.setOpaque(false);
        row.add(Buttons.compact("settings.copyPath", Texts.get("settings.data.copy"), this::copyPath));
        row.add(Buttons.compact("settings.open", Texts.get("settings.data.open"), this::open));
        row.add(Buttons.compact("settings.samples", Texts.get("first.samples"), doors::openSamples));
        card.add(row);
        showPath();
        return card;
    }

    private static JComponent about() {
        Card card = Card.of("insets 16, gap 14 6, fillx, wrap 2", "[][grow,fill]", "[][]");
        card.add(new JLabel(Icons.app(44)), "spany 2, top");
        card.add(Labels.h3(Texts.get("settings.about", version())));
        card.add(Prose.muted(Texts.get("settings.about.text")));
        return card;
    }

    private static String version() {
        String known = SettingsPage.class.getPackage().getImplementationVersion();
        return known == null ? Texts.get("settings.about.development") : known;
    }

    /** Shows which file is open. */
    void showPath() {
        String text = doors.file().toString();
        path.setText(text);
        path.setToolTipText(PlainText.tip(text));
    }

    private void copyPath() {
        outside.copy(doors.file().toString());
        tell.accept(Texts.get("settings.data.copied"));
    }

    private void open() {
        outside.askWhatToOpen(this).ifPresent(doors::open);
    }
}
